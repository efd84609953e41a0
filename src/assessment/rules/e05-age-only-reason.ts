import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Rule } from '../rule.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/**
 * E05: age or routine as the only reason for not hearing a child: in the words, or as the code for an infant whose
 * stance was not clarified in another way where that is asked.
 */
export const ageOnlyReason: Rule = (reading, judging) => {
  const reader = textReader(reading, judging)
  return reading.cells
    .filter((cell) => isAgeOnlyText(cell, reader) || isInfantWithoutStance(cell, reading))
    .map((cell) => issueAt(cell, { rule: 'E05', code: 'views.ageOnlyReason' }))
}

function isAgeOnlyText({ item, value }: Cell, { rules, contentCount, givesAgeOrRoutine }: TextReader): boolean {
  if (item.id !== 'views.notHeardText' || !isFilled(value)) return false
  const text = String(value)
  return givesAgeOrRoutine(text) && contentCount(text) < rules.thresholds.ageReasonWords
}

function isInfantWithoutStance({ item, value, childRef }: Cell, { answer }: Reading): boolean {
  if (item.id !== 'views.stanceOtherWay' || isFilled(value)) return false
  return answer('views.notHeardReason', childRef) === 'infant'
}
