import { cheapestWay, type Flow } from './cheapest-way.js'
import { suppression } from './data/suppression.js'
import { type CountTable, cellsIn, flowsOf, isRowTotal, isWhole, numbersOf, type TableNumber } from './table-numbers.js'

/** A count that is told, or `hidden`. */
export type Published = number | 'hidden'

/** Counts by row and column, as they may be told. */
export interface SuppressedTable {
  readonly cells: readonly (readonly Published[])[]
  readonly columnTotals: readonly Published[]
  /** Whether any number is hidden. */
  readonly hides: boolean
}

/**
 * Hides the small counts of a table, and as many more numbers as it takes.
 *
 * Hidden are cells and column totals from 1 up to the threshold, with every cell of a column whose total is small. Then
 * each of them is tried: could it be any small number, as far as the rest of the table tells? The true table is known
 * here, so it could be when a circle of changes leads there from the truth. Where none does, the circle on which least
 * is told is hidden too; where zeros stand in the way of all, a whole row.
 *
 * So no reader can exclude any of the small numbers for a hidden small count, even one who knows all row totals exactly
 * and takes a hidden number for a zero only in a row of three or more that is hidden whole, or a column that is hidden
 * whole with its total.
 */
export function suppress(table: CountTable, leastCount: number = suppression.leastCount): SuppressedTable {
  const numbers = numbersOf(table)
  const isSmall = (number: TableNumber) => !isRowTotal(number) && number.value > 0 && number.value < leastCount
  for (const number of numbers.filter(isSmall)) hideWithLine(number, numbers)
  for (const number of numbers.filter(({ hidden }) => hidden)) {
    makePossible(number, 1, numbers, table)
    makePossible(number, leastCount - 1, numbers, table)
  }
  return told(numbers, table)
}

/** Hides a number; with a small total goes its whole column, since its zeros say where the few are. */
function hideWithLine(number: TableNumber, numbers: readonly TableNumber[]): void {
  number.hidden = true
  if (number.row === undefined && number.column !== undefined) hideAll(cellsIn(numbers, { column: number.column }))
}

/** Hides more until the number could be the target as far as a reader can tell, one unit after the other. */
function makePossible(number: TableNumber, target: number, numbers: readonly TableNumber[], table: CountTable): void {
  const values = numbers.map(({ value }) => value)
  const except = numbers.indexOf(number)
  for (let left = Math.abs(target - number.value); left > 0; ) {
    const flows = flowsOf(numbers, table)
    const { from, to } = flows[except] as Flow
    const [start, end] = target > number.value ? [to, from] : [from, to]
    const way = cheapestWay(flows, values, { start, end, except })
    if (way.found) {
      hideAll(way.steps.map(({ flow }) => numbers[flow] as TableNumber))
      for (const { flow, by } of way.steps) values[flow] = (values[flow] ?? 0) + by
      left--
      continue
    }
    const border = numbers.filter((_, index) => crosses(flows[index] as Flow, way.reached))
    if (hideRow(border, numbers)) continue
    // Not possible with rows as promised; with others nothing is told.
    hideAll(numbers.filter((other) => !isRowTotal(other)))
    return
  }
}

function crosses({ from, to }: Flow, nodes: ReadonlySet<number>): boolean {
  return nodes.has(from) !== nodes.has(to)
}

/** Hides the first row whole that is not: then its zeros are no longer told apart. */
function hideRow(border: readonly TableNumber[], numbers: readonly TableNumber[]): boolean {
  const rows = border.flatMap(({ row, column }) => (row === undefined || column === undefined ? [] : [row]))
  const cells = rows.map((row) => cellsIn(numbers, { row })).find((row) => !isWhole(row))
  hideAll(cells ?? [])
  return cells !== undefined
}

function hideAll(cells: readonly TableNumber[]): void {
  for (const cell of cells) cell.hidden = true
}

function told(numbers: readonly TableNumber[], table: CountTable): SuppressedTable {
  const published = ({ hidden, value }: TableNumber): Published => (hidden ? 'hidden' : value)
  const cells = table.map((_, row) => cellsIn(numbers, { row }).map(published))
  const totals = numbers.filter(({ row }) => row === undefined).map(published)
  const onlyRow = cells[table.findIndex((counts) => counts.some((count) => count > 0))] ?? cells[0] ?? []
  return {
    cells,
    columnTotals: totals.length > 0 ? totals : onlyRow,
    hides: numbers.some((number) => number.hidden),
  }
}
