import type { ProposedDecision } from '../facts/facts.schema.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { completeAssessment } from './complete-assessment.js'
import type { FlowEvent } from './flow.js'
import type { Matter } from './matters.js'

/** The events of one matter, in the order in which they come. */
export interface MatterEvents {
  /** The investigation opened, the question of children answered, and every child registered. */
  readonly told: readonly FlowEvent[]
  /** The assessment answered in full, and signed for the decision. */
  readonly assessed: readonly FlowEvent[]
  /** The decision, by the hand that makes it. */
  readonly decided: FlowEvent
}

/**
 * What is known and to be decided in a matter, as the events by which a case file hears of it.
 *
 * @param matter - one of `matters`, or one of a test's own. What a file works out itself (open duties, when it was opened)
 * is not among the events.
 * @throws LibraryError as `completeAssessment` does.
 * @example
 * ```ts
 * import { eventsOf, given, matters } from 'barnkonsekvens/testing'
 *
 * const matter = matters.housing
 * const { told, assessed, decided } = eventsOf(matter)
 * given(told, { matter }).when(decided).thenRefused('assessment.missing')
 * const { file } = given([...told, ...assessed], { matter }).when(decided).thenRecorded()
 * file.state.process // => 'decided'
 * ```
 */
export function eventsOf(matter: Matter): MatterEvents {
  const { by, ...decision } = matter.decision
  return deepFreeze({
    told: told(matter),
    assessed: [
      { type: 'assessment.answered', ...completeAssessment(matter) },
      { type: 'assessment.signed', decision },
    ],
    decided: { type: 'decision.made', by, decision: decision satisfies ProposedDecision },
  })
}

function told({ facts }: Matter): FlowEvent[] {
  const { childrenLinked, affected, reason, unknownAfter, unitsInvolved, needsCoordination } = facts
  const { careOfChild, impact, housingRisk, refusedNeeds, earlierNegativeDecisions } = facts
  const said = { childrenLinked, affected, reason, unknownAfter, unitsInvolved, needsCoordination }
  const known = { ...said, careOfChild, impact, housingRisk, refusedNeeds, earlierNegativeDecisions }
  const screened = Object.entries(known).filter(([, value]) => value !== undefined)
  return [
    { type: 'investigation.opened' },
    { type: 'children.screened', ...Object.fromEntries(screened) },
    ...facts.children.map((child) => ({ type: 'child.registered', child })),
  ]
}
