import type { AssessedChild } from '../../checklist/assessment.schema.js'
import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/**
 * E08: the chosen alternative weakens a right of a child, and nothing is done about it nor said why not. Blocks from
 * depth full; in a simple assessment it is a question.
 */
export const consequenceWithoutMeasure: Rule = (reading) => {
  const softened = softenedConsequences(reading.assessment.children)
  return reading.cells
    .filter((cell) => isWeakened(cell, reading.chosen))
    .filter(({ childRef, consequence }) => !softened.has(key(childRef, consequence)))
    .filter(({ childRef }) => !isFilled(reading.answer('dec.noMeasureReason', childRef)))
    .map((cell) => finding(cell, reading))
}

function isWeakened({ item, value, alternative }: Cell, chosen: string): boolean {
  return item.id === 'cons.direction' && value === 'weakened' && alternative === chosen
}

/** What is missing is a measure, so the issue stands where measures are asked for; in a simple assessment nowhere. */
function finding(cell: Cell, { cells, depth }: Reading): Issue {
  const measures = cells.find(({ item, childRef }) => item.id === 'dec.measures' && childRef === cell.childRef)
  return issueAt(measures ?? cell, {
    rule: 'E08',
    code: 'consequence.withoutMeasure',
    severity: depth === 'simple' ? 'warning' : 'blocking',
    params: { consequence: cell.consequence ?? '' },
  })
}

/** The consequences that some measure addresses. A cancelled measure softens nothing, unless it says why it ended. */
function softenedConsequences(children: readonly AssessedChild[]): ReadonlySet<string> {
  const counts = ({ status, reason }: AssessedChild['measures'][number]): boolean =>
    status !== 'cancelled' || isFilled(reason)
  return new Set(
    children.flatMap(({ childRef, measures }) =>
      measures.filter(counts).flatMap(({ addresses }) => addresses.map((id) => key(childRef, id))),
    ),
  )
}

function key(childRef?: string, consequence?: string): string {
  return JSON.stringify([childRef, consequence])
}
