import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { Issue } from '../../words/issue.schema.js'
import { parse } from '../../words/parse.schema.js'
import { refusalsOf } from '../../words/refusals-of.js'
import { type DefinedPolicy, definePolicy } from '../define-policy.js'
import type { Policy } from '../policy.schema.js'
import { PolicyRest } from './policy-rest.schema.js'
import { cellPath, readTable } from './read-table.js'

/**
 * A policy from a decision table and what a table does not say, checked by `definePolicy`.
 *
 * The first row names the columns, in any order; `id`, `need`, `status`, `basis` and `note` must be there, and those of
 * facts that no rule asks about may be left out. Cells are separated by semicolons or commas, codes in a cell by bars.
 * An empty cell under a fact is no condition. Nothing is guessed: an unknown column or code is refused.
 *
 * @param csv - the text of the table, at most two million characters and 500 rules.
 * @param rest - the policy without `rules`; they stand in the table alone.
 * @param included - policies that `includes` may name beside the built-in ones, and other versions of this one.
 * @returns the policy, frozen, with what its author should look at, or everything wrong: `input.invalid` with the path `row`, its number as a spreadsheet
 * counts (the header is row 1) and the column; a column that is not known is `<unknown>`, its number in
 * `params.column`. Issues of `definePolicy` about a rule name its row too. No content of a cell is in an issue.
 * @example
 * ```ts
 * import { fromTable, toTable } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * const { rules, ...rest } = boras.forsorjningsenheten
 * const table = toTable(boras.forsorjningsenheten)
 * fromTable(table, rest) // => { ok: true, value: boras.forsorjningsenheten }
 * const wrong = fromTable(table.replace('rejection', 'refusal'), rest)
 * wrong.ok ? [] : wrong.issues.map((issue) => issue.path) // => [['row', 2, 'outcome']]
 * ```
 */
export function fromTable(csv: string, rest: PolicyRest, included: readonly Policy[] = []): DefinedPolicy {
  const table = readTable(csv)
  const parsed = parse(PolicyRest, rest)
  if (!table.ok || !parsed.ok) return { ok: false, issues: deepFreeze([...refusalsOf(parsed, table)]) }
  const { rules, rows } = table.value
  const defined = definePolicy({ ...parsed.value, rules }, included)
  if (defined.issues === undefined) return defined
  return { ...defined, issues: deepFreeze(defined.issues.map((issue) => inTable(issue, rows))) }
}

/** An issue about a rule with the place of the rule in the table; any other as it is. */
function inTable(issue: Issue, rows: readonly number[]): Issue {
  const [part, index, ...inRule] = issue.path ?? []
  const row = part === 'rules' && typeof index === 'number' ? rows[index] : undefined
  return row === undefined ? issue : { ...issue, path: cellPath(row, inRule) }
}
