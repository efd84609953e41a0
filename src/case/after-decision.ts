import { dayOf } from '../kernel/calendar-day.js'
import { dutyKinds } from '../words/data/duty-kinds.js'
import { isMet } from '../words/duty.js'
import type { Duty, DutyKind } from '../words/duty.schema.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { type CaseContent, isDecided, lastDecision } from './content.js'
import { fileDuties } from './file-duties.js'
import { legalDeadlines } from './legal-deadlines.js'
import { readingOf } from './reading.js'

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

/** What can only come when a decision has been made: it is about one. */
const followDecision: readonly CaseEvent['type'][] = [
  'decision.notified',
  'decision.appealed',
  'child.informed',
  'measure.reported',
  'followUp.held',
]

/** What follows a decision waits for one, of this round or one before; only one that stands is reconsidered. */
export function undecided(content: CaseContent, type: CaseEvent['type']): readonly Issue[] {
  const waits =
    type === 'decision.reconsidered' ? content.decision === null : followDecision.includes(type) && !isDecided(content)
  if (!waits) return []
  return [issueOf('event.notPossibleNow', { path: ['type'], params: { state: 'undecided' } })]
}

/** An integration registers and reports; it does not do what a person must. */
export function byPerson({ by }: CaseEvent, doing: string): readonly Issue[] {
  if (by.role !== 'system') return []
  const needed = ['caseworker', 'decisionMaker', 'manager']
  return [issueOf('role.notAuthorised', { path: ['by', 'role'], params: { role: by.role, needed, doing } })]
}

/** A decision is got on the day it is made at the earliest, and not later than it is told. */
export function noticeIssues(content: CaseContent, { at, receivedOn }: Of<'decision.notified'>): readonly Issue[] {
  if (receivedOn === undefined) return []
  const notBefore = lastDecision(content)?.on ?? receivedOn
  return within(receivedOn, notBefore, dayOf(at))
}

/** An appeal is recorded whenever it comes in; that it came late is told, since it is to be looked at and may not be taken up. */
export function appealIssues(content: CaseContent, event: Of<'decision.appealed'>): readonly Issue[] {
  const { at, appellant, receivedOn = dayOf(at) } = event
  // An appeal is of the last decision; the time of one before it has no bearing on that.
  const notices = content.notices.filter(({ decidedOn }) => decidedOn === lastDecision(content)?.on)
  const times = legalDeadlines({ ...content, notices })
    .map(({ deadline }) => deadline)
    .filter(({ kind }) => kind === 'appeal')
  const own =
    times.find(({ recipient }) => recipient === appellant) ?? times.find(({ recipient }) => recipient === undefined)
  const late = own !== undefined && receivedOn > own.dueOn
  return [
    ...within(receivedOn, lastDecision(content)?.on ?? receivedOn, dayOf(at)),
    ...(late
      ? [
          issueOf('deadline.passed', {
            severity: 'warning',
            path: ['receivedOn'],
            params: { kind: 'appeal', dueOn: own.dueOn },
            basis: own.basis,
            resolvedBy: [],
          }),
        ]
      : []),
  ]
}

/** Whether something is owed to a child: then it can be done, also when the child has left the case. */
export function isOwedTo({ owed }: CaseContent, kind: DutyKind, childRef: string): boolean {
  return owed.some(({ duty }) => duty.kind === kind && duty.childRef === childRef)
}

/** Only a measure that was promised for the child can be reported on. */
export function measureIssues({ owed }: CaseContent, { childRef, measure }: Of<'measure.reported'>): readonly Issue[] {
  const isOwed = owed.some(
    ({ duty }) => duty.kind === 'measure' && duty.childRef === childRef && duty.measure === measure,
  )
  return isOwed ? [] : [issueOf('event.malformed', { path: ['measure'], params: { problem: 'unknownMeasure' } })]
}

/** A case is not closed while anything is owed that somebody can still do. */
export function closingIssues(context: CaseContext, event: Of<'case.closed'>): readonly Issue[] {
  const open = fileDuties(context, readingOf(context, { on: dayOf(event.at) })).filter(
    (duty) => dutyKinds[duty.kind].holdsClosing && !isMet(duty),
  )
  return [...byPerson(event, 'close'), ...open.map(isOpen)]
}

/** A later round may be taken back, but what the decisions before it left owing is owed all the same. */
export function withdrawalIssues({ content }: CaseContext): readonly Issue[] {
  if (!isDecided(content)) return []
  return content.owed
    .filter(({ duty, metOn }) => metOn === null && dutyKinds[duty.kind].holdsClosing)
    .map(({ duty }) => isOpen(duty))
}

function isOpen({ kind, childRef, dueOn, basis, measure }: Omit<Duty, 'status'>): Issue {
  const { who, resolvedBy } = dutyKinds[kind]
  return issueOf('duty.open', {
    ...(childRef !== undefined && { childRef }),
    params: { kind, dueOn, ...(measure !== undefined && { measure }) },
    basis,
    who,
    resolvedBy,
  })
}

function within(day: string, notBefore: string, notAfter: string): readonly Issue[] {
  if (notBefore <= day && day <= notAfter) return []
  return [issueOf('event.outOfTime', { path: ['receivedOn'], params: { notBefore, notAfter } })]
}
