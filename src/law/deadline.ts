import { deepFreeze } from '../kernel/deep-freeze.js'
import type { Computation, Duty } from '../words/duty.schema.js'
import { basisDuring } from './basis-during.js'
import type { DeadlineRule } from './data/deadline-rules.js'
import type { OpenQuestionId } from './data/unsettled.js'
import { basisOn } from './in-force.js'
import { provisionById } from './provision-by-id.js'

/**
 * The day a time runs out, how that day was computed and what it rests on: a duty before anybody asks how it stands.
 *
 * `dueOn` is the day that counts. Where it is not settled whether the time moves past a day off, that is the earlier of the
 * two, and `computed` holds both. `basis`: what sets the time in each Act in force on any day of it, and how it is counted.
 */
export interface Deadline extends Omit<Duty, 'status'> {
  readonly computed: Computation
  readonly settled: boolean
  /** What is not settled: ids for `openQuestion`. */
  readonly unsettled: readonly OpenQuestionId[]
}

/** What one deadline adds to its rule. */
export interface DeadlineDetails {
  readonly basis?: readonly string[]
  readonly unsettled?: readonly OpenQuestionId[]
  readonly notBefore?: string
}

/** The deadline that a rule and a computed day make. */
export function deadlineOf(rule: DeadlineRule, computed: Computation, details: DeadlineDetails = {}): Deadline {
  const dueOn = computed.moves === 'yes' ? computed.nextWeekday : computed.lastDay
  const unsettled = [...questionsOf(rule, computed, dueOn), ...(details.unsettled ?? [])]
  return deepFreeze({
    kind: rule.kind,
    ...(details.notBefore !== undefined && { notBefore: details.notBefore }),
    dueOn,
    computed,
    settled: unsettled.length === 0,
    unsettled,
    basis: basisDuring([...rule.basis, ...(details.basis ?? []), ...rule.counting], computed.from, dueOn),
    ownLimit: rule.ownLimit,
  })
}

/** What is not settled about a time: how it is counted, and whether the law that sets it was seen and stayed the same. */
function questionsOf(rule: DeadlineRule, { from, count }: Computation, dueOn: string): OpenQuestionId[] {
  if (rule.ownLimit) return []
  // Nobody counted to a day that was decided, so that nothing about counting is open.
  const counting = count === undefined ? [] : rule.unsettled
  return [...counting, ...lawQuestions(basisOn(rule.basis, from), basisOn(rule.basis, dueOn))]
}

function lawQuestions(atFirst: readonly string[], atLast: readonly string[]): OpenQuestionId[] {
  if (atFirst.length === 0) return ['lawBeforeData']
  const isSeen = atFirst.every((id) => provisionById.get(id)?.confidence === 'statute')
  return [
    ...(atFirst.join() === atLast.join() ? [] : (['runningAtNewAct'] as const)),
    ...(isSeen ? [] : (['oldActWording'] as const)),
  ]
}
