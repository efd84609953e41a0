import { getInitialSnapshot } from 'xstate'
import type { Result } from '../kernel/result.js'
import { freshSalt } from '../trail/salt.js'
import type { Issue } from '../words/issue.schema.js'
import { addEntry, type Stamp } from './add-entry.js'
import type { Recorded } from './case-file.js'
import { decisionCaseMachine } from './decision-case-machine.js'
import { readOpening } from './opened-context.js'
import type { Opening } from './opening.schema.js'
import { type RecordOptions, readRecordOptions, recordingTime } from './recording-time.js'
import { stateOf } from './step.js'

/**
 * Opens a case: the first event of its trail.
 *
 * @param opening - what is to be decided, under which policy (or its versions), received on which day.
 * @returns the live file and its first entry, or the issues.
 * @example
 * ```ts
 * import { openCase } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * const opened = openCase({
 *   caseId: 'FE-2026-0417',
 *   matter: 'Ansökan om fotbollsavgift',
 *   policy: boras.forsorjningsenheten,
 *   caseType: 'economicAssistance',
 *   unit: 'forsorjningsenheten',
 *   receivedOn: '2026-10-19',
 *   by: { id: 'handlaggare-7', role: 'caseworker' },
 *   at: '2026-10-19T09:00:00+02:00',
 * })
 * opened.ok && opened.value.file.state // => { process: 'received', assessment: 'unscreened' }
 * ```
 */
export function openCase(opening: Opening, options: RecordOptions = {}): Result<Recorded, Issue> {
  const read = readOpening(opening)
  if (!read.ok) return read
  const how = readRecordOptions(options)
  if (!how.ok) return how
  const { content, policies } = read.value
  const { opened } = content
  const recordedAt = recordingTime(opened.at, how.value)
  if (!recordedAt.ok) return recordedAt
  // What was read is opened, not what was given: that could answer otherwise when it is read again.
  const { type: _, policy: __, ...said } = opened
  return {
    ok: true,
    value: open({ ...said, policy: policies }, { recordedAt: recordedAt.value, salt: freshSalt(how.value.random) }),
  }
}

/** Opens a case with an opening that has been read, and puts it first in a trail. */
export function open(opening: Opening, stamp: Stamp): Recorded {
  const snapshot = getInitialSnapshot(decisionCaseMachine, opening)
  const { context } = snapshot
  return addEntry(undefined, { state: stateOf(snapshot), context }, context.content.opened, stamp)
}
