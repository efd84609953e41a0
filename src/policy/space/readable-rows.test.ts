import { describe, expect, it } from 'vitest'
import { aPolicy } from '../../../test/fixtures/matter.js'
import type { Box } from './box.js'
import { factSpace } from './fact-space.js'
import { readableRows } from './readable-rows.js'
import { regions } from './regions.js'
import { stretches } from './row-conditions.js'

const policy = aPolicy()
const space = factSpace([policy], [policy])

/** The rows of a table in which each of some boxes says something, and all else nothing. */
function rowsOf(...said: [Box, string][]): unknown[] {
  const boxes = regions(
    space,
    said.map(([box]) => box),
  )
  const rows = boxes.map((box) => ({
    box,
    says:
      said.find(([of]) =>
        regions(space, [of], box).every((part) =>
          Object.keys(of).every((axis) => part[axis]?.every((code) => of[axis]?.includes(code))),
        ),
      )?.[1] ?? '',
  }))
  return readableRows(space, rows)
    .filter(({ says }) => says !== '')
    .map(({ box, says }) => [box, says])
}

describe('a table', () => {
  it('has one row for what says the same', () => {
    expect(rowsOf([{ outcome: ['approval'] }, 'a'], [{ outcome: ['interim'] }, 'a'])).toEqual([
      [{ outcome: ['approval', 'interim'] }, 'a'],
    ])
    expect(rowsOf([{ outcome: ['approval'] }, 'a'], [{ outcome: ['interim'] }, 'b'])).toHaveLength(2)
  })

  it('names no fact that does not matter', () => {
    expect(rowsOf([{ affected: ['direct'] }, 'a'], [{ affected: ['indirect', 'none', 'unclear'] }, 'a'])).toEqual([
      [{}, 'a'],
    ])
  })

  it('names no fact that follows from another', () => {
    expect(rowsOf([{ childrenLinked: ['no'], affected: ['none'] }, 'a'])).toEqual([[{ childrenLinked: ['no'] }, 'a']])
    expect(rowsOf([{ childrenLinked: ['yes', 'unknown'], affected: ['direct'] }, 'a'])).toEqual([
      [{ affected: ['direct'] }, 'a'],
    ])
  })

  it('has the widest row first, and the others beside it', () => {
    const rows = rowsOf([{ forum: ['board', 'chair'] }, 'a'], [{ outcome: ['approval'] }, 'a'])
    expect(rows).toEqual([
      [{ forum: ['board', 'chair'] }, 'a'],
      [{ outcome: ['approval'], forum: ['official', 'committee'] }, 'a'],
    ])
  })
})

describe('the days of a row', () => {
  it.each<[string[] | undefined, unknown[]]>([
    [undefined, [{}]],
    [['0001-01-01'], [{ to: '2001-12-31' }]],
    [['2002-01-01'], [{ from: '2002-01-01', to: '2019-12-31' }]],
    [['2002-01-01', '2020-01-01'], [{ from: '2002-01-01', to: '2025-06-30' }]],
    [['2020-01-01', '2025-07-01'], [{ from: '2020-01-01' }]],
    [
      ['0001-01-01', '2020-01-01'],
      [{ to: '2001-12-31' }, { from: '2020-01-01', to: '2025-06-30' }],
    ],
    [[], []],
  ])('%j are told in stretches without a gap: %j', (codes, told) => {
    expect(stretches(space, codes)).toEqual(told)
  })
})
