import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import { substitutes } from '../../checklist/substitutes.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/**
 * E01: a required text that says nothing of its own, whatever its length. It stops the signature only in the four
 * texts that carry the assessment; a text with just as many content words as the least is questioned.
 */
export const stockPhrase: Rule = (reading, judging) => {
  const reader = textReader(reading, judging)
  return reading.cells.filter((cell) => isMeasured(cell, reader)).flatMap((cell) => finding(cell, reader))
}

/** Whether a required text stands here, or one that was written in the place of another required answer. */
function isMeasured({ item, value, required }: Cell, { rules }: TextReader): boolean {
  if (item.type !== 'text' || typeof value !== 'string' || rules.exemptTexts.has(item.id)) return false
  return required || substitutes.has(item.id)
}

function finding(cell: Cell, { rules, contentCount, saysMoreThan }: TextReader): Issue[] {
  const text = String(cell.value)
  const least = rules.thresholds.minContentWords
  if (saysMoreThan(text, least) || !isFilled(text)) return []
  const words = contentCount(text)
  const stops = words < least && rules.carryingTexts.has(cell.item.id)
  const severity = stops ? 'blocking' : 'warning'
  return [issueAt(cell, { rule: 'E01', code: 'text.stockPhrase', severity, params: { words, least } })]
}
