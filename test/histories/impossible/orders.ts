/** Forgeries of what came first. */
import { type Event, eventAt, inserted, moved, placesOf, reordered, type Trail, without } from '../rechain.js'
import { another, endOf, type Family } from './family.js'

export const orders: readonly Family[] = [
  {
    forges: 'what follows a decision, before the first one',
    of: (trail) => {
      const decided = placesOf(trail, 'decision.made').at(0)
      const following = placesOf(
        trail,
        'decision.notified',
        'decision.appealed',
        'child.informed',
        'measure.reported',
        'followUp.held',
        'case.closed',
      )
      return decided === undefined ? [] : following.map((seq) => moved(trail, seq, decided))
    },
  },
  {
    forges: 'a child that is spoken of before it is registered',
    of: (trail) => aboutChildren(trail).map((seq) => moved(trail, seq, 1)),
  },
  {
    forges: 'a child that was never registered',
    of: (trail) => spokenOf(trail).map((seq) => without(trail, seq)),
  },
  {
    forges: 'a child that is registered twice',
    of: (trail) => staying(trail).map((seq) => inserted(trail, seq + 1, eventAt(trail, seq))),
  },
  {
    forges: 'no children where one is registered',
    of: (trail) =>
      staying(trail).map((seq) =>
        inserted(trail, seq + 1, {
          type: 'children.screened',
          by: another,
          childrenLinked: 'no',
          reason: 'Inga barn.',
        }),
      ),
  },
  {
    forges: 'a case that goes on after its end',
    of: (trail) =>
      isEnded(trail)
        ? trail.slice(1).map(({ event }) => inserted(trail, trail.length, afterEnd(trail, event as Event)))
        : [],
  },
  {
    forges: 'a case that was closed with somebody left untold',
    of: (trail) =>
      endOf(trail) === 'case.closed'
        ? placesOf(trail, 'child.informed', 'decision.notified', 'measure.reported', 'followUp.held').map((seq) =>
            without(trail, seq),
          )
        : [],
  },
  {
    forges: 'a case that was never opened, or opened twice',
    of: (trail) => [without(trail, 0), inserted(trail, 1, eventAt(trail, 0)), moved(trail, 0, trail.length - 1)],
  },
  { forges: 'an investigation that was never opened', of: (trail) => begun(trail).map((seq) => without(trail, seq)) },
  { forges: 'the whole case backwards', of: (trail) => [reordered(trail, [...trail.keys()].reverse())] },
]

const isEnded = (trail: Trail) => ['case.closed', 'case.withdrawn'].includes(endOf(trail))
const afterEnd = (trail: Trail, event: Event) => ({ ...event, at: eventAt(trail, trail.length - 1).at })
const begun = (trail: Trail) =>
  placesOf(trail, 'investigation.opened').filter(() => placesOf(trail, 'decision.made').length > 0)
/** A child that nothing takes out of the case. */
const staying = (trail: Trail) =>
  placesOf(trail, 'child.registered').filter(() => placesOf(trail, 'child.left', 'child.corrected').length === 0)
const refOf = (trail: Trail, seq: number): string => (eventAt(trail, seq).child as { childRef: string }).childRef
const spokenOf = (trail: Trail) =>
  placesOf(trail, 'child.registered').filter((seq) =>
    JSON.stringify(trail.slice(seq + 1)).includes(`"childRef":"${refOf(trail, seq)}"`),
  )
const aboutChildren = (trail: Trail) =>
  placesOf(trail, 'child.corrected', 'child.left', 'sip.considered', 'sip.established', 'sip.declined')
