import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/**
 * E31: something was left unclear: how what was chosen affects a right, whether children are affected at all, or an
 * area that nobody looked into without a word on what is missing.
 */
export const leftUnclear: Rule = (reading) =>
  reading.cells.filter((cell) => isUnclear(cell, reading)).map((cell) => finding(cell, reading))

function isUnclear({ item, value, alternative }: Cell, { chosen }: Reading): boolean {
  switch (item.id) {
    case 'cons.direction':
      return value === 'unclear' && alternative === chosen
    case 'screening.affected':
      return value === 'unclear'
    // Asked only about an area that was not investigated.
    case 'area.gap':
      return !isFilled(value)
    default:
      return false
  }
}

function finding(cell: Cell, { situation }: Reading): Issue {
  const params = cell.consequence === undefined ? {} : { consequence: cell.consequence }
  const issue = issueAt(cell, { rule: 'E31', code: 'answer.leftUnclear', params })
  if (cell.item.from === 'caseworker') return issue
  // What the facts say is mended there and not by an answer.
  const path = ['facts', situation.children.length > 0 ? 'children' : 'affected']
  return { ...issue, path, resolvedBy: ['child.corrected', 'children.screened'] }
}
