import { describe, expect, it } from 'vitest'
import { aChild } from './builders.js'
import { lives } from './data/lives.js'
import { lifeOf, stageOf } from './life-of.js'

const on = '2026-11-02'

describe('stageOf', () => {
  it.each([
    ['2023-11-03', 'infant'],
    ['2023-11-02', 'child'],
    ['2013-11-03', 'child'],
    ['2013-11-02', 'teenager'],
    ['2026-12-24', 'infant'],
  ])('knows how old a child born on %s is', (birthDate, stage) => {
    expect(stageOf(aChild({ birthDate }), on)).toBe(stage)
  })

  it('knows a child that is not born', () => {
    expect(stageOf(aChild({ expected: true }), on)).toBe('unborn')
  })
})

describe('lifeOf', () => {
  const siblings = Array.from({ length: 10 }, (_, index) => aChild({ childRef: `barn-${index}` }))

  it('tells something else of each of ten siblings of an age', () => {
    const told = siblings.map(({ childRef }) => lifeOf(siblings, childRef, on))
    expect(new Set(told.map(({ everyday, stake }) => `${everyday} ${stake}`)).size).toBe(10)
    expect(told[0]).toEqual(lives.child[0])
  })

  it('counts siblings of the same age only, and tells of a household as of a child', () => {
    const children = [aChild({ childRef: 'a', birthDate: '2010-01-01' }), aChild({ childRef: 'b' })]
    expect(lifeOf(children, 'b', on)).toEqual(lives.child[0])
    expect(lifeOf([], undefined, on)).toEqual(lives.child[0])
  })
})
