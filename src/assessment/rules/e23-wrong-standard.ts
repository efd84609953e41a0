import { standardOf } from '../../checklist/standard.js'
import { careOfChild } from '../../facts/situation.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/**
 * E23: the assessment goes by another weight for the child's best interests than the law gives them on the day. The
 * checklist itself computes the weight, so that only one that was written beside it can differ.
 */
export const wrongStandard: Rule = ({ cells, situation, assessment }) => {
  const computed = standardOf(careOfChild(situation.facts), situation)
  return cells.flatMap((cell) => {
    if (cell.item.id !== 'bal.standard') return []
    const stated = assessment.answers[cell.item.id] ?? cell.value
    if (stated === undefined || stated === computed) return []
    return [issueAt(cell, { rule: 'E23', code: 'law.wrongStandard', params: { stated: String(stated), computed } })]
  })
}
