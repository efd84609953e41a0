import { addDays } from '../kernel/calendar-day.js'
import type { Duty } from '../words/duty.schema.js'

/** How a duty that is not met stands on a day: due soon within so many days before its own, overdue the day after it. */
export function openDutyStatus(dueOn: string, on: string, dueSoonDays: number): Duty['status'] {
  if (dueOn < on) return 'overdue'
  return dueOn <= addDays(on, dueSoonDays) ? 'dueSoon' : 'upcoming'
}
