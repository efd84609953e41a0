import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { provisionById } from '../law/provision-by-id.js'
import { Affected, CaseType, Forum, Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { Duty } from '../words/duty.schema.js'
import { Hand } from '../words/hand.schema.js'
import { Day, Instant, ProvisionId, Reference, Text } from '../words/scalars.schema.js'
import { hasVisibleText } from '../words/visible-text.js'

/** A provision that the library's data has; whether it is in force on the day is judged with the decision. */
const KnownProvision = ProvisionId.refine((id) => provisionById.has(id), { params: { problem: 'unknownProvision' } })
const YesNoUnknown = z.enum(valueLists.yesNoUnknown)
/** How a no without a reason is reported. */
export const reasonMissing = { path: ['reason'], params: { problem: 'reasonMissing' } }
const Count = z.union([z.number().int().min(0), z.literal('unknown')])

/** Whether a no has its reason: that there are no children, or that none is affected, is said with words that show. */
export function saysWhy(said: {
  childrenLinked?: string
  affected?: string | undefined
  reason?: string | undefined
}): boolean {
  const isNo = said.childrenLinked === 'no' || said.affected === 'none'
  return !isNo || hasVisibleText(said.reason ?? '')
}

/**
 * What the host knows of one child. Exactly one of `birthDate` and `expected` is given; `affected: 'none'` carries a
 * `reason`. A protected identity is assumed unless `protectedIdentity` is `no`.
 */
export const ChildFact = z
  .strictObject({
    childRef: Reference,
    birthDate: Day.optional(),
    expected: z.literal(true).optional(),
    living: z.enum(valueLists.living),
    affected: Affected,
    reason: Text.optional(),
    earlierNegativeDecisions: Count.optional(),
    protectedIdentity: YesNoUnknown.optional(),
  })
  .refine((child) => (child.birthDate === undefined) !== (child.expected === undefined), {
    path: ['birthDate'],
    params: { problem: 'birthDateOrExpected' },
  })
  .refine(saysWhy, reasonMissing)
/** What the host knows of one child. */
export type ChildFact = DeepReadonly<z.infer<typeof ChildFact>>

/**
 * What the host knows of a matter. Unknown is a value of its own and errs towards the child; an absent required field
 * is refused. `childrenLinked: 'no'` and `affected: 'none'` carry a `reason`.
 */
export const Facts = z
  .strictObject({
    caseType: CaseType,
    unit: Reference.optional(),
    childrenLinked: YesNoUnknown,
    children: z.array(ChildFact),
    affected: Affected.optional(),
    reason: Text.optional(),
    unknownAfter: z.array(Text).optional(),
    unitsInvolved: z.enum(['one', 'several', 'unknown']).optional(),
    needsCoordination: YesNoUnknown.optional(),
    careOfChild: YesNoUnknown.optional(),
    impact: z.enum([...valueLists.impact, 'unknown']).optional(),
    housingRisk: z.enum([...valueLists.housingRisk, 'unknown']).optional(),
    refusedNeeds: z.union([z.array(z.enum(valueLists.ebNeed)), z.literal('unknown')]).optional(),
    earlierNegativeDecisions: Count.optional(),
    openDuties: z.array(Duty).optional(),
    reconsideredAt: Instant.optional(),
    openedOn: Day.optional(),
    followUpOverdue: z.enum(['yes', 'no']).optional(),
  })
  .refine((facts) => facts.children.length > 0 || saysWhy(facts), reasonMissing)
  .refine((facts) => new Set(facts.children.map((child) => child.childRef)).size === facts.children.length, {
    path: ['children'],
    params: { problem: 'duplicate' },
  })
/** What the host knows of a matter. */
export type Facts = DeepReadonly<z.infer<typeof Facts>>

/** One line of a decision about money: what was applied for and what is granted, in SEK. */
export const DecisionLine = z.strictObject({
  need: z.string().min(1).max(200),
  applied: z.number().min(0),
  granted: z.number().min(0),
})
/** One line of a decision about money, in SEK. */
export type DecisionLine = DeepReadonly<z.infer<typeof DecisionLine>>

/** A decision to be made: on which day, with which outcome, by whom, on which provisions. */
export const Decision = z.strictObject({
  decisionRef: Reference.optional(),
  on: Day,
  outcome: Outcome,
  forum: Forum,
  by: Hand,
  secondReader: Hand.optional(),
  provisions: z.array(KnownProvision),
  lines: z.array(DecisionLine).optional(),
  urgent: z.strictObject({ reason: Text.min(1) }).optional(),
})
/** A decision to be made: on which day, with which outcome, by whom, on which provisions. */
export type Decision = DeepReadonly<z.infer<typeof Decision>>

/** A decision as an event carries it: whoever records the event is the one who decides. */
export const ProposedDecision = Decision.omit({ by: true })
/** A decision as an event carries it, without `by`. */
export type ProposedDecision = DeepReadonly<z.infer<typeof ProposedDecision>>
