import { draftContentIssues } from '../assessment/assessment-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { isHousehold } from '../assessment/signer-issues.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import { emptyAssessment } from '../checklist/empty-assessment.js'
import type { Situation } from '../facts/situation.js'
import { dayOf } from '../kernel/calendar-day.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import type { EventType, Role } from '../words/codes.schema.js'
import { dutyKinds } from '../words/data/duty-kinds.js'
import { isMet } from '../words/duty.js'
import type { Duty } from '../words/duty.schema.js'
import type { Issue, IssueCode } from '../words/issue.schema.js'
import { isNegative } from '../words/outcomes.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { answersGivenIn, assessmentOf } from './content.js'
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
  const { content } = here.context
  if (content.ended) return undefined
  return content.decision !== null && reading.isStanding ? closing(here, reading) : deciding(here, reading)
}

const caseworker: readonly Role[] = ['caseworker']

/** The way to a decision. */
function deciding(here: Here, reading: Reading): readonly PlanStep[] | undefined {
  const begun = atInvestigation(here, reading)
  const ready = readyOn(begun.here.context, reading.on)
  if (begun.steps === undefined || ready === undefined) return undefined
  const blockers = blockersOf(begun.here, reading)
  const given = answersGivenIn(begun.here.context.content) ?? emptyAssessment
  const needed = new Set(
    blockers.map((issue) => waysOut[issue.code] ?? (isUnanswered(issue, given) ? 'assess' : undefined)),
  )
  if (needed.has(undefined)) return undefined
  const assessed = needed.has('assess') ? assessment(begun.here, reading, ready) : []
  if (assessed === undefined) return undefined
  const asked = (['children.screened', 'child.registered'] as const).filter((type) => needed.has(type))
  return [
    ...begun.steps,
    ...asked.map((type) => ({ type, who: caseworker })),
    ...assessed,
    { type: 'decision.made', who: deciders(reading, ready) },
  ]
}

/** What blocks a decision and has a way out that only does what is owed. */
const waysOut: { readonly [Code in IssueCode]?: 'children.screened' | 'child.registered' | 'assess' | 'anotherHand' } =
  {
    'children.notScreened': 'children.screened',
    'children.unsettled': 'children.screened',
    'child.notRegistered': 'child.registered',
    'child.notInAssessment': 'assess',
    'assessment.missing': 'assess',
    'assessment.incomplete': 'assess',
    'assessment.unsigned': 'assess',
    'assessment.stale': 'assess',
    'assessment.depthTooLow': 'assess',
    'duty.open': 'assess',
    'role.notAuthorised': 'anotherHand',
  }

function blockersOf({ context }: Here, { decision, by, on }: Reading): readonly Issue[] {
  const event = { type: 'decision.made', decision, by, at: endOf(on, context) } as CaseEvent
  return eventIssues(context, event).filter(({ severity }) => severity === 'blocking')
}

/** Begins the investigation, or the next round where a decision has been made. */
function atInvestigation(
  here: Here,
  { on, by }: Reading,
): { readonly here: Here; readonly steps?: readonly PlanStep[] } {
  const at = endOf(on, here.context)
  const first = { received: 'investigation.opened', decided: 'decision.reconsidered' }[here.state.process]
  if (first === undefined) return { here, steps: [] }
  const event = (
    first === 'decision.reconsidered' ? { type: first, at, by, reason: first } : { type: first, at, by }
  ) as CaseEvent
  const next = step(here, here.context, event)
  return next === undefined ? { here } : { here: next, steps: [{ type: event.type, who: caseworker }] }
}

/** Answers what is open and signs; a signature that no longer stands is opened first. */
function assessment(here: Here, reading: Reading, ready: ReadyPolicy): readonly PlanStep[] | undefined {
  const { content, policies } = here.context
  const { on, decision, by } = reading
  const matter = readMatter({ policy: policies, facts: factsOf(content, on), decision: { ...decision, by } })
  if (!matter.ok) return undefined
  const draft = withEveryChild(answersGivenIn(content) ?? emptyAssessment, matter.value.situation)
  const blocking = draftContentIssues(matter.value, draft).filter(({ severity }) => severity === 'blocking')
  if (!blocking.every((issue) => isUnanswered(issue, draft))) return undefined
  const items = blocking.flatMap(({ item, childRef }) =>
    item === undefined ? [] : [{ item, ...(childRef !== undefined && { childRef }) }],
  )
  const isSigned = here.state.assessment === 'signed'
  const isUntouched = assessmentOf(content) === undefined
  return [
    ...(isSigned ? [{ type: 'assessment.reopened' as const, who: caseworker }] : []),
    ...(items.length > 0 || isUntouched ? [{ type: 'assessment.answered' as const, who: caseworker, items }] : []),
    {
      type: 'assessment.signed',
      who: isHousehold(matter.value.situation) ? ready.signing.signHousehold : ready.signing.sign,
    },
  ]
}

/** The assessment with a part for every child who counts, so that what is asked of each can be told before it is begun. */
function withEveryChild(assessment: Assessment, { children }: Situation): Assessment {
  const begun = new Set(assessment.children.map(({ childRef }) => childRef))
  const others = children.filter(({ childRef, affected }) => affected !== 'none' && !begun.has(childRef))
  const empty = others.map(({ childRef }) => ({ childRef, answers: {}, areas: [], consequences: [], measures: [] }))
  return { ...assessment, children: [...assessment.children, ...empty] }
}

/** The way to the closing: everything that is owed, by its day. Another decision is nothing that is owed. */
function closing(here: Here, reading: Reading): readonly PlanStep[] | undefined {
  const ready = readyOn(here.context, reading.on)
  const open = fileDuties(here.context, reading).filter((duty) => dutyKinds[duty.kind].holdsClosing && !isMet(duty))
  if (ready === undefined || open.some(({ kind }) => kind === 'reconsideration')) return undefined
  const steps = stepsOf(open, () => assessment(here, reading, ready))
  return steps && [...steps, { type: 'case.closed', who: caseworker }]
}

function stepsOf(
  open: readonly Duty[],
  assess: () => readonly PlanStep[] | undefined,
): readonly PlanStep[] | undefined {
  const kinds = [...new Set(open.map((duty) => duty.kind))]
  const steps = kinds.map((kind) => {
    if (kind === 'assessment') return assess()
    const owed = open.filter((duty) => duty.kind === kind)
    return dutyKinds[kind].atOnce ? [doneAtOnce(owed)] : owed.map(stepOf)
  })
  return steps.includes(undefined) ? undefined : steps.flatMap((each) => each ?? [])
}

/** One event for all it is owed to: those who are named, beside the party, are its recipients. */
function doneAtOnce(owed: readonly Duty[]): PlanStep {
  const { childRef: _, ...first } = stepOf(owed[0] as Duty)
  const recipients = owed.flatMap(({ childRef }) => childRef ?? [])
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

function deciders({ decision }: Reading, { signing }: ReadyPolicy): readonly Role[] {
  return signing.decide[decision.forum].filter((role) => role !== 'system' || !isNegative(decision.outcome))
}

function readyOn({ content, policies }: CaseContext, on: string): ReadyPolicy | undefined {
  const ready = readyPolicyOn(policies, { on, openedOn: dayOf(content.opened.at) })
  return ready.ok ? ready.value : undefined
}
