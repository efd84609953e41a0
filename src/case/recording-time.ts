import { compareInstants } from '../kernel/instant.js'
import type { Result } from '../kernel/result.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { Instant } from '../words/scalars.schema.js'

/** How an event is put into the trail. */
export interface RecordOptions {
  /** When the host stores it; the event's own time where it is not given. Never before that, nor before the last entry. */
  readonly recordedAt?: string | undefined
  /** A source of random bytes for the salt; the platform's own where it is not given. */
  readonly random?: ((bytes: number) => Uint8Array) | undefined
}

/** Reads how an event is to be put into the trail, each option once. */
export function readRecordOptions(options: unknown): Result<RecordOptions, Issue> {
  const parts = partsOf(options, ['recordedAt', 'random'])
  if (!parts.ok || parts.value.random === undefined || typeof parts.value.random === 'function') {
    return parts as Result<RecordOptions, Issue>
  }
  return { ok: false, issues: [issueOf('input.invalid', { path: ['random'], params: { problem: 'wrongType' } })] }
}

/** When an entry counts as stored: as the host says, or as early as event and trail allow. */
export function recordingTime(eventAt: string, options: RecordOptions, last: string = eventAt): Result<string, Issue> {
  const notBefore = compareInstants(last, eventAt) > 0 ? last : eventAt
  if (options.recordedAt === undefined) return { ok: true, value: notBefore }
  const parsed = parseInside(Instant, options.recordedAt, ['recordedAt'])
  if (!parsed.ok) return parsed
  if (compareInstants(parsed.value, notBefore) >= 0) return parsed
  return { ok: false, issues: [issueOf('event.outOfTime', { path: ['recordedAt'], params: { notBefore } })] }
}
