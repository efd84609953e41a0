import { isFilled } from '../../checklist/is-filled.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/** What explains that a child was not heard; the code is asked from depth full. Both apply only to a child not heard. */
const reasons: ReadonlySet<string> = new Set(['views.notHeardText', 'views.notHeardReason'])

/** E04: a child was not heard, and nothing says why. */
export const noReasonForNotHearing: Rule = ({ cells }) =>
  cells
    .filter(({ item, value }) => reasons.has(item.id) && !isFilled(value))
    .map((cell) => issueAt(cell, { rule: 'E04', code: 'views.reasonMissing' }))
