/**
 * A date in a year as a calendar day, `YYYY-MM-DD`.
 *
 * @param year - from 0 to 9999.
 * @param date - month and day, `MM-DD`.
 */
export function dayInYear(year: number, date: string): string {
  return `${String(year).padStart(4, '0')}-${date}`
}
