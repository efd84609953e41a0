import { deepFreeze } from '../kernel/deep-freeze.js'
import type { Result } from '../kernel/result.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseFile } from './case-file.js'
import { earlierEntry, isRetry } from './earlier-entry.js'
import { contextOf } from './live-files.js'
import { orderIssues } from './possible-now.js'
import { readEvent } from './read-event.js'
import { eventIssues } from './refusals.js'

/**
 * Why an event would be refused now: the same rules as `record`, without recording.
 *
 * @returns every issue; the event can be recorded when none of them is blocking. Empty when nothing is to be said.
 * @example
 * ```ts
 * import { openCase, whyNot } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const matter = { caseId: 'A-1', matter: 'Ansökan om boende', receivedOn: '2026-10-19', unit: 'boende' }
 * const opening = { ...matter, policy: national, caseType: 'housing', by, at: '2026-10-19T09:00:00+02:00' } as const
 * const opened = openCase(opening)
 * if (!opened.ok) throw new Error('not opened')
 * const event = { type: 'assessment.reopened', by, at: '2026-10-20T09:00:00+02:00', reason: 'Nya uppgifter.' }
 * whyNot(opened.value.file, event).map((issue) => issue.code) // => ['event.notPossibleNow']
 * ```
 */
export function whyNot(file: CaseFile, event: unknown): readonly Issue[] {
  const read = readFor(file, event)
  if (!read.ok) return read.issues
  const { context, event: accepted } = read.value
  const before = earlierEntry(file, accepted)
  // Sent again as it was, an event is answered with its first entry: nothing is in its way.
  return before !== undefined && isRetry(before, accepted) ? [] : issuesFor(file, context, accepted)
}

/** A live file and an event that has been read, or why not. */
export function readFor(file: CaseFile, event: unknown): Result<{ context: CaseContext; event: CaseEvent }, Issue> {
  const context = contextOf(file)
  if (context === undefined) return { ok: false, issues: [issueOf('file.notLive')] }
  const read = readEvent(event)
  return read.ok ? { ok: true, value: { context, event: read.value } } : read
}

/** Everything to be said of an event that is new in a file: that its id is taken, else its order and what the rules say. */
export function issuesFor(file: CaseFile, context: CaseContext, event: CaseEvent): readonly Issue[] {
  const before = earlierEntry(file, event)
  const taken = before && [issueOf('event.duplicate', { path: ['eventId'], params: { seq: before.seq } })]
  return deepFreeze(taken ?? [...orderIssues(file.state, context, event.type), ...eventIssues(context, event)])
}
