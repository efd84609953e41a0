import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from '../kernel/calendar-day.js'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** A day of the week. */
export type Weekday = (typeof weekdays)[number]

/**
 * The day of the week of a calendar day, whatever the zone of the process.
 *
 * @param day - a calendar day that exists, `YYYY-MM-DD`.
 */
export function weekdayOf(day: string): Weekday {
  return weekdays[numberOf(day)] as Weekday
}

/** The first day that is the given day of the week, on a day or after it. */
export function firstOnOrAfter(day: string, weekday: Weekday): string {
  return addDays(day, (weekdays.indexOf(weekday) - numberOf(day) + weekdays.length) % weekdays.length)
}

/** 0 for Sunday to 6 for Saturday; in UTC, since there every day has 24 hours and begins as it is written. */
function numberOf(day: string): number {
  return new UTCDateMini(`${day}T00:00:00Z`).getDay()
}
