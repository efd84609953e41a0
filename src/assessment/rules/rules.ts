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
  readonly check: Rule
}

/** The rules of the validator, in order. They find emptiness and contradiction, never quality. */
export const rules: readonly NumberedRule[] = [
  { id: 'E01', check: stockPhrase },
  { id: 'E02', check: sameForSiblings },
  { id: 'E04', check: noReasonForNotHearing },
  { id: 'E05', check: ageOnlyReason },
  { id: 'E06', check: tooFewAlternatives },
  { id: 'E08', check: consequenceWithoutMeasure },
  { id: 'E11', check: contradiction },
  { id: 'E13', check: childNotInAssessment },
  { id: 'E14', check: signedAfterDecision },
  { id: 'E17', check: noReasonForNoFeedback },
  { id: 'E20', check: decisionSilentOnChild },
  { id: 'E22', check: lawNotInForce },
  { id: 'E25', check: noReasonForLowerDepth },
  { id: 'E29', check: identityNumber },
]
