import type { Verdict } from '../decision/verdict.js'
import { countsOn } from '../facts/situation.js'
import { dayOf } from '../kernel/calendar-day.js'
import { compareInstants } from '../kernel/instant.js'
import { blocks, issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import {
  appealIssues,
  byPerson,
  closingIssues,
  isOwedTo,
  measureIssues,
  noticeIssues,
  undecided,
  withdrawalIssues,
} from './after-decision.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { completionIssues, extensionIssues } from './investigation-issues.js'
import { readEvent } from './read-event.js'
import { readReplacement } from './replaced-policy.js'
import { signingInFileIssues } from './sign-in-file.js'
import { type Deciding, verdictOn } from './verdict-on.js'

type Refuse<Type extends CaseEvent['type']> = (
  context: CaseContext,
  event: Extract<CaseEvent, { type: Type }>,
) => readonly Issue[]

const nothing = (): readonly Issue[] => []

/** What each event is refused for, beside its order; one entry per event, so that none is forgotten. */
const refusals: { readonly [Type in CaseEvent['type']]: Refuse<Type> } = {
  'children.screened': screeningIssues,
  'child.registered': ({ content }, { child, by }) => [
    ...(has(content, child.childRef)
      ? [issueOf('child.alreadyRegistered', { childRef: child.childRef, path: ['child', 'childRef'] })]
      : []),
    ...notByIntegration(by, child.affected === 'none'),
  ],
  'child.corrected': ({ content }, { childRef, child, by }) => [
    ...unknownChild(content, childRef, ['childRef']),
    ...(child === null || child.childRef === childRef ? [] : [malformed(['child', 'childRef'])]),
    ...notByIntegration(by, child?.affected === 'none'),
  ],
  'child.left': aboutChild,
  'unit.involved': nothing,
  'jointReview.held': nothing,
  'investigation.opened': nothing,
  'investigation.extended': extensionIssues,
  'investigation.completed': completionIssues,
  'assessment.answered': ({ content }, { children = [] }) =>
    children.flatMap(({ childRef }, index) => unknownChild(content, childRef, ['children', index, 'childRef'])),
  'assessment.signed': signingInFileIssues,
  'assessment.reopened': nothing,
  'decision.proposed': proposalIssues,
  'proposal.returned': nothing,
  'decision.made': decisionIssues,
  'decision.notified': ({ content }, event) => noticeIssues(content, event),
  'decision.appealed': ({ content }, event) => appealIssues(content, event),
  'decision.reconsidered': (_, event) => byPerson(event, 'reconsider'),
  'child.informed': ({ content }, event) => [
    ...(isOwedTo(content, 'feedback', event.childRef) ? [] : unknownChild(content, event.childRef, ['childRef'])),
    ...byPerson(event, 'inform'),
  ],
  'measure.reported': ({ content }, event) => measureIssues(content, event),
  'followUp.held': (_, event) => byPerson(event, 'followUp'),
  'sip.considered': aboutChild,
  'sip.established': aboutPlan,
  'sip.declined': aboutPlan,
  'policy.replaced': replacementIssues,
  'case.withdrawn': withdrawalIssues,
  'case.closed': closingIssues,
}

/**
 * Everything an event would be refused for, whatever state the chart is in, and what is only asked or told beside it.
 *
 * The guards of the machine and `whyNot` ask this same function, so that what is refused and what is explained cannot
 * differ.
 */
export function eventIssues(context: CaseContext, event: CaseEvent): readonly Issue[] {
  const refuse = refusals[event.type] as Refuse<CaseEvent['type']>
  return [...stageIssues(context, event.type), ...timeIssues(context, event), ...refuse(context, event as never)]
}

/** Whether an event, as a plain actor may be sent it, can be recorded: it is well-formed and nothing blocks it. */
export function isRecordable(context: CaseContext, event: unknown): boolean {
  const read = readEvent(event)
  return read.ok && !blocks(eventIssues(context, read.value))
}

/** What the stage of a case says of an event, whatever its payload: ended it hears nothing, undecided nothing is told. */
export function stageIssues({ content }: CaseContext, type: CaseEvent['type']): readonly Issue[] {
  return content.ended ? [notNow('ended')] : undecided(content, type)
}

/** Time in a file never runs backwards. */
function timeIssues({ content }: CaseContext, { at }: CaseEvent): readonly Issue[] {
  const isBackwards = compareInstants(at, content.lastAt) < 0
  return isBackwards ? [issueOf('event.outOfTime', { path: ['at'], params: { notBefore: content.lastAt } })] : []
}

type Content = CaseContext['content']

const has = ({ children }: Content, childRef: string): boolean => children.some((child) => child.childRef === childRef)

/** An event that the chart has an arrow for, but that this case has no use for. */
const notNow = (state: string): Issue => issueOf('event.notPossibleNow', { path: ['type'], params: { state } })

function aboutChild({ content }: CaseContext, { childRef }: { readonly childRef: string }): Issue[] {
  return unknownChild(content, childRef, ['childRef'])
}

/** A plan that is needed is established or declined, also when the child has left the case. */
function aboutPlan(context: CaseContext, event: { readonly childRef: string }): Issue[] {
  return isOwedTo(context.content, 'sip', event.childRef) ? [] : aboutChild(context, event)
}

/** New rules judge from now on; a person puts them in, and they are in force. */
function replacementIssues(
  context: CaseContext,
  event: Extract<CaseEvent, { type: 'policy.replaced' }>,
): readonly Issue[] {
  const read = readReplacement(context, event)
  return [...byPerson(event, 'replacePolicy'), ...(read.ok ? [] : read.issues)]
}

function unknownChild(content: Content, childRef: string, path: Issue['path'] & {}): Issue[] {
  return has(content, childRef) ? [] : [issueOf('child.unknown', { path })]
}

const malformed = (path: Issue['path'] & {}): Issue =>
  issueOf('event.malformed', { path, params: { problem: 'contradiction' } })

/** That no child is concerned, or that a child is not, is for a person to say. */
function notByIntegration({ role }: CaseEvent['by'], isNone: boolean): Issue[] {
  if (!isNone || role !== 'system') return []
  return [
    issueOf('role.notAuthorised', { path: ['by', 'role'], params: { role, needed: ['caseworker'], doing: 'screen' } }),
  ]
}

/** There are no children only when none is registered, and it is a person who says so. */
function screeningIssues(
  { content }: CaseContext,
  event: Extract<CaseEvent, { type: 'children.screened' }>,
): readonly Issue[] {
  const { childrenLinked, affected, by, at } = event
  const isNone = childrenLinked === 'no' || affected === 'none'
  const counting = childrenLinked === 'no' ? content.children.filter((child) => countsOn(child, dayOf(at))) : []
  return [
    ...notByIntegration(by, isNone),
    ...counting.map(({ childRef }) => issueOf('child.alreadyRegistered', { childRef, path: ['childrenLinked'] })),
  ]
}

/** A proposal waits only where the policy wants the assessment before it; who proposes need not be who decides. */
function proposalIssues(context: CaseContext, event: Deciding): readonly Issue[] {
  const { requirement, issues } = verdictOn(context, event)
  const waits = requirement?.due === 'proposal' && requirement.gate === 'block'
  return waits ? issues.filter((issue) => !isAboutDecider(issue)) : []
}

function isAboutDecider({ code, path }: Issue): boolean {
  return code.startsWith('role.') && path?.[0] === 'decision'
}

/** A decision is refused exactly when `checkDecision` refuses it, or when its order or date is wrong. */
function decisionIssues(context: CaseContext, event: Deciding): readonly Issue[] {
  const verdict = verdictOn(context, event)
  return [...notScreened(context.content, verdict), ...dateIssues(context.content, event), ...verdict.issues]
}

/** Nobody has asked whether there are children: what blocks waits for the question, help does not. */
function notScreened({ screening, children }: Content, { requirement }: Verdict): readonly Issue[] {
  if (screening !== null || children.length > 0) return []
  return [issueOf('children.notScreened', { severity: requirement?.gate === 'owe' ? 'warning' : 'blocking' })]
}

/** A decision is dated between the standing proposal, the last change of facts or the beginning of its round, and the event's own day. */
function dateIssues(
  { proposal, factsChangedAt, reconsideredAt }: Content,
  { at, decision }: Deciding,
): readonly Issue[] {
  const before = [proposal?.at ?? factsChangedAt, factsChangedAt, reconsideredAt ?? factsChangedAt]
  const notBefore = before.map(dayOf).sort().at(-1) ?? ''
  const notAfter = dayOf(at)
  const isWithin = notBefore <= decision.on && decision.on <= notAfter
  return isWithin ? [] : [issueOf('event.outOfTime', { path: ['decision', 'on'], params: { notBefore, notAfter } })]
}
