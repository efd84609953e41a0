import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import type { Alternative } from '../../checklist/assessment.schema.js'
import type { Depth } from '../../words/codes.schema.js'
import { tooFewAlternatives } from './e06-too-few-alternatives.js'

const alternative = (id: number): Alternative => ({
  id: `alt-${id}`,
  outcome: 'rejection',
  chosen: id === 0,
  answers: {},
  matchesView: [],
})

const found = (depth: Depth, listed: number, reason?: string) => {
  const alternatives = Array.from({ length: listed }, (_, index) => alternative(index))
  const list = aCell('alt.list', { item: { type: 'records:alternative', minimum: { full: 2, extended: 3 } } })
  const cells = [list, aCell('alt.singleReason', { value: reason })]
  return tooFewAlternatives(aReading({ depth, cells, assessment: { alternatives } }), aJudging())
}

describe('E06, too few alternatives', () => {
  it('stops, and says how many there are and how many there should be', () => {
    expect(found('full', 1)).toMatchObject([
      {
        rule: 'E06',
        code: 'alternative.tooFew',
        severity: 'blocking',
        item: 'alt.list',
        params: { listed: 1, least: 2 },
      },
    ])
  })

  it.each([
    ['full', 0, 1],
    ['full', 2, 0],
    ['extended', 2, 1],
    ['extended', 3, 0],
  ] as const)('at depth %s with %d listed it finds %d', (depth, listed, issues) => {
    expect(found(depth, listed)).toHaveLength(issues)
  })

  it('lets a reason stand in for them, but not markup without words', () => {
    expect(found('full', 1, 'Lagen ger inget val.')).toEqual([])
    expect(found('full', 1, '<p></p>')).toHaveLength(1)
  })

  it('asks nothing where alternatives do not apply', () => {
    expect(tooFewAlternatives(aReading(), aJudging())).toEqual([])
  })
})
