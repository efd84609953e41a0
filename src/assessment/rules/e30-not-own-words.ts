import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Rule } from '../rule.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/** E30: a child's view in which nobody is quoted, and nobody says or shows anything. */
export const notOwnWords: Rule = (reading, judging) => {
  const reader = textReader(reading, judging)
  return reading.cells
    .filter((cell) => isWithoutWords(cell, reader))
    .map((cell) => issueAt(cell, { rule: 'E30', code: 'views.notOwnWords' }))
}

function isWithoutWords({ item, value }: Cell, { givesOwnWords }: TextReader): boolean {
  return item.id === 'views.content' && isFilled(value) && !givesOwnWords(String(value))
}
