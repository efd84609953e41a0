import { issueOf } from '../../words/issue.js'
import { isNegative } from '../../words/outcomes.js'
import type { Rule } from '../rule.js'

/** E10: something is refused, consequences are recorded, and what was chosen has no drawback for any child. */
export const noDrawback: Rule = ({ cells, chosen, decision }) => {
  if (!isNegative(decision.outcome)) return []
  const recorded = cells.filter(({ item }) => item.id === 'cons.direction')
  const isFound = recorded.some(({ alternative, value }) => alternative === chosen && value === 'weakened')
  if (recorded.length === 0 || isFound) return []
  return [issueOf('consequence.noDrawback', { rule: 'E10', item: 'cons.direction', path: ['children'] })]
}
