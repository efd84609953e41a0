import type { Assessment } from '../checklist/assessment.schema.js'
import type { Result } from '../kernel/result.js'
import { identityNumberPaths } from '../words/identity-number.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parseShape } from '../words/parse.schema.js'
import { GivenAssessment } from './signed-assessment.schema.js'
import { textsIn } from './text/texts-in.js'

/**
 * Reads an assessment to look at, not to store. An identity number in a text is a finding of the rules, and no reason to
 * answer nothing; in a reference it is refused here as everywhere else, since issues tell references.
 */
export function readDraft(given: unknown): Result<GivenAssessment, Issue> {
  const shape = parseShape(GivenAssessment, given, ['assessment'])
  if (!shape.ok) return shape
  const value = shape.value as GivenAssessment
  const issues = numbersBesideTexts(value).map((path) =>
    issueOf('text.identityNumber', { path: ['assessment', ...path] }),
  )
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value }
}

function numbersBesideTexts(assessment: Assessment): readonly (string | number)[][] {
  const found = identityNumberPaths(assessment)
  if (found.length === 0) return found
  const texts = new Set(textsIn(assessment).map(({ path }) => JSON.stringify(path)))
  return found.filter((path) => !texts.has(JSON.stringify(path)))
}
