import { deepFreeze } from '../kernel/deep-freeze.js'
import type { Result } from '../kernel/result.js'
import type { Outcome } from '../words/codes.schema.js'
import type { Issue } from '../words/issue.schema.js'
import { parse } from '../words/parse.schema.js'
import { builtInPolicies } from './data/built-in.js'
import { type JudgeRule, judgeRule } from './judge-rule.js'
import { type Limits, Policy, type Signing } from './policy.schema.js'
import { policyIssues } from './policy-issues.js'

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
}

/** Policies that were checked, by the frozen object that `definePolicy` returned. */
const ready = new WeakMap<object, ReadyPolicy>()

/**
 * Checks a policy and makes it ready to judge by.
 *
 * @param policy - an organisation's rules as plain data.
 * @param included - policies that `includes` may name beside the built-in ones.
 * @returns the policy, frozen, or everything wrong with it: `input.invalid` for its shape, `policy.…` for its meaning.
 * @example
 * ```ts
 * import { definePolicy } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * definePolicy({ ...boras.forsorjningsenheten, version: 'utkast' }).ok // => true
 * ```
 */
export function definePolicy(policy: unknown, included: readonly Policy[] = []): Result<Policy, Issue> {
  const parsed = parse(Policy, policy)
  if (!parsed.ok) return parsed
  const value = parsed.value as Policy
  if (ready.has(value)) return { ok: true, value }
  const layers = layersOf(value, [...included, ...builtInPolicies])
  const issues = policyIssues(value, layers)
  if (issues.length > 0) return { ok: false, issues: deepFreeze(issues) }
  ready.set(value, readyPolicy(value, layers))
  return { ok: true, value }
}

/**
 * A policy with those it includes, each once. One that is not there, is none, or is the policy itself is left out here
 * and reported by `policyIssues`.
 */
function layersOf(policy: Policy, known: readonly Policy[]): readonly Policy[] {
  const parents = policy.includes.flatMap((id) => {
    const parent = id === policy.id ? undefined : known.find((entry) => entry.id === id)
    const defined = parent === undefined ? undefined : readyPolicyOf(parent)
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
  }
}

/** A policy as `definePolicy` left it; one that is not defined yet is defined here, every time. */
export function readyPolicyOf(policy: unknown): Result<ReadyPolicy, Issue> {
  const known = typeof policy === 'object' && policy !== null ? ready.get(policy) : undefined
  if (known !== undefined) return { ok: true, value: known }
  const defined = definePolicy(policy)
  return defined.ok ? { ok: true, value: ready.get(defined.value) as ReadyPolicy } : defined
}
