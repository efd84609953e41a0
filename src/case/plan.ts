import { type AssessmentCase, draftContentIssues, isEmpty } from '../assessment/assessment-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { isHousehold } from '../assessment/signer-issues.js'
import { unsettledChildren } from '../assessment/unsettled-children.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import { emptyAssessment, emptyPart } from '../checklist/empty-assessment.js'
import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import { dayOf } from '../kernel/calendar-day.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import type { EventType, Outcome, Role } from '../words/codes.schema.js'
import { dutyKinds } from '../words/data/duty-kinds.js'
import { isMet } from '../words/duty.js'
import type { Duty } from '../words/duty.schema.js'
import { blocks } from '../words/issue.js'
import type { Issue, IssueCode } from '../words/issue.schema.js'
import { isNegative } from '../words/outcomes.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { answersGivenIn } from './content.js'
import { factsOf } from './facts-of.js'
import { fileDuties } from './file-duties.js'
import { isUnanswered } from './is-unanswered.js'
import type { CaseState } from './possible-now.js'
import { endOf, type Reading } from './reading.js'
import { eventIssues } from './refusals.js'
import { step } from './step.js'

/** An answer that is not given yet. */
export interface OpenItem {
  readonly item: string
  readonly childRef?: string
  /** Of an alternative to be listed: the outcome of an earlier decision that an assessment is still owed for. */
  readonly outcome?: Outcome
}

/** One step on the way: an event, who can do it, and what it is about. */
export interface PlanStep {
  readonly type: EventType
  /** Who may do it under the policy; any one of them. */
  readonly who: readonly Role[]
  readonly childRef?: string
  /** The child's measure it reports on. */
  readonly measure?: string
  /** The children who are to be among those told, beside the party. */
  readonly recipients?: readonly string[]
  /** The day it is due, where it does something that is owed. */
  readonly dueOn?: string
  /** What is to be answered, as far as it can be told now: an answer may ask for more. */
  readonly items?: readonly OpenItem[]
}

/** Where a case is while a plan is made: nothing is recorded. */
interface Here {
  readonly state: CaseState
  readonly context: CaseContext
}

/** A case, and what it is read for. */
interface Planning extends Here {
  readonly reading: Reading
  readonly ready: ReadyPolicy
}

/**
 * The steps that lead to what a file is read for, the first first: the decision asked about, or once it is made, the
 * closing of the case.
 *
 * A plan only does what is owed: it never changes a fact, an outcome or the value of an answer. Where nothing less helps
 * there is none, and the issues say what is in the way. It is made anew after every event, since answers may ask more.
 *
 * @returns `undefined` where there is no such way.
 */
export function planFor(here: Here, reading: Reading): readonly PlanStep[] | undefined {
  const { content, policies } = here.context
  const ready = readyPolicyOn(policies, { on: reading.on, openedOn: dayOf(content.opened.at) })
  if (content.ended || !ready.ok) return undefined
  const start = { ...here, reading, ready: ready.value }
  return content.decision !== null && reading.isStanding ? closing(start) : deciding(start)
}

/** The way to a decision. */
function deciding(start: Planning): readonly PlanStep[] | undefined {
  const begun = atInvestigation(start)
  if (begun === undefined) return undefined
  const now = { ...start, ...begun.here }
  const needed = blockersOf(now).map((issue) => wayOut(issue, answersIn(now)))
  if (needed.includes(undefined)) return undefined
  const assessed = needed.includes('assess') ? assessment(now, now.reading.decision) : nothing
  if (assessed === undefined) return undefined
  const asked = askedFirst.filter((type) => needed.includes(type) || assessed.asked.includes(type))
  const steps = [...begun.steps, ...asked.map(byCaseworker), ...assessed.steps]
  return [...dated(steps, openDuties(start)), { type: 'decision.made', who: deciders(start) }]
}

function byCaseworker(type: EventType): PlanStep {
  return { type, who: ['caseworker'] }
}

/** What is asked before anything can be assessed, in this order. */
const askedFirst = ['children.screened', 'child.registered'] as const
type Asked = (typeof askedFirst)[number]
type WayOut = Asked | 'assess' | 'anotherHand'

/** What blocks a decision and has a way out that only does what is owed, beside answers that are not given yet. */
const waysOut: { readonly [Code in IssueCode]?: WayOut } = {
  'children.notScreened': 'children.screened',
  'children.unsettled': 'children.screened',
  'child.notRegistered': 'child.registered',
  'assessment.missing': 'assess',
  'assessment.unsigned': 'assess',
  'assessment.stale': 'assess',
  'assessment.documentNotAccepted': 'assess',
  'duty.open': 'assess',
  'role.notAuthorised': 'anotherHand',
  'role.sameHand': 'anotherHand',
}

function wayOut(issue: Issue, given: Assessment): WayOut | undefined {
  const way = waysOut[issue.code] ?? (isUnanswered(issue, given) ? 'assess' : undefined)
  // Where it is not the hand that decides, it is the one that signed: then it is signed again.
  return way === 'anotherHand' && issue.path?.[0] !== 'decision' ? 'assess' : way
}

function blockersOf({ context, reading: { decision, by, on } }: Planning): readonly Issue[] {
  const event = { type: 'decision.made', decision, by, at: endOf(on, context) } as CaseEvent
  return eventIssues(context, event).filter(({ severity }) => severity === 'blocking')
}

/** What begins an investigation, or the next round where a decision has been made, by the state it begins from. */
const beginnings: { readonly [process: string]: { readonly type: EventType; readonly reason?: string } } = {
  received: { type: 'investigation.opened' },
  decided: { type: 'decision.reconsidered', reason: 'plan' },
}

/** Where the decision can be made, and the step there; whoever asks, a caseworker takes it. */
function atInvestigation(start: Planning): { readonly here: Here; readonly steps: readonly PlanStep[] } | undefined {
  const { state, context, reading } = start
  const beginning = beginnings[state.process]
  if (beginning === undefined) return { here: { state, context }, steps: [] }
  const hand = { at: endOf(reading.on, context), by: { ...reading.by, role: 'caseworker' } }
  const here = step(start, context, { ...beginning, ...hand } as CaseEvent)
  return here && { here, steps: [byCaseworker(beginning.type)] }
}

/** The way to a signature, and what has to be asked before it. */
interface Assessing {
  readonly asked: readonly Asked[]
  readonly steps: readonly PlanStep[]
}

const nothing: Assessing = { asked: [], steps: [] }

/**
 * Answers what is open for a decision and signs; a signature in the way is opened first. What is still owed for other
 * decisions of the case is done with it, once their outcomes are among those assessed.
 */
function assessment(here: Planning, goal: PlannedDecision): Assessing | undefined {
  const given = answersIn(here)
  const others = decisionsOwed(here.context).filter((decision) => decision !== goal)
  // Signed for what helps, an assessment carries nothing that goes against somebody.
  if (!isNegative(goal.outcome) && others.some(({ outcome }) => isNegative(outcome))) return undefined
  const [matter, ...rest] = [goal, ...others].map((decision) => matterOf(here, decision))
  const open = [matter, ...rest].map((each) => each && openItems(each, given, each !== matter))
  if (matter === undefined || open.includes(undefined)) return undefined
  const items = distinct([...open.flatMap((each) => each ?? []), ...alternativesFor(others, goal, given)])
  const isOpen = items.length > 0 || isEmpty(given) || blocks(draftContentIssues(matter, given))
  const { sign, signHousehold } = here.ready.signing
  return {
    asked: askedBefore(here, matter),
    steps: [
      ...(here.state.assessment === 'signed' ? [byCaseworker('assessment.reopened')] : []),
      ...(isOpen ? [{ ...byCaseworker('assessment.answered'), items }] : []),
      { type: 'assessment.signed', who: isHousehold(matter.situation) ? signHousehold : sign },
    ],
  }
}

function answersIn({ context }: Here): Assessment {
  return answersGivenIn(context.content) ?? emptyAssessment
}

/** The decisions of the case that left an assessment owing which is not done. */
function decisionsOwed({ content: { owed, earlierDecisions, decision } }: CaseContext): readonly PlannedDecision[] {
  const rounds = owed.flatMap(({ duty, round, metOn }) => (duty.kind === 'assessment' && metOn === null ? round : []))
  return [...earlierDecisions, decision].flatMap((made, round) => (made && rounds.includes(round) ? made : []))
}

function matterOf({ context: { content, policies } }: Here, decision: PlannedDecision): AssessmentCase | undefined {
  const matter = readMatter({ policy: policies, facts: factsOf(content, decision.on), decision })
  return matter.ok ? matter.value : undefined
}

/** What is still to be answered for a decision; `undefined` where an answer that was given would have to change. */
function openItems(matter: AssessmentCase, given: Assessment, isOther: boolean): readonly OpenItem[] | undefined {
  const draft = withEveryChild(given, matter.situation)
  const blocking = draftContentIssues(matter, draft).filter(
    // Another alternative may be chosen than an earlier decision was.
    ({ severity, params }) => severity === 'blocking' && !(isOther && params.reason === 'chosenOutcome'),
  )
  if (!blocking.every((issue) => isUnanswered(issue, draft))) return undefined
  return blocking.flatMap(({ item, childRef }) =>
    item === undefined ? [] : [{ item, ...(childRef !== undefined && { childRef }) }],
  )
}

/** The assessment with a part for every child, so that what is asked of each can be told before it is begun. */
function withEveryChild(assessment: Assessment, { children }: Situation): Assessment {
  const begun = new Set(assessment.children.map(({ childRef }) => childRef))
  const others = children.filter(({ childRef }) => !begun.has(childRef))
  return { ...assessment, children: [...assessment.children, ...others.map(({ childRef }) => emptyPart(childRef))] }
}

/** The outcomes that have to be listed as alternatives, so that one signature does for these decisions too. */
function alternativesFor(others: readonly PlannedDecision[], goal: PlannedDecision, given: Assessment): OpenItem[] {
  const assessed = [goal, ...given.alternatives].map(({ outcome }) => outcome)
  return others.flatMap(({ outcome }) => (assessed.includes(outcome) ? [] : { item: 'alt.list', outcome }))
}

function distinct(items: readonly OpenItem[]): readonly OpenItem[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

/** What has to be asked before anything can be signed. */
function askedBefore({ state }: Here, { situation }: AssessmentCase): readonly Asked[] {
  const unsettled = unsettledChildren(situation).map((issue) => waysOut[issue.code] as Asked)
  return state.assessment === 'unscreened' ? ['children.screened', ...unsettled] : unsettled
}

/** The way to the closing: everything that is owed, by its day. Another decision is nothing that is owed. */
function closing(start: Planning): readonly PlanStep[] | undefined {
  const open = openDuties(start).filter(({ kind }) => dutyKinds[kind].holdsClosing)
  const { decision } = start.context.content
  if (decision === null || open.some(({ kind }) => kind === 'reconsideration')) return undefined
  const assessed = open.some(({ kind }) => kind === 'assessment') ? assessment(start, decision) : nothing
  // A child found now is a reason to decide again.
  if (assessed === undefined || assessed.asked.includes('child.registered')) return undefined
  const assessing = dated([...assessed.asked.map(byCaseworker), ...assessed.steps], open)
  const steps = open.flatMap((duty) => {
    if (!dutyKinds[duty.kind].atOnce) return [stepOf(duty)]
    const same = open.filter(({ kind }) => kind === duty.kind)
    if (same[0] !== duty) return []
    return duty.kind === 'assessment' ? assessing : [doneAtOnce(same)]
  })
  return [...steps, byCaseworker('case.closed')]
}

/** What is owed and not done, the earliest first; of a file that is past the day, what it says now. */
function openDuties({ context, reading }: Planning): readonly Duty[] {
  return fileDuties(context, { ...reading, on: dayOf(endOf(reading.on, context)) }).filter((duty) => !isMet(duty))
}

/** Steps with the day by which they are owed, where they are. */
function dated(steps: readonly PlanStep[], open: readonly Duty[]): readonly PlanStep[] {
  return steps.map((step) => {
    const duty = open.find(({ kind }) => dutyKinds[kind].resolvedBy.some((type) => type === step.type))
    return duty === undefined ? step : { ...step, dueOn: duty.dueOn }
  })
}

/** One event for all it is owed to: those who are named, beside the party, are its recipients. */
function doneAtOnce(owed: readonly Duty[]): PlanStep {
  const { childRef: _, ...first } = stepOf(owed[0] as Duty)
  const recipients = [...new Set(owed.flatMap(({ childRef }) => childRef ?? []))]
  return recipients.length > 0 ? { ...first, recipients } : first
}

function stepOf({ kind, childRef, measure, dueOn }: Duty): PlanStep {
  const { who, resolvedBy } = dutyKinds[kind]
  return {
    type: resolvedBy[0] as EventType,
    who,
    dueOn,
    ...(childRef !== undefined && { childRef }),
    ...(measure !== undefined && { measure }),
  }
}

function deciders({ reading: { decision }, ready: { signing } }: Planning): readonly Role[] {
  return signing.decide[decision.forum].filter((role) => role !== 'system' || !isNegative(decision.outcome))
}
