import type { IssueCode } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { stockPhrase } from './e01-stock-phrase.js'
import { sameForSiblings } from './e02-same-for-siblings.js'
import { copiedFromEarlier } from './e03-copied-from-earlier.js'
import { noReasonForNotHearing } from './e04-no-reason-for-not-hearing.js'
import { ageOnlyReason } from './e05-age-only-reason.js'
import { tooFewAlternatives } from './e06-too-few-alternatives.js'
import { strawAlternative } from './e07-straw-alternative.js'
import { consequenceWithoutMeasure } from './e08-consequence-without-measure.js'
import { vagueMeasure } from './e09-vague-measure.js'
import { noDrawback } from './e10-no-drawback.js'
import { contradiction } from './e11-contradiction.js'
import { noLongTerm } from './e12-no-long-term.js'
import { childNotInAssessment } from './e13-child-not-in-assessment.js'
import { signedAfterDecision } from './e14-signed-after-decision.js'
import { uniformAnswers } from './e15-uniform-answers.js'
import { onlyAdultSources } from './e16-only-adult-sources.js'
import { noReasonForNoFeedback } from './e17-no-reason-for-no-feedback.js'
import { noFollowUp } from './e18-no-follow-up.js'
import { viewNotUsed } from './e19-view-not-used.js'
import { decisionSilentOnChild } from './e20-decision-silent-on-child.js'
import { oneSitting } from './e21-one-sitting.js'
import { lawNotInForce } from './e22-law-not-in-force.js'
import { wrongStandard } from './e23-wrong-standard.js'
import { protectionUnhandled } from './e24-protection-unhandled.js'
import { noReasonForLowerDepth } from './e25-no-reason-for-lower-depth.js'
import { aboutAdults } from './e26-about-adults.js'
import { onlyParentalDuty } from './e27-only-parental-duty.js'
import { leak } from './e28-leak.js'
import { identityNumber } from './e29-identity-number.js'
import { notOwnWords } from './e30-not-own-words.js'
import { leftUnclear } from './e31-left-unclear.js'
import { recordTooOld } from './e32-record-too-old.js'
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
  { id: 'E03', code: 'text.copiedFromEarlier', check: copiedFromEarlier },
  { id: 'E04', code: 'views.reasonMissing', check: noReasonForNotHearing },
  { id: 'E05', code: 'views.ageOnlyReason', check: ageOnlyReason },
  { id: 'E06', code: 'alternative.tooFew', check: tooFewAlternatives },
  { id: 'E07', code: 'alternative.straw', check: strawAlternative },
  { id: 'E08', code: 'consequence.withoutMeasure', check: consequenceWithoutMeasure },
  { id: 'E09', code: 'measure.vague', check: vagueMeasure },
  { id: 'E10', code: 'consequence.noDrawback', check: noDrawback },
  { id: 'E11', code: 'balancing.contradiction', check: contradiction },
  { id: 'E12', code: 'consequence.noLongTerm', check: noLongTerm },
  { id: 'E13', code: 'child.notInAssessment', check: childNotInAssessment },
  { id: 'E14', code: 'assessment.afterDecision', check: signedAfterDecision },
  { id: 'E15', code: 'answer.uniform', check: uniformAnswers },
  { id: 'E16', code: 'source.onlyAdults', check: onlyAdultSources },
  { id: 'E17', code: 'feedback.reasonMissing', check: noReasonForNoFeedback },
  { id: 'E18', code: 'followUp.missing', check: noFollowUp },
  { id: 'E19', code: 'views.notUsed', check: viewNotUsed },
  { id: 'E20', code: 'decision.silentOnChild', check: decisionSilentOnChild },
  { id: 'E21', code: 'assessment.oneSitting', check: oneSitting },
  { id: 'E22', code: 'law.notInForce', check: lawNotInForce },
  { id: 'E23', code: 'law.wrongStandard', check: wrongStandard },
  { id: 'E24', code: 'protection.unhandled', check: protectionUnhandled },
  { id: 'E25', code: 'depth.reasonMissing', check: noReasonForLowerDepth },
  { id: 'E26', code: 'text.aboutAdults', check: aboutAdults },
  { id: 'E27', code: 'text.onlyParentalDuty', check: onlyParentalDuty },
  { id: 'E28', code: 'privacy.leak', check: leak },
  { id: 'E29', code: 'text.identityNumber', check: identityNumber },
  { id: 'E30', code: 'views.notOwnWords', check: notOwnWords },
  { id: 'E31', code: 'answer.leftUnclear', check: leftUnclear },
  { id: 'E32', code: 'views.recordTooOld', check: recordTooOld },
]
