/** Trails chained anew: what a forger does who has the library and the database, and knows every hash. */
import type { TrailEntry } from 'barnkonsekvens'
import { dayOf } from '../../src/kernel/calendar-day.js'
import { appendEntry } from '../../src/trail/chain.js'

export type Event = NonNullable<TrailEntry['event']>
export type Trail = readonly TrailEntry[]

/** The entries as given, each chained to the one before with hashes that are right. */
export function rechained(entries: Trail): Trail {
  const trail: TrailEntry[] = []
  for (const entry of entries) {
    const { event, recordedAt, policyVersion, methodVersion, schemaVersion = 1, salt } = entry
    const recording = {
      event: event as Event,
      recordedAt,
      policyVersion,
      methodVersion,
      schemaVersion,
      salt: salt as string,
    }
    trail.push(appendEntry(trail.at(-1), recording))
  }
  return trail
}

/** The trail with one event made another. */
export function changed(trail: Trail, seq: number, change: (event: Event) => object): Trail {
  return rechained(
    trail.map((entry, at) => (at === seq ? { ...entry, event: change(entry.event as Event) as Event } : entry)),
  )
}

/** The trail with something else than an event of an entry made another. */
export function restamped(trail: Trail, seq: number, change: Partial<TrailEntry>): Trail {
  return rechained(trail.map((entry, at) => (at === seq ? { ...entry, ...change } : entry)))
}

/** The trail without one entry. */
export function without(trail: Trail, ...seqs: readonly number[]): Trail {
  return rechained(trail.filter((_, at) => !seqs.includes(at)))
}

/** The trail with an event put in, at the time of the one before it. */
export function inserted(trail: Trail, place: number, event: object): Trail {
  const before = trail[place - 1] as TrailEntry
  const { at, by } = before.event as Event
  const entry = { ...before, event: { at, by, ...event } as object as Event }
  return rechained(trail.toSpliced(place, 0, entry))
}

/** The trail in another order. What comes in a place takes the time of the place, so that no clock gives it away. */
export function reordered(trail: Trail, order: readonly number[]): Trail {
  return rechained(
    order.map((from, place) => {
      const { event, ...entry } = trail[from] as TrailEntry
      const { event: there, recordedAt, policyVersion } = trail[place] as TrailEntry
      return { ...entry, recordedAt, policyVersion, event: atTime(event as Event, String(there?.at)) }
    }),
  )
}

/** The trail with one entry moved to the place of an earlier or a later one. */
export function moved(trail: Trail, from: number, to: number): Trail {
  const others = [...trail.keys()].filter((seq) => seq !== from)
  return reordered(trail, others.toSpliced(to, 0, from))
}

function atTime(event: Event, at: string): Event {
  const { decision } = event
  const isDecided = event.type.startsWith('decision.') && typeof decision === 'object'
  return { ...event, at, ...(isDecided && { decision: { ...decision, on: dayOf(at) } }) }
}

/** The places of the events of a type. */
export function placesOf(trail: Trail, ...types: readonly string[]): readonly number[] {
  return trail.flatMap(({ event }, seq) => (types.includes(event?.type ?? '') ? [seq] : []))
}

/** The event at a place. */
export function eventAt(trail: Trail, seq: number): Event {
  return trail[seq]?.event as Event
}
