import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import type { AssessedChild, Consequence } from '../../checklist/assessment.schema.js'
import { textRules } from '../text/text-rules.js'
import { strawAlternative } from './e07-straw-alternative.js'

const list = aCell('alt.list', { path: ['alternatives'], item: { type: 'records:alternative' } })
const described = (alternative: string, value: string) =>
  aCell('alt.description', { alternative, value, item: { scope: 'alternative' } })

const effect = (alternative: string, parts: Partial<Consequence> = {}): Consequence => ({
  ...{ id: `${alternative} ${JSON.stringify(parts)}`, alternative },
  ...({ area: 'leisure', direction: 'weakened', horizon: 'short' } as const),
  ...parts,
})

const alternative = (id: string) =>
  ({ id, outcome: 'rejection', chosen: id === 'a', answers: {}, matchesView: [] }) as const

const run = (children: readonly AssessedChild[], { cells = [list], ...parts }: ReadingParts = {}) => {
  const alternatives = ['a', 'b', 'c'].map(alternative)
  const reading = aReading({ depth: 'full', chosen: 'a', cells, ...parts, assessment: { children, alternatives } })
  return strawAlternative(reading, aJudging())
}
const found = (consequences: readonly Consequence[], parts?: ReadingParts) =>
  run([aPart('barn-1', { consequences })], parts)

describe('E07, alternatives that come to the same for a child', () => {
  it('asks, about the child', () => {
    expect(found([effect('a'), effect('b')])).toMatchObject([
      {
        rule: 'E07',
        code: 'alternative.straw',
        severity: 'warning',
        item: 'alt.list',
        childRef: 'barn-1',
        path: ['alternatives'],
      },
    ])
  })

  it.each([
    ['area', { area: 'housing' }],
    ['direction', { direction: 'strengthened' }],
    ['horizon', { horizon: 'long' }],
  ] as const)('passes when they differ in %s', (_, difference) => {
    expect(found([effect('a'), effect('b', difference)])).toEqual([])
  })

  it('compares sets: neither order nor how often, but every member', () => {
    const other = { area: 'health' } as const
    expect(found([effect('a'), effect('a', other), effect('b', other), effect('b'), effect('b')])).toHaveLength(1)
    expect(found([effect('a'), effect('a', other), effect('b')])).toEqual([])
  })

  it('wants all that are described to be alike, and at least two', () => {
    expect(found([effect('a'), effect('b'), effect('c')])).toHaveLength(1)
    expect(found([effect('a'), effect('b'), effect('c', { area: 'health' })])).toEqual([])
    expect(found([effect('a'), effect('a')])).toEqual([])
    expect(found([])).toEqual([])
  })

  it('waits until every consequence is whole: what is open may still differ', () => {
    const { horizon: _, ...open } = effect('b')
    expect(found([effect('a'), open])).toEqual([])
    expect(found([open, { ...open, id: 'c', alternative: 'a' }])).toEqual([])
  })

  it('looks at each child apart', () => {
    const same = aPart('barn-2', { consequences: [effect('a'), effect('b')] })
    const apart = aPart('barn-1', { consequences: [effect('a'), effect('b', { area: 'health' })] })
    const children = [{ childRef: 'barn-1' }, { childRef: 'barn-2' }].map((child) => ({
      ...child,
      living: 'permanent' as const,
      affected: 'direct' as const,
    }))
    expect(run([apart, same], { situation: { children } }).map(({ childRef }) => childRef)).toEqual(['barn-2'])
    expect(run([apart, same])).toEqual([])
  })

  it('asks nothing where alternatives are not asked for, nor of one that is not listed', () => {
    expect(found([effect('a'), effect('b')], { cells: [] })).toEqual([])
    expect(found([effect('a'), effect('proposal')])).toEqual([])
  })
})

describe('E07, an alternative that is dismissed in a few words', () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `ord${'abcdefghijklmno'[index]}`).join(' ')
  const cells = (count: number, of = 'b') => [list, described(of, words(count))]
  const drawback = [effect('b'), effect('b', { area: 'health' }), effect('a', { direction: 'unchanged' })]

  it('asks at its description', () => {
    expect(found(drawback, { cells: cells(3) })).toMatchObject([
      { rule: 'E07', code: 'alternative.straw', item: 'alt.description', params: { words: 3, most: 12 } },
    ])
  })

  it.each([
    [12, 1],
    [13, 0],
  ])('of %d words it gives %d', (count, issues) => {
    expect(found(drawback, { cells: cells(count) })).toHaveLength(issues)
  })

  it('counts words, not signs or markup', () => {
    const value = `<p>${words(12)}</p> – !`
    expect(found(drawback, { cells: [list, described('b', value)] })).toHaveLength(1)
  })

  it('passes with any other effect, with none, and for the one that is chosen', () => {
    expect(found([...drawback, effect('b', { direction: 'unchanged' })], { cells: cells(3) })).toEqual([])
    const { direction: _, ...open } = effect('b')
    expect(found([...drawback, open], { cells: cells(3) })).toEqual([])
    expect(found([effect('a')], { cells: cells(3) })).toEqual([])
    expect(found([effect('a')], { cells: cells(3, 'a') })).toEqual([])
  })

  it('leaves a description that is not written to the missing answers', () => {
    expect(found(drawback, { cells: [list, described('b', '<p></p>')] })).toEqual([])
  })

  it('goes by the number of words that the policy sets', () => {
    const texts = { ...textRules, thresholds: { ...textRules.thresholds, strawWords: 2 } }
    const children = [aPart('barn-1', { consequences: drawback })]
    const reading = aReading({ chosen: 'a', cells: cells(3), assessment: { children } })
    expect(strawAlternative(reading, aJudging())).toHaveLength(1)
    expect(strawAlternative(reading, { ...aJudging(), texts })).toEqual([])
  })
})
