import type { Shortage } from './cell.js'
import { answerTo, applies, compileCondition, leastAt } from './compile-condition.js'
import type { Item } from './item.js'
import { items } from './items.js'
import { type ChildHere, caseHere, type Scene } from './scene.js'

/** Where fewer records or marked areas were given than the depth asks. */
export function shortagesOf(scene: Scene): Shortage[] {
  return items.flatMap((item) => {
    if (item.minimum === undefined) return []
    if (item.scope === 'case') return caseShortage(item, scene)
    return scene.children.flatMap((child) => childShortage(item, scene, child))
  })
}

function caseShortage(item: Item, scene: Scene): Shortage[] {
  if (!applies(item, scene, caseHere)) return []
  if (item.satisfiedBy !== undefined && compileCondition(item.satisfiedBy)(scene, caseHere)) return []
  const value = answerTo(item, scene, caseHere)
  const missing = leastAt(item.minimum, scene.depth) - (Array.isArray(value) ? value.length : 0)
  return missing > 0 ? [{ item, missing }] : []
}

function childShortage(item: Item, scene: Scene, child: ChildHere): Shortage[] {
  // In an extended assessment every area is a cell of its own, so none can be short.
  if (item.scope === 'child×area' && scene.depth === 'extended') return []
  if (!compileCondition(item.when)(scene, { child })) return []
  const missing = leastAt(item.minimum, scene.depth) - recordsGiven(item, scene, child)
  return missing > 0 ? [{ item, childRef: child.fact.childRef, missing }] : []
}

/** How many marked areas, or consequences of the chosen alternative, a child has. */
function recordsGiven(item: Item, scene: Scene, child: ChildHere): number {
  if (item.scope === 'consequence') {
    return child.part.consequences.filter(({ alternative }) => alternative === scene.chosen).length
  }
  const wanted = item.minimum && 'perChild' in item.minimum ? item.minimum.code?.[scene.depth] : undefined
  return child.part.areas.filter(({ answers }) => {
    const value = answers[item.id]
    return wanted === undefined ? value !== undefined : value === wanted
  }).length
}
