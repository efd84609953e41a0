import type { Decision } from '../../facts/facts.schema.js'
import { addDays } from '../../kernel/calendar-day.js'
import { lawPeriods } from '../../law/data/law-periods.js'
import { inForce } from '../../law/in-force.js'
import type { ReadyPolicy } from '../../policy/define-policy.js'
import type { Policy } from '../../policy/policy.schema.js'
import type { Hand } from '../../words/hand.schema.js'
import { aHand } from '../builders.js'
import { linesThen, ordinaryDay, provisionsThen } from './data/parts.js'
import type { SituationValues } from './situation-values.js'

/** The decision of a situation. */
export function decisionThen(values: SituationValues, ready: ReadyPolicy): Decision {
  const { outcome, forum } = values
  const on = dayThen(values.day, ready.policy)
  const by = handThen(values, ready)
  const secondReader = readerThen(values, ready, by)
  const lines = linesThen[values.amounts]
  return {
    on,
    outcome,
    forum,
    by,
    ...(secondReader && { secondReader }),
    provisions: [...provisionsOn(on, values.provisions)],
    ...(lines.length > 0 && { lines: [...lines] }),
    ...(values.urgency === 'urgent' && { urgent: { reason: 'Hushållet står utan mat i kväll.' } }),
  }
}

function dayThen(day: SituationValues['day'], policy: Policy): string {
  const [newAct, oldAct] = lawPeriods.map(({ from }) => from) as [string, string]
  const days: { readonly [Of in SituationValues['day']]: string } = {
    plain: plainDay(policy),
    beforeCrcAct: addDays(oldAct, -1),
    crcAct: oldAct,
    lastOfOldAct: addDays(newAct, -1),
    newAct,
    beforePolicy: addDays(policy.inForceFrom, -1),
    policyStarts: policy.inForceFrom,
  }
  return days[day]
}

/** The ordinary day, or the day of the policy that is nearest to it. */
function plainDay({ inForceFrom, inForceTo }: Policy): string {
  if (inForceFrom > ordinaryDay) return inForceFrom
  return inForceTo !== null && inForceTo < ordinaryDay ? inForceTo : ordinaryDay
}

function handThen({ hand, forum }: SituationValues, { signing }: ReadyPolicy): Hand {
  if (hand !== 'entitled') return aHand(hand)
  return aHand(signing.decide[forum].find((role) => role !== 'system') ?? 'decisionMaker')
}

function readerThen({ reader, outcome }: SituationValues, { signing }: ReadyPolicy, by: Hand): Hand | undefined {
  const other = aHand('manager', { id: 'medlasare-1' })
  switch (reader) {
    case 'asAsked':
      return signing.secondReader.includes(outcome) ? other : undefined
    case 'none':
      return undefined
    case 'other':
      return other
    case 'sameHand':
      return by
    case 'disguised':
      return { ...by, id: ` ${by.id.toUpperCase()}` }
  }
}

function provisionsOn(on: string, value: SituationValues['provisions']): readonly string[] {
  const applies = provisionsThen.filter((provision) => inForce(provision, on)).slice(0, 1)
  const not = provisionsThen.filter((provision) => !inForce(provision, on)).slice(0, 1)
  return value === 'inForce' ? applies : [...applies, ...not]
}
