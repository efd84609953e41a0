import type { Reading } from '../../checklist/reading.js'
import { issueOf } from '../../words/issue.js'
import type { Rule } from '../rule.js'

/** E12: an extended assessment that looks no further than a year ahead for a child, in what was chosen. */
export const noLongTerm: Rule = (reading) => {
  if (reading.depth !== 'extended') return []
  const { asked, seen } = horizons(reading)
  return reading.assessment.children.flatMap(({ childRef }, index) => {
    if (!asked.has(childRef) || seen.has(childRef)) return []
    const path = ['children', index, 'consequences']
    return [issueOf('consequence.noLongTerm', { rule: 'E12', item: 'cons.horizon', childRef, path })]
  })
}

/** The children about whom anything is asked, and those of whom a long-term consequence is told. */
function horizons({ cells, chosen }: Reading) {
  const isLong = cells.filter(
    ({ item, value, alternative }) => item.id === 'cons.horizon' && value === 'long' && alternative === chosen,
  )
  return { asked: childrenOf(cells), seen: childrenOf(isLong) }
}

function childrenOf(cells: Reading['cells']): ReadonlySet<string | undefined> {
  return new Set(cells.map(({ childRef }) => childRef))
}
