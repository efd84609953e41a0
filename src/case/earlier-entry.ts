import { canonicalJson } from '../kernel/canonical-json.js'
import type { TrailEntry } from '../trail/trail-entry.schema.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseFile } from './case-file.js'
import { upcast } from './upcast.js'

/** The entry that an event's id got before; `undefined` for an event without an id, or with a new one. */
export function earlierEntry({ trail }: CaseFile, { eventId }: CaseEvent): TrailEntry | undefined {
  return eventId === undefined ? undefined : trail.find((entry) => entry.event?.eventId === eventId)
}

/** Whether an event is sent again as it was: it says what the entry says. */
export function isRetry(entry: TrailEntry, event: CaseEvent): boolean {
  return canonicalJson(upcast(entry)) === canonicalJson(event)
}
