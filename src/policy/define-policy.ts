import { deepFreeze } from '../kernel/deep-freeze.js'
import { listOf } from '../kernel/list-of.js'
import type { Result } from '../kernel/result.js'
import { bounds } from '../words/bounds.js'
import type { Outcome } from '../words/codes.schema.js'
import { blocks } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parse } from '../words/parse.schema.js'
import { builtInPolicies } from './data/built-in.js'
import { leadsTo } from './include-cycle.js'
import { type JudgeRule, judgeRule } from './judge-rule.js'
import { type Limits, Policy, type Signing } from './policy.schema.js'
import { overlapIssues, policyIssues } from './policy-issues.js'
import type { Wording } from './wording.schema.js'

/** A policy ready to judge: the rules of its own before those it includes, and what it says of hands and days. */
export interface ReadyPolicy {
  readonly policy: Policy
  /** The policy, then those it includes and those they include, each once. */
  readonly layers: readonly Policy[]
  readonly rules: readonly JudgeRule[]
  readonly signing: Signing
  readonly limits: Limits
  /** Codes whose findings a signer may answer for. */
  readonly overridable: readonly string[]
  /** Outcomes that may go through as urgent where the gate blocks. */
  readonly urgentOutcomes: readonly Outcome[]
  /** Whether an assessment done elsewhere, as a document, is accepted. */
  readonly acceptsDocuments: boolean
  /** What the policy and those it includes say of wording, the nearest first. */
  readonly wording: readonly Wording[]
}

/** A policy that may be judged by, with what its author should look at; or why it is none. */
export type DefinedPolicy =
  | { readonly ok: true; readonly value: Policy; readonly issues?: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Policies that were checked, by the frozen object that `definePolicy` returned. */
const ready = new WeakMap<object, ReadyPolicy & { readonly told: Pick<DefinedPolicy, 'issues'> }>()

/** The policies of the library, read at first use and once. */
let builtIn: readonly Policy[] | undefined

/**
 * Checks a policy and makes it ready to judge by.
 *
 * Refused is what cannot be judged by or may never be: a shape that is wrong, a rule without conditions, help held back,
 * urgency for a refusal, a circle of includes, two versions for one day. Told beside the policy, as warnings over every
 * combination of facts and every day, is what its author should look at: a rule that rests on nothing or can never hold,
 * two rules that contradict each other, and cases in which a child may be concerned and no rule says anything (there an
 * assessment is required at the simple depth).
 *
 * @param policy - an organisation's rules as plain data.
 * @param included - policies that `includes` may name beside the built-in ones, and other versions of the policy itself:
 * none of them may be in force on the same day.
 * @returns the policy, frozen, with `issues` where something should be looked at; or everything wrong with it:
 * `input.invalid` for its shape, `policy.…` for its meaning.
 * @example
 * ```ts
 * import { definePolicy } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * definePolicy({ ...boras.forsorjningsenheten, version: 'utkast' }).ok // => true
 * ```
 */
export function definePolicy(policy: unknown, included: readonly Policy[] = []): DefinedPolicy {
  const parsed = parse(Policy, policy)
  if (!parsed.ok) return parsed
  const value = parsed.value as Policy
  const given = readable(included)
  const overlapping = overlapIssues(value, given)
  const before = ready.get(value)
  if (overlapping.length === 0 && before !== undefined) return { ok: true, value, ...before.told }
  builtIn ??= readable(builtInPolicies)
  const known = [...given, ...builtIn]
  const layers = layersOf(value, known, given)
  const issues = [...overlapping, ...policyIssues(value, layers, known)]
  if (blocks(issues)) return { ok: false, issues: deepFreeze(issues) }
  const told = issues.length > 0 ? { issues: deepFreeze(issues) } : {}
  ready.set(value, { ...readyPolicy(value, layers), told })
  return { ok: true, value, ...told }
}

/** Those of some policies that are policies, frozen. */
function readable(policies: unknown): readonly Policy[] {
  return (listOf(policies, bounds.items) ?? []).flatMap((policy) => {
    const parsed = parse(Policy, policy)
    return parsed.ok ? [parsed.value as Policy] : []
  })
}

/**
 * A policy with those it includes, each once. One that is not there, is none, or includes the policy itself is left out
 * here and reported by `policyIssues`.
 */
function layersOf(policy: Policy, known: readonly Policy[], given: readonly Policy[]): readonly Policy[] {
  const parents = policy.includes.flatMap((id) => {
    const parent = leadsTo(id, policy.id, known) ? undefined : known.find((entry) => entry.id === id)
    const defined = parent === undefined ? undefined : readyPolicyOf(parent, given)
    return defined?.ok ? defined.value.layers : []
  })
  const byId = new Map([policy, ...parents].map((layer) => [layer.id, layer]))
  return [...byId.values()]
}

function readyPolicy(policy: Policy, layers: readonly Policy[]): ReadyPolicy {
  /** What the policy says itself, else the first policy it includes that says it. */
  const said = <Key extends keyof Policy>(key: Key) => layers.find((layer) => layer[key] !== undefined)?.[key]
  return {
    policy,
    layers,
    rules: layers.flatMap((layer) => layer.rules.map((rule) => judgeRule(layer.id, rule))),
    signing: said('signing') as Signing,
    limits: said('limits') as Limits,
    overridable: said('overridable') ?? [],
    urgentOutcomes: said('urgent')?.outcomes ?? [],
    acceptsDocuments: said('accepts')?.includes('document') ?? false,
    wording: layers.flatMap((layer) => layer.wording ?? []),
  }
}

/** A policy as `definePolicy` left it; one that is not defined yet is defined here, every time. */
export function readyPolicyOf(policy: unknown, included: readonly Policy[] = []): Result<ReadyPolicy, Issue> {
  const known = typeof policy === 'object' && policy !== null ? ready.get(policy) : undefined
  if (known !== undefined) return { ok: true, value: known }
  const defined = definePolicy(policy, included)
  return defined.ok ? { ok: true, value: ready.get(defined.value) as ReadyPolicy } : defined
}
