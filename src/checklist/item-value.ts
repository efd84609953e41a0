import { factAnswer } from './fact-answers.js'
import type { Item } from './item.js'
import type { Here, Scene } from './scene.js'

/** The part of an item id after its group: the name of a field in a consequence. */
const fieldOf = (item: Item): string => item.id.slice(item.id.indexOf('.') + 1)

/** Where a value lies below its place. */
export function stepsTo(item: Item): readonly string[] {
  if (item.storedAs !== undefined) return [item.storedAs]
  if (item.scope === 'consequence') return [fieldOf(item)]
  return item.scope === 'alternative×child' ? ['matchesView'] : ['answers', item.id]
}

/**
 * What lies in an item's place, whether or not the item applies: what the facts say first, since a caseworker's answer
 * never overrules a fact.
 */
export function itemValue(item: Item, scene: Scene, here: Here): unknown {
  const told = item.filledFrom === undefined ? undefined : factAnswer(item.filledFrom, scene, here)
  return told ?? (item.from === 'caseworker' ? written(item, scene, here) : undefined)
}

function written(item: Item, scene: Scene, here: Here): unknown {
  switch (item.scope) {
    case 'case':
      return item.storedAs === 'alternatives' ? scene.assessment.alternatives : scene.assessment.answers[item.id]
    case 'child':
      return item.storedAs === 'measures' ? here.child?.part.measures : here.child?.part.answers[item.id]
    case 'child×area':
      return here.area?.answers[item.id]
    case 'alternative':
      return here.alternative?.answers[item.id]
    case 'alternative×child':
      return here.alternative?.matchesView.find((view) => view.childRef === here.child?.fact.childRef)?.value
    case 'consequence':
      return (here.consequence as Readonly<Record<string, unknown>> | undefined)?.[fieldOf(item)]
  }
}

/** Whether an item can be asked here: its child, area, alternative or consequence is at hand. */
export function isWithin(item: Item, here: Here): boolean {
  switch (item.scope) {
    case 'case':
      return true
    case 'child':
      return here.child !== undefined
    case 'child×area':
      return here.area !== undefined
    case 'alternative':
      return here.alternative !== undefined
    case 'alternative×child':
      return here.alternative !== undefined && here.child !== undefined
    case 'consequence':
      return here.consequence !== undefined
  }
}
