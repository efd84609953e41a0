import type { ReadyPolicy } from '../policy/define-policy.js'
import type { EventType, Outcome, Role } from '../words/codes.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseState } from './possible-now.js'
import type { Reading } from './reading.js'

/** An answer that is not given yet. */
export interface OpenItem {
  readonly item: string
  readonly childRef?: string
  /** Of an alternative to be listed: the outcome of an earlier decision that an assessment is still owed for. */
  readonly outcome?: Outcome
}

/** One step on the way: an event, who can do it, and what it is about. */
export interface PlanStep {
  readonly type: EventType
  /** Who may do it under the policy; any one of them. */
  readonly who: readonly Role[]
  readonly childRef?: string
  /** The child's measure it reports on. */
  readonly measure?: string
  /** The children who are to be among those told, beside the party. */
  readonly recipients?: readonly string[]
  /** The day it is due, where it does something that is owed. */
  readonly dueOn?: string
  /** What is to be answered, as far as it can be told now: an answer may ask for more. */
  readonly items?: readonly OpenItem[]
}

/** Where a case is while a plan is made: nothing is recorded. */
export interface Here {
  readonly state: CaseState
  readonly context: CaseContext
}

/** A case, and what it is read for. */
export interface Planning extends Here {
  readonly reading: Reading
  readonly ready: ReadyPolicy
}

/** A step that any caseworker can take. */
export function byCaseworker(type: EventType): PlanStep {
  return { type, who: ['caseworker'] }
}
