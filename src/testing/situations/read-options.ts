import { listOf } from '../../kernel/list-of.js'
import { type ReadyPolicy, readyPolicyOf } from '../../policy/define-policy.js'
import { bounds } from '../../words/bounds.js'
import { invalidInput } from '../../words/invalid-input.js'
import { issueOf } from '../../words/issue.js'
import { partsOf } from '../../words/parts-of.js'
import { defaultPolicies } from './data/default-policies.js'

/** Which situations are wanted, read. */
export interface ReadOptions {
  /** The policies by id, ready to judge, the plain one first. */
  readonly policies: ReadonlyMap<string, ReadyPolicy>
  readonly atMost: number
}

/** Reads which situations are wanted; under the default policies, and all of them, where nothing else is asked for. */
export function readOptions(options: unknown): ReadOptions {
  const parts = partsOf(options, ['policies', 'atMost'])
  if (!parts.ok) throw invalidInput(parts.issues)
  const { policies = defaultPolicies, atMost = Number.POSITIVE_INFINITY } = parts.value
  if (typeof atMost !== 'number' || !(atMost >= 1)) throw refused(['atMost'], 'tooSmall')
  const given = listOf(policies, bounds.items)
  if (given === undefined || given.length === 0) throw refused(['policies'], 'wrongType')
  return { policies: policiesById(given), atMost }
}

function policiesById(given: readonly unknown[]): ReadonlyMap<string, ReadyPolicy> {
  const byId = new Map<string, ReadyPolicy>()
  for (const [index, policy] of given.entries()) {
    const ready = readyPolicyOf(policy)
    if (!ready.ok) throw invalidInput(ready.issues)
    const { id } = ready.value.policy
    if (byId.has(id)) throw refused(['policies', index, 'id'], 'duplicate')
    byId.set(id, ready.value)
  }
  return byId
}

function refused(path: readonly (string | number)[], problem: string): Error {
  return invalidInput([issueOf('input.invalid', { path: [...path], params: { problem } })])
}
