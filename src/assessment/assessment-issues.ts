import type { Assessment } from '../checklist/assessment.schema.js'
import { readAssessment } from '../checklist/read-assessment.js'
import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import { blocks, issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import { contentIssues, withOverrides } from './content-issues.js'
import { documentIssues } from './document-issues.js'
import type { Judging, ValidationContext } from './judging.js'
import { type DocumentAssessment, type GivenAssessment, isDocument } from './signed-assessment.schema.js'
import { signerIssues } from './signer-issues.js'
import { standing } from './standing.js'
import { textRulesOf } from './text/text-rules.js'

/** Everything an assessment is judged against. */
export interface AssessmentCase {
  readonly ready: ReadyPolicy
  readonly requirement: Requirement
  readonly situation: Situation
  readonly decision: PlannedDecision
  readonly context: ValidationContext
}

/**
 * What is wrong with an assessment for a decision; nothing blocking means that it is complete, signed and still true.
 *
 * A signature never replaces completeness: the content is judged again by what is asked on the decision's day. What
 * changed since signing is told alone, since the rest has to be gone through anew anyway.
 */
export function assessmentIssues(
  matter: AssessmentCase,
  assessment: GivenAssessment | DocumentAssessment | undefined,
): readonly Issue[] {
  if (assessment === undefined) return [issueOf('assessment.missing')]
  if (isDocument(assessment)) return documentIssues(matter, assessment)
  if (isEmpty(assessment)) return [issueOf('assessment.missing')]
  const { signed } = assessment
  if (signed === undefined) return draftIssues(matter, assessment)
  const changed = standing({ ...matter, assessment: { ...assessment, signed } })
  if (changed.length > 0) return [issueOf('assessment.stale', { params: { changed } })]
  const reading = readAssessment({ ...matter, assessment })
  const found = contentIssues(reading, { signed, ...judgingFor(matter) })
  return [...signerIssues(matter, signed.by), ...withOverrides(found, signed.overrides, matter.ready)]
}

/** What is wrong with a draft; only when nothing else is does it lack the signature. */
function draftIssues(matter: AssessmentCase, assessment: Assessment): readonly Issue[] {
  const issues = draftContentIssues(matter, assessment)
  return blocks(issues) ? issues : [...issues, issueOf('assessment.unsigned')]
}

/** What a draft has to mend before it can be signed for this decision. */
export function draftContentIssues(matter: AssessmentCase, assessment: Assessment): readonly Issue[] {
  const reading = readAssessment({ ...matter, assessment })
  return [...chosenOutcome(assessment, matter.decision), ...contentIssues(reading, judgingFor(matter))]
}

/** The alternative that is chosen is the one that is to be decided. */
function chosenOutcome({ alternatives }: Assessment, decision: PlannedDecision): Issue[] {
  const chosen = alternatives.find((alternative) => alternative.chosen)
  if (chosen === undefined || chosen.outcome === decision.outcome) return []
  const params = { reason: 'chosenOutcome', missing: 1 }
  return [issueOf('assessment.incomplete', { item: 'alt.list', path: ['assessment', 'alternatives'], params })]
}

/** Whether nothing at all has been answered. */
export function isEmpty({ answers, children, alternatives }: Assessment): boolean {
  const isUntouched = (child: Assessment['children'][number]) =>
    [Object.keys(child.answers), child.areas, child.consequences, child.measures].every((list) => list.length === 0)
  return Object.keys(answers).length === 0 && alternatives.length === 0 && children.every(isUntouched)
}

/** What the rules see beside the assessment: what the host gave, and the wording the policy goes by. */
export function judgingFor({ ready, context }: Pick<AssessmentCase, 'ready' | 'context'>): Judging {
  return { context, texts: textRulesOf(ready) }
}
