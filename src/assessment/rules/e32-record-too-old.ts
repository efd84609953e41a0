import { isFilled } from '../../checklist/is-filled.js'
import { addMonths } from '../../kernel/calendar-day.js'
import { limits } from '../data/limits.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/**
 * E32: what a child said is taken from an earlier record that is too old, or whose day is not told; that somebody
 * answered today says nothing of when the child did.
 */
export const recordTooOld: Rule = ({ cells, situation, answer }) => {
  const oldest = addMonths(situation.on, -limits.recordMonths)
  return cells
    .filter(({ item, childRef }) => item.id === 'views.date' && answer('views.heard', childRef) === 'earlierRecord')
    .filter(({ value }) => !isFilled(value) || String(value) < oldest)
    .map((cell) => issueAt(cell, { rule: 'E32', code: 'views.recordTooOld', params: { oldest } }))
}
