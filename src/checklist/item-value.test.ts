import { describe, expect, it } from 'vitest'
import { aChild, aMatter, anAssessment, answering } from '../../test/fixtures/matter.js'
import { aPart } from '../../test/fixtures/reading.js'
import type { Alternative } from './assessment.schema.js'
import type { Scope } from './item.js'
import { isWithin, itemValue } from './item-value.js'
import { itemById } from './items.js'
import { type ChildHere, caseHere, type Here, type Scene } from './scene.js'

const area = { area: 'housing', answers: { 'area.relevance': 'yes' } } as const
const consequence = { id: 'c1', alternative: 'a', direction: 'weakened', description: 'Trångt.' } as const
const measure = { id: 'm1', what: 'Skolskjuts', addresses: ['c1'] }
const alternative: Alternative = {
  id: 'a',
  outcome: 'rejection',
  chosen: true,
  answers: { 'alt.legalRoom': 'within' },
  matchesView: [{ childRef: 'B1', value: 'partly' }],
}
const child: ChildHere = {
  fact: aChild('B1'),
  part: aPart('B1', { answers: { 'views.heard': 'direct' }, measures: [measure] }),
  asked: new Map(),
}
const assessment = { ...answering(anAssessment(), { 'dec.sufficient': 'yes' }), alternatives: [alternative] }
const scene: Scene = {
  ...aMatter({ facts: { impact: 'small' } }),
  assessment,
  chosen: 'a',
  addOns: [],
  depth: 'extended',
  children: [child],
  depthLowered: false,
  asked: new Map(),
}

const itemOf = (id: string) => {
  const item = itemById.get(id)
  if (item === undefined) throw new Error(`no item ${id}`)
  return item
}

describe('what lies in the place of an item', () => {
  it.each<[string, Here, unknown]>([
    ['dec.sufficient', caseHere, 'yes'],
    ['rights.knowledge', caseHere, undefined],
    ['alt.list', caseHere, [alternative]],
    ['views.heard', { child }, 'direct'],
    ['views.heard', caseHere, undefined],
    ['dec.measures', { child }, [measure]],
    ['dec.measures', caseHere, undefined],
    ['area.relevance', { child, area }, 'yes'],
    ['area.relevance', { child }, undefined],
    ['alt.legalRoom', { alternative }, 'within'],
    ['alt.legalRoom', caseHere, undefined],
    ['alt.matchesView', { alternative, child }, 'partly'],
    ['alt.matchesView', { alternative, child: { ...child, fact: aChild('B2') } }, undefined],
    ['alt.matchesView', { child }, undefined],
    ['cons.direction', { child, consequence }, 'weakened'],
    ['cons.horizon', { child, consequence }, undefined],
    ['cons.direction', { child }, undefined],
    ['child.living', { child }, 'permanent'],
    ['dec.outcome', caseHere, undefined],
    ['screening.impact', caseHere, 'small'],
  ])('%s', (id, here, value) => {
    expect(itemValue(itemOf(id), scene, here)).toEqual(value)
  })
})

describe('where an item can be asked', () => {
  const places: readonly [string, Here][] = [
    ['the case', caseHere],
    ['a child', { child }],
    ['an area', { child, area }],
    ['an alternative', { alternative }],
    ['a child in an alternative', { child, alternative }],
    ['a consequence', { child, consequence }],
  ]
  const within: Readonly<Record<Scope, readonly boolean[]>> = {
    case: [true, true, true, true, true, true],
    child: [false, true, true, false, true, true],
    'child×area': [false, false, true, false, false, false],
    alternative: [false, false, false, true, true, false],
    'alternative×child': [false, false, false, false, true, false],
    consequence: [false, false, false, false, false, true],
  }

  it.each<[Scope, string]>([
    ['case', 'dec.sufficient'],
    ['child', 'views.heard'],
    ['child×area', 'area.relevance'],
    ['alternative', 'alt.legalRoom'],
    ['alternative×child', 'alt.matchesView'],
    ['consequence', 'cons.direction'],
  ])('is, for the scope %s, what has it at hand', (scope, id) => {
    expect(places.map(([, here]) => isWithin(itemOf(id), here))).toEqual(within[scope])
  })
})
