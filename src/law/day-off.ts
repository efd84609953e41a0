import type { Localised } from '../words/locale.js'
import type { Provision } from './provision.js'
import type { Weekday } from './weekday.js'

/** When a day off falls in a year. */
export type YearlyRule =
  /** The same date every year, `MM-DD`. */
  | { readonly date: string }
  /** So many days after Easter Day, before it where negative. */
  | { readonly fromEaster: number }
  /** The first such day of the week on a date, `MM-DD`, or after it: the only one in seven dates. */
  | { readonly first: Weekday; readonly from: string }

/** A day off that comes once a year, and where that is laid down. */
export interface YearlyDayOff {
  readonly name: Localised
  /** A public holiday, or an eve that is none but on which a time does not run out either. */
  readonly kind: 'holiday' | 'eve'
  readonly when: YearlyRule
  /** The first and the last year in which it is one, and how that is known; every year where it is not given. */
  readonly years?: {
    readonly first?: number
    readonly last?: number
    readonly source: string
    readonly confidence: Provision['confidence']
  }
  readonly basis: readonly string[]
}

/** A day off that comes every week. */
export interface WeeklyDayOff {
  readonly weekday: Weekday
  readonly basis: readonly string[]
}
