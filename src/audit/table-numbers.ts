import type { Flow } from './cheapest-way.js'

/**
 * Counts by row and column, as they are. Each one counted is in exactly one column. A row has nobody, or too many to be
 * hidden; a reader is taken to know exactly how many.
 */
export type CountTable = readonly (readonly number[])[]

/** One number of a table: a cell has row and column, a row's total has no column, a column's total has no row. */
export interface TableNumber {
  readonly row?: number
  readonly column?: number
  readonly value: number
  hidden: boolean
}

/** The node that all totals come from and go to. */
const outside = 0

/** Every number of a table, none hidden yet. With one row that has anybody, a column's total is that row's cell. */
export function numbersOf(table: CountTable): TableNumber[] {
  const columnTotals = (table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  return [
    ...table.flatMap((counts, row) => counts.map((value, column) => ({ row, column, value, hidden: false }))),
    ...(hasOneRow(table) ? [] : columnTotals).map((value, column) => ({ column, value, hidden: false })),
    ...table.map((counts, row) => ({ row, value: counts.reduce((sum, count) => sum + count, 0), hidden: false })),
  ]
}

function hasOneRow(table: CountTable): boolean {
  return table.filter((counts) => counts.some((count) => count > 0)).length <= 1
}

/** Whether a number is a row's total, which is never hidden. */
export function isRowTotal(number: TableNumber): boolean {
  return number.column === undefined
}

/** The cells of a row or of a column. */
export function cellsIn(numbers: readonly TableNumber[], line: { row: number } | { column: number }): TableNumber[] {
  const [key, index] = Object.entries(line)[0] as ['row' | 'column', number]
  return numbers.filter((number) => number[key] === index && number.row !== undefined && number.column !== undefined)
}

/** Whether all of some cells are hidden. */
export function isWhole(cells: readonly TableNumber[]): boolean {
  return cells.every((cell) => cell.hidden)
}

/** Every number as a flow. Totals of rows and zeros that are told cannot change; to change another told one has a cost. */
export function flowsOf(numbers: readonly TableNumber[], table: CountTable): Flow[] {
  const columnNode = (column: number) => (hasOneRow(table) ? outside : 1 + table.length + column)
  return numbers.map((number) => {
    const { row, column, value, hidden } = number
    const from = row === undefined ? columnNode(column ?? 0) : column === undefined ? outside : 1 + row
    const to = row === undefined ? outside : column === undefined ? 1 + row : columnNode(column)
    if (isRowTotal(number) || (value === 0 && !hidden)) return { from, to, low: value, high: value, cost: 0 }
    const low = mayBeZero(number, numbers) ? 0 : 1
    return { from, to, low, high: Number.POSITIVE_INFINITY, cost: hidden ? 0 : value }
  })
}

/**
 * Whether a hidden cell may hide a zero: in a row that is hidden whole, or a column that is with its total. In a row of
 * two no zero is ever hidden for the sake of the other, whose total leaves room enough.
 */
function mayBeZero({ row, column }: TableNumber, numbers: readonly TableNumber[]): boolean {
  if (row === undefined || column === undefined) return false
  const inRow = cellsIn(numbers, { row })
  const isTotalHidden = numbers.some((number) => number.row === undefined && number.column === column && number.hidden)
  return (inRow.length > 2 && isWhole(inRow)) || (isTotalHidden && isWhole(cellsIn(numbers, { column })))
}
