import { invalidInput } from '../words/invalid-input.js'
import { readyPolicyOf } from './define-policy.js'
import type { Policy } from './policy.schema.js'
import { assessmentRequirement } from './requirement.js'

/** An example of a policy that does not hold: what was written, and what the rules answer. */
export interface ExampleDifference {
  readonly title: string
  readonly expected: Policy['examples'][number]['requirement']
  readonly got: Policy['examples'][number]['requirement']
}

/**
 * Runs the examples that a policy carries, so that a test of one's own policy is one line.
 *
 * @returns the examples that do not hold; empty when all do.
 * @throws LibraryError `input.invalid` when it is not a policy.
 * @example
 * ```ts
 * import { runExamples } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * runExamples(boras.forsorjningsenheten) // => []
 * ```
 */
export function runExamples(policy: Policy): readonly ExampleDifference[] {
  const ready = readyPolicyOf(policy)
  if (!ready.ok) throw invalidInput(ready.issues)
  return ready.value.policy.examples.flatMap(({ title, facts, decision, requirement: expected }) => {
    const { need, depth, gate, due, fired } = assessmentRequirement({ policy: ready.value.policy, facts, decision })
    const asked = { need, ...(depth && { depth }), ...(gate && { gate }), ...(due && { due }) }
    const got = { ...asked, fired: fired.map((rule) => rule.ruleId) }
    return isSame(expected, got) ? [] : [{ title, expected, got }]
  })
}

function isSame(one: ExampleDifference['got'], other: ExampleDifference['got']): boolean {
  const keys = ['need', 'depth', 'gate', 'due'] as const
  return keys.every((key) => one[key] === other[key]) && one.fired.join() === other.fired.join()
}
