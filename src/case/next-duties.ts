import { deepFreeze } from '../kernel/deep-freeze.js'
import { listOf } from '../kernel/list-of.js'
import { byDueDay, isMet } from '../words/duty.js'
import type { Duty } from '../words/duty.schema.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import type { CaseFile } from './case-file.js'
import { fileDuties } from './file-duties.js'
import { liveContext, readingOf } from './reading.js'

/** More open cases than any municipality has. */
const mostFiles = 100_000

/** A case and what comes next in it. */
export interface NextDuty {
  readonly caseId: string
  /** The duty with the earliest day among those not met. */
  readonly next: Duty
  /** How many are not met, this one included. */
  readonly open: number
}

/**
 * Many cases by what comes next in each: the most overdue first. A case in which nothing is owed is left out.
 *
 * Each file is read once.
 *
 * @param files - live files; `on`: the day to read them on, `YYYY-MM-DD`.
 * @throws LibraryError `file.notLive` for a file this process did not derive; `input.invalid` for a day that is none.
 * @example
 * ```ts
 * import { nextDuties } from 'barnkonsekvens/law'
 *
 * nextDuties([], { on: '2026-11-25' }) // => []
 * ```
 */
export function nextDuties(files: readonly CaseFile[], options: { readonly on: string }): readonly NextDuty[] {
  const given = listOf(files, mostFiles) as readonly CaseFile[] | undefined
  if (given === undefined) throw invalidInput([issueOf('input.invalid', { path: ['files'] })])
  const cases = given.flatMap((file) => {
    const context = liveContext(file)
    const open = fileDuties(context, readingOf(context, options, ['on'])).filter((duty) => !isMet(duty))
    const [next] = open
    return next === undefined ? [] : [{ caseId: file.caseId, next, open: open.length }]
  })
  return deepFreeze(cases.sort((one, other) => byDueDay(one.next, other.next)))
}
