import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import { onlyAdultSources } from './e16-only-adult-sources.js'

const source = (value?: readonly string[], childRef = 'barn-1') =>
  aCell('area.source', { childRef, area: 'health', value, item: { scope: 'child×area', type: 'list:source' } })
const found = (cells: ReadingParts['cells'] & {}, parts: ReadingParts = {}) =>
  onlyAdultSources(aReading({ cells, ...parts }), aJudging())

describe('E16, adults as the only source', () => {
  it('asks about the child, once for all areas', () => {
    expect(found([source(['application']), source(['guardian', 'application'])])).toMatchObject([
      {
        rule: 'E16',
        code: 'source.onlyAdults',
        severity: 'warning',
        item: 'area.source',
        childRef: 'barn-1',
        path: ['children', 0, 'areas'],
      },
    ])
  })

  it.each(['child', 'school', 'health', 'observation', 'file', 'authority'])('passes with %s in any area', (code) => {
    expect(found([source(['application']), source(['guardian', code])])).toEqual([])
  })

  it('asks nothing while no source is given, and goes by those that are', () => {
    expect(found([])).toEqual([])
    expect(found([source()])).toEqual([])
    expect(found([source(), source(['guardian'])])).toHaveLength(1)
  })

  it('looks at each child apart', () => {
    const assessment = { children: [aPart('barn-1'), aPart('barn-2')] }
    const issues = found([source(['school']), source(['guardian'], 'barn-2')], { assessment })
    expect(issues.map(({ childRef, path }) => [childRef, path?.[1]])).toEqual([['barn-2', 1]])
  })
})
