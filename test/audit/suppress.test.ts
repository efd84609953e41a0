import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Published, type SuppressedTable, suppress } from '../../src/audit/suppress.js'
import { type CountTable, numbersOf } from '../../src/audit/table-numbers.js'
import { excludedValues } from './attacker.js'

const leastCount = 5
const small = [1, 2, 3, 4]
const seed = 20261125
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** Mostly small counts and zeros, so that there is something to find. */
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 8 }))
const rowsOf = (row: fc.Arbitrary<number[]>, most: number) => fc.array(row, { minLength: 1, maxLength: most })
const isTellable = (row: readonly number[]) => sum(row) === 0 || sum(row) >= leastCount
const cellsOf = (columns: number, rows: number) =>
  rowsOf(fc.array(count, { minLength: columns, maxLength: columns }).filter(isTellable), rows)
const smallTables = fc.oneof(cellsOf(2, 4), cellsOf(3, 3), cellsOf(4, 2), cellsOf(5, 1))

/** Hides small counts and nothing else, as a program does that forgets the totals. */
function onlySmallOnes(table: CountTable): SuppressedTable {
  const told = (value: number): Published => (value > 0 && value < leastCount ? 'hidden' : value)
  const totals = numbersOf(table).flatMap((number) => (number.row === undefined ? [told(number.value)] : []))
  return { cells: table.map((row) => row.map(told)), columnTotals: totals, hides: true }
}

const excluded = (table: CountTable, published: SuppressedTable) =>
  excludedValues(table, published, leastCount).filter(({ values }) => values.length > 0)

describe('what is hidden', () => {
  it.each([
    {
      that: 'tells a table without small counts as it is',
      cells: [
        [5, 0],
        [7, 12],
      ],
      told: [
        [5, 0],
        [7, 12],
      ],
      totals: [12, 12],
    },
    {
      that: 'hides four and tells five',
      cells: [
        [4, 5, 20],
        [20, 20, 20],
      ],
      told: [
        ['hidden', 'hidden', 20],
        ['hidden', 'hidden', 20],
      ],
      totals: [24, 25, 40],
    },
    {
      that: 'hides a second cell of the row and the column that would give the first away',
      cells: [
        [3, 20, 9],
        [10, 12, 9],
      ],
      told: [
        ['hidden', 20, 'hidden'],
        ['hidden', 12, 'hidden'],
      ],
      totals: [13, 32, 18],
    },
    {
      that: 'hides a whole column, zeros too, when its total is small',
      cells: [
        [9, 0, 9],
        [9, 3, 9],
      ],
      told: [
        [9, 'hidden', 'hidden'],
        [9, 'hidden', 'hidden'],
      ],
      totals: [18, 'hidden', 'hidden'],
    },
    {
      that: 'tells zeros beside hidden counts',
      cells: [
        [2, 0, 8],
        [8, 0, 8],
      ],
      told: [
        ['hidden', 0, 'hidden'],
        ['hidden', 0, 'hidden'],
      ],
      totals: [10, 0, 16],
    },
    {
      that: 'hides a whole row when its zeros say that every other is one',
      cells: [
        [1, 1, 1, 1, 1, 0],
        [9, 9, 9, 9, 9, 9],
      ],
      told: [
        ['hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'],
        ['hidden', 'hidden', 'hidden', 'hidden', 'hidden', 9],
      ],
      totals: [10, 10, 10, 10, 10, 9],
    },
  ])('$that', ({ cells, told, totals }) => {
    const { cells: published, columnTotals } = suppress(cells)
    expect(published).toEqual(told)
    expect(columnTotals).toEqual(totals)
  })

  it('tells nothing of a table with a row that is too small to be known', () => {
    expect(
      suppress([
        [2, 1, 0],
        [9, 9, 0],
      ])
        .cells.flat()
        .every((told) => told === 'hidden'),
    ).toBe(true)
  })

  it('tells no small number and changes none that it tells', () => {
    fc.assert(
      fc.property(smallTables, (table) => {
        const published = suppress(table)
        table.forEach((row, at) => {
          row.forEach((value, column) => {
            const told = published.cells[at]?.[column]
            expect(told === 'hidden' || (told === value && !small.includes(value))).toBe(true)
          })
        })
        expect(published.hides).toBe([...published.cells.flat(), ...published.columnTotals].includes('hidden'))
      }),
      { numRuns: 1000, seed },
    )
  })

  it('hides more with a higher threshold', () => {
    expect(
      suppress([
        [8, 40],
        [40, 40],
      ]).hides,
    ).toBe(false)
    expect(
      suppress(
        [
          [8, 40],
          [40, 40],
        ],
        10,
      ).cells,
    ).toEqual([
      ['hidden', 'hidden'],
      ['hidden', 'hidden'],
    ])
  })
})

describe('somebody who tries every table that fits, and knows the total of each row', () => {
  it('cannot exclude any small number for a hidden small cell', () => {
    let tried = 0
    fc.assert(
      fc.property(smallTables, (table) => {
        tried += table.flat().filter((value) => small.includes(value)).length
        expect(excluded(table, suppress(table))).toEqual([])
      }),
      { numRuns: 3000, seed },
    )
    expect(tried).toBeGreaterThan(3000)
  })

  it('can when only the small counts are hidden', () => {
    const found = fc
      .sample(smallTables, { numRuns: 300, seed })
      .filter((table) => excluded(table, onlySmallOnes(table)).length > 0)
    expect(found.length).toBeGreaterThan(100)
  })
})
