import type { CaseFile } from '../case/case-file.js'
import { openCase } from '../case/open-case.js'
import { record } from '../case/record.js'
import { whyNot } from '../case/why-not.js'
import { dayOf } from '../kernel/calendar-day.js'
import type { TrailEntry } from '../trail/trail-entry.schema.js'
import type { Hand } from '../words/hand.schema.js'
import type { IssueCode } from '../words/issue.schema.js'
import { aHand } from './builders.js'
import { minutesAfter } from './clock.js'
import { blockingCodes, failure, nameOf } from './flow-message.js'
import { type Matter, matters } from './matters.js'
import { fixedSalts } from './salts.js'

/** An event as a test tells it: `at` and `by` may be left out. */
export type FlowEvent = Readonly<Record<string, unknown>> & { readonly type: string }

/** How a flow begins. */
export interface FlowOptions {
  /** The matter whose case is opened; one of economic assistance where it is not given. Of no use beside a file. */
  readonly matter?: Matter | undefined
  /** When events without `at` happen; where it is not given, each a minute after the last. */
  readonly clock?: (() => string) | undefined
  /** Who does what no `by` is told of; a caseworker where it is not given. */
  readonly by?: Hand | undefined
}

/** A case as it stands, on which the next event can be tried. */
export interface Given {
  readonly file: CaseFile
  /** Asks what becomes of an event that comes next. */
  readonly when: (event: FlowEvent) => When
}

/** What came of an event: say what was expected of it. Each throws an `Error` where something else came. */
export interface When {
  /** The event was recorded; `check` looks at the file after it and at its entry, and may throw. */
  readonly thenRecorded: (check?: (file: CaseFile, entry: TrailEntry) => void) => Given
  /** The event was refused, for each of these codes and perhaps others; for whatever reason where none is named. */
  readonly thenRefused: (...codes: readonly IssueCode[]) => Given
  /** The event was refused for these codes and no other. */
  readonly thenRefusedOnlyFor: (...codes: readonly [IssueCode, ...IssueCode[]]) => Given
}

/**
 * A case in which some events have happened, to test one's own flow on: `given(…).when(event).thenRefused('…')`.
 *
 * It runs in any test runner: what does not hold is thrown as an `Error` that tells what was expected, what came, and
 * how each issue is mended. No text of the case is in it. Events without `at` happen a minute after the last, a decision
 * without `at` not before the day it is dated; events without `by` are a caseworker's.
 *
 * @param history - events to begin with, or a live file to go on from.
 * @throws Error when one of the events is refused.
 * @example
 * ```ts
 * import { given } from 'barnkonsekvens/testing'
 *
 * const opened = given([{ type: 'investigation.opened' }])
 * const screened = { type: 'children.screened', childrenLinked: 'no', reason: 'Den sökande har inga barn.' }
 * const { file } = opened.when(screened).thenRecorded().when({ type: 'assessment.reopened' }).thenRefused('event.malformed')
 * file.trail.map((entry) => entry.event?.type) // => ['case.opened', 'investigation.opened', 'children.screened']
 * ```
 */
export function given(history: CaseFile | readonly FlowEvent[], options: FlowOptions = {}): Given {
  if (!isEvents(history)) return standing(history, options)
  let file = openedFrom(options.matter ?? matters.economicAssistance)
  for (const [index, event] of history.entries()) {
    const sent = completed(file, event, options)
    const recorded = record(file, sent, { random: fixedSalts(file.trail.length) })
    const which = `given: event ${index + 1} of ${history.length} (${nameOf(event)}) was refused.`
    if (!recorded.ok) throw failure(which, recorded.issues)
    file = recorded.value.file
  }
  return standing(file, options)
}

function isEvents(history: CaseFile | readonly FlowEvent[]): history is readonly FlowEvent[] {
  return Array.isArray(history)
}

function openedFrom({ opening }: Matter): CaseFile {
  const opened = openCase(opening, { random: fixedSalts(0) })
  if (!opened.ok) throw failure('given: the case was not opened.', opened.issues)
  return opened.value.file
}

function standing(file: CaseFile, options: FlowOptions): Given {
  return Object.freeze({ file, when: (event: FlowEvent) => trying(file, event, options) })
}

/** Tries an event once; what is expected of it is then held against what came. */
function trying(file: CaseFile, event: FlowEvent, options: FlowOptions): When {
  const sent = completed(file, event, options)
  const before = whyNot(file, sent)
  const result = record(file, sent, { random: fixedSalts(file.trail.length) })
  const came = result.ok ? before : result.issues
  const type = nameOf(event)

  const refusedFor = (codes: readonly IssueCode[], only: boolean): Given => {
    const wanted = codes.length === 0 ? 'refused' : `refused${only ? ' only' : ''} for ${codes.join(', ')}`
    if (result.ok) throw failure(`${type}: expected to be ${wanted}, but it was recorded.`, came)
    const blocking = blockingCodes(came)
    const isMissing = codes.some((code) => !blocking.includes(code))
    const isMore = only && blocking.some((code) => !codes.some((named) => named === code))
    if (!(isMissing || isMore)) return standing(file, options)
    throw failure(`${type}: expected to be ${wanted}, but it was refused for ${blocking.join(', ')}.`, came)
  }

  return Object.freeze({
    thenRecorded: (check?: (after: CaseFile, entry: TrailEntry) => void) => {
      if (!result.ok) throw failure(`${type}: expected to be recorded, but it was refused.`, came)
      check?.(result.value.file, result.value.entry)
      return standing(result.value.file, options)
    },
    thenRefused: (...codes: readonly IssueCode[]) => refusedFor(codes, false),
    thenRefusedOnlyFor: (...codes: readonly IssueCode[]) => refusedFor(codes, true),
  })
}

/** The event with its time and hand, where the test left them out. */
export function completed(
  file: CaseFile,
  event: FlowEvent,
  { clock, by = aHand('caseworker') }: FlowOptions,
): FlowEvent {
  return { ...(event.at === undefined && { at: clock?.() ?? nextMoment(file, event) }), by, ...event }
}

function nextMoment({ content }: CaseFile, event: FlowEvent): string {
  const next = minutesAfter(content.lastAt, 1)
  const dated = event.type === 'decision.made' ? dateOf(event.decision) : undefined
  return dated !== undefined && dated > dayOf(next) ? `${dated}T09:00:00.000Z` : next
}

function dateOf(decision: unknown): string | undefined {
  const on = typeof decision === 'object' && decision !== null && 'on' in decision ? decision.on : undefined
  return typeof on === 'string' ? on : undefined
}
