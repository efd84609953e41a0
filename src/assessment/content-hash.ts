import { sha256Hex } from '#sha256'
import type { Assessment } from '../checklist/assessment.schema.js'
import { canonicalJson } from '../kernel/canonical-json.js'

const known = new WeakMap<object, string>()

/** The SHA-256 of what an assessment says, signature apart: two that say the same have the same. */
export function contentHash(assessment: Assessment): string {
  const before = known.get(assessment)
  if (before !== undefined) return before
  const { answers, children, alternatives } = assessment
  const hash = sha256Hex(canonicalJson({ answers, children, alternatives }))
  if (Object.isFrozen(assessment)) known.set(assessment, hash)
  return hash
}
