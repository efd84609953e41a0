import { dayOf } from '../../kernel/calendar-day.js'
import { compareInstants, millisecondsOf } from '../../kernel/instant.js'
import { issueOf } from '../../words/issue.js'
import type { Severity } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'

/**
 * E14: the assessment was signed after the decision that it was to carry. On the day of the decision only the instant
 * can tell, where it is known; within the same minute it cannot, and a question is asked.
 */
export const signedAfterDecision: Rule = ({ situation }, { signed, context }) => {
  if (signed === undefined) return []
  const severity = dayOf(signed.at) > situation.on ? 'blocking' : severityByInstant(signed.at, context.decidedAt)
  if (severity === undefined) return []
  return [issueOf('assessment.afterDecision', { rule: 'E14', path: ['signed', 'at'], severity })]
}

function severityByInstant(signedAt: string, decidedAt: string | undefined): Severity | undefined {
  if (decidedAt === undefined) return undefined
  if (minuteOf(signedAt) === minuteOf(decidedAt)) return 'warning'
  return compareInstants(signedAt, decidedAt) > 0 ? 'blocking' : undefined
}

/** The number of the minute in which an instant lies. */
function minuteOf(instant: string): number {
  return Math.floor(millisecondsOf(instant) / 60_000)
}
