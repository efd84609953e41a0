import type { DecisionInput } from '../decision/check-decision.js'
import { canonicalJson } from '../kernel/canonical-json.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import type { Policy } from '../policy/policy.schema.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import { assessmentThen } from './situations/assessment-then.js'
import { axesOf, coveredChanges, idOf } from './situations/cover.js'
import { decisionThen } from './situations/decision-then.js'
import { factsThen, owedThen } from './situations/facts-then.js'
import { type Prepare, preparedOnce } from './situations/prepared.js'
import { readOptions } from './situations/read-options.js'
import { type SituationAxis, type SituationValues, situationSpace, valuesOf } from './situations/situation-values.js'

/** One decision that a host may ask about, told by what differs from a plain refusal where everything is in order. */
export interface Situation {
  /** What differs, such as `household:unknown+assessment:absent`; `plain` where nothing does. It stays the same. */
  readonly id: string
  /** The axes on which it differs from the plain situation. */
  readonly differsIn: readonly SituationAxis[]
  /** The value on every axis. */
  readonly values: SituationValues
  /** What `checkDecision` is asked with, frozen. */
  readonly input: DecisionInput
}

/** Which situations are wanted. */
export interface SituationOptions {
  /** Each a policy of its own, the plain one first; where none are given, several built-in ones and one of the kit. */
  readonly policies?: readonly Policy[] | undefined
  /** No more than so many, the simplest; where it is not given, all. */
  readonly atMost?: number | undefined
}

/**
 * Decision situations that together reach what `checkDecision` can tell apart: an ordered list, the same each time.
 *
 * A situation has a value on each of some axes: policy, case type, outcome, forum, household, what is at stake, how the
 * assessment stands, what is owed from before, urgency, second reader, deciding hand, amounts, provisions, opening and
 * day. The plain values make a refusal in which everything is in order. The list is not all combinations, but a cover:
 *
 * - the plain situation, each other value alone, and every two values of two axes together, with all else in order, so
 *   that one reason alone keeps a decision back and none is hidden by another;
 * - each value together with help that is granted before anybody has assessed;
 * - every combination of policy, case type and outcome, with a signed assessment, without one, and without one as
 *   urgent; and of policy, outcome and household, without one.
 *
 * What cannot be is left out (no child could be missing where there is none), and of two that come to the same the
 * simpler stays. Of the pairs of values 97 in a hundred are there, and the others cannot be. With the default policies
 * there are less than five thousand, made in some seconds. Not among them: several versions of one policy, and input
 * that cannot be read, save for an identity number in a text.
 *
 * @returns the simplest first: what differs least from the plain situation.
 * @throws LibraryError `input.invalid` for what is no policy, two with the same id, or less than one situation;
 * `testing.cannotComplete` or `testing.cannotSign` for a policy under which no assessment can be signed.
 * @example
 * ```ts
 * import { checkDecision } from 'barnkonsekvens'
 * import { malmo } from 'barnkonsekvens/policies'
 * import { situations } from 'barnkonsekvens/testing'
 *
 * const [plain, next] = situations({ policies: [malmo.arbetsmarknadsOchSocialnamnden], atMost: 2 })
 * [plain?.id, next?.id] // => ['plain', 'caseType:housing']
 * plain && checkDecision(plain.input).allowed // => true
 * ```
 */
export function situations(options: SituationOptions = {}): readonly Situation[] {
  return Object.freeze([...eachSituation(options)])
}

/** The situations one by one, each made when it is asked for. */
export function* eachSituation(options: SituationOptions): Generator<Situation, void, undefined> {
  const { policies, atMost } = readOptions(options)
  const space = situationSpace(policies)
  const prepare = preparedOnce()
  const seen = new Set<string>()
  for (const changes of coveredChanges(space)) {
    const values = valuesOf(space, changes)
    const input = inputOf(values, policies.get(values.policy) as ReadyPolicy, prepare)
    if (input === undefined || !isNew(input, values.policy, seen)) continue
    yield deepFreeze({ id: idOf(changes), differsIn: axesOf(changes), values, input })
    if (seen.size >= atMost) return
  }
}

/** What is asked in a situation; `undefined` where it cannot be. */
function inputOf(values: SituationValues, ready: ReadyPolicy, prepare: Prepare): DecisionInput | undefined {
  const { policy } = ready
  const decision = decisionThen(values, ready)
  const told = factsThen(values, decision.on)
  const deciding = { ready, facts: told, decision }
  const applies = readyPolicyOn(policy, { on: decision.on, openedOn: told.openedOn }).ok
  // Under a policy that is not in force nothing can be signed, and nothing is asked for.
  const made = applies ? assessmentThen(values.assessment, deciding, prepare) : { facts: told }
  if (made === undefined) return undefined
  const facts = { ...made.facts, ...owedThen(values.duties, decision.on) }
  return { policy, facts, decision, ...(made.assessment && { assessment: made.assessment }) }
}

function isNew({ policy: _, ...input }: DecisionInput, policy: string, seen: Set<string>): boolean {
  const text = canonicalJson([policy, input])
  if (seen.has(text)) return false
  seen.add(text)
  return true
}
