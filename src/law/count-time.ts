import { addDays, addMonths } from '../kernel/calendar-day.js'
import type { Computation } from '../words/duty.schema.js'
import { nextWeekday } from './days-off.js'

type Unit = NonNullable<Computation['unit']>

const daysInWeek = 7
const monthsInYear = 12

/** How each unit is counted. A month without the day of the start ends on its last day. */
const later: { readonly [Each in Unit]: (day: string, count: number) => string } = {
  days: addDays,
  weeks: (day, count) => addDays(day, count * daysInWeek),
  months: addMonths,
  years: (day, count) => addMonths(day, count * monthsInYear),
}

/**
 * Counts a time from a day: weeks to the same day of the week, months and years to the same number of the month or, where
 * the month has none, to its last day. Days are counted from the day after.
 *
 * @param moves - whether a time that ends on a day off moves on to the next weekday: told, not decided here.
 * @basis tid-1 tid-2
 */
export function countTime(from: string, count: number, unit: Unit, moves: Computation['moves']): Computation {
  return { from, count, unit, ...endOf(later[unit](from, count)), moves }
}

/** A time that ends on a day somebody decided; 1930:173 speaks of times set by law, so it does not move. */
export function decidedTime(from: string, lastDay: string): Computation {
  return { from, ...endOf(lastDay), moves: 'no' }
}

function endOf(lastDay: string): Pick<Computation, 'lastDay' | 'nextWeekday'> {
  return { lastDay, nextWeekday: nextWeekday(lastDay) }
}
