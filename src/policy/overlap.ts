import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { Policy } from './policy.schema.js'

type Period = Pick<Policy, 'appliesTo' | 'inForceFrom' | 'inForceTo'>

/**
 * Whether some matter falls under both of two versions, so that nobody could say which of them judges it.
 *
 * Where one goes by the day of the decision and the other by the day of the opening, a matter opened under the one and
 * decided under the other falls under both.
 */
export function overlaps(one: Period, other: Period): boolean {
  if (one.appliesTo === other.appliesTo) return startsBeforeEnd(one, other) && startsBeforeEnd(other, one)
  const [opened, decided] = one.appliesTo === 'casesOpenedFrom' ? [one, other] : [other, one]
  return startsBeforeEnd(opened, decided)
}

function startsBeforeEnd({ inForceFrom }: Period, { inForceTo }: Period): boolean {
  return inForceTo === null || inForceFrom <= inForceTo
}

/** That two versions overlap: from the day on which the later one comes into force. */
export function overlapIssue(one: Policy, other: Policy, path: Issue['path'] & {}): Issue {
  const [, from = ''] = [one.inForceFrom, other.inForceFrom].sort()
  const to = [one.inForceTo, other.inForceTo].filter((day) => day !== null).sort()[0]
  return issueOf('policy.overlap', {
    path,
    params: { other: other.version, from, ...(to !== undefined && from <= to && { to }) },
  })
}
