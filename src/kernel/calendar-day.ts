import { millisecondsOf } from './instant.js'

const millisecondsPerDay = 86_400_000

/** The last day that `YYYY-MM-DD` can write. */
const lastDay = '9999-12-31'

/** Instants that are asked about again and again within one call; few, since a long-lived process asks about many. */
const rememberedInstants = 64

/** Made at first use and once: making one costs as much as a whole event. */
let stockholm: Intl.DateTimeFormat | undefined
const dayByInstant = new Map<string, string>()

/**
 * The day a number of days after another; before it where the number is negative. A day past the year 9999 is given as
 * its last.
 *
 * Counted in UTC, where every day has 24 hours, so that neither summer time nor the zone of the process matters. (Date
 * libraries that count in local time lose a day where a zone has skipped one, as Samoa did.)
 *
 * @param day - a calendar day, `YYYY-MM-DD`.
 */
export function addDays(day: string, days: number): string {
  const date = new Date(Date.parse(day) + days * millisecondsPerDay)
  return date.getUTCFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10)
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
  const year = yearOf(birthDate) + age
  const monthAndDay = birthDate.slice(5)
  return dayFrom(year, monthAndDay === '02-29' && daysInMonth(year, 1) === 28 ? '03-01' : monthAndDay)
}

function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month))
  return dayFrom(year, `${twoDigits(month + 1)}-${twoDigits(dayOfMonth)}`)
}

/** The number of days of a month, January being 0. */
function daysInMonth(year: number, month: number): number {
  if (month === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function dayFrom(year: number, monthAndDay: string): string {
  return year > 9999 ? lastDay : `${String(year).padStart(4, '0')}-${monthAndDay}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
