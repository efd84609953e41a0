import type { Cell } from '../../checklist/cell.js'
import type { Reading } from '../../checklist/reading.js'
import { inForce } from '../../law/in-force.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'

/**
 * E22: a provision that is not in force on the day of the decision, in the decision or in an answer. Of a provision
 * that the library does not know it cannot tell, and says so.
 */
export const lawNotInForce: Rule = (reading) => [
  ...decisionIssues(reading),
  ...reading.cells.filter(isCited).flatMap((cell) => answerIssues(cell, reading.situation.on)),
]

function decisionIssues({ decision, situation: { on } }: Reading): Issue[] {
  return (decision.provisions ?? []).flatMap((provision, index) => {
    const path = ['decision', 'provisions', index]
    const judged = inForce(provision, on)
    if (judged === false) return [issueOf('law.notInForce', { rule: 'E22', path, params: { provision, on } })]
    return judged === undefined ? [notRun(provision)] : []
  })
}

/** The references a caseworker gives; those of the decision are its own and looked at there. */
function isCited({ item }: Cell): boolean {
  return item.type === 'references' && item.from === 'caseworker'
}

/** The caseworker mends an answer by answering again, unlike what the decision itself cites. */
function answerIssues(cell: Cell, on: string): Issue[] {
  return provisionsIn(cell.value).flatMap((provision) => {
    const judged = inForce(provision, on)
    if (judged === undefined) return [notRun(provision)]
    if (judged) return []
    const issue = issueAt(cell, { rule: 'E22', code: 'law.notInForce', params: { provision, on } })
    return [{ ...issue, who: ['caseworker'], resolvedBy: ['assessment.answered'] } as const]
  })
}

function provisionsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((reference: { readonly provision?: unknown }) =>
    typeof reference.provision === 'string' ? [reference.provision] : [],
  )
}

function notRun(provision: string): Issue {
  return issueOf('rule.notRun', { rule: 'E22', params: { rule: 'E22', missing: provision } })
}
