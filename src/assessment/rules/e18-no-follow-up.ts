import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Rule } from '../rule.js'
import { issueAt } from './issue-at.js'
import { notRun } from './not-run.js'

/** E18: no day for the follow-up is set where one is asked for, or the day is past and nothing is said of what came of it. */
export const noFollowUp: Rule = (reading, { context: { asOf } }) =>
  reading.cells.flatMap((cell) => {
    if (cell.item.id !== 'fu.date') return []
    if (!isFilled(cell.value)) return [issueAt(cell, { rule: 'E18', code: 'followUp.missing' })]
    if (hasResult(reading)) return []
    if (asOf === undefined) return [notRun('E18', 'asOf')]
    const dueOn = String(cell.value)
    // Before the decision there is nothing to follow up yet.
    if (asOf < reading.situation.on || asOf <= dueOn) return []
    return [issueAt(cell, { rule: 'E18', code: 'followUp.missing', params: { dueOn, asOf } })]
  })

/** Whether the follow-up was held; a stateless host tells by saying that none is overdue. */
function hasResult({ answer, situation }: Reading): boolean {
  return isFilled(answer('fu.result')) || situation.facts.followUpOverdue === 'no'
}
