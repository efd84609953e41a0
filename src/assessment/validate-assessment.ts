import { Assessment } from '../checklist/assessment.schema.js'
import { type Progress, progressOf } from '../checklist/progress-of.js'
import { readAssessment } from '../checklist/read-assessment.js'
import type { Reading } from '../checklist/reading.js'
import { invalidInput } from '../words/invalid-input.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import type { GivenAssessment } from './assessment-issues.js'
import { ruleIssues } from './content-issues.js'
import type { ValidationContext } from './judging.js'
import { type MatterInput, readMatter } from './read-matter.js'
import { SignedAssessment } from './signed-assessment.schema.js'

/** What an assessment is looked at against: policy, facts and decision, with what the host can tell beside. */
export type AssessmentContext = Omit<MatterInput, 'context'> & ValidationContext

/**
 * What the rules of the validator find: emptiness and contradiction, never quality. Each issue asks a question.
 *
 * @returns the issues in the rules' order; a rule whose input was not given is among them as `rule.notRun`.
 * @throws LibraryError `input.invalid` with known paths.
 */
export function validateAssessment(assessment: GivenAssessment, context: AssessmentContext): readonly Issue[] {
  const { reading, context: given } = read(assessment, context)
  return ruleIssues(reading, { signed: (reading.assessment as GivenAssessment).signed, context: given })
}

/**
 * How far an assessment has come: answers required before signing and answers given, in all, per part and per child.
 *
 * A consequence, a measure, an alternative and a rights area each count as one answer.
 *
 * @throws LibraryError `input.invalid` with known paths.
 */
export function progress(assessment: GivenAssessment, context: AssessmentContext): Progress {
  return progressOf(read(assessment, context).reading)
}

function read(given: GivenAssessment, { policy, facts, decision, ...rest }: AssessmentContext) {
  const matter = readMatter({ policy, facts, decision, context: rest })
  if (!matter.ok) throw invalidInput(matter.issues)
  const schema = given?.signed === undefined ? Assessment : SignedAssessment
  const assessment = parseInside(schema, given, ['assessment'])
  if (!assessment.ok) throw invalidInput(assessment.issues)
  const reading: Reading = readAssessment({ ...matter.value, assessment: assessment.value as Assessment })
  return { reading, context: matter.value.context }
}
