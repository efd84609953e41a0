import type { Duty } from '../words/duty.schema.js'
import { countTime, decidedTime } from './count-time.js'

/** A day that no law sets: it is what it is said to be, and never moves. */
type OwnLimit = Required<Pick<Duty, 'dueOn' | 'computed' | 'settled' | 'ownLimit'>>

/** A number of days of the library's or the policy's own, counted from a day. */
export function ownLimit(from: string, days: number): OwnLimit {
  return ownDay(countTime(from, days, 'days', 'no'))
}

/** A day that somebody chose for what they promised. */
export function chosenDay(from: string, day: string): OwnLimit {
  return ownDay(decidedTime(from, day))
}

function ownDay(computed: ReturnType<typeof countTime>): OwnLimit {
  return { dueOn: computed.lastDay, computed, settled: true, ownLimit: true }
}
