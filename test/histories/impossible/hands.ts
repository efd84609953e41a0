/** Forgeries of who did it. */
import { changed, eventAt, placesOf } from '../rechain.js'
import { another, type Family, kindOf, resting, system, waiting } from './family.js'

export const hands: readonly Family[] = [
  {
    forges: 'who signed, into an integration',
    of: (trail) =>
      placesOf(trail, 'assessment.signed').map((seq) => changed(trail, seq, (event) => ({ ...event, by: system }))),
  },
  {
    forges: 'who decided against somebody, into an integration',
    of: (trail) => waiting(trail).map((seq) => changed(trail, seq, (event) => ({ ...event, by: system }))),
  },
  {
    forges: 'who decided in a board, into an official',
    of: (trail) =>
      placesOf(trail, 'decision.made')
        .filter((seq) => (eventAt(trail, seq).by as { role: string }).role === 'board')
        .map((seq) => changed(trail, seq, (event) => ({ ...event, by: { id: 'chef-1', role: 'manager' } }))),
  },
  {
    forges: 'who did what only a person does, into an integration',
    of: (trail) =>
      placesOf(
        trail,
        'child.informed',
        'followUp.held',
        'case.closed',
        'decision.reconsidered',
        'investigation.extended',
      ).map((seq) => changed(trail, seq, (event) => ({ ...event, by: system }))),
  },
  {
    forges: 'who found that there are no children, into an integration',
    of: (trail) =>
      placesOf(trail, 'children.screened').map((seq) =>
        changed(trail, seq, (event) => ({
          ...event,
          by: system,
          childrenLinked: 'no',
          reason: 'Inga barn i registret.',
        })),
      ),
  },
  {
    forges: 'who signed for a household, into a caseworker',
    of: (trail) =>
      resting(trail)
        .filter(() => placesOf(trail, 'child.registered').length === 0 && kindOf(trail) !== 'boardItem')
        .map(({ signed }) => changed(trail, signed, (event) => ({ ...event, by: another }))),
  },
]
