import { addDays } from '../../kernel/calendar-day.js'
import { lawPeriods } from '../../law/data/law-periods.js'
import type { Policy } from '../policy.schema.js'

/** The first day that can be written: it stands for every day before the first border. */
export const firstDay = '0001-01-01'

/**
 * The first day of each stretch of days that neither law nor rule tells apart, in order.
 *
 * @param policies - those whose own periods count.
 * @param layers - those whose rules count.
 */
export function dayStarts(policies: readonly Policy[], layers: readonly Policy[]): readonly string[] {
  const rules = layers.flatMap((layer) => layer.rules)
  const starts = [
    firstDay,
    ...lawPeriods.map(({ from }) => from),
    ...policies.flatMap((policy) => borders(policy.inForceFrom, policy.inForceTo ?? undefined)),
    ...rules.flatMap(({ from, to }) => borders(from, to)),
  ]
  return [...new Set(starts)].sort()
}

function borders(from: string | undefined, to: string | undefined): readonly string[] {
  return [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [addDays(to, 1)])]
}

/** The first day of the stretch that a day lies in. */
export function startOf(starts: readonly string[], day: string): string {
  return starts.findLast((start) => start <= day) ?? firstDay
}
