import { type AnyActorScope, createEmptyActor, type SnapshotFrom } from 'xstate'
import type { Next } from './add-entry.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseFile } from './case-file.js'
import { decisionCaseMachine } from './decision-case-machine.js'
import type { CaseState } from './possible-now.js'

type Snapshot = SnapshotFrom<typeof decisionCaseMachine>

/** Snapshots of live files: a private cache, never input. Keyed by the file, so that nobody can hand one in. */
const snapshots = new WeakMap<object, Snapshot>()

/**
 * What a machine may reach while it takes a step: nothing, since ours has no effects. XState's own `transition` makes one
 * anew for every step, and the first snapshot of a machine with it; one that is kept gives the same answer for less.
 */
const inert: AnyActorScope = (() => {
  const self = createEmptyActor()
  const nothing = () => undefined
  const silent = { defer: nothing, logger: nothing, stopChild: nothing, emit: nothing, actionExecutor: nothing }
  return { ...silent, self, system: self.system, id: '', sessionId: '' }
})()

/** The machine's own step: where it goes with an event, or `undefined` when it takes no arrow. */
export function step({ state }: Pick<CaseFile, 'state'>, context: CaseContext, event: CaseEvent): Next | undefined {
  const snapshot = snapshots.get(context) ?? decisionCaseMachine.resolveState({ value: { ...state }, context })
  const next = decisionCaseMachine.transition(snapshot, event, inert)
  if (next.context === context) return undefined
  snapshots.set(next.context, next)
  return { state: stateOf(next), context: next.context }
}

/** Where a snapshot is, as plain data. */
export function stateOf({ value }: Pick<Snapshot, 'value'>): CaseState {
  const { process, assessment } = value
  return Object.freeze({ process, assessment })
}
