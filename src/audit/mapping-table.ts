import { type AllowedTable, type Dimension, dimensions, notStated, severalCodes } from './data/lss-mapping.js'
import { suppression } from './data/suppression.js'
import type { LssRecord } from './lss-record.schema.js'
import { type Published, type SuppressedTable, suppress } from './suppress.js'
import type { CountTable } from './table-numbers.js'

/** How many children have each code; `hidden` where that is not told. */
export interface CountsByCode {
  readonly [code: string]: Published
}

/** The children of one or more age bands. */
export interface MappingRow {
  /** One band, or neighbours told together since one of them is small. */
  readonly ageBands: readonly string[]
  /** How many children they are; not the sum of `counts` where a child may have several codes. */
  readonly children: number
  readonly counts: CountsByCode
}

/** A table that may be published. */
export interface MappingTable {
  /** The record's fields that it tells of: the one of the columns, after that of the rows if it has rows. */
  readonly by: readonly Dimension[]
  /** Empty for a table of one dimension. */
  readonly rows: readonly MappingRow[]
  /** How many children there are of each code. */
  readonly totals: CountsByCode
}

/** The age bands of one row with the records of those in them. */
export interface RowOfRecords {
  readonly ageBands: readonly string[]
  readonly records: readonly LssRecord[]
}

/** A table before its totals are rounded, and whether anything in it is hidden. */
export interface UnroundedTable {
  readonly table: MappingTable
  readonly hides: boolean
}

/** Counts and suppresses one of the tables that may be made. */
export function mappingTable({ rows: by, columns }: AllowedTable, groups: readonly RowOfRecords[]): UnroundedTable {
  const rows = by === undefined ? [{ ageBands: [], records: groups.flatMap(({ records }) => records) }] : groups
  const { cells, columnTotals, hides } = severalCodes.includes(columns)
    ? besideEachOther(dimensions[columns].map((code) => suppress(withAndWithout(rows, columns, code))))
    : suppress(rows.map(({ records }) => dimensions[columns].map((code) => countOf(records, columns, code))))
  const byCode = (counts: readonly Published[] = []): CountsByCode =>
    Object.fromEntries(dimensions[columns].map((code, index) => [code, counts[index] ?? 'hidden']))
  const toldRows = rows.map(({ ageBands, records }, row) => {
    return { ageBands, children: records.length, counts: byCode(cells[row]) }
  })
  const totals = byCode(columnTotals)
  const table = by === undefined ? { by: [columns], rows: [], totals } : { by: [by, columns], rows: toldRows, totals }
  return { table, hides }
}

/**
 * Of a code that a child may have beside others, a table of its own: those who have it and those who have not. So nobody
 * can work out either few. How many a small unit has is not told; there those without may be taken for many.
 */
function withAndWithout(rows: readonly RowOfRecords[], field: Dimension, code: string): CountTable {
  const isSmallUnit = rows.reduce((sum, { records }) => sum + records.length, 0) < suppression.leastChildren
  return rows.map(({ records }) => {
    const having = countOf(records, field, code)
    return [having, isSmallUnit ? suppression.leastChildren : records.length - having]
  })
}

/** The first column of each of several tables, as the columns of one. */
function besideEachOther(tables: readonly SuppressedTable[]): SuppressedTable {
  const firsts = (lines: readonly (readonly Published[])[]) => lines.map((line) => line[0] ?? 'hidden')
  return {
    cells: (tables[0]?.cells ?? []).map((_, row) => firsts(tables.map(({ cells }) => cells[row] ?? []))),
    columnTotals: firsts(tables.map(({ columnTotals }) => columnTotals)),
    hides: tables.some(({ hides }) => hides),
  }
}

function countOf(records: readonly LssRecord[], field: Dimension, code: string): number {
  return records.filter((record) => has(record, field, code)).length
}

function has(record: LssRecord, field: Dimension, code: string): boolean {
  const said = record[field] ?? (severalCodes.includes(field) ? [] : notStated)
  return typeof said === 'string' ? said === code : (said as readonly string[]).includes(code)
}

/** The table with every total rounded. */
export function withRoundedTotals({ by, rows, totals }: MappingTable): MappingTable {
  const rounded = Object.entries(totals).map(([code, count]) => [code, count === 'hidden' ? count : nearest(count)])
  return {
    by,
    rows: rows.map((row) => ({ ...row, children: nearest(row.children) })),
    totals: Object.fromEntries(rounded),
  }
}

/** A total to the nearest of what totals are rounded to; a half goes up. */
export function nearest(count: number): number {
  return Math.round(count / suppression.roundTo) * suppression.roundTo
}
