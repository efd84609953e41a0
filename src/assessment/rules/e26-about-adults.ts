import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Rule } from '../rule.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/** E26: a text about a child that speaks of adults at length, and of no child. */
export const aboutAdults: Rule = (reading, judging) => {
  const reader = textReader(reading, judging)
  return reading.cells
    .filter((cell) => isOfAdults(cell, reader))
    .map((cell) => issueAt(cell, { rule: 'E26', code: 'text.aboutAdults' }))
}

function isOfAdults({ item, value, childRef }: Cell, { rules, isAboutAdults }: TextReader): boolean {
  if (childRef === undefined || item.type !== 'text' || item.from !== 'caseworker' || !isFilled(value)) return false
  return isAboutAdults(String(value), rules.thresholds.adultTextWords)
}
