import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import { dutyTexts } from '../data/thresholds.js'
import type { Rule } from '../rule.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/** E27: parental responsibility as the whole reason, with too little said of what it means for the child. */
export const onlyParentalDuty: Rule = (reading, judging) => {
  const reader = textReader(reading, judging)
  return reading.cells
    .filter((cell) => isOnlyDuty(cell, reader))
    .map((cell) => issueAt(cell, { rule: 'E27', code: 'text.onlyParentalDuty' }))
}

function isOnlyDuty({ item, value }: Cell, { rules, contentBesideDuty }: TextReader): boolean {
  if (!dutyTexts.includes(item.id) || !isFilled(value)) return false
  const words = contentBesideDuty(String(value))
  return words !== undefined && words < rules.thresholds.parentalWords
}
