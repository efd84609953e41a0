import { valueLists } from '../../words/data/value-lists.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import { isNegative } from '../../words/outcomes.js'
import type { Policy } from '../policy.schema.js'
import { type Box, intersection, isInside } from './box.js'
import { concernBoxes } from './concern-boxes.js'
import { boxOf, childrenIn, type FactSpace, inForceBox } from './fact-space.js'
import { codesAmong, listField } from './list-axis.js'
import { leftOut, regions } from './regions.js'

/** Refusals where there are children: no policy may be silent on these. */
const refusals: Box = { childrenLinked: ['yes'], outcome: valueLists.outcome.filter(isNegative) }

/**
 * Facts of which no rule says anything while a child may be concerned: one example of refusals where there are children,
 * and one of all else.
 *
 * @param layers - the policy and those it includes.
 */
export function coverageIssues(policy: Policy, layers: readonly Policy[], space: FactSpace): readonly Issue[] {
  const covered = layers.flatMap((layer) => layer.rules.map((rule) => boxOf(space, rule)))
  const period = inForceBox(space, policy)
  const parts = concernBoxes(space).flatMap((box) => regions(space, [refusals], intersection(box, period)))
  const uncovered = parts.map((part) => leftOut(space, covered, part)).filter((box) => box !== undefined)
  const isRefusal = (box: Box) => isInside(box, refusals)
  const [refusal, other] = [uncovered.find(isRefusal), uncovered.find((box) => !isRefusal(box))]
  return [
    ...(refusal ? [issueOf('policy.refusalUncovered', { path: ['rules'], params: exampleIn(refusal) })] : []),
    ...(other ? [issueOf('policy.uncovered', { path: ['rules'], params: exampleIn(other) })] : []),
  ]
}

/** One combination of codes in a box, of the facts that matter there. */
function exampleIn(box: Box): Issue['params'] {
  const children: Readonly<Record<string, string>> = childrenIn(box) ?? {}
  return Object.fromEntries(
    Object.entries(box).flatMap(([axis, codes]) => {
      const among = codesAmong(axis)
      if (among !== undefined) return codes[0] === 'yes' && among[0] !== undefined ? [[listField, among[0]]] : []
      const code = children[axis] ?? codes.find((each) => each !== null)
      return axis === 'openedOn' || code === undefined ? [] : [[axis, code]]
    }),
  )
}
