import type { Duty } from './duty.schema.js'

/** Whether a duty is done, in time or late. */
export function isMet({ status }: Pick<Duty, 'status'>): boolean {
  return status === 'met' || status === 'metLate'
}

/** Orders duties by their day, the earliest first. */
export function byDueDay(one: Pick<Duty, 'dueOn'>, other: Pick<Duty, 'dueOn'>): number {
  if (one.dueOn === other.dueOn) return 0
  return one.dueOn < other.dueOn ? -1 : 1
}
