import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import type { AssessedChild } from '../../checklist/assessment.schema.js'
import { consequenceWithoutMeasure } from './e08-consequence-without-measure.js'

type Measure = AssessedChild['measures'][number]

const childRef = 'barn-1'
const direction = (value = 'weakened', consequence = 'c1', alternative = 'proposal') =>
  aCell('cons.direction', { childRef, value, consequence, alternative, item: { scope: 'consequence' } })
const measures = aCell('dec.measures', { childRef, path: ['children', 0, 'measures'] })
const measure = (parts: Partial<Measure> = {}): Measure => ({ id: 'm1', what: 'Skolkort', addresses: ['c1'], ...parts })

const found = (list: readonly Measure[], parts: ReadingParts = {}) =>
  consequenceWithoutMeasure(
    aReading({
      depth: 'full',
      cells: [direction(), measures],
      ...parts,
      assessment: { children: [aPart(childRef, { measures: list })] },
    }),
    aJudging(),
  )

describe('E08, a weakened right without a measure', () => {
  it('stops from depth full, where measures are asked for', () => {
    expect(found([])).toMatchObject([
      {
        rule: 'E08',
        code: 'consequence.withoutMeasure',
        severity: 'blocking',
        item: 'dec.measures',
        childRef,
        path: ['children', 0, 'measures'],
        params: { consequence: 'c1' },
      },
    ])
    expect(found([], { depth: 'extended' })).toMatchObject([{ severity: 'blocking' }])
  })

  it('asks at depth simple, at the consequence itself', () => {
    expect(found([], { depth: 'simple', cells: [direction()] })).toMatchObject([
      { severity: 'warning', item: 'cons.direction', params: { consequence: 'c1' } },
    ])
  })

  it('lets a measure pass that addresses it, and no other', () => {
    expect(found([measure()])).toEqual([])
    expect(found([measure({ addresses: ['c2'] })])).toHaveLength(1)
  })

  it('counts a cancelled measure only with a reason', () => {
    expect(found([measure({ status: 'cancelled' })])).toHaveLength(1)
    expect(found([measure({ status: 'cancelled', reason: '<p></p>' })])).toHaveLength(1)
    expect(found([measure({ status: 'cancelled', reason: 'Skolan betalar kortet.' })])).toEqual([])
  })

  it('tells of every consequence that is left', () => {
    const cells = [direction(), direction('weakened', 'c2'), direction('weakened', 'c3'), measures]
    const issues = found([measure({ addresses: ['c2'] })], { cells })
    expect(issues.map(({ params }) => params.consequence)).toEqual(['c1', 'c3'])
  })

  it('asks nothing of what is not weakened, or of an alternative that is not chosen', () => {
    expect(found([], { cells: [direction('unchanged')] })).toEqual([])
    expect(found([], { cells: [direction('unclear')] })).toEqual([])
    expect(found([], { cells: [direction('weakened', 'c1', 'other')] })).toEqual([])
    expect(found([], { chosen: 'other', cells: [direction('weakened', 'c1', 'other')] })).toHaveLength(1)
  })

  it('lets a reason for no measure stand', () => {
    const reason = (value: string) => aCell('dec.noMeasureReason', { childRef, value })
    expect(found([], { cells: [direction(), reason('Skolan ordnar resan.')] })).toEqual([])
    expect(found([], { cells: [direction(), reason(' ')] })).toHaveLength(1)
  })

  it('counts no measure of a sibling', () => {
    const children = [aPart(childRef), aPart('barn-2', { measures: [measure()] })]
    const reading = aReading({ depth: 'full', cells: [direction()], assessment: { children } })
    expect(consequenceWithoutMeasure(reading, aJudging())).toHaveLength(1)
  })
})
