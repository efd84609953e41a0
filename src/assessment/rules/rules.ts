import type { IssueCode } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { stockPhrase } from './e01-stock-phrase.js'
import { sameForSiblings } from './e02-same-for-siblings.js'
import { noReasonForNotHearing } from './e04-no-reason-for-not-hearing.js'
import { ageOnlyReason } from './e05-age-only-reason.js'
import { tooFewAlternatives } from './e06-too-few-alternatives.js'
import { consequenceWithoutMeasure } from './e08-consequence-without-measure.js'
import { contradiction } from './e11-contradiction.js'
import { childNotInAssessment } from './e13-child-not-in-assessment.js'
import { signedAfterDecision } from './e14-signed-after-decision.js'
import { noReasonForNoFeedback } from './e17-no-reason-for-no-feedback.js'
import { decisionSilentOnChild } from './e20-decision-silent-on-child.js'
import { lawNotInForce } from './e22-law-not-in-force.js'
import { noReasonForLowerDepth } from './e25-no-reason-for-lower-depth.js'
import { identityNumber } from './e29-identity-number.js'
import type { RuleId } from './rule-id.js'

/** One rule of the validator, with the number it has in the method. */
export interface NumberedRule {
  readonly id: RuleId
  /** The code of what it finds. */
  readonly code: IssueCode
  readonly check: Rule
}

/** The rules of the validator, in order. They find emptiness and contradiction, never quality. */
export const rules: readonly NumberedRule[] = [
  { id: 'E01', code: 'text.stockPhrase', check: stockPhrase },
  { id: 'E02', code: 'text.sameForSiblings', check: sameForSiblings },
  { id: 'E04', code: 'views.reasonMissing', check: noReasonForNotHearing },
  { id: 'E05', code: 'views.ageOnlyReason', check: ageOnlyReason },
  { id: 'E06', code: 'alternative.tooFew', check: tooFewAlternatives },
  { id: 'E08', code: 'consequence.withoutMeasure', check: consequenceWithoutMeasure },
  { id: 'E11', code: 'balancing.contradiction', check: contradiction },
  { id: 'E13', code: 'child.notInAssessment', check: childNotInAssessment },
  { id: 'E14', code: 'assessment.afterDecision', check: signedAfterDecision },
  { id: 'E17', code: 'feedback.reasonMissing', check: noReasonForNoFeedback },
  { id: 'E20', code: 'decision.silentOnChild', check: decisionSilentOnChild },
  { id: 'E22', code: 'law.notInForce', check: lawNotInForce },
  { id: 'E25', code: 'depth.reasonMissing', check: noReasonForLowerDepth },
  { id: 'E29', code: 'text.identityNumber', check: identityNumber },
]
