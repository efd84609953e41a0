import { openDutyStatus } from '../decision/duty-status.js'
import type { Facts } from '../facts/facts.schema.js'
import { addMonths, dayOf } from '../kernel/calendar-day.js'
import { isNegative } from '../words/outcomes.js'
import type { CaseContent } from './content.js'

/** Decisions against somebody are counted this many months back. Source: the method, part C (`earlierNegativeDecisions`). */
const monthsBack = 6

/**
 * The facts a file amounts to on a day, in the shape a stateless host would send. Not screened is unknown, never no. What
 * only the file knows comes with them: its own earlier decisions, what they left owing, and when it was reconsidered.
 */
export function factsOf(content: CaseContent, on: string): Facts {
  const { opened, screening, children, reconsideredAt } = content
  const { caseType, unit, at } = opened
  return {
    caseType,
    unit,
    childrenLinked: 'unknown',
    ...screening,
    ...unitsOf(content),
    ...earlierDecisionsOf(content, on),
    ...(reconsideredAt !== null && { reconsideredAt }),
    children,
    openedOn: dayOf(at),
  }
}

/** Units that came in are several, whatever was said before; whether they need coordination is what was said last. */
function unitsOf({ coordination: { units, needsCoordination } }: CaseContent): Partial<Facts> {
  if (units.length === 0) return {}
  return { unitsInvolved: 'several', ...(needsCoordination !== undefined && { needsCoordination }) }
}

/** In the first round there is nothing before it, beyond what was told. */
function earlierDecisionsOf(content: CaseContent, on: string): Partial<Facts> {
  if (content.earlierDecisions.length === 0) return {}
  const openDuties = openAssessments(content, on)
  return {
    earlierNegativeDecisions: negativeDecisions(content, on),
    followUpOverdue: isFollowUpOverdue(content, on) ? 'yes' : 'no',
    ...(openDuties.length > 0 && { openDuties }),
  }
}

/** The file's own count, or what was told with those that the file has had since it was told, where that is more. */
function negativeDecisions(content: CaseContent, on: string): number | 'unknown' {
  const { earlierDecisions, screening, decisionsWhenScreened } = content
  const since = addMonths(on, -monthsBack)
  const count = (decisions: typeof earlierDecisions): number =>
    decisions.filter((made) => isNegative(made.outcome) && since <= made.on && made.on <= on).length
  const told = screening?.earlierNegativeDecisions ?? 0
  if (told === 'unknown') return 'unknown'
  return Math.max(count(earlierDecisions), told + count(earlierDecisions.slice(decisionsWhenScreened)))
}

function openAssessments({ owed }: CaseContent, on: string): NonNullable<Facts['openDuties']> {
  return owed
    .filter(({ duty, metOn }) => duty.kind === 'assessment' && metOn === null)
    .map(({ duty }) => ({ ...duty, status: openDutyStatus(duty.dueOn, on, 0) }))
}

function isFollowUpOverdue({ owed }: CaseContent, on: string): boolean {
  return owed.some(({ duty, metOn }) => duty.kind === 'followUp' && metOn === null && duty.dueOn < on)
}
