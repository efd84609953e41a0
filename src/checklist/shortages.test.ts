import { describe, expect, it } from 'vitest'
import { aChild, aMatter, anAssessment, answering, aPolicy, aRule, readFor } from '../../test/fixtures/matter.js'
import type { Facts } from '../facts/facts.schema.js'
import type { Depth } from '../words/codes.schema.js'
import type { Assessment } from './assessment.schema.js'

function shortOf(depth: Depth, given: Assessment = anAssessment(), facts: Partial<Facts> = {}) {
  const policy = aPolicy({ rules: [aRule({ then: { need: 'required', depth } })] })
  const { shortages } = readFor(aMatter({ policy, facts }), given)
  return shortages.map(({ item, childRef, missing }) => [item.id, childRef, missing])
}

const boardItem = { caseType: 'boardItem', children: [], affected: 'direct' } as const

describe('what there is too little of', () => {
  it('is nothing at the simple depth', () => {
    expect(shortOf('simple')).toEqual([])
  })

  it('is, at full, an area and a consequence for each child, and two alternatives for all', () => {
    const facts = { children: [aChild('B1'), aChild('B2')] }
    expect(shortOf('full', anAssessment('B1', 'B2'), facts)).toEqual([
      ['area.relevance', 'B1', 1],
      ['area.relevance', 'B2', 1],
      ['alt.list', undefined, 2],
      ['cons.area', 'B1', 1],
      ['cons.area', 'B2', 1],
    ])
  })

  it('is, at extended, three alternatives and no area, since each of the nine is asked about where it stands', () => {
    expect(shortOf('extended')).toEqual([
      ['alt.list', undefined, 3],
      ['cons.area', 'B1', 1],
    ])
  })

  it('also of a child that has no part yet', () => {
    const facts = { children: [aChild('B1'), aChild('B2')] }
    expect(shortOf('full', anAssessment('B1'), facts)).toContainEqual(['cons.area', 'B2', 1])
  })

  it('is the same for an expected child', () => {
    const expected = { childRef: 'B1', expected: true, living: 'unborn', affected: 'indirect' } as const
    expect(shortOf('full', anAssessment(), { children: [expected] })).toHaveLength(3)
  })

  it('is nothing where no child is concerned', () => {
    const facts = { children: [], childrenLinked: 'no', reason: 'Bor ensam.' } as const
    expect(shortOf('full', anAssessment(), facts)).toEqual([])
  })
})

describe('an item that is not asked', () => {
  it('is never short, also where records were left in it', () => {
    expect(shortOf('full', anAssessment(), boardItem).map(([id]) => id)).toEqual(['board.alternatives'])
  })

  it.each<[Depth, number, unknown[]]>([
    ['simple', 0, []],
    ['full', 0, [['board.alternatives', undefined, 2]]],
    ['full', 1, [['board.alternatives', undefined, 1]]],
    ['full', 2, []],
    ['extended', 2, []],
  ])('differs from one that is: a board item at %s with %i alternatives', (depth, count, expected) => {
    const record = { description: 'Bygga om.', direction: 'unchanged', effects: 'Inga.', chosen: false }
    const records = Array.from({ length: count }, (_, index) => ({ ...record, id: `b${index}` }))
    const answers = count === 0 ? {} : { 'board.alternatives': records }
    expect(shortOf(depth, answering(anAssessment(), answers), boardItem)).toEqual(expected)
  })
})
