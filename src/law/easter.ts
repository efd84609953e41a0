import { addDays } from '../kernel/calendar-day.js'
import { dayInYear } from './day-in-year.js'
import { firstOnOrAfter } from './weekday.js'

/**
 * Easter Day: the Sunday next after the full moon on or next after 21 March, as the Act on public holidays says.
 *
 * The full moon is that of the church's tables, not the one in the sky: a moon was full on 21 March 2019, and Easter Day
 * was 21 April. A full moon on a Sunday gives the Sunday after.
 *
 * @param year - of the Gregorian calendar, from 0 to 9999.
 * @basis helg-2
 */
export function easterDay(year: number): string {
  const fullMoon = addDays(dayInYear(year, '03-21'), fullMoonAfter21March(year))
  return firstOnOrAfter(addDays(fullMoon, 1), 'sunday')
}

/**
 * How many days after 21 March the full moon of the tables falls: Gauss's rule, with the correction of his own of 1816.
 *
 * After 19 years the moon is full on the same dates again. From one year to the next its date is 11 days earlier, which
 * among months of 30 days is 19 later. From one century to another two things move it: each leap day that the Gregorian
 * calendar leaves out makes it a day later, and 8 times in 2500 years the tables set it a day earlier, since the moons of
 * 19 years take a little less than those years. 15 makes the count begin where the tables do.
 */
function fullMoonAfter21March(year: number): number {
  const yearInCycle = year % 19
  const century = Math.floor(year / 100)
  const leapDaysLeftOut = century - Math.floor(century / 4)
  const setEarlier = Math.floor((8 * century + 13) / 25)
  const days = (19 * yearInCycle + 15 + leapDaysLeftOut - setEarlier) % 30
  // Every other month has 29 days, so the tables set the last date a day earlier; and the one before it too where it
  // would then be that of two years of the same 19.
  return days === 29 || (days === 28 && yearInCycle > 10) ? days - 1 : days
}
