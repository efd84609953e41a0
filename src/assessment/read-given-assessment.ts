import type { Result } from '../kernel/result.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { DocumentAssessment, GivenAssessment } from './signed-assessment.schema.js'

/** Reads an assessment as somebody sent it: a document where it says that it is one, else answers; none is none. */
export function readGivenAssessment(given: unknown): Result<GivenAssessment | DocumentAssessment | undefined, Issue> {
  if (given === undefined) return { ok: true, value: undefined }
  const schema = saysKind(given) ? DocumentAssessment : GivenAssessment
  return parseInside(schema, given, ['assessment']) as Result<GivenAssessment | DocumentAssessment, Issue>
}

/** Only looked at to choose what to read it as; whatever it is, it is read through the door. */
function saysKind(given: unknown): boolean {
  try {
    return typeof given === 'object' && given !== null && Object.hasOwn(given, 'kind')
  } catch {
    return false
  }
}
