import { addDays } from '../../kernel/calendar-day.js'
import type { Field } from '../../words/requirement.schema.js'
import type { Box } from './box.js'
import type { FactSpace } from './fact-space.js'
import { codesAmong, listField } from './list-axis.js'

/** What must be, or must not be, among the needs that are refused; `unknown` stands for needs that are not known. */
export type AmongNeeds = { readonly anyOf: readonly string[] } | { readonly noneOf: readonly string[] }

/**
 * The facts of one row: each fact named has one of the codes, all others do not matter.
 *
 * The code null is an optional fact that was not given, and `otherUnit` a unit that no rule names. Of `refusedNeeds`
 * every line holds; needs that were not given have none of the codes among them.
 */
export type RowFacts = {
  readonly [Name in Exclude<Field, 'lawPeriod' | 'refusedNeeds'>]?: readonly (string | null)[]
} & { readonly refusedNeeds?: readonly AmongNeeds[] }

/** The first and last day of a stretch, both included; one that is absent is no bound. */
export interface Stretch {
  readonly from?: string
  readonly to?: string
}

/** The facts of a box, without its days. */
export function rowFacts(space: FactSpace, box: Box): RowFacts {
  const facts: Record<string, readonly unknown[]> = {}
  for (const axis of space.axes.keys()) {
    const [codes, among] = [box[axis], codesAmong(axis)]
    if (codes === undefined || axis === 'decisionDay' || axis === 'openedOn') continue
    if (among === undefined) facts[axis] = codes
    else facts[listField] = [...(facts[listField] ?? []), codes[0] === 'yes' ? { anyOf: among } : { noneOf: among }]
  }
  return facts as RowFacts
}

/** The days of a box along an axis, in stretches without a gap. */
export function stretches(space: FactSpace, codes: Box[string] | undefined): readonly Stretch[] {
  const { starts } = space
  const isIn = (start: string | undefined) => start !== undefined && (codes ?? starts).includes(start)
  return starts.flatMap((start, index) => {
    if (!isIn(start) || isIn(starts[index - 1])) return []
    const next = starts.slice(index).find((later) => !isIn(later))
    return { ...(index > 0 && { from: start }), ...(next !== undefined && { to: addDays(next, -1) }) }
  })
}
