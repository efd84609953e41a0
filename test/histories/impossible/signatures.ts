/** Forgeries of what a decision rests on. */
import { changed, type Event, eventAt, inserted, moved, placesOf, type Trail, without } from '../rechain.js'
import { type Family, kindOf, last, resting, unknownChild, waiting } from './family.js'

export const signatures: readonly Family[] = [
  {
    forges: 'a decision before its signature',
    of: (trail) => resting(trail).map(({ decided, signed }) => moved(trail, decided, signed)),
  },
  {
    forges: 'a decision before every answer',
    of: (trail) => answersBefore(trail).map(({ decided, first }) => moved(trail, decided, first)),
  },
  {
    forges: 'a decision without its signature',
    of: (trail) => resting(trail).map(({ signed }) => without(trail, signed)),
  },
  {
    forges: 'a decision whose signature comes after it',
    of: (trail) => resting(trail).map(({ decided, signed }) => moved(trail, signed, decided)),
  },
  {
    forges: 'a decision after its signature was taken back',
    of: (trail) =>
      resting(trail).map(({ decided }) =>
        inserted(trail, decided, { type: 'assessment.reopened', reason: 'Nytt underlag.' }),
      ),
  },
  {
    forges: 'a decision that does not know of a child that is there',
    of: (trail) =>
      resting(trail)
        .filter(() => kindOf(trail) !== 'boardItem')
        .map(({ decided }) => inserted(trail, decided, { type: 'child.registered', child: unknownChild })),
  },
  {
    forges: 'the children a document is about',
    of: (trail) => documents(trail).map((seq) => changed(trail, seq, withDocument({ children: [] }))),
  },
  {
    forges: 'the outcome a document was made for',
    of: (trail) =>
      documents(trail)
        .filter((seq) => seq < (last(waiting(trail)) ?? -1))
        .map((seq) => changed(trail, seq, withDocument({ outcomes: ['approval'] }))),
  },
  {
    forges: 'an override of what may not be overridden, or none where one is needed',
    of: (trail) =>
      placesOf(trail, 'assessment.signed')
        .filter((seq) => eventAt(trail, seq).overrides !== undefined)
        .flatMap((seq) => [
          changed(trail, seq, ({ overrides: _, ...event }) => event),
          changed(trail, seq, (event) => ({
            ...event,
            overrides: [{ code: 'assessment.incomplete', reason: 'Det får duga.' }],
          })),
        ]),
  },
]

const documents = (trail: Trail) =>
  placesOf(trail, 'assessment.signed').filter((seq) => 'document' in eventAt(trail, seq))
const withDocument = (change: object) => (event: Event) => ({
  ...event,
  document: { ...(event.document as object), ...change },
})

function answersBefore(trail: Trail): readonly { readonly decided: number; readonly first: number }[] {
  return resting(trail).flatMap(({ decided }) => {
    const first = placesOf(trail.slice(0, decided), 'assessment.answered').at(0)
    return first === undefined ? [] : [{ decided, first }]
  })
}
