import type { Assessment } from '../checklist/assessment.schema.js'
import { type Progress, progressOf } from '../checklist/progress-of.js'
import { readAssessment } from '../checklist/read-assessment.js'
import type { Reading } from '../checklist/reading.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import type { Issue } from '../words/issue.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import { judgingFor } from './assessment-issues.js'
import { ruleIssues } from './content-issues.js'
import type { ValidationContext } from './judging.js'
import { readDraft } from './read-draft.js'
import { type MatterInput, readMatter } from './read-matter.js'
import type { GivenAssessment } from './signed-assessment.schema.js'
import { validationKeys } from './validation-context.schema.js'

/** What an assessment is looked at against: policy, facts and decision, with what the host can tell beside. */
export type AssessmentContext = Omit<MatterInput, 'context'> & ValidationContext

/**
 * What the rules of the validator find: emptiness and contradiction, never quality. Each issue asks a question.
 *
 * @returns the issues in the rules' order; a rule whose input was not given is among them as `rule.notRun`.
 * @throws LibraryError `input.invalid` with known paths.
 * @example
 * ```ts
 * import { validateAssessment } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const facts = {
 *   caseType: 'housing',
 *   childrenLinked: 'yes',
 *   children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent', affected: 'indirect' }],
 * } as const
 * const decision = { on: '2026-11-02', outcome: 'rejection', forum: 'official' } as const
 * const child = { childRef: 'barn-1', areas: [], consequences: [], measures: [], answers: { 'views.heard': 'notHeard' } }
 * const assessment = { answers: {}, children: [child], alternatives: [] }
 * const issues = validateAssessment(assessment, { policy: national, facts, decision, registerChildren: ['barn-1'] })
 * issues.map((issue) => [issue.rule, issue.code]) // => [['E04', 'views.reasonMissing']]
 * ```
 */
export function validateAssessment(assessment: GivenAssessment, context: AssessmentContext): readonly Issue[] {
  const { reading, judging } = read(assessment, context)
  const { signed } = reading.assessment as GivenAssessment
  return deepFreeze(ruleIssues(reading, { ...judging, signed }))
}

/**
 * How far an assessment has come: answers required before signing and answers given, in all, per part and per child.
 *
 * A consequence, a measure, an alternative and a rights area each count as one answer.
 *
 * @throws LibraryError `input.invalid` with known paths.
 * @example
 * ```ts
 * import { progress } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const facts = {
 *   caseType: 'housing',
 *   childrenLinked: 'yes',
 *   children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent', affected: 'indirect' }],
 * } as const
 * const decision = { on: '2026-11-02', outcome: 'rejection', forum: 'official' } as const
 * const child = { childRef: 'barn-1', areas: [], consequences: [], measures: [], answers: { 'bal.aligned': 'partly' } }
 * const assessment = { answers: {}, children: [child], alternatives: [] }
 * const { required, answered } = progress(assessment, { policy: national, facts, decision })
 * [required, answered] // => [8, 1]
 * ```
 */
export function progress(assessment: GivenAssessment, context: AssessmentContext): Progress {
  return deepFreeze(progressOf(read(assessment, context).reading))
}

function read(given: unknown, context: unknown) {
  const parts = partsOf(context, contextKeys)
  if (!parts.ok) throw invalidInput(parts.issues)
  const { policy, facts, decision, ...rest } = parts.value
  const matter = readMatter({ policy, facts, decision, context: rest })
  const assessment = readDraft(given)
  if (!matter.ok || !assessment.ok) throw invalidInput(refusalsOf(matter, assessment))
  const reading: Reading = readAssessment({ ...matter.value, assessment: assessment.value as Assessment })
  return { reading, judging: judgingFor(matter.value) }
}

const contextKeys = ['policy', 'facts', 'decision', ...validationKeys] as const
