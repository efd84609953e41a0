import { isFilled } from '../../checklist/is-filled.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/**
 * What tells that a sign of harm was dealt with: what was done about a concern, or why nothing; and why no inquiry was
 * opened about a child exposed to violence. Each applies only where there is, or may be, such a sign.
 */
const handled: ReadonlySet<string> = new Set([
  'screening.protectionAction',
  'screening.protectionReason',
  'dv.inquiryReason',
])

/** E24: a child may need protection, and nothing says what was done about it. */
export const protectionUnhandled: Rule = ({ cells }) =>
  cells
    .filter(({ item, value }) => handled.has(item.id) && !isFilled(value))
    .map((cell) => issueAt(cell, { rule: 'E24', code: 'protection.unhandled' }))
