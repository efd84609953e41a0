import { dayOf } from '../kernel/calendar-day.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { byPerson } from './after-decision.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseContent } from './content.js'
import { investigatedOn, investigationLimit } from './legal-deadlines.js'

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

/** An investigation is completed once, after it was opened; also after the decision, to say whether it is followed up. */
export function completionIssues({ content: { investigation } }: CaseContext): readonly Issue[] {
  if (investigation === null) return [notNow('received')]
  return investigation.completedOn === null ? [] : [notNow('completed')]
}

/** The time of an investigation is extended while it runs, by a person, and to a later day. */
export function extensionIssues({ content }: CaseContext, event: Of<'investigation.extended'>): readonly Issue[] {
  const limit = investigationLimit(content)
  const wrongStage = stage(content)
  if (wrongStage.length > 0 || limit === undefined) return limit === undefined ? [notNow('noLimit')] : wrongStage
  const { kind, dueOn, basis } = limit
  const late = dayOf(event.at) > dueOn
  return [
    ...byPerson(event, 'extend'),
    ...(late ? [issueOf('deadline.passed', { path: ['at'], params: { kind, dueOn }, basis })] : []),
    ...(event.to <= dueOn ? [issueOf('event.malformed', { path: ['to'], params: { problem: 'contradiction' } })] : []),
  ]
}

/** Whether there is an investigation, and it still goes on. */
function stage(content: CaseContent): readonly Issue[] {
  if (content.investigation === null) return [notNow('received')]
  return investigatedOn(content) === undefined ? [] : [notNow('completed')]
}

/** An event that this case has no use for now. */
function notNow(state: string): Issue {
  return issueOf('event.notPossibleNow', { path: ['type'], params: { state } })
}
