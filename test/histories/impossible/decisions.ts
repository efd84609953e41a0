/** Forgeries of what was decided. */
import { changed, type Event, eventAt, inserted, placesOf, type Trail, without } from '../rechain.js'
import { another, decisionOf, type Family, negative, resting, waiting } from './family.js'

export const decisions: readonly Family[] = [
  {
    forges: 'what was decided, into something worse that nobody assessed',
    of: (trail) =>
      [...waiting(trail), ...owing(trail)].flatMap((seq) =>
        negative
          .filter((outcome) => !assessed(trail).has(outcome))
          .map((outcome) => changed(trail, seq, withDecision({ outcome, urgent: undefined, lines: undefined }))),
      ),
  },
  {
    forges: 'a refusal made urgent',
    of: (trail) =>
      resting(trail).map(({ signed, decided }) =>
        without(changed(trail, decided, withDecision({ urgent: { reason: 'Bråttom.' } })), signed),
      ),
  },
  {
    forges: 'an approval of less than was applied for',
    of: (trail) =>
      placesOf(trail, 'decision.made').map((seq) =>
        changed(
          trail,
          seq,
          withDecision({ outcome: 'approval', lines: [{ need: 'food', applied: 900, granted: 100 }] }),
        ),
      ),
  },
  {
    forges: 'the day of a decision, to one before the facts or after the event',
    of: (trail) =>
      placesOf(trail, 'decision.made').flatMap((seq) =>
        ['2001-01-01', '2031-01-01'].map((on) => changed(trail, seq, withDecision({ on }))),
      ),
  },
  {
    forges: 'a decision on a provision that does not exist',
    of: (trail) =>
      placesOf(trail, 'decision.made').map((seq) =>
        changed(trail, seq, withDecision({ provisions: ['sol2025-99-9'] })),
      ),
  },
  {
    forges: 'a second decision where one stands',
    of: (trail) => placesOf(trail, 'decision.made').map((seq) => inserted(trail, seq + 1, eventAt(trail, seq))),
  },
  {
    forges: 'a new round where no decision stands',
    of: (trail) =>
      placesOf(trail, 'decision.made').map((seq) =>
        inserted(trail, seq, { type: 'decision.reconsidered', by: another, reason: 'Nytt.' }),
      ),
  },
]

/** Decisions with no signature before them: what they left owing is owed. */
function owing(trail: Trail): readonly number[] {
  const hasChild = placesOf(trail, 'child.registered').length > 0
  return placesOf(trail, 'decision.made').filter(
    (seq) => hasChild && placesOf(trail.slice(0, seq), 'assessment.signed', 'child.left').length === 0,
  )
}

/** Every outcome that is named anywhere before a decision: one of them may have been assessed. */
function assessed(trail: Trail): ReadonlySet<unknown> {
  const texts = JSON.stringify(trail.filter(({ event }) => event?.type !== 'decision.made'))
  return new Set(negative.filter((outcome) => texts.includes(`"${outcome}"`)))
}

const withDecision = (change: object) => (event: Event) => ({
  ...event,
  decision: Object.fromEntries(
    Object.entries({ ...decisionOf(event), ...change }).filter(([, value]) => value !== undefined),
  ),
})
