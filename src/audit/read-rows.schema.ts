import type { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { listOf } from '../kernel/list-of.js'
import { mostIssues } from '../words/bounds.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'

/** More rows than any municipality has, and few enough to be read in a moment. */
const mostRows = 100_000

/**
 * Reads the rows of an export one by one, since together they are more than one call takes in.
 *
 * @throws LibraryError `input.invalid` with the place of each fault: the row's number, then the field.
 */
export function readRows<Schema extends z.ZodType>(
  schema: Schema,
  rows: unknown,
): readonly DeepReadonly<z.output<Schema>>[] {
  const read: DeepReadonly<z.output<Schema>>[] = []
  const issues: Issue[] = []
  const list = listOf(rows, mostRows)
  if (list === undefined) throw invalidInput([issueOf('input.invalid', { path: [] })])
  for (const [index, row] of list.entries()) {
    const result = parseInside(schema, row, [index])
    if (result.ok) read.push(result.value)
    else issues.push(...result.issues)
    if (issues.length >= mostIssues) break
  }
  if (issues.length > 0) throw invalidInput(issues.slice(0, mostIssues))
  return read
}

/**
 * Refuses rows of which two have the same reference: nobody could say which is right.
 *
 * @throws LibraryError `input.invalid` for each row whose reference an earlier row has.
 */
export function refuseTwice<Key extends string>(rows: readonly Readonly<Record<Key, string>>[], key: Key): void {
  const seen = new Set<string>()
  const issues = rows.flatMap((row, index) => {
    if (seen.size < seen.add(row[key]).size) return []
    return [issueOf('input.invalid', { path: [index, key], params: { problem: 'duplicate' } })]
  })
  if (issues.length > 0) throw invalidInput(issues)
}
