import { sha256Hex } from '#sha256'
import type { Assessment } from '../checklist/assessment.schema.js'
import { canonicalJson } from '../kernel/canonical-json.js'
import type { DocumentAssessment } from './signed-assessment.schema.js'

const known = new WeakMap<object, string>()

/** The SHA-256 of what an assessment says, signature apart: two that say the same have the same. A document as it is. */
export function contentHash(assessment: Assessment | DocumentAssessment): string {
  const before = known.get(assessment)
  if (before !== undefined) return before
  const hash = sha256Hex(canonicalJson('kind' in assessment ? assessment : contentOf(assessment)))
  if (Object.isFrozen(assessment)) known.set(assessment, hash)
  return hash
}

function contentOf({ answers, children, alternatives, carried }: Assessment) {
  const parts = children.map((child) => ({ ...child, areas: sortedBy(child.areas, ({ area }) => area) }))
  return { answers, children: sortedBy(parts, ({ childRef }) => childRef), alternatives, carried }
}

/** By key: in which order parts were begun, or a host gives them back, says nothing. */
function sortedBy<Part>(parts: readonly Part[], keyOf: (part: Part) => string): readonly Part[] {
  return [...parts].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}
