import type { When } from '../../policy/policy.schema.js'
import type { RuleStatus } from '../../words/codes.schema.js'
import type { Localised } from '../../words/locale.js'
import type { ConditionVerdict, Due, Field, Gate, Need } from '../../words/requirement.schema.js'
import { codeTexts } from './codes.js'

/** A fact that a rule asks about, or the day that rules are judged on. */
export type RuleField = ConditionVerdict['field']

/** What each fact a rule may ask about is called. Our own wording; last checked 2026-11-25. */
export const fieldTexts: { readonly [Name in RuleField]: Localised } = {
  caseType: { sv: 'ärendetyp', en: 'case type' },
  outcome: { sv: 'utgång', en: 'outcome' },
  childrenLinked: { sv: 'barn i eller kring hushållet', en: 'children in or around the household' },
  affected: { sv: 'barn berörs', en: 'children are affected' },
  forum: { sv: 'vem som beslutar', en: 'who decides' },
  unit: { sv: 'enhet', en: 'unit' },
  unitsInvolved: { sv: 'antal enheter i ärendet', en: 'units involved in the case' },
  needsCoordination: { sv: 'särskilt behov av samordning', en: 'special need of coordination' },
  careOfChild: { sv: 'beslutet gäller vård eller behandling av barnet', en: 'the decision is about care or treatment of the child' },
  impact: { sv: 'hur mycket beslutet påverkar barnet', en: 'how much the decision affects the child' },
  refusedNeeds: { sv: 'behov som nekas', en: 'needs that are refused' },
  housingRisk: { sv: 'risk att barnet förlorar bostaden', en: 'risk that the child loses its home' },
  earlierNegativeDecisions: {
    sv: 'tidigare beslut till nackdel de senaste sex månaderna',
    en: 'earlier negative decisions in the last six months',
  },
  lawPeriod: { sv: 'lagen på beslutsdagen', en: 'the law on the decision date' },
  decisionDay: { sv: 'beslutsdag', en: 'decision date' },
}

const { yes, no, unknown } = codeTexts.yesNoUnknown

/** What each code of a fact is called; a fact whose codes are the organisation's own, or days, is not here. */
export const fieldCodeTexts: {
  readonly [Name in Exclude<Field, 'unit'>]: { readonly [Code in NonNullable<When[Name]>[number]]: Localised }
} = {
  caseType: codeTexts.caseType,
  outcome: codeTexts.outcome,
  childrenLinked: { yes, no, unknown },
  affected: codeTexts.affected,
  forum: codeTexts.maker,
  unitsInvolved: { one: { sv: 'en', en: 'one' }, several: { sv: 'flera', en: 'several' }, unknown },
  needsCoordination: { yes, no, unknown },
  careOfChild: { yes, no, unknown },
  impact: { ...codeTexts.impact, unknown },
  refusedNeeds: { ...codeTexts.ebNeed, unknown },
  housingRisk: { ...codeTexts.housingRisk, unknown },
  earlierNegativeDecisions: {
    none: { sv: 'inget', en: 'none' },
    one: { sv: 'ett', en: 'one' },
    several: { sv: 'två eller fler', en: 'two or more' },
    unknown,
  },
  lawPeriod: {
    beforeCrcAct: { sv: 'före 2020-01-01', en: 'before 2020-01-01' },
    oldAct: { sv: '2020-01-01 till 2025-06-30', en: '2020-01-01 to 2025-06-30' },
    newAct: { sv: 'från 2025-07-01', en: 'from 2025-07-01' },
  },
}

/** Whether an assessment is asked for. Our own wording; last checked 2026-11-25. */
export const needTexts: { readonly [Code in Need]: Localised } = {
  required: { sv: 'barnkonsekvensanalys krävs', en: 'a child impact assessment is required' },
  recommended: { sv: 'barnkonsekvensanalys rekommenderas', en: 'a child impact assessment is recommended' },
  none: { sv: 'ingen barnkonsekvensanalys behövs', en: 'no child impact assessment is needed' },
}

/** What waits for the assessment. Our own wording; last checked 2026-11-25. */
export const gateTexts: { readonly [Code in Gate]: Localised } = {
  block: { sv: 'beslutet väntar på analysen', en: 'the decision waits for the assessment' },
  owe: { sv: 'beslutet får fattas, och analysen görs i efterhand', en: 'the decision may be made, and the assessment follows' },
}

/** When the assessment is due. Our own wording; last checked 2026-11-25. */
export const dueTexts: { readonly [Code in Due]: Localised } = {
  opening: { sv: 'så snart ärendet har öppnats', en: 'as soon as the case has been opened' },
  proposal: { sv: 'innan ett beslut föreslås', en: 'before a decision is proposed' },
  decision: { sv: 'innan beslutet fattas', en: 'before the decision is made' },
}

/** What a rule rests on. Our own wording; last checked 2026-11-25. */
export const statusTexts: { readonly [Code in RuleStatus]: Localised } = {
  law: { sv: 'lag', en: 'law' },
  adoptedPolicy: { sv: 'antagna regler', en: 'adopted policy' },
  statedIntention: { sv: 'uttalad avsikt', en: 'stated intention' },
  auditRecommendation: { sv: 'rekommendation från revisionen', en: 'audit recommendation' },
  libraryDefault: { sv: 'programmets eget förval', en: "the software's own default" },
}

/** How a condition of a rule was judged. Our own wording; last checked 2026-11-25. */
export const heldTexts: { readonly [Code in ConditionVerdict['held']]: Localised } = {
  met: { sv: 'uppfyllt', en: 'met' },
  unmet: { sv: 'inte uppfyllt', en: 'not met' },
  unknown: { sv: 'oklart', en: 'unclear' },
}
