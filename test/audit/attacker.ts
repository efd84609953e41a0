import type { Published, SuppressedTable } from '../../src/audit/suppress.js'
import type { CountTable } from '../../src/audit/table-numbers.js'

/** A cell, or without a row the total of a column. */
interface Place {
  readonly row?: number
  readonly column: number
}

/** A small number, with the small values that somebody can exclude. */
export interface Excluded extends Place {
  readonly values: readonly number[]
}

function rowTotalsOf(table: CountTable): number[] {
  return table.map((counts) => counts.reduce((sum, count) => sum + count, 0))
}

/** The least a hidden cell can be, for a reader who knows where zeros are told and where they are not. */
function least(published: SuppressedTable, row: number, column: number): number {
  const isRowWhole = (published.cells[row]?.length ?? 0) > 2 && published.cells[row]?.every((cell) => cell === 'hidden')
  const isColumnWhole =
    published.columnTotals[column] === 'hidden' && published.cells.every((cells) => cells[column] === 'hidden')
  return isRowWhole || isColumnWhole ? 0 : 1
}

/**
 * Whether any table that agrees with what is published, and with the exact total of every row, has a value in a cell.
 * Tries every table, cell by cell.
 */
function exists(table: CountTable, published: SuppressedTable, { row, column }: Place, wanted: number): boolean {
  const isTotal = row === undefined
  const rowTotals = rowTotalsOf(table)
  // With one row that has anybody, the totals of the columns are its cells over again.
  const hasOneRow = rowTotalsOf(table).filter((total) => total > 0).length <= 1
  const columns = published.columnTotals.length
  const sums = published.columnTotals.map(() => 0)
  const toldTotal = (at: number) =>
    isTotal && at === column ? wanted : hasOneRow ? 'hidden' : (published.columnTotals[at] as Published)
  const isColumnRight = (at: number) =>
    hasOneRow || (toldTotal(at) === 'hidden' ? (sums[at] as number) > 0 : toldTotal(at) === sums[at])
  const fill = (cell: number, left: number): boolean => {
    const at = { row: Math.floor(cell / columns), column: cell % columns }
    if (at.row === table.length) return true
    const told = published.cells[at.row]?.[at.column] as Published
    const total = toldTotal(at.column)
    const room = total === 'hidden' ? Number.POSITIVE_INFINITY : total - (sums[at.column] as number)
    const most = Math.min(left, room)
    const isWanted = at.row === row && at.column === column
    const first = isWanted ? wanted : told === 'hidden' ? least(published, at.row, at.column) : told
    const isLastOfRow = at.column === columns - 1
    for (let value = first; value <= most && (value === first || (told === 'hidden' && !isWanted)); value++) {
      sums[at.column] = (sums[at.column] as number) + value
      const isRowRight = !isLastOfRow || value === left
      const isRight = isRowRight && (at.row < table.length - 1 || isColumnRight(at.column))
      const next = isLastOfRow ? (rowTotals[at.row + 1] ?? 0) : left - value
      const found = isRight && fill(cell + 1, next)
      sums[at.column] = (sums[at.column] as number) - value
      if (found) return true
    }
    return false
  }
  return fill(0, rowTotals[0] ?? 0)
}

/** Every small cell and total, and every zero of a column with few in it, with the small values that it cannot have, as far as somebody can find out. */
export function excludedValues(table: CountTable, published: SuppressedTable, leastCount: number): Excluded[] {
  const small = Array.from({ length: leastCount - 1 }, (_, index) => index + 1)
  const hasSeveralRows = rowTotalsOf(table).filter((total) => total > 0).length > 1
  const places = (table[0] ?? []).flatMap((_, column) => {
    const cells: Place[] = table.map((__, row) => ({ row, column }))
    return hasSeveralRows ? [...cells, { column }] : cells
  })
  const valueAt = ({ row, column }: Place) =>
    table.reduce((sum, cells, at) => (row === undefined || at === row ? sum + (cells[column] ?? 0) : sum), 0)
  const isZeroOfFew = ({ row, column }: Place) =>
    row !== undefined &&
    valueAt({ row, column }) === 0 &&
    rowTotalsOf(table)[row] !== 0 &&
    small.includes(valueAt({ column }))
  return places
    .filter((place) => small.includes(valueAt(place)) || (hasSeveralRows && isZeroOfFew(place)))
    .map((place) => ({ ...place, values: small.filter((wanted) => !exists(table, published, place, wanted)) }))
}

/** Numbers between which a count lies. */
export type Interval = readonly [number, number]

/** A sum that a reader knows of: the counts by name, and what they add up to. */
export interface Sum {
  readonly parts: readonly string[]
  readonly total: string
}

/** Narrows every interval by every sum, until nothing changes. */
export function propagate(start: ReadonlyMap<string, Interval>, sums: readonly Sum[]): Map<string, Interval> {
  const known = new Map(start)
  const of = (name: string): Interval => known.get(name) ?? [0, Number.POSITIVE_INFINITY]
  let changes = true
  const narrow = (name: string, low: number, high: number): void => {
    const [oldLow, oldHigh] = of(name)
    const next: Interval = [Math.max(oldLow, low), Math.min(oldHigh, high)]
    if (next[0] === oldLow && next[1] === oldHigh) return
    known.set(name, next)
    changes = true
  }
  while (changes) {
    changes = false
    for (const { parts, total } of sums) {
      const lows = parts.reduce((sum, part) => sum + of(part)[0], 0)
      const highs = parts.reduce((sum, part) => sum + of(part)[1], 0)
      narrow(total, lows, highs)
      for (const part of parts) {
        const others = parts.filter((other) => other !== part)
        const othersLow = others.reduce((sum, other) => sum + of(other)[0], 0)
        const othersHigh = others.reduce((sum, other) => sum + of(other)[1], 0)
        narrow(part, of(total)[0] - othersHigh, of(total)[1] - othersLow)
      }
    }
  }
  return known
}
