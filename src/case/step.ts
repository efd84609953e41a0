import { type SnapshotFrom, transition } from 'xstate'
import type { Next } from './add-entry.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseFile } from './case-file.js'
import { decisionCaseMachine } from './decision-case-machine.js'
import type { CaseState } from './possible-now.js'

type Snapshot = SnapshotFrom<typeof decisionCaseMachine>

/** Snapshots of live files: a private cache, never input. Keyed by the file, so that nobody can hand one in. */
const snapshots = new WeakMap<object, Snapshot>()

/** The machine's own step: where it goes with an event, or `undefined` when it takes no arrow. */
export function step({ state }: Pick<CaseFile, 'state'>, context: CaseContext, event: CaseEvent): Next | undefined {
  const snapshot = snapshots.get(context) ?? decisionCaseMachine.resolveState({ value: { ...state }, context })
  const [next] = transition(decisionCaseMachine, snapshot, event)
  if (next.context === context) return undefined
  snapshots.set(next.context, next)
  return { state: stateOf(next), context: next.context }
}

/** Where a snapshot is, as plain data. */
export function stateOf({ value }: Pick<Snapshot, 'value'>): CaseState {
  const { process, assessment } = value
  return Object.freeze({ process, assessment })
}
