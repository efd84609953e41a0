import { situationOf } from '../../facts/situation.js'
import type { CaseType, Outcome } from '../../words/codes.schema.js'
import { gateByOutcome } from '../../words/outcomes.js'
import type { Requirement } from '../../words/requirement.schema.js'
import type { ReadyPolicy } from '../define-policy.js'
import { requirementFor } from '../requirement.js'
import { type Box, isInside } from './box.js'
import { concernBoxes } from './concern-boxes.js'
import { boxesWhere, boxOf, type FactSpace, inForceBox } from './fact-space.js'
import { regions } from './regions.js'
import { witnessIn } from './witness.js'

/** What is asked, without which rules ask it. */
export type Asked = Pick<Requirement, 'need' | 'depth' | 'gate' | 'due' | 'addOns'>

/** What decides a requirement: the rules, whether a child may be concerned, and the gate that follows from the outcome. */
export function requirementTests(space: FactSpace, layers: ReadyPolicy['layers']): readonly Box[] {
  return [
    ...concernBoxes(space),
    ...gateBoxes(space),
    ...layers.flatMap(({ rules }) => rules.map((rule) => boxOf(space, rule))),
  ]
}

/** Where the gate that follows from the outcome holds the decision back. */
function gateBoxes(space: FactSpace): readonly Box[] {
  return boxesWhere(
    space,
    ['outcome', 'caseType'],
    (outcome, caseType) => gateByOutcome(outcome as Outcome, caseType as CaseType) === 'block',
  )
}

/**
 * The whole space in boxes in which each of some policies answers alike. Where one of them is not in force its answer is
 * not sought, and the box is as large as the period is.
 */
export function answeredAlike(space: FactSpace, asked: readonly ReadyPolicy[]): readonly Box[] {
  const periods = asked.map(({ policy }) => inForceBox(space, policy))
  const tests = asked.flatMap(({ layers }) => requirementTests(space, layers))
  return regions(space, periods).flatMap((part) =>
    periods.every((period) => isInside(part, period)) ? regions(space, tests, part) : [part],
  )
}

/** What a policy answers to everything in a box in which it answers alike. */
export function requirementIn(space: FactSpace, ready: ReadyPolicy, box: Box): Requirement {
  const { facts, decision } = witnessIn(space, box)
  return requirementFor(ready, situationOf(facts, decision.on), decision)
}

/** What a requirement asks, with its add-ons in the order of their codes. */
export function askedOf({ need, depth, gate, due, addOns }: Requirement): Asked {
  return { need, ...(depth && { depth }), ...(gate && { gate }), ...(due && { due }), addOns: [...addOns].sort() }
}
