import { leastAt } from '../../checklist/compile-condition.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/** E06: fewer alternatives than the depth asks, and no reason why there are no more. */
export const tooFewAlternatives: Rule = ({ cells, assessment, depth, answer }) => {
  const cell = cells.find(({ item }) => item.id === 'alt.list')
  if (cell === undefined) return []
  const listed = assessment.alternatives.length
  const least = leastAt(cell.item.minimum, depth)
  if (listed >= least || isFilled(answer('alt.singleReason'))) return []
  return [issueAt(cell, { rule: 'E06', code: 'alternative.tooFew', params: { listed, least } })]
}
