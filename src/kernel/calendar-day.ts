import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as daysLater } from 'date-fns/addDays'
import { addMonths as monthsLater } from 'date-fns/addMonths'
import { addYears as yearsLater } from 'date-fns/addYears'
import { millisecondsOf } from './instant.js'

/** The last day that `YYYY-MM-DD` can write. */
export const lastDay = '9999-12-31'

/** Instants that are asked about again and again within one call; few, since a long-lived process asks about many. */
const rememberedInstants = 64

/** Made at first use and once: making one costs as much as a whole event. */
let stockholm: Intl.DateTimeFormat | undefined
const dayByInstant = new Map<string, string>()

/**
 * The day a number of days after another; before it where the number is negative. A day past the year 9999 is given as
 * its last.
 *
 * @param day - a calendar day, `YYYY-MM-DD`.
 */
export function addDays(day: string, days: number): string {
  return dayIn(daysLater(inUtc(day), days))
}

/** A day as a date in UTC, where every day has 24 hours: neither summer time nor the zone of the process matters. */
function inUtc(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`)
}

function dayIn(date: Date): string {
  return date.getFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10)
}

/**
 * The Swedish calendar day, `YYYY-MM-DD` in Europe/Stockholm, on which an instant falls.
 *
 * @param instant - RFC 3339 with `Z` or an offset.
 */
export function dayOf(instant: string): string {
  const known = dayByInstant.get(instant)
  if (known !== undefined) return known
  const day = stockholmDay(millisecondsOf(instant))
  if (dayByInstant.size >= rememberedInstants) dayByInstant.clear()
  dayByInstant.set(instant, day)
  return day
}

function stockholmDay(milliseconds: number): string {
  stockholm ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Stockholm',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts: { [Type in Intl.DateTimeFormatPartTypes]?: string } = {}
  for (const { type, value } of stockholm.formatToParts(milliseconds)) parts[type] = value
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`
}

/**
 * The age in full years on a day; negative before the birth. Somebody born on 29 February turns a year older on
 * 1 March where the year has no such day.
 *
 * @param birthDate - a calendar day, `YYYY-MM-DD`.
 * @param day - a calendar day, `YYYY-MM-DD`.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = yearOf(day) - yearOf(birthDate)
  // Month and day compare as text: 29 February comes after 28 February and before 1 March in every year.
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/**
 * Whether somebody is a child on a day: the day is before the 18th birthday. Born on 29 February: until 1 March.
 *
 * @basis crc-art-1
 */
export function isUnder18(birthDate: string, day: string): boolean {
  return ageOn(birthDate, day) < 18
}

/**
 * Whether some birthday among `ages` falls on a day or later, and at most a number of months after it.
 *
 * @param ages - ages in full years.
 * @param from - a calendar day, `YYYY-MM-DD`; a birthday on the day itself counts.
 * @param months - calendar months; a birthday on the last day counts. A month without that day ends on its last.
 */
export function birthdaysWithin(birthDate: string, ages: readonly number[], from: string, months: number): boolean {
  const until = addMonths(from, months)
  return ages.some((age) => {
    const birthday = birthdayOf(birthDate, age)
    return from <= birthday && birthday <= until
  })
}

function birthdayOf(birthDate: string, age: number): string {
  const birthday = dayIn(yearsLater(inUtc(birthDate), age))
  // The library ends a leap day's year on 28 February; a person born on 29 February turns a year older on 1 March.
  return birthDate.endsWith('-02-29') && birthday.endsWith('-02-28') ? addDays(birthday, 1) : birthday
}

/**
 * The day a number of calendar months after another; before it where the number is negative. A month that has no such
 * day gives its last: a month after 31 January is 28 or 29 February. A day past the year 9999 is given as its last.
 *
 * @param day - a calendar day, `YYYY-MM-DD`.
 */
export function addMonths(day: string, months: number): string {
  return dayIn(monthsLater(inUtc(day), months))
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
