import type { ChildFact } from '../../facts/facts.schema.js'
import { handOf, said } from './data/world.js'
import { always, type Letter, type Said } from './world.js'

const system = handOf('system')

/** Whether there are children: every answer, after attempts and without, by a person and by an integration. */
export function screeningLetters(): readonly Letter[] {
  const screened = (childrenLinked: string, more: object = {}): Said => ({
    type: 'children.screened',
    childrenLinked,
    ...more,
  })
  return [
    always('screened yes', screened('yes')),
    always('screened no', screened('no', { reason: said.noChildren })),
    always('screened unknown', screened('unknown')),
    always('screened unknown after attempts', screened('unknown', { unknownAfter: said.attempts })),
    always('screened none affected', screened('yes', { affected: 'none', reason: said.notAffected })),
    always('screened no by system', { ...screened('no', { reason: said.noChildren }), by: system }),
  ]
}

/** Everything that may be said of one child: that it is there, how it is affected, that it left or never was there. */
export function childLetters(child: ChildFact): readonly Letter[] {
  const { childRef } = child
  const other = { ...child, affected: child.affected === 'direct' ? 'indirect' : 'direct' }
  const corrected = (as: object | null): Said => ({
    type: 'child.corrected',
    childRef,
    child: as,
    reason: said.reason,
  })
  const none = { ...child, affected: 'none', reason: said.notAffected }
  return [
    always(`${childRef} registered`, { type: 'child.registered', child }),
    always(`${childRef} registered by system`, { type: 'child.registered', child, by: system }),
    always(`${childRef} registered as not affected by system`, { type: 'child.registered', child: none, by: system }),
    always(`${childRef} ${other.affected}`, corrected(other)),
    always(`${childRef} ${child.affected} again`, corrected(child)),
    always(`${childRef} not affected`, corrected(none)),
    always(`${childRef} registered in error`, corrected(null)),
    always(`${childRef} left`, { type: 'child.left', childRef, reason: said.reason }),
  ]
}
