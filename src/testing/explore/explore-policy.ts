import type { CaseEvent, CaseOpened } from '../../case/case-event.schema.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { Policy } from '../../policy/policy.schema.js'
import { readyVersions } from '../../policy/policy-on.js'
import type { CaseType, Outcome } from '../../words/codes.schema.js'
import { invalidInput } from '../../words/invalid-input.js'
import { type Explored, explore } from './explore.js'
import { readOptions } from './explore-options.schema.js'
import { invariants } from './invariants/all.js'
import { storyOf, wayTo } from './story-of.js'
import { worldOf } from './worlds.js'

/** What is explored of a policy, and how far. */
export interface ExplorePolicyOptions {
  /** The kinds of matter; those that the policy's own rules name, or economic assistance where they name none. */
  readonly caseTypes?: readonly CaseType[] | undefined
  /** The outcomes; a rejection and an approval where they are not given: one that waits and one that helps. */
  readonly outcomes?: readonly Outcome[] | undefined
  /** The most states to look at in all; 2 000 where it is not given, which takes seconds. */
  readonly mostStates?: number | undefined
}

/** Something that does not hold, and the shortest way there. */
export interface Counterexample {
  /** Which rule of the proof it breaks, as a code. */
  readonly invariant: string
  /** The same in a sentence. */
  readonly says: string
  /** The opening, and the events that lead there; the last is the one that breaks it, where an event does. */
  readonly events: readonly (CaseOpened | CaseEvent)[]
  /** The events told in English for a person to read, ending with what should have held. */
  readonly story: string
}

/** What was found out about a policy. */
export interface PolicyExploration {
  /** How many different states cases were in. */
  readonly states: number
  /** How many events were sent to them. */
  readonly edges: number
  /** Whether every state was looked at that these events lead to. */
  readonly complete: boolean
  /** One for each rule that does not hold, the shortest; empty is what one hopes for. */
  readonly counterexamples: readonly Counterexample[]
}

/**
 * Tries a policy of one's own: invented cases are led through every order of events, right and wrong, with the library's
 * own `record`, and everything that must always hold is looked for at each step.
 *
 * Among it: no decision against somebody before an assessment that is complete, signed and true; nobody signs or decides
 * who may not; what a decision leaves owing is owed by a day and holds the closing; and every case can come to its end,
 * which a policy that lets nobody sign does not allow. What is found is told by the shortest way there. The same policy and
 * options give the same answer every time. Nothing in it comes from a real case.
 *
 * @param policy - the policy, or its versions; ready, or plain data as `definePolicy` takes it.
 * @returns frozen; `complete` is `false` where there are more states than `mostStates`: then raise it, or ask about fewer
 * outcomes.
 * @throws LibraryError `input.invalid` for a policy that `definePolicy` refuses, and for wrong options.
 * @example
 * ```ts
 * import { national } from 'barnkonsekvens/policies'
 * import { explorePolicy } from 'barnkonsekvens/testing'
 *
 * const found = explorePolicy(national, { caseTypes: ['housing'], outcomes: ['rejection'], mostStates: 500 })
 * found.complete // => true
 * found.counterexamples // => []
 * ```
 */
export function explorePolicy(
  policy: Policy | readonly Policy[],
  options: ExplorePolicyOptions = {},
): PolicyExploration {
  const ready = readyVersions(policy)
  if (!ready.ok) throw invalidInput(ready.issues)
  const versions = ready.value.map((version) => version.policy)
  const { caseTypes = caseTypesOf(versions), outcomes, mostStates } = readOptions(options)
  const found: Explored[] = []
  let left = mostStates
  for (const caseType of caseTypes) {
    const world = worldOf('gate', { policy: versions, caseType, outcomes })
    const explored = explore(world, { mostStates: left, invariants, compareEvery: 0 })
    found.push(explored)
    left -= explored.states
  }
  return deepFreeze({
    states: sum(found.map(({ states }) => states)),
    edges: sum(found.map(({ edges }) => edges)),
    complete: found.every(({ complete }) => complete),
    counterexamples: counterexamplesOf(found),
  })
}

/** The kinds of matter that the rules of a policy itself name. */
function caseTypesOf(versions: readonly Policy[]): readonly CaseType[] {
  const named = versions.flatMap(({ rules }) => rules).flatMap(({ when }) => when.caseType ?? [])
  return named.length > 0 ? [...new Set(named)] : ['economicAssistance']
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The first of each rule that does not hold, in the order in which they were found. */
function counterexamplesOf(found: readonly Explored[]): readonly Counterexample[] {
  const first = new Map<string, Counterexample>()
  for (const explored of found) {
    for (const broken of explored.broken) {
      const { id, says } = broken.invariant
      if (first.has(id)) continue
      const way = wayTo(explored, broken)
      const story = storyOf(way, broken.invariant)
      first.set(id, { invariant: id, says, events: [way.opened, ...way.events], story })
    }
  }
  return [...first.values()]
}
