import { LibraryError } from '../kernel/library-error.js'
import { builtInPolicies } from './data/built-in.js'
import { definePolicy } from './define-policy.js'
import type { Policy } from './policy.schema.js'

/** The id of a policy that ships with the library. */
export type PolicyId = (typeof builtInPolicies)[number]['id']

function define(policy: Policy): Policy {
  const defined = definePolicy(policy)
  if (!defined.ok) throw new LibraryError('policy.builtInInvalid', { codes: defined.issues.map((issue) => issue.code) })
  return defined.value
}

/**
 * Every policy of the library by its id; local ones include `national`.
 *
 * @example
 * ```ts
 * import { policies } from 'barnkonsekvens/policies'
 *
 * policies['boras.relationsvaldsenheten'].rules.map((rule) => rule.id) // => ['ALN7', 'ALN8']
 * ```
 */
export const policies: { readonly [Id in PolicyId]: Policy } = Object.freeze(
  Object.fromEntries(builtInPolicies.map((policy) => [policy.id, define(policy)])) as Record<PolicyId, Policy>,
)

/** The national floor, in force everywhere. */
export const national = policies.national

/** The policies of Borås Stad: two units of Arbetslivsnämnden, Sociala omsorgsnämnden, and what the auditors recommend. */
export const boras = Object.freeze({
  forsorjningsenheten: policies['boras.forsorjningsenheten'],
  relationsvaldsenheten: policies['boras.relationsvaldsenheten'],
  socialaOmsorgsnamnden: policies['boras.socialaOmsorgsnamnden'],
  stadsrevisionen: policies['boras.stadsrevisionen'],
})

/** The policies of Malmö stad. */
export const malmo = Object.freeze({
  arbetsmarknadsOchSocialnamnden: policies['malmo.arbetsmarknadsOchSocialnamnden'],
})

/** The policies of Stockholms stad. */
export const stockholm = Object.freeze({ hasselbyVallingby: policies['stockholm.hasselbyVallingby'] })
