import { LibraryError } from '../kernel/library-error.js'
import { builtInPolicies } from './data/built-in.js'
import { definePolicy } from './define-policy.js'
import type { Policy } from './policy.schema.js'

function define(policy: Policy): Policy {
  const defined = definePolicy(policy)
  if (!defined.ok) throw new LibraryError('policy.builtInInvalid', { codes: defined.issues.map((issue) => issue.code) })
  return defined.value
}

/** Every policy of the library by its id; local ones include `national`. */
export const policies: { readonly [id: string]: Policy } = Object.freeze(
  Object.fromEntries(builtInPolicies.map((policy) => [policy.id, define(policy)])),
)

function named(id: string): Policy {
  const policy = policies[id]
  if (policy === undefined) throw new LibraryError('policy.unknown', { id })
  return policy
}

/** The national floor, in force everywhere. */
export const national = named('national')

/** The policies of Borås Stad. */
export const boras = Object.freeze({ forsorjningsenheten: named('boras.forsorjningsenheten') })
