import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

const paragraph = 'dec.childParagraph'

/** E20: everything about the child has been answered, and the decision itself says nothing about it. */
export const decisionSilentOnChild: Rule = (reading) => {
  const open = childrenWithOpenAnswers(reading)
  return reading.cells
    .filter(({ item, value, childRef }) => item.id === paragraph && !isFilled(value) && !open.has(childRef))
    .map((cell) => issueAt(cell, { rule: 'E20', code: 'decision.silentOnChild' }))
}

/** The children about whom something else is still to be answered before the decision. */
function childrenWithOpenAnswers({ cells, shortages }: Reading): ReadonlySet<string | undefined> {
  const open = cells.filter(({ item, required, answered }) => required && !answered && item.id !== paragraph)
  return new Set([...open, ...shortages].map(({ childRef }) => childRef))
}
