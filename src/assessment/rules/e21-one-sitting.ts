import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import { millisecondsOf } from '../../kernel/instant.js'
import { issueOf } from '../../words/issue.js'
import type { ValidationContext } from '../judging.js'
import type { Rule } from '../rule.js'
import { textReader } from '../text/text-reader.js'
import { notRun } from './not-run.js'

/**
 * E21: every required text was saved in one sitting of a minute or two. A signal about the case; it names no item, no
 * child and no person.
 *
 * Where it is not told of every text when it was saved, times that lie apart still tell that it was not one sitting.
 */
export const oneSitting: Rule = (reading, judging) => {
  const texts = reading.cells.filter(isRequiredText)
  if (texts.length < 2) return []
  const { minSeconds } = textReader(reading, judging).rules.thresholds
  const times = texts.map((cell) => timesOf(cell, judging.context.savedAt ?? []))
  if (secondsBetween(times.flat()) > minSeconds) return []
  if (times.some((ofOne) => ofOne.length === 0)) return [notRun('E21', 'savedAt')]
  return [issueOf('assessment.oneSitting', { rule: 'E21', params: { withinSeconds: minSeconds } })]
}

function isRequiredText({ item, required, value }: Cell): boolean {
  return item.type === 'text' && required && isFilled(value)
}

/** When a text was saved, in milliseconds; several texts about a child may answer the same item. */
function timesOf({ item, childRef }: Cell, savedAt: NonNullable<ValidationContext['savedAt']>): number[] {
  return savedAt
    .filter((saved) => saved.item === item.id && saved.childRef === childRef)
    .map(({ at }) => millisecondsOf(at))
}

/** The seconds from the first to the last of some times; 0 where there are none. */
function secondsBetween(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other)
  return ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / 1000
}
