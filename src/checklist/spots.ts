import { valueLists } from '../words/data/value-lists.js'
import type { Place } from './cell.js'
import type { Item } from './item.js'
import { type ChildHere, caseHere, type Here, type Scene } from './scene.js'

/** A place in the assessment, as conditions see it and as a reader names it. */
export interface Spot {
  readonly here: Here
  readonly place: Place
  readonly path: readonly (string | number)[]
}

/** Every place an item can be asked in, by scope. */
export function spotsOf(scene: Scene): Record<Item['scope'], readonly Spot[]> {
  const children = scene.children.map((child): Spot => childSpot(scene, child))
  const alternatives = scene.assessment.alternatives.map(
    (alternative, index): Spot => ({
      here: { alternative },
      place: { alternative: alternative.id },
      path: ['alternatives', index],
    }),
  )
  return {
    case: [{ here: caseHere, place: {}, path: [] }],
    child: children,
    'child×area': children.flatMap((spot) => areaSpots(scene, spot)),
    alternative: alternatives,
    'alternative×child': alternatives.flatMap((spot) =>
      children.map((child) => ({
        here: { ...spot.here, ...child.here },
        place: { ...spot.place, ...child.place },
        path: spot.path,
      })),
    ),
    consequence: children.flatMap(consequenceSpots),
  }
}

function childSpot(scene: Scene, child: ChildHere): Spot {
  const { childRef } = child.fact
  const index = scene.assessment.children.findIndex((part) => part.childRef === childRef)
  return {
    here: { child },
    place: { childRef },
    path: ['children', index < 0 ? scene.assessment.children.length : index],
  }
}

/** The areas asked about: those marked, and in an extended assessment all of them. */
function areaSpots(scene: Scene, { here, place, path }: Spot): Spot[] {
  const marked = here.child?.part.areas ?? []
  const asked = scene.depth === 'extended' ? valueLists.area : marked.map(({ area }) => area)
  return asked.map((code) => {
    const index = marked.findIndex(({ area }) => area === code)
    const area = marked[index] ?? { area: code, answers: {} }
    return {
      here: { ...here, area },
      place: { ...place, area: code },
      path: [...path, 'areas', index < 0 ? marked.length : index],
    }
  })
}

function consequenceSpots({ here, place, path }: Spot): Spot[] {
  return (here.child?.part.consequences ?? []).map((consequence, index) => ({
    here: { ...here, consequence },
    place: { ...place, consequence: consequence.id, alternative: consequence.alternative },
    path: [...path, 'consequences', index],
  }))
}
