import type { Override } from '../../../assessment/signed-assessment.schema.js'
import type { ChildFact, DecisionLine, Facts } from '../../../facts/facts.schema.js'
import type { Affected } from '../../../words/codes.schema.js'
import type { Duty } from '../../../words/duty.schema.js'
import type { SituationValues } from '../situation-values.js'
import type { ChildThen } from './households.js'

/** What the facts say beside the children, and what they say of the first child. */
interface Told {
  readonly facts?: Partial<Facts>
  readonly ofFirstChild?: Partial<ChildFact>
}

/** What is told of how much is at stake. Invented; last checked 2026-11-25. */
export const gravities: { readonly [Of in SituationValues['gravity']]: Told } = {
  notTold: {},
  intrusive: { facts: { impact: 'intrusive' } },
  impactUnknown: { facts: { impact: 'unknown' } },
  rentRefused: { facts: { refusedNeeds: ['leisure', 'rent'] } },
  needsUnknown: { facts: { refusedNeeds: 'unknown' } },
  notice: { facts: { housingRisk: 'notice' } },
  repeated: { facts: { earlierNegativeDecisions: 1 } },
  ofOneChild: { ofFirstChild: { earlierNegativeDecisions: 1 } },
  care: { facts: { careOfChild: 'yes' } },
}

/** What is owed from before, due so many days after the decision. Invented; last checked 2026-11-25. */
export const dutiesThen: {
  readonly [Of in SituationValues['duties']]: readonly (Pick<Duty, 'kind' | 'status'> & { readonly dueIn: number })[]
} = {
  none: [],
  assessmentUpcoming: [{ kind: 'assessment', status: 'upcoming', dueIn: 20 }],
  assessmentMet: [{ kind: 'assessment', status: 'metLate', dueIn: -10 }],
  feedbackOverdue: [{ kind: 'feedback', status: 'overdue', dueIn: -1 }],
}

/** What was applied for and granted, in SEK, line by line. Invented; last checked 2026-11-25. */
export const linesThen: { readonly [Of in SituationValues['amounts']]: readonly DecisionLine[] } = {
  notTold: [],
  granted: [{ need: 'leisure', applied: 1200, granted: 1200 }],
  refused: [{ need: 'leisure', applied: 1200, granted: 0 }],
  reduced: [{ need: 'leisure', applied: 1200, granted: 500 }],
  mixed: [
    { need: 'clothes', applied: 800, granted: 800 },
    { need: 'leisure', applied: 1200, granted: 0 },
  ],
}

/** The day of an ordinary decision, where the policy is in force on it. */
export const ordinaryDay = '2026-11-02'

/** Provisions that a decision can rest on: the first that is in force on its day is taken. */
export const provisionsThen: readonly string[] = ['fl-32', 'sol2001-4-1', 'sol2025-12-1']

/** How children were affected before it grew worse; of unclear and none nothing milder is asked. */
export const milder: { readonly [Before in Affected]?: Affected } = { direct: 'indirect', indirect: 'unclear' }

/** What was tried before a household was assessed as a whole. */
export const attempts: Pick<Facts, 'childrenLinked' | 'unknownAfter'> = {
  childrenLinked: 'unknown',
  unknownAfter: ['Frågan ställdes vid två samtal utan svar.'],
}

/** A child who is not there any more on the day of the decision. */
export const childWhoLeft: ChildThen = { turns18In: 900, living: 'contact', affected: 'indirect', protectedIdentity: 'no' }

/** What is done to an assessment: where, and in which words. */
export const tampering = {
  shallow: { 'screening.depth': 'simple', 'screening.depthReason': 'Frågan är enkel och barnet är hört i våras.' },
  childText: 'child.affectedHow',
  added: ' En mening skrevs till efteråt.',
  stockPhrase: 'Barnets bästa har beaktats.',
  override: { code: 'text.stockPhrase', reason: 'Texten står kvar; barnet beskrivs i de andra svaren.' },
  identityNumber: ' Se 20150115-2381.',
} as const satisfies { readonly override: Override } & Readonly<Record<string, unknown>>
