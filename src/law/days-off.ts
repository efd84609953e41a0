import { addDays } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import { parse } from '../words/parse.schema.js'
import { Day } from '../words/scalars.schema.js'
import { weeklyDaysOff, yearlyDaysOff } from './data/days-off.js'
import { dayInYear } from './day-in-year.js'
import type { YearlyDayOff, YearlyRule } from './day-off.js'
import { easterDay } from './easter.js'
import { firstOnOrAfter, weekdayOf } from './weekday.js'

/** A day off of a year, by its name. */
export interface DayOff extends Pick<YearlyDayOff, 'name' | 'kind' | 'basis'> {
  /** The Swedish calendar day, `YYYY-MM-DD`. */
  readonly on: string
}

interface Year {
  readonly named: readonly DayOff[]
  readonly days: ReadonlySet<string>
}

/** Times that are counted lie in few years; a long-lived process that asks about many must not fill its memory. */
const rememberedYears = 32

const remembered = new Map<number, Year>()

/**
 * Whether a day is a day off: a Sunday or other public holiday, a Saturday, or the eve of midsummer, Christmas or the new
 * year.
 *
 * A statutory time that runs out on such a day runs on to the next weekday, if it is one that does. All other days are
 * ordinary ones, such as Twelfth Night, Maundy Thursday, Walpurgis Night and the day before All Saints' Day, however
 * many take them off. Verified day by day for 1990 to 2100; for other years the same rules are applied, unverified.
 *
 * @param day - a Swedish calendar day, `YYYY-MM-DD`.
 * @throws LibraryError `input.invalid` when the day does not exist.
 * @basis helg-1 helg-2 tid-2
 * @example
 * ```ts
 * import { isDayOff } from 'barnkonsekvens/law'
 *
 * isDayOff('2026-06-19') // => true
 * isDayOff('2026-06-18') // => false
 * isDayOff('2026-12-27') // => true
 * ```
 */
export function isDayOff(day: string): boolean {
  return isOff(readDay(day))
}

/**
 * The day itself where it is no day off, else the first day after it that is none.
 *
 * Whether a time moves on to that day is another question: for some times nobody has settled it. Verified for 1990 to
 * 2100, as `isDayOff` is; 9999-12-31, after which no day can be written, is its own.
 *
 * @param day - a Swedish calendar day, `YYYY-MM-DD`.
 * @throws LibraryError `input.invalid` when the day does not exist.
 * @basis tid-2
 * @example
 * ```ts
 * import { nextWeekday } from 'barnkonsekvens/law'
 *
 * nextWeekday('2026-12-24') // => '2026-12-28'
 * nextWeekday('2026-12-28') // => '2026-12-28'
 * ```
 */
export function nextWeekday(day: string): string {
  return weekdayFrom(readDay(day))
}

/**
 * The named days off of a year, earliest first, frozen; two on one day where they coincide. Saturdays and Sundays without
 * a name of their own are not among them.
 *
 * @param year - from 0 to 9999.
 */
export function daysOffIn(year: number): readonly DayOff[] {
  return yearOf(year).named
}

function readDay(day: string): string {
  const read = parse(Day, day)
  if (!read.ok) throw invalidInput(read.issues)
  return read.value
}

function isOff(day: string): boolean {
  const weekday = weekdayOf(day)
  return weeklyDaysOff.some((off) => off.weekday === weekday) || yearOf(Number(day.slice(0, 4))).days.has(day)
}

function weekdayFrom(day: string): string {
  if (!isOff(day)) return day
  const next = addDays(day, 1)
  return next === day ? day : weekdayFrom(next)
}

function yearOf(year: number): Year {
  const known = remembered.get(year)
  if (known !== undefined) return known
  const named = namedIn(year)
  const found = { named, days: new Set(named.map(({ on }) => on)) }
  if (remembered.size >= rememberedYears) remembered.clear()
  remembered.set(year, found)
  return found
}

function namedIn(year: number): readonly DayOff[] {
  const easter = easterDay(year)
  const days = yearlyDaysOff
    .filter(({ years: { first = year, last = year } = {} }) => first <= year && year <= last)
    .map(({ when, name, kind, basis }) => ({ on: dayBy(when, year, easter), name, kind, basis }))
  return deepFreeze(days.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))))
}

function dayBy(rule: YearlyRule, year: number, easter: string): string {
  if ('date' in rule) return dayInYear(year, rule.date)
  if ('fromEaster' in rule) return addDays(easter, rule.fromEaster)
  return firstOnOrAfter(dayInYear(year, rule.from), rule.first)
}
