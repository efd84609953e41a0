import { isFilled } from '../../checklist/is-filled.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/** E25: a simpler assessment than suggested was chosen, and nothing says why it is enough; the reason is asked only then. */
export const noReasonForLowerDepth: Rule = ({ cells, suggestedDepth, depth, answer }) =>
  cells
    .filter(({ item, value }) => item.id === 'screening.depthReason' && !isFilled(value))
    .map((cell) => {
      const used = String(answer('screening.depth') ?? depth)
      return issueAt(cell, { rule: 'E25', code: 'depth.reasonMissing', params: { suggested: suggestedDepth, used } })
    })
