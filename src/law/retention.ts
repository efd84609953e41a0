import { addDays, addMonths, ageOn, lastDay } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import { parse } from '../words/parse.schema.js'
import { basisDuring } from './basis-during.js'
import { countTime, decidedTime } from './count-time.js'
import { childInvestigationBar, type ErasureRule, erasureRules } from './data/deadline-rules.js'
import type { OpenQuestionId } from './data/unsettled.js'
import { type Deadline, type DeadlineDetails, deadlineOf } from './deadline.js'
import { inForce } from './in-force.js'
import { RetentionFacts } from './retention-options.schema.js'

/** Whether, and from when until when, papers are to be erased. */
export type Retention =
  /** Such papers are kept for good. */
  | { readonly erase: 'never'; readonly basis: readonly string[] }
  /** To be erased: not before the deadline's `notBefore`, and done by its `dueOn`. */
  | { readonly erase: 'due'; readonly deadline: Deadline; readonly missing: readonly MissingFact[] }
  /** No day can be told before the `missing` facts are known; not before `notBefore` in any case. */
  | {
      readonly erase: 'unknown'
      readonly notBefore: string
      readonly missing: readonly MissingFact[]
      readonly basis: readonly string[]
      readonly unsettled: readonly OpenQuestionId[]
    }

/** A fact that was not told and was read towards keeping. */
export type MissingFact = 'childInvestigation' | 'closedOn' | 'births'

/**
 * When papers in a personal file are to be erased: five years after the last note in the file, done by the end of the next
 * calendar year. Ask for each kind of paper in the file apart: they have different times.
 *
 * Papers of an investigation of a child's need of protection or support are kept until the child is 30, unless the case
 * was closed before 2026-01-15. What is not told is read towards keeping and named in `missing`.
 *
 * Not known here, and for the host to see to: papers are kept as long as data on the same person in a compilation has not
 * been erased, for research in chosen municipalities, and agreements on custody until the child is 18.
 *
 * @param facts - `lastNoteOn`: the last note in the file. `act`: under which the file is kept. `childInvestigation`: whether
 * the papers are of an investigation that was `opened`, of a report that led to none, or of neither; left out: opened.
 * `closedOn`: the day the case was closed; left out: not closed. `births`: of each child the investigation is about.
 * `neverErased`: the papers are of a kind that is kept for good: on parenthood, adoption or a child's placement, and under
 * LSS on a home for children (section 9, 8).
 * @throws LibraryError `input.invalid` for a day that does not exist, or an investigation about a child under LSS.
 * @basis sol2025-16-1 sol2025-16-2 sol2025-16-2a sol2001-12-1 sol2001-12-2 lss-21c lss-21d
 * @example
 * ```ts
 * import { retention } from 'barnkonsekvens/law'
 *
 * const ordinary = retention({ lastNoteOn: '2026-11-02', act: 'sol', childInvestigation: 'no' })
 * ordinary.erase === 'due' ? [ordinary.deadline.notBefore, ordinary.deadline.dueOn] : [] // => ['2031-11-02', '2032-12-31']
 *
 * const child = { lastNoteOn: '2026-11-02', act: 'sol', childInvestigation: 'opened' } as const
 * const kept = retention({ ...child, births: ['2017-05-04', '2020-02-29'] })
 * kept.erase === 'due' ? [kept.deadline.notBefore, kept.deadline.dueOn] : [] // => ['2050-03-01', '2051-12-31']
 * retention({ ...child, births: ['expected'] }).erase // => 'unknown'
 * retention({ ...child, neverErased: true }).erase // => 'never'
 * ```
 */
export function retention(facts: RetentionFacts): Retention {
  const read = parse(RetentionFacts, facts)
  if (!read.ok) throw invalidInput(read.issues)
  return deepFreeze(retentionOf(read.value))
}

function retentionOf(facts: RetentionFacts): Retention {
  const rule: ErasureRule = erasureRules[facts.act]
  const { lastNoteOn, neverErased, closedOn } = facts
  if (neverErased === true) return { erase: 'never', basis: basisDuring(rule.neverBasis, lastNoteOn, lastDay) }
  const { lastDay: ordinarily } = countTime(lastNoteOn, rule.count, rule.unit, rule.moves)
  if (!mayBeChildInvestigation(facts)) return { erase: 'due', deadline: erased(rule, ordinarily), missing: [] }
  if (closedOn !== undefined && inForce(childInvestigationBar.basis, closedOn) === false) {
    const deadline = erased(rule, ordinarily, { basis: [childInvestigationBar.spared] })
    return { erase: 'due', deadline, missing: [] }
  }
  return keptForChild(rule, ordinarily, facts)
}

/** A report that led to no investigation is a case of its own, erased as others are. */
function mayBeChildInvestigation({ act, childInvestigation = 'opened' }: RetentionFacts): boolean {
  return act === 'sol' && childInvestigation === 'opened'
}

/** Kept until the youngest child has turned 30, and as long as others. */
function keptForChild(rule: ErasureRule, ordinarily: string, facts: RetentionFacts): Retention {
  const { births = [] } = facts
  const known = births.filter((birth) => birth !== 'expected' && birth !== 'unknown')
  const isUnknown = births.length === 0 || known.length < births.length
  const days = [ordinarily, ...known.map((birth) => birthdayOn(birth, childInvestigationBar.age))]
  const notBefore = days.reduce((latest, day) => (day > latest ? day : latest))
  const { basis, unsettled } = childInvestigationBar
  const deadline = erased(rule, notBefore, { basis: [basis], unsettled })
  const missing = [
    ...(facts.childInvestigation === undefined ? (['childInvestigation'] as const) : []),
    ...(facts.closedOn === undefined ? (['closedOn'] as const) : []),
    ...(isUnknown ? (['births'] as const) : []),
  ]
  if (!isUnknown) return { erase: 'due', deadline, missing }
  return { erase: 'unknown', notBefore, missing, basis: deadline.basis, unsettled: deadline.unsettled }
}

/** To be erased from a day on, and done by the end of the next calendar year. */
function erased(rule: ErasureRule, notBefore: string, details: DeadlineDetails = {}): Deadline {
  const endOfNextYear = `${addMonths(notBefore, 12).slice(0, 4)}-12-31`
  return deadlineOf(rule, decidedTime(notBefore, endOfNextYear), { ...details, notBefore })
}

/** The day somebody turns so many years; born on 29 February, 1 March where the year has no such day. */
function birthdayOn(birthDate: string, age: number): string {
  const day = addMonths(birthDate, age * 12)
  return ageOn(birthDate, day) < age ? addDays(day, 1) : day
}
