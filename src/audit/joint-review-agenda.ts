import { addDays } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { millisecondsOf } from '../kernel/instant.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import { parse } from '../words/parse.schema.js'
import { jointReview } from './data/joint-review.js'
import { JointReviewCase, JointReviewOptions } from './joint-review-case.schema.js'
import { readRows, refuseTwice } from './read-rows.schema.js'

type Because = typeof jointReview.because

/** Why a case is on the list; `childrenUnknown` and `coordinationUnknown` are to be found out. */
export type JointReviewReason = {
  [Field in keyof Because]: NonNullable<Because[Field][keyof Because[Field]]>
}[keyof Because]

/** A case that is to be taken up. */
export interface JointReviewItem {
  readonly caseRef: string
  /** Each once, sorted. */
  readonly units: readonly string[]
  /** What is known of the children, then of the need of coordination. */
  readonly because: readonly JointReviewReason[]
  /** The last joint review; left out where there was none. */
  readonly reviewedOn?: string
  /** The day on which the last unit came in; left out where it is not known. */
  readonly since?: string
}

/** What one unit is to prepare. */
export interface JointReviewUnit {
  readonly unit: string
  /** In the order in which they are taken up. */
  readonly caseRefs: readonly string[]
}

/** What is taken up at the next joint review. */
export interface JointReviewAgenda {
  /** The day of the review, `YYYY-MM-DD`. */
  readonly on: string
  /** Those never reviewed first, then the longest ago. */
  readonly cases: readonly JointReviewItem[]
  /** What each unit brings, sorted by unit. */
  readonly byUnit: readonly JointReviewUnit[]
}

/**
 * The day of the next joint review and the cases that the units take up there, as Hässelby-Vällingby has it: every second
 * Thursday, cases active at two or more units with a child linked and a special need of coordination.
 *
 * What is not known of children or of the need is never a no: such a case is on the list, marked. A case stays on the
 * list while the need stands, also when it has been reviewed since its last unit came in. First come cases that were
 * never reviewed, then those reviewed the longest ago; of these the one whose last unit came in first, a day that is not
 * known before all others; then by reference, in code unit order.
 *
 * Only the rhythm is counted: that a Thursday is a public holiday does not move the day.
 *
 * @param cases - the open cases of all units, each once.
 * @param options - `from`: the day from which on the review is sought, itself included. `lastHeldOn`: a Thursday up to
 * `from` that had a review by the rhythm; without it the first Thursday counts. Where both are the same day, that day is
 * the answer: for the next, ask from the day after.
 * @throws LibraryError `input.invalid` with the case's number and the field, also when two cases have the same `caseRef`;
 * with `lastHeldOn` for another weekday or a day after `from`; with `from` where no review is left before the year 10000.
 * @example
 * ```ts
 * import { jointReviewAgenda } from 'barnkonsekvens/audit'
 *
 * const known = { units: ['vuxen', 'barn-och-ungdom'], childrenLinked: 'yes', needsCoordination: 'yes' } as const
 * const cases = [
 *   { ...known, caseRef: 'arende-1', involvedOn: '2026-09-01', reviewedOn: '2026-10-22' },
 *   { ...known, caseRef: 'arende-2', needsCoordination: 'unknown' },
 *   { ...known, caseRef: 'arende-3', needsCoordination: 'no' },
 * ] as const
 * const agenda = jointReviewAgenda(cases, { from: '2026-11-02', lastHeldOn: '2026-10-22' })
 * agenda.on // => '2026-11-05'
 * agenda.cases.map(({ caseRef }) => caseRef) // => ['arende-2', 'arende-1']
 * agenda.cases[0]?.because // => ['childrenLinked', 'coordinationUnknown']
 * agenda.byUnit[0] // => { unit: 'barn-och-ungdom', caseRefs: ['arende-2', 'arende-1'] }
 * ```
 */
export function jointReviewAgenda(cases: readonly JointReviewCase[], options: JointReviewOptions): JointReviewAgenda {
  const on = reviewDay(options)
  const read = readRows(JointReviewCase, cases)
  refuseTwice(read, 'caseRef')
  const items = read.flatMap(itemsOf).sort(byNeed)
  return deepFreeze({ on, cases: items, byUnit: unitsOf(items) })
}

function reviewDay(options: JointReviewOptions): string {
  const given = parse(JointReviewOptions, options)
  if (!given.ok) throw invalidInput(given.issues)
  const { from, lastHeldOn } = given.value
  if (lastHeldOn !== undefined && (!isReviewWeekday(lastHeldOn) || lastHeldOn > from)) throw refused('lastHeldOn')
  const interval = lastHeldOn === undefined ? daysAWeek : jointReview.intervalDays
  const day = addDays(from, remainder(daysBetween(from, lastHeldOn ?? jointReview.onWeekday), interval))
  // Past the year 9999 the calendar stops at its last day, whatever weekday that is.
  if (!isReviewWeekday(day)) throw refused('from')
  return day
}

const daysAWeek = 7

function isReviewWeekday(day: string): boolean {
  return remainder(daysBetween(day, jointReview.onWeekday), daysAWeek) === 0
}

/** How many days after one day another is; negative before it. In UTC every day is as long as all others. */
function daysBetween(day: string, other: string): number {
  return (millisecondsOf(`${other}T00:00Z`) - millisecondsOf(`${day}T00:00Z`)) / millisecondsADay
}

const millisecondsADay = 86_400_000

/** What is left of a division, never negative. */
function remainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

function refused(option: keyof JointReviewOptions): Error {
  return invalidInput([issueOf('input.invalid', { path: [option] })])
}

/** The case as it stands on the list; nothing where it does not. */
function itemsOf({
  caseRef,
  units,
  childrenLinked,
  needsCoordination,
  reviewedOn,
  involvedOn,
}: JointReviewCase): JointReviewItem[] {
  const children = jointReview.because.childrenLinked[childrenLinked]
  const need = jointReview.because.needsCoordination[needsCoordination]
  if (units.length < jointReview.leastUnits || children === null || need === null) return []
  return [
    {
      caseRef,
      units: [...units].sort(),
      because: [children, need],
      ...(reviewedOn !== undefined && { reviewedOn }),
      ...(involvedOn !== undefined && { since: involvedOn }),
    },
  ]
}

function byNeed(one: JointReviewItem, other: JointReviewItem): number {
  // A day that is missing sorts as the empty text, before all others.
  return (
    inOrder(one.reviewedOn ?? '', other.reviewedOn ?? '') ||
    inOrder(one.since ?? '', other.since ?? '') ||
    inOrder(one.caseRef, other.caseRef)
  )
}

/** By code units, so that the order is the same in every locale. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function unitsOf(items: readonly JointReviewItem[]): JointReviewUnit[] {
  const byUnit = new Map<string, string[]>()
  for (const { caseRef, units } of items) {
    for (const unit of units) {
      const caseRefs = byUnit.get(unit)
      if (caseRefs === undefined) byUnit.set(unit, [caseRef])
      else caseRefs.push(caseRef)
    }
  }
  return [...byUnit].map(([unit, caseRefs]) => ({ unit, caseRefs })).sort((one, other) => inOrder(one.unit, other.unit))
}
