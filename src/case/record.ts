import { LibraryError } from '../kernel/library-error.js'
import type { Result } from '../kernel/result.js'
import { freshSalt } from '../trail/salt.js'
import { blocks } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { addEntry, type Stamp } from './add-entry.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseFile, Recorded } from './case-file.js'
import { earlierEntry, isRetry } from './earlier-entry.js'
import { type RecordOptions, readRecordOptions, recordingTime } from './recording-time.js'
import { step } from './step.js'
import { issuesFor, readFor } from './why-not.js'

/**
 * Records an event in a file, or says everything that is in the way. Nothing is changed: a new file comes back.
 *
 * The same `eventId` with the same content is answered with the entry it got the first time; with other content it is
 * refused as `event.duplicate`.
 *
 * @returns the file after the event and the entry to store, or the issues; some of them may be warnings.
 * @throws LibraryError `case.chartDisagrees` when rules and chart differ: a fault in the library.
 * @example
 * ```ts
 * import { openCase, record } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const matter = { caseId: 'A-1', matter: 'Ansökan om boende', receivedOn: '2026-10-19', unit: 'boende' }
 * const opening = { ...matter, policy: national, caseType: 'housing', by, at: '2026-10-19T09:00:00+02:00' } as const
 * const opened = openCase(opening)
 * if (!opened.ok) throw new Error('not opened')
 * const event = { type: 'investigation.opened', by, at: '2026-10-20T09:00:00+02:00' }
 * const recorded = record(opened.value.file, event)
 * recorded.ok && recorded.value.file.state.process // => 'investigating'
 * ```
 */
export function record(file: CaseFile, event: unknown, options: RecordOptions = {}): Result<Recorded, Issue> {
  const read = readFor(file, event)
  if (!read.ok) return read
  const { context, event: accepted } = read.value
  const before = earlierEntry(file, accepted)
  if (before !== undefined && isRetry(before, accepted)) return { ok: true, value: { file, entry: before } }
  const how = readRecordOptions(options)
  if (!how.ok) return how
  const recordedAt = recordingTime(accepted.at, how.value, file.trail.at(-1)?.recordedAt)
  if (!recordedAt.ok) return recordedAt
  const issues = issuesFor(file, context, accepted)
  if (blocks(issues)) return { ok: false, issues }
  return {
    ok: true,
    value: take(file, context, accepted, { recordedAt: recordedAt.value, salt: freshSalt(how.value.random) }),
  }
}

/** Takes an event that was accepted through the machine and into the trail. */
export function take(file: CaseFile, context: CaseContext, event: CaseEvent, stamp: Stamp): Recorded {
  const next = step(file, context, event)
  if (next === undefined) throw new LibraryError('case.chartDisagrees', { type: event.type })
  return addEntry(file, next, event, stamp)
}
