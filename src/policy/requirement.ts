import { Facts } from '../facts/facts.schema.js'
import { PlannedDecision } from '../facts/planned-decision.schema.js'
import { mayConcernChild, type Situation, situationOf } from '../facts/situation.js'
import type { Depth } from '../words/codes.schema.js'
import { invalidInput } from '../words/invalid-input.js'
import { deeper, gateByOutcome } from '../words/outcomes.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import type { Due, Field, Gate, Need, Requirement, RuleConsequence, RuleVerdict } from '../words/requirement.schema.js'
import type { ReadyPolicy } from './define-policy.js'
import type { Policy } from './policy.schema.js'
import { readyPolicyOn } from './policy-on.js'
import { ruleInput } from './rule-input.js'

const needs: readonly Need[] = ['required', 'recommended', 'none']
const dues: readonly Due[] = ['opening', 'proposal', 'decision']
const gates: readonly Gate[] = ['block', 'owe']

/** What is asked of `assessmentRequirement`: the policy (or its versions), the facts, and the decision's frame. */
export interface RequirementInput {
  readonly policy: Policy | readonly Policy[]
  readonly facts: Facts
  readonly decision: PlannedDecision
}

/**
 * What law and policy ask before a decision: whether an assessment is needed, how deep, what waits, and why.
 *
 * Every rule is answered with the verdict on each of its conditions. Where no rule fires while a child may be
 * concerned, an assessment is required at the simple depth.
 *
 * @param input - `decision` needs only its day, outcome and forum.
 * @returns the strictest of all rules that fire; `unknown` lists the facts that made a difference by being unknown.
 * @throws LibraryError `input.invalid` with known paths, also when no version is in force on the day.
 * @basis crc-art-3
 * @example
 * ```ts
 * import { assessmentRequirement } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * const requirement = assessmentRequirement({
 *   policy: boras.forsorjningsenheten,
 *   facts: { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] },
 *   decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
 * })
 * requirement.need // => 'required'
 * requirement.gate // => 'block'
 * requirement.fired.map((rule) => rule.ruleId) // => ['ALN1', 'ALN2', 'NAT3']
 * ```
 */
export function assessmentRequirement(input: RequirementInput): Requirement {
  const parts = partsOf(input, ['policy', 'facts', 'decision'])
  if (!parts.ok) throw invalidInput(parts.issues)
  const facts = parseInside(Facts, parts.value.facts, ['facts'])
  const decision = parseInside(PlannedDecision, parts.value.decision, ['decision'])
  if (!facts.ok || !decision.ok) throw invalidInput(refusalsOf(facts, decision))
  const { on } = decision.value
  const ready = readyPolicyOn(parts.value.policy, { on, openedOn: facts.value.openedOn })
  if (!ready.ok) throw invalidInput(ready.issues)
  return requirementFor(ready.value, situationOf(facts.value, on), decision.value)
}

/** The requirement of a policy that is ready, for facts that have been read. */
export function requirementFor(ready: ReadyPolicy, situation: Situation, decision: PlannedDecision): Requirement {
  const input = ruleInput(situation, decision)
  const fired: RuleVerdict[] = []
  const notFired: RuleVerdict[] = []
  const unknown = new Set<Field>()
  for (const judge of ready.rules) {
    const judged = judge(input)
    ;(judged.fired ? fired : notFired).push(judged.verdict)
    for (const field of judged.unknown) unknown.add(field)
  }
  const need = strictest(needs, fired, (then) => then.need) ?? (mayConcernChild(situation) ? 'required' : 'none')
  const sharing = fired.filter(({ then }) => then.need === need)
  return Object.freeze({
    need,
    ...asked(need, sharing, gateByOutcome(decision.outcome, situation.facts.caseType)),
    addOns: Object.freeze([...new Set(sharing.flatMap(({ then }) => then.addOns ?? []))]),
    fired: Object.freeze(fired),
    notFired: Object.freeze(notFired),
    unknown: Object.freeze([...unknown]),
  })
}

/** Depth, due and gate of the rules that share the need; only what is required has a gate. */
function asked(need: Need, rules: readonly RuleVerdict[], byOutcome: Gate): { depth?: Depth; gate?: Gate; due?: Due } {
  if (need === 'none') return {}
  const depth = rules.reduce<Depth>((deepest, { then }) => deeper(deepest, then.depth ?? 'simple'), 'simple')
  const due = strictest(dues, rules, (then) => then.due ?? 'decision') ?? 'decision'
  if (need !== 'required') return { depth, due }
  return { depth, due, gate: strictest(gates, rules, (then) => then.gate ?? byOutcome) ?? byOutcome }
}

/** The first code of an order that any of the rules gives. */
function strictest<Code extends string>(
  order: readonly Code[],
  rules: readonly RuleVerdict[],
  codeOf: (then: RuleConsequence) => Code,
): Code | undefined {
  return order.find((code) => rules.some(({ then }) => codeOf(then) === code))
}
