import { mayConcernChild, type Situation } from '../../facts/situation.js'
import type { Box } from './box.js'
import { boxesWhere, type FactSpace } from './fact-space.js'

/** Where a child may be concerned. */
export function concernBoxes(space: FactSpace): readonly Box[] {
  return boxesWhere(space, ['childrenLinked', 'affected'], (childrenLinked, affected) =>
    mayConcernChild({ childrenLinked, affected } as Situation),
  )
}
