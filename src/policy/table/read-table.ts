import type { Result } from '../../kernel/result.js'
import { bounds } from '../../words/bounds.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import { parseInside } from '../../words/parse.schema.js'
import { Rule } from '../policy.schema.js'
import { readCsv } from './csv.js'
import { cellValue } from './table-cell.js'
import { type Column, tableColumns } from './table-columns.schema.js'

/** The rules of a decision table, each with the number of its row. */
export interface Table {
  readonly rules: readonly Rule[]
  readonly rows: readonly number[]
}

type Path = readonly (string | number)[]

/** A row below the header that is not empty. */
interface Row {
  readonly row: number
  readonly cells: readonly string[]
  readonly isBroken: boolean
}

/** Characters of a whole table: far above any real one, and read within a second. */
const longest = 100 * bounds.characters

/** The row of the header; the rule below it is in row 2, as a spreadsheet counts. */
const headerRow = 1

/** Reads a decision table, or says everything that is wrong with it, by row and column. */
export function readTable(csv: unknown): Result<Table, Issue> {
  if (typeof csv !== 'string') return { ok: false, issues: [invalid(['table'], 'wrongType')] }
  if (csv.length > longest) return { ok: false, issues: [invalid(['table'], 'tooLarge')] }
  const { records, broken } = readCsv(csv)
  const [head = [], ...below] = records.map(withoutEmptyEnd)
  if (broken.has(0)) return { ok: false, issues: [invalid(['row', headerRow], 'format')] }
  const rows = below
    .map((cells, index): Row => ({ row: index + 1 + headerRow, cells, isBroken: broken.has(index + 1) }))
    .filter(({ cells, isBroken }) => cells.length > 0 || isBroken)
  if (rows.length > bounds.items) return { ok: false, issues: [invalid(['table'], 'tooLarge')] }
  return rulesIn(rows, head)
}

function rulesIn(rows: readonly Row[], head: readonly string[]): Result<Table, Issue> {
  const columns = head.map((name) => tableColumns.find((column) => column.name === name.trim()))
  const missing = tableColumns.filter((column) => column.isRequired && !columns.includes(column))
  const issues = [...headerIssues(columns), ...missing.map(({ name }) => invalid(['row', headerRow, name], 'missing'))]
  const rules: Rule[] = []
  for (const row of rows) {
    const rule = readRule(row, columns)
    if (rule.ok) rules.push(rule.value)
    // What has no column is told once, at the header, and not again at every row.
    else issues.push(...rule.issues.filter(({ path }) => !missing.some(({ name }) => name === path?.[2])))
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { rules, rows: rows.map(({ row }) => row) } }
}

function headerIssues(columns: readonly (Column | undefined)[]): Issue[] {
  return columns.flatMap((column, index) => {
    if (column === undefined) return [invalid(['row', headerRow, '<unknown>'], 'unknownKey', index + 1)]
    return columns.indexOf(column) < index ? [invalid(['row', headerRow, column.name], 'duplicate', index + 1)] : []
  })
}

function readRule({ row, cells, isBroken }: Row, columns: readonly (Column | undefined)[]): Result<Rule, Issue> {
  if (isBroken) return { ok: false, issues: [invalid(['row', row], 'format')] }
  const beyond = cells.flatMap((cell, index) =>
    index < columns.length || cell === '' ? [] : [invalid(['row', row, '<unknown>'], 'unknownKey', index + 1)],
  )
  const part = (group: Column['group']) =>
    Object.fromEntries(
      tableColumns
        .filter((column) => column.group === group && columns.includes(column))
        .map((column) => [column.name, cellValue(column, cells[columns.indexOf(column)] ?? '')]),
    )
  const rule = parseInside(Rule, { ...part(undefined), when: part('when'), then: part('then') }, ['row', row])
  if (rule.ok && beyond.length === 0) return { ok: true, value: rule.value as Rule }
  return { ok: false, issues: [...beyond, ...(rule.ok ? [] : inCells(rule.issues, row))] }
}

/** Issues of a rule by their cells; several of one kind in one cell are one. */
function inCells(issues: readonly Issue[], row: number): readonly Issue[] {
  const placed = issues.map((issue) => ({ ...issue, path: cellPath(row, (issue.path ?? []).slice(2)) }))
  const first = new Map(placed.map((issue) => [JSON.stringify([issue.code, issue.path, issue.params]), issue]))
  return [...first.values()]
}

/**
 * Where a place in a rule is in the table: its row, and the column where it has one.
 *
 * @param inRule - the path from the rule on, such as `then`, `gate`.
 */
export function cellPath(row: number, inRule: Path): Path {
  const column = tableColumns.find(({ group, name }) =>
    [group, name].filter(Boolean).every((part, at) => part === inRule[at]),
  )
  return column === undefined ? ['row', row] : ['row', row, column.name]
}

/** Nothing can come after the last cell that says something: spreadsheets add and drop empty ones as they please. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

function invalid(path: Path, problem: string, column?: number): Issue {
  return issueOf('input.invalid', { path, params: { problem, ...(column !== undefined && { column }) } })
}
