/**
 * Forgeries with hashes that are right and a history that could have been. From the trail alone nobody can tell: each is
 * replayed without a fault. Against a checkpoint kept elsewhere each is seen.
 *
 * The list is part of what the library promises: it says where the promise ends. What is on it is asserted to stand, so
 * that nobody believes more of a trail than it can show.
 */
import {
  changed,
  type Event,
  eventAt,
  inserted,
  placesOf,
  rechained,
  reordered,
  restamped,
  type Trail,
  without,
} from './rechain.js'

/** A family of forgeries that a trail cannot show by itself, and why. */
export interface Undetectable {
  readonly forges: string
  readonly why: string
  readonly of: (trail: Trail) => readonly Trail[]
}

const seqsOf = (trail: Trail): readonly number[] => [...trail.keys()]
const after = (trail: Trail): readonly number[] => seqsOf(trail).slice(1)
const dayAt = (trail: Trail, seq: number): string => String(eventAt(trail, seq).at).slice(0, 10)

/** Every forgery of this kind stands. */
export const possible: readonly Undetectable[] = [
  {
    forges: 'the end, cut off',
    why: 'A history that is not over yet is a history.',
    of: (trail) => after(trail).map((length) => trail.slice(0, length)),
  },
  {
    forges: 'which case it is of',
    why: 'The case is named in the trail and nowhere else: all of it can be made anew.',
    of: (trail) => [changed(trail, 0, (event) => ({ ...event, caseId: 'ett-annat-arende' }))],
  },
  {
    forges: 'what was to be decided',
    why: 'A trail shows that a text was not changed since, not that it was true.',
    of: (trail) => [changed(trail, 0, (event) => ({ ...event, matter: 'Något helt annat' }))],
  },
  {
    forges: 'who it was, among those who may',
    why: 'There is no signature: who acted is what the host has authenticated and says.',
    of: (trail) => seqsOf(trail).map((seq) => changed(trail, seq, withHand)),
  },
  {
    forges: 'why',
    why: 'A reason is asked for, and not judged.',
    of: (trail) =>
      seqsOf(trail)
        .filter((seq) => 'reason' in eventAt(trail, seq))
        .map((seq) => changed(trail, seq, (event) => ({ ...event, reason: 'Av ett annat skäl.' }))),
  },
  {
    forges: 'what a child said',
    why: 'Whether a child was heard, and what it said, only the child and who listened know.',
    of: (trail) =>
      placesOf(trail, 'assessment.answered').flatMap((seq) => {
        const said = JSON.stringify(eventAt(trail, seq))
        const others = said.replaceAll(/("views\.content":)"(?:[^"\\]|\\.)*"/g, `$1${JSON.stringify(otherView)}`)
        return said === others ? [] : [changed(trail, seq, () => JSON.parse(others) as object)]
      }),
  },
  {
    forges: 'the amounts of a refusal',
    why: 'What was applied for stands in another system.',
    of: (trail) =>
      placesOf(trail, 'decision.made')
        .filter((seq) => isRejection(eventAt(trail, seq)))
        .map((seq) => changed(trail, seq, withDoubleAmounts)),
  },
  {
    forges: 'when it happened, between its neighbours of the same day',
    why: 'Clock time is what the host says; only its order is seen.',
    of: (trail) =>
      after(trail)
        .filter((seq) => dayAt(trail, seq) === dayAt(trail, seq - 1))
        .map((seq) => changed(trail, seq, (event) => ({ ...event, at: eventAt(trail, seq - 1).at }))),
  },
  {
    forges: 'when it was stored, to later than it was',
    why: 'The time of storing is what the host says; it only never runs backwards.',
    of: (trail) => [rechained(trail.map((entry) => ({ ...entry, recordedAt: '2031-01-01T00:00:00Z' })))],
  },
  {
    forges: 'by which method it was assessed',
    why: 'The answers are judged by the method that the library has when they are replayed.',
    of: (trail) => seqsOf(trail).map((seq) => restamped(trail, seq, { methodVersion: '0.0.1' })),
  },
  {
    forges: 'the salt',
    why: 'One random number is as good as another.',
    of: (trail) => seqsOf(trail).map((seq) => restamped(trail, seq, { salt: '0'.repeat(32) })),
  },
  {
    forges: 'the order of two children who came one after the other',
    why: 'Two events that do not touch could have come in either order.',
    of: (trail) =>
      after(trail)
        .filter((seq) => [seq - 1, seq].every((at) => eventAt(trail, at).type === 'child.registered'))
        .filter((seq) => dayAt(trail, seq) === dayAt(trail, seq - 1) && !('eventId' in eventAt(trail, seq)))
        .map((seq) =>
          reordered(trail, [...seqsOf(trail).slice(0, seq - 1), seq, seq - 1, ...seqsOf(trail).slice(seq + 1)]),
        ),
  },
  {
    forges: 'what nothing rests on, left out',
    why: 'An event that asks for nothing and that nothing asks for leaves no gap.',
    of: (trail) => placesOf(trail, 'jointReview.held', 'decision.appealed').map((seq) => without(trail, seq)),
  },
  {
    forges: 'what may well have happened, put in',
    why: 'A trail cannot show that something did not happen.',
    of: (trail) => [
      inserted(trail, 1, { type: 'jointReview.held', units: ['en-enhet', 'en-annan'], note: 'Vi talades vid.' }),
    ],
  },
]

const otherView = 'Säger något helt annat om hur dagarna och kvällarna har blivit.'

const withHand = (event: Event) => ({ ...event, by: { ...(event.by as object), id: 'nagon-annan' } })

interface Lines {
  readonly outcome: string
  readonly lines?: readonly { readonly applied: number }[]
}

const isRejection = ({ decision }: Event): boolean =>
  (decision as Lines).outcome === 'rejection' && 'lines' in (decision as Lines)

function withDoubleAmounts(event: Event): object {
  const decision = event.decision as Lines
  return {
    ...event,
    decision: { ...decision, lines: decision.lines?.map((line) => ({ ...line, applied: line.applied * 2 })) },
  }
}
