import { invalidInput } from '../../words/invalid-input.js'
import { parse } from '../../words/parse.schema.js'
import { Policy, type Rule } from '../policy.schema.js'
import { writeCsv } from './csv.js'
import { type CellValue, cellText } from './table-cell.js'
import { type Column, tableColumns } from './table-columns.schema.js'

/**
 * The rules of a policy as a decision table, for those who read and write rules in a spreadsheet.
 *
 * A row is a rule, a column one of its fields; an empty cell under a fact means that the rule does not ask about it.
 * Several codes in a cell stand between bars. The text is CSV as a spreadsheet set to Swedish opens it by double click:
 * semicolons, CRLF, UTF-8 with a byte order mark; store it as it is. `fromTable` reads it back to the same rules.
 *
 * @param policy - its shape must be right, its meaning need not be: a draft has a table too. What it includes is left out.
 * @throws LibraryError `input.invalid` with known paths when it has not the shape of a policy.
 * @example
 * ```ts
 * import { toTable } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * const [, first = ''] = toTable(boras.forsorjningsenheten).split('\r\n')
 * first.split(';').slice(0, 4) // => ['ALN1', '', 'rejection', 'yes']
 * ```
 */
export function toTable(policy: Policy): string {
  const parsed = parse(Policy, policy)
  if (!parsed.ok) throw invalidInput(parsed.issues)
  const header = tableColumns.map(({ name }) => name)
  return writeCsv([header, ...parsed.value.rules.map(rowOf)])
}

function rowOf(rule: Rule): readonly string[] {
  return tableColumns.map((column) => cellText(column, fieldOf(rule, column)))
}

function fieldOf(rule: Rule, { group, name }: Column): CellValue {
  const part: object = group === undefined ? rule : rule[group]
  return (part as { readonly [name: string]: CellValue })[name]
}
