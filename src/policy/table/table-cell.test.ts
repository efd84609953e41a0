import { describe, expect, it } from 'vitest'
import { type CellValue, cellText, cellValue } from './table-cell.js'
import { type Column, tableColumns } from './table-columns.schema.js'

function column(name: string): Column {
  const found = tableColumns.find((each) => each.name === name)
  if (found === undefined) throw new Error(name)
  return found
}

describe('a cell of a decision table', () => {
  it.each<[string, CellValue, string]>([
    ['outcome', ['rejection'], 'rejection'],
    ['outcome', ['rejection', 'reduction'], 'rejection | reduction'],
    ['outcome', undefined, ''],
    ['addOns', undefined, ''],
    ['addOns', [], '|'],
    ['unit', ['a|b', '  c ', '\\u007c'], 'a\\u007cb | \\u0020 c\\u0020 | \\u005cu007c'],
    ['id', 'A 1', 'A 1'],
    ['id', ' A|', '\\u0020A\\u007c'],
    ['from', '2026-01-01', '2026-01-01'],
    ['need', 'none', 'none'],
    ['note', ' a|b\\ ', ' a|b\\ '],
    ['note', '', ''],
  ])('of %s holds %j as %j, and gives it back', (name, value, text) => {
    expect(cellText(column(name), value)).toBe(text)
    expect(cellValue(column(name), text)).toEqual(value)
  })

  it('holds a basis with nothing in it as a bar, and takes an empty one for it, since every rule has one', () => {
    expect(cellText(column('basis'), [])).toBe('|')
    expect(cellValue(column('basis'), '|')).toEqual([])
    expect(cellValue(column('basis'), ' ')).toEqual([])
  })

  it('may have spaces around its codes, and is empty with spaces alone', () => {
    expect(cellValue(column('outcome'), ' rejection|  reduction ')).toEqual(['rejection', 'reduction'])
    expect(cellValue(column('outcome'), '  ')).toBeUndefined()
    expect(cellValue(column('gate'), ' block ')).toBe('block')
    expect(cellValue(column('gate'), ' ')).toBeUndefined()
  })

  it('keeps a code that is not there, so that it is refused', () => {
    expect(cellValue(column('outcome'), 'rejection||')).toEqual(['rejection', '', ''])
  })
})

describe('the columns of a decision table', () => {
  it('have names of their own', () => {
    expect(new Set(tableColumns.map(({ name }) => name)).size).toBe(tableColumns.length)
  })

  it('are required where no rule can do without them', () => {
    expect(tableColumns.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual([
      'id',
      'need',
      'status',
      'basis',
      'note',
    ])
  })
})
