import { readMatter } from '../assessment/read-matter.js'
import { emptyAssessment } from '../checklist/empty-assessment.js'
import { type Progress, progressOf } from '../checklist/progress-of.js'
import { readAssessment } from '../checklist/read-assessment.js'
import type { ProposedDecision } from '../facts/facts.schema.js'
import { lastDay } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { EventType } from '../words/codes.schema.js'
import { eventTypes } from '../words/data/event-types.js'
import type { Duty } from '../words/duty.schema.js'
import { blocks } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseFile } from './case-file.js'
import { answersGivenIn } from './content.js'
import { factsOf } from './facts-of.js'
import { fileDuties } from './file-duties.js'
import { type PlanStep, planFor } from './plan.js'
import { type CaseState, orderIssues } from './possible-now.js'
import { type ExplainOptions, endOf, liveContext, type Reading, readingOf } from './reading.js'
import { eventIssues, stageIssues } from './refusals.js'

/** An event type that cannot be recorded now, with everything in its way. */
export interface BlockedEvent {
  readonly type: EventType
  readonly issues: readonly Issue[]
}

/** How a case stands on a day: what is asked, what may happen next, what is in the way, and what is owed. */
export interface Explanation {
  readonly state: CaseState
  /** Absent only where no version of the policy is in force on the day. */
  readonly requirement?: Requirement
  /** Event types that can come now; what their payload says is judged when they come. */
  readonly allowed: readonly EventType[]
  readonly blocked: readonly BlockedEvent[]
  /** What is in the way of the decision asked about, and what is only asked or told. */
  readonly issues: readonly Issue[]
  readonly progress?: Progress
  /** What is owed and which times run out, by law or by the policy: earliest first, what is met among the rest. */
  readonly duties: readonly Duty[]
  /**
   * The steps to the decision, or once it is made to the closing of the case, with who can take each. It only does what is
   * owed; absent where a fact, an outcome or an answer's value would have to change, or the case has ended.
   */
  readonly plan?: readonly PlanStep[]
}

/**
 * How a case stands on a day, and why: the same rules as `record` and `checkDecision`.
 *
 * It explains the decision given as `goal`, else the one made, else the one proposed. Before there is one it is read as a
 * rejection by an official, since what is not settled may become one.
 *
 * @throws LibraryError `file.notLive` for a file this process did not derive; `input.invalid` for wrong options.
 * @example
 * ```ts
 * import { explain, openCase } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const matter = { caseId: 'A-1', matter: 'Ansökan om boende', receivedOn: '2026-10-19', unit: 'boende' }
 * const opening = { ...matter, policy: national, caseType: 'housing', by, at: '2026-10-19T09:00:00+02:00' } as const
 * const opened = openCase(opening)
 * if (!opened.ok) throw new Error('not opened')
 * const { allowed, issues } = explain(opened.value.file, { on: '2026-11-02' })
 * allowed.includes('investigation.opened') // => true
 * issues.some((issue) => issue.code === 'children.notScreened') // => true
 * ```
 */
export function explain(file: CaseFile, options: ExplainOptions): Explanation {
  const context = liveContext(file)
  const reading = readingOf(context, options)
  const { on, decision, by } = reading
  const events = eventTypes
    .filter((type) => type !== 'case.opened')
    .map((type) => blockedEvent(file, context, type, reading))
  const matter = readMatter({
    policy: context.policies,
    facts: factsOf(context.content, on),
    decision: { ...decision, by },
  })
  const assessment = answersGivenIn(context.content) ?? emptyAssessment
  const plan = planFor({ state: file.state, context }, reading)
  return deepFreeze({
    state: file.state,
    ...(matter.ok && { requirement: matter.value.requirement }),
    allowed: events.filter(({ issues }) => !blocks(issues)).map(({ type }) => type),
    blocked: events.filter(({ issues }) => blocks(issues)),
    issues: events.find(({ type }) => type === 'decision.made')?.issues ?? [],
    ...(matter.ok && { progress: progressOf(readAssessment({ ...matter.value, assessment })) }),
    duties: fileDuties(context, reading),
    ...(plan && { plan }),
  })
}

/** What is in the way of an event type: its order, and what is known of it before its payload is. */
function blockedEvent(file: CaseFile, context: CaseContext, type: CaseEvent['type'], reading: Reading): BlockedEvent {
  return { type, issues: [...orderIssues(file.state, context, type), ...issuesBeforePayload(context, type, reading)] }
}

function issuesBeforePayload(
  context: CaseContext,
  type: CaseEvent['type'],
  { on, decision, by, isStanding }: Reading,
): readonly Issue[] {
  const payload = knownPayload(type, decision, context.content.decision !== null && isStanding)
  if (payload === undefined) return stageIssues(context, type)
  const event = { type, ...payload, by, at: endOf(on, context) } as CaseEvent
  return eventIssues(context, event)
}

/** As much of an event's payload as can be told before it comes; nothing where all that matters is in the payload. */
function knownPayload(type: CaseEvent['type'], decision: ProposedDecision, isMade: boolean): object | undefined {
  if (type === 'investigation.completed' || type === 'case.closed' || type === 'case.withdrawn') return {}
  if (type === 'investigation.extended') return { to: lastDay }
  // A decision that was made is signed for as it was made, on its own day.
  if (type === 'assessment.signed' && isMade) return {}
  const isAboutDecision = type === 'decision.made' || type === 'assessment.signed' || type === 'decision.proposed'
  return isAboutDecision ? { decision } : undefined
}
