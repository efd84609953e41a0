import { readMatter } from '../assessment/read-matter.js'
import { emptyAssessment } from '../checklist/empty-assessment.js'
import { type Progress, progressOf } from '../checklist/progress-of.js'
import { readAssessment } from '../checklist/read-assessment.js'
import { ProposedDecision } from '../facts/facts.schema.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { compareInstants } from '../kernel/instant.js'
import { LibraryError } from '../kernel/library-error.js'
import type { EventType } from '../words/codes.schema.js'
import { eventTypes } from '../words/data/event-types.js'
import type { Duty } from '../words/duty.schema.js'
import { Hand } from '../words/hand.schema.js'
import { invalidInput } from '../words/invalid-input.js'
import { blocks } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import { Day } from '../words/scalars.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseFile } from './case-file.js'
import { answersGivenIn, factsOf } from './content.js'
import { fileDuties } from './file-duties.js'
import { contextOf } from './live-files.js'
import { type CaseState, orderIssues } from './possible-now.js'
import { eventIssues } from './refusals.js'

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
  /** What the decision left owing, earliest first. */
  readonly duties: readonly Duty[]
}

/** The day to read the file on, and the decision to explain where it is another than the one proposed. */
export interface ExplainOptions {
  readonly on: string
  readonly goal?: ProposedDecision | undefined
  /** Who would decide; the one who proposed or opened where it is not given. */
  readonly by?: Hand | undefined
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
  const context = contextOf(file)
  if (context === undefined) throw new LibraryError('file.notLive')
  const { on, decision, by } = readOptions(context, options)
  const events = eventTypes
    .filter((type) => type !== 'case.opened')
    .map((type) => blockedEvent(file, context, type, { on, decision, by }))
  const matter = readMatter({
    policy: context.policies,
    facts: factsOf(context.content),
    decision: { ...decision, by },
  })
  const assessment = answersGivenIn(context.content) ?? emptyAssessment
  return deepFreeze({
    state: file.state,
    ...(matter.ok && { requirement: matter.value.requirement }),
    allowed: events.filter(({ issues }) => !blocks(issues)).map(({ type }) => type),
    blocked: events.filter(({ issues }) => blocks(issues)),
    issues: events.find(({ type }) => type === 'decision.made')?.issues ?? [],
    ...(matter.ok && { progress: progressOf(readAssessment({ ...matter.value, assessment })) }),
    duties: fileDuties(context, { on, decision, by }),
  })
}

interface Reading {
  readonly on: string
  readonly decision: ProposedDecision
  readonly by: Hand
}

function readOptions({ content }: CaseContext, options: ExplainOptions): Reading {
  const on = parseInside(Day, options.on, ['on'])
  if (!on.ok) throw invalidInput(on.issues)
  const goal = options.goal === undefined ? undefined : parseInside(ProposedDecision, options.goal, ['goal'])
  if (goal?.ok === false) throw invalidInput(goal.issues)
  const hand = options.by === undefined ? undefined : parseInside(Hand, options.by, ['by'])
  if (hand?.ok === false) throw invalidInput(hand.issues)
  const { by: decidedBy, ...made } = content.decision ?? { by: undefined }
  const decided = 'outcome' in made ? made : undefined
  const standing = goal?.value ?? decided ?? content.proposal?.decision
  return {
    on: on.value,
    decision: { ...(standing ?? { outcome: 'rejection', forum: 'official', provisions: [] }), on: on.value },
    by: hand?.value ?? decidedBy ?? content.proposal?.by ?? content.opened.by,
  }
}

/** What is in the way of an event type: its order, and what is known of it before its payload is. */
function blockedEvent(file: CaseFile, context: CaseContext, type: CaseEvent['type'], reading: Reading): BlockedEvent {
  return { type, issues: [...orderIssues(file.state, context, type), ...issuesBeforePayload(context, type, reading)] }
}

function issuesBeforePayload(
  context: CaseContext,
  type: CaseEvent['type'],
  { on, decision, by }: Reading,
): readonly Issue[] {
  if (type !== 'decision.made' && type !== 'assessment.signed' && type !== 'decision.proposed') return []
  const event = { type, decision, by, at: endOf(on, context) } as CaseEvent
  return eventIssues(context, event)
}

/** Late in a day; in a file that is already past it, the file's own last moment. */
function endOf(day: string, { content }: CaseContext): string {
  // 21:00 UTC is late in the evening of the same Swedish day, summer and winter.
  const end = `${day}T21:00:00Z`
  return compareInstants(end, content.lastAt) < 0 ? content.lastAt : end
}
