import type { TrailEntry } from '../trail/trail-entry.schema.js'

type Event = NonNullable<TrailEntry['event']>

/**
 * How an event of each older shape reads in the next one. The trail keeps what was recorded; only the reading changes.
 *
 * From 1: the context of a signature could hold names, protected addresses and other assessments. They are not stored
 * any more, and what was signed stands without them.
 */
const upcasters: { readonly [version: number]: (event: Event) => Event } = { 1: withoutNames }

/** The event of an entry in today's shape. An event of the future is given as it is: whoever reads it refuses it. */
export function upcast({ event, schemaVersion = 1 }: Pick<TrailEntry, 'event' | 'schemaVersion'>): unknown {
  let read = event
  for (let version = schemaVersion; read !== null && upcasters[version] !== undefined; version++) {
    read = upcasters[version]?.(read) ?? read
  }
  return read
}

const noLongerStored = ['names', 'flaggedTerms', 'earlier']

function withoutNames(event: Event): Event {
  const { context } = event
  if (event.type !== 'assessment.signed' || typeof context !== 'object' || context === null) return event
  const kept = Object.entries(context).filter(([key]) => !noLongerStored.includes(key))
  return { ...event, context: Object.fromEntries(kept) }
}
