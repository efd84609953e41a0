import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

const grave: ReadonlySet<unknown> = new Set(['serious', 'irreversible'])

/**
 * E11: answers that contradict each other. The proposal is said to be fully in line with what is best for the child
 * while it weakens a right seriously; or it goes against what the child wants and nothing says why.
 */
export const contradiction: Rule = (reading) =>
  reading.cells
    .filter(({ alternative }) => alternative === reading.chosen)
    .flatMap((cell) => [...alignedButGrave(cell, reading), ...againstTheView(cell, reading)])

/** The issue stands at the answer that cannot be true beside the consequence it names. */
function alignedButGrave({ item, value, childRef, consequence }: Cell, reading: Reading): Issue[] {
  if (item.id !== 'cons.severity' || !grave.has(value)) return []
  const aligned = cellOf(reading, 'bal.aligned', childRef)
  if (aligned?.value !== 'fully') return []
  const params = { consequence: consequence ?? '' }
  return [issueAt(aligned, { rule: 'E11', code: 'balancing.contradiction', params })]
}

function againstTheView(cell: Cell, reading: Reading): Issue[] {
  const { item, value, childRef } = cell
  if (item.id !== 'alt.matchesView' || value !== 'no') return []
  if (isFilled(reading.answer('views.weightReason', childRef))) return []
  const reason = cellOf(reading, 'views.weightReason', childRef) ?? cell
  return [issueAt(reason, { rule: 'E11', code: 'balancing.contradiction' })]
}

function cellOf({ cells }: Reading, itemId: string, childRef: string | undefined): Cell | undefined {
  return cells.find((cell) => cell.item.id === itemId && cell.childRef === childRef)
}
