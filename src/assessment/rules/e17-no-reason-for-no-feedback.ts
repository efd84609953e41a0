import { isFilled } from '../../checklist/is-filled.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/** E17: the child is not to be told what was decided, and nothing says why; the reason is asked only then. */
export const noReasonForNoFeedback: Rule = ({ cells }) =>
  cells
    .filter(({ item, value }) => item.id === 'fb.notGivenReason' && !isFilled(value))
    .map((cell) => issueAt(cell, { rule: 'E17', code: 'feedback.reasonMissing' }))
