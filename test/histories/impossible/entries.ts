/** Forgeries of when it was stored, under which versions, and in which shape. */
import { changed, placesOf, rechained, restamped, type Trail } from '../rechain.js'
import { textsOf } from '../texts-of.js'
import type { Family } from './family.js'

const times: readonly Family[] = [
  {
    forges: 'an event before the one before it',
    of: (trail) =>
      trail
        .slice(1)
        .map((_, index) => changed(trail, index + 1, (event) => ({ ...event, at: '2001-01-01T00:00:00Z' }))),
  },
  {
    forges: 'an entry stored before the one before it',
    of: (trail) =>
      trail.slice(1).map((_, index) => restamped(trail, index + 1, { recordedAt: '2001-01-01T00:00:00Z' })),
  },
  {
    forges: 'a trail stored before anything happened',
    of: (trail) => [rechained(trail.map((entry) => ({ ...entry, recordedAt: '2001-01-01T00:00:00Z' })))],
  },
]

const versions: readonly Family[] = [
  {
    forges: 'the version of the policy that judged an event',
    of: (trail) => trail.map((_, seq) => restamped(trail, seq, { policyVersion: 'another' })),
  },
  {
    forges: 'the policy of the case',
    of: (trail) => [
      changed(trail, 0, (event) => ({ ...event, policy: { ...(event.policy as object), version: 'another' } })),
      changed(trail, 0, (event) => ({ ...event, policy: { ...(event.policy as object), id: 'another' } })),
    ],
  },
  {
    forges: 'a policy with rules of its own',
    of: (trail) =>
      placesOf(trail, 'policy.replaced').map((seq) =>
        changed(trail, seq, (event) => ({ ...event, policy: [event.policy].flat().map(withoutRules) })),
      ),
  },
  {
    forges: 'events of a shape that is not known',
    of: (trail) => trail.map((_, seq) => restamped(trail, seq, { schemaVersion: 1_000 })),
  },
  {
    forges: 'names in what is signed today',
    of: (trail) =>
      placesOf(trail, 'assessment.signed').map((seq) =>
        restamped(
          changed(trail, seq, (event) => ({ ...event, context: { names: ['Namnet'] } })),
          seq,
          { schemaVersion: 2 },
        ),
      ),
  },
]

const withoutRules = (policy: unknown): object => ({ ...(policy as object), rules: [], organisation: 'En annan' })

const shapes: readonly Family[] = [
  {
    forges: 'a key that events do not have',
    of: (trail) => trail.map((_, seq) => changed(trail, seq, (event) => ({ ...event, approved: true }))),
  },
  {
    forges: 'an event that there is no such type of',
    of: (trail) => trail.map((_, seq) => changed(trail, seq, (event) => ({ ...event, type: 'decision.approved' }))),
  },
  {
    forges: 'a role that there is none of',
    of: (trail) =>
      trail.map((_, seq) => changed(trail, seq, (event) => ({ ...event, by: { id: 'x', role: 'admin' } }))),
  },
  {
    forges: 'an event without its hand',
    of: (trail) => trail.map((_, seq) => changed(trail, seq, ({ by: _by, ...event }) => event)),
  },
  {
    forges: 'an event without its time',
    of: (trail) => trail.map((_, seq) => changed(trail, seq, ({ at: _at, ...event }) => event)),
  },
  { forges: 'an identity number in a text', of: identityNumbers },
  {
    forges: 'the same id for two events',
    of: (trail) => trail.slice(2).map((_, index) => twice(trail, index + 2)),
  },
]

/** From a year in which there were none; the check digit is right. */
const identityNumber = '18150115-2381'

function identityNumbers(trail: Trail): readonly Trail[] {
  return trail.flatMap((entry, seq) => {
    // Of an older signature the context is not read.
    const text = textsOf({ ...entry.event, context: undefined }).at(0)
    if (text === undefined || entry.event?.type === 'policy.replaced') return []
    const marked = JSON.stringify(entry.event).replace(JSON.stringify(text), () =>
      JSON.stringify(`${text} ${identityNumber}`),
    )
    return [changed(trail, seq, () => JSON.parse(marked) as object)]
  })
}

function twice(trail: Trail, seq: number): Trail {
  return changed(
    changed(trail, 1, (event) => ({ ...event, eventId: 'id-1' })),
    seq,
    (event) => ({ ...event, eventId: 'id-1' }),
  )
}

export const entries: readonly Family[] = [...times, ...versions, ...shapes]
