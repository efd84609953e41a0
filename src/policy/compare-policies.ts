import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import { type ReadyPolicy, readyPolicyOf } from './define-policy.js'
import type { Policy } from './policy.schema.js'
import { type Asked, answeredAlike, askedOf, requirementIn } from './space/asked.js'
import { type Box, isInside } from './space/box.js'
import { type FactSpace, factSpace, inForceBox } from './space/fact-space.js'
import { readableRows } from './space/readable-rows.js'
import { type RowFacts, rowFacts, type Stretch, stretches } from './space/row-conditions.js'

/** What a policy says in a row: what it asks; or, where only one of the two is in force, which of them it is. */
export type PolicyAnswer = Asked | 'inForce' | 'notInForce'

/** Facts and days for which two policies answer differently. */
export interface PolicyDifference {
  /** The facts; a fact that is not named does not matter. */
  readonly when: RowFacts
  /** First and last day of decision, both included; one that is absent is no bound. */
  readonly from?: string
  readonly to?: string
  /** First and last day of the opening, where a policy goes by it. A day that is not known is that of the decision. */
  readonly openedFrom?: string
  readonly openedTo?: string
  readonly before: PolicyAnswer
  readonly after: PolicyAnswer
}

/**
 * Every difference in what two policies ask, over all facts and days that can be written.
 *
 * Two answers differ when the need, the depth, the gate, the day it is due or the add-ons do; which rules ask it does
 * not matter. The rows have nothing in common and leave no difference out. Where only one of the two is in force a row
 * says so, whatever it asks. The work grows with how many cases the rules tell apart: for policies like those that ship
 * it is less than a second, for dozens of rules about many facts each it may be minutes.
 *
 * @param before - an older version, or the policy one thinks of leaving.
 * @param after - a newer version, or the policy one thinks of adopting.
 * @returns the rows, those that say most first; empty when there is no difference.
 * @throws LibraryError `input.invalid` when one of them is not a policy.
 * @example
 * ```ts
 * import { comparePolicies } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * const before = boras.forsorjningsenheten
 * const after = { ...before, version: 'utkast', rules: before.rules.filter((rule) => rule.id !== 'ALN4') }
 * const [row] = comparePolicies(before, after)
 * row?.when // => { childrenLinked: ['yes', 'unknown'], affected: ['none'], outcome: ['partialRejection', 'reduction'] }
 * row?.after // => { need: 'none', addOns: [] }
 * ```
 */
export function comparePolicies(before: Policy, after: Policy): readonly PolicyDifference[] {
  const compared = [readyOf(before), readyOf(after)] as const
  const policies = compared.map(({ policy }) => policy)
  const space = factSpace(
    policies,
    compared.flatMap(({ layers }) => layers),
  )
  const rows = answeredAlike(space, compared).map((box) => ({ box, says: difference(space, compared, box) }))
  const different = readableRows(space, rows).filter(({ says }) => says !== same)
  return deepFreeze(different.flatMap(({ box, says }) => differenceRows(space, box, JSON.parse(says))))
}

/** What is said of a box in which both policies answer the same. */
const same = ''

function readyOf(policy: Policy): ReadyPolicy {
  const ready = readyPolicyOf(policy)
  if (!ready.ok) throw invalidInput(ready.issues)
  return ready.value
}

/** The two answers in a box, as text. */
function difference(space: FactSpace, policies: readonly [ReadyPolicy, ReadyPolicy], box: Box): string {
  const inForce = policies.map(({ policy }) => isInside(box, inForceBox(space, policy)))
  const answers = inForce.every(Boolean)
    ? policies.map((ready) => askedOf(requirementIn(space, ready, box)))
    : inForce.map((is) => (is ? 'inForce' : 'notInForce'))
  const [before, after] = answers.map((answer) => JSON.stringify(answer))
  return before === after ? same : `[${before},${after}]`
}

/** One row for each stretch of days of a box. */
function differenceRows(
  space: FactSpace,
  box: Box,
  [before, after]: readonly [PolicyAnswer, PolicyAnswer],
): readonly PolicyDifference[] {
  const when = rowFacts(space, box)
  return stretches(space, box.decisionDay).flatMap((days) =>
    stretches(space, box.openedOn).map((opened) => ({ when, ...days, ...openedDays(opened), before, after })),
  )
}

function openedDays({ from, to }: Stretch): Pick<PolicyDifference, 'openedFrom' | 'openedTo'> {
  return { ...(from !== undefined && { openedFrom: from }), ...(to !== undefined && { openedTo: to }) }
}
