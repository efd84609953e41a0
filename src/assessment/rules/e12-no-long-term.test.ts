import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import { noLongTerm } from './e12-no-long-term.js'

const horizon = (value?: string, alternative = 'proposal', childRef = 'barn-1') =>
  aCell('cons.horizon', { childRef, value, consequence: 'c1', alternative, item: { scope: 'consequence' } })
const asked = (childRef = 'barn-1') => aCell('cons.waiting', { childRef })

const found = (cells: ReadingParts['cells'], parts: ReadingParts = {}) =>
  noLongTerm(aReading({ depth: 'extended', cells: cells ?? [], ...parts }), aJudging())

describe('E12, no long term', () => {
  it('asks about a child, where its consequences lie', () => {
    expect(found([asked(), horizon('short'), horizon('medium')])).toMatchObject([
      {
        rule: 'E12',
        code: 'consequence.noLongTerm',
        severity: 'warning',
        item: 'cons.horizon',
        childRef: 'barn-1',
        path: ['children', 0, 'consequences'],
      },
    ])
  })

  it('passes with one long-term consequence in what is chosen', () => {
    expect(found([asked(), horizon('short'), horizon('long')])).toEqual([])
    expect(found([asked(), horizon('long', 'other')])).toHaveLength(1)
    expect(found([asked(), horizon('long', 'other')], { chosen: 'other' })).toEqual([])
  })

  it('asks also when no consequence is recorded or its horizon is open', () => {
    expect(found([asked()])).toHaveLength(1)
    expect(found([asked(), horizon()])).toHaveLength(1)
  })

  it('looks at each child apart', () => {
    const assessment = { children: [aPart('barn-1'), aPart('barn-2')] }
    const cells = [asked(), horizon('long'), asked('barn-2'), horizon('short', 'proposal', 'barn-2')]
    const issues = found(cells, { assessment })
    expect(issues.map(({ childRef, path }) => [childRef, path?.[1]])).toEqual([['barn-2', 1]])
  })

  it('asks only in an extended assessment, and only of a child about whom something is asked', () => {
    expect(found([asked(), horizon('short')], { depth: 'full' })).toEqual([])
    expect(found([])).toEqual([])
  })
})
