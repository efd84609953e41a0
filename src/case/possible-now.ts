import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { decisionCaseMachine } from './decision-case-machine.js'
import { stageIssues } from './refusals.js'

/** Where a case is: in its process, and in its assessment. */
export interface CaseState {
  readonly process: string
  readonly assessment: string
}

/** Whether the chart has an arrow for an event type from a state, whatever its guard says. Read from the chart itself. */
function hasArrow(state: CaseState, type: string): boolean {
  const regions = decisionCaseMachine.root.states
  return Object.entries(state).some(([region, value]) => {
    const node = regions[region as keyof typeof regions]
    const active = node?.states[value as keyof typeof node.states]
    return [node, active].some((candidate) => candidate?.ownEvents.includes(type as CaseEvent['type']))
  })
}

/** Whether an event comes in order: the chart has an arrow for it. What the stage of a case refuses `eventIssues` says. */
export function orderIssues(state: CaseState, context: CaseContext, type: CaseEvent['type']): readonly Issue[] {
  if (stageIssues(context, type).length > 0 || hasArrow(state, type)) return []
  const at = `${state.process}, ${state.assessment}`
  return [issueOf('event.notPossibleNow', { path: ['type'], params: { state: at } })]
}
