import type { Assessment } from '../checklist/assessment.schema.js'
import { dayOf } from '../kernel/calendar-day.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import type { EventType, Role } from '../words/codes.schema.js'
import { dutyKinds } from '../words/data/duty-kinds.js'
import { isMet } from '../words/duty.js'
import type { Duty } from '../words/duty.schema.js'
import type { Issue, IssueCode } from '../words/issue.schema.js'
import { isNegative } from '../words/outcomes.js'
import type { CaseEvent } from './case-event.schema.js'
import { fileDuties } from './file-duties.js'
import { isUnanswered } from './is-unanswered.js'
import { byCaseworker, type Here, type Planning, type PlanStep } from './plan-step.js'
import { endOf, type Reading } from './reading.js'
import { eventIssues } from './refusals.js'
import { step } from './step.js'
import { type Asked, answersIn, askedFirst, asks, nothingToAssess, stepsToSignature } from './steps-to-signature.js'

export type { OpenItem, PlanStep } from './plan-step.js'

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
  const assessed = needed.includes('assess') ? stepsToSignature(now, now.reading.decision) : nothingToAssess
  if (assessed === undefined) return undefined
  const asked = askedFirst.filter((type) => needed.includes(type) || assessed.asked.includes(type))
  const steps = [...begun.steps, ...asked.map(byCaseworker), ...assessed.steps]
  return [...dated(steps, openDuties(start)), { type: 'decision.made', who: deciders(start) }]
}

type WayOut = Asked | 'assess' | 'anotherHand'

/** What blocks a decision and has a way out that only does what is owed, beside answers that are not given yet. */
const waysOut: { readonly [Code in IssueCode]?: WayOut } = {
  ...asks,
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

/** The way to the closing: everything that is owed, by its day. Another decision is nothing that is owed. */
function closing(start: Planning): readonly PlanStep[] | undefined {
  const open = openDuties(start).filter(({ kind }) => dutyKinds[kind].holdsClosing)
  const { decision } = start.context.content
  if (decision === null || open.some(({ kind }) => kind === 'reconsideration')) return undefined
  const assessed = open.some(({ kind }) => kind === 'assessment') ? stepsToSignature(start, decision) : nothingToAssess
  // A child found now is a reason to decide again.
  if (assessed === undefined || assessed.asked.includes('child.registered')) return undefined
  const assessing = dated([...assessed.asked.map(byCaseworker), ...assessed.steps], open)
  const steps = doneTogether(open, today(start)).flatMap((duties) =>
    duties[0].kind === 'assessment' ? assessing : [stepFor(duties)],
  )
  return [...steps, byCaseworker('case.closed')]
}

/** The day the plan is made for: of a file that is past the day it is read on, the file's own last day. */
function today({ context, reading }: Planning): string {
  return dayOf(endOf(reading.on, context))
}

/** What is owed and not done, the earliest first. */
function openDuties(planning: Planning): readonly Duty[] {
  const { context, reading } = planning
  return fileDuties(context, { ...reading, on: today(planning) }).filter((duty) => !isMet(duty))
}

/** Duties by the event that does them, the earliest first: one event does all that it can. */
function doneTogether(open: readonly Duty[], on: string): readonly Together[] {
  const together: [Duty, ...Duty[]][] = []
  for (const duty of open) {
    const same = together.find(([first]) => isDoneWith(first, duty, on))
    if (same === undefined) together.push([duty])
    else same.push(duty)
  }
  return together
}
type Together = readonly [Duty, ...Duty[]]

/** Whether what does one duty does another too: of follow-ups, only those that are due by then. */
function isDoneWith(first: Duty, other: Duty, on: string): boolean {
  if (first.kind !== other.kind) return false
  if (first.kind === 'followUp') return other.dueOn <= first.dueOn || other.dueOn <= on
  return dutyKinds[first.kind].atOnce || (first.childRef === other.childRef && first.measure === other.measure)
}

/** Steps with the day by which they are owed, where they are. */
function dated(steps: readonly PlanStep[], open: readonly Duty[]): readonly PlanStep[] {
  return steps.map((step) => {
    const duty = open.find(({ kind }) => dutyKinds[kind].resolvedBy.some((type) => type === step.type))
    return duty === undefined ? step : { ...step, dueOn: duty.dueOn }
  })
}

/** One event for duties that it does together; where it is for all at once, those who are named are its recipients. */
function stepFor(duties: Together): PlanStep {
  const [{ kind, childRef, measure, dueOn }] = duties
  const { who, resolvedBy, atOnce } = dutyKinds[kind]
  const recipients = [...new Set(duties.flatMap((duty) => duty.childRef ?? []))]
  return {
    type: resolvedBy[0] as EventType,
    who,
    dueOn,
    ...(atOnce && recipients.length > 0 && { recipients }),
    ...(!atOnce && childRef !== undefined && { childRef }),
    ...(measure !== undefined && { measure }),
  }
}

function deciders({ reading: { decision }, ready: { signing } }: Planning): readonly Role[] {
  return signing.decide[decision.forum].filter((role) => role !== 'system' || !isNegative(decision.outcome))
}
