import type { CaseType, Depth, Outcome } from './codes.schema.js'
import { valueLists } from './data/value-lists.js'

/** The outcomes that take something from somebody or refuse it. */
const negativeOutcomes: ReadonlySet<string> = new Set<Outcome>([
  'partialRejection',
  'rejection',
  'reduction',
  'termination',
])

/** Whether an outcome refuses, reduces or ends something. */
export function isNegative(outcome: Outcome): boolean {
  return negativeOutcomes.has(outcome)
}

/** The gate that follows from the outcome where no rule names one: what is refused waits, help never does. */
export function gateByOutcome(outcome: Outcome, caseType: CaseType): 'block' | 'owe' {
  return isNegative(outcome) || (caseType === 'boardItem' && outcome !== 'interim') ? 'block' : 'owe'
}

/** Where a depth stands among the depths, 0 for the shallowest. */
export function depthRank(depth: Depth): number {
  return valueLists.depth.indexOf(depth)
}

/** The deeper of two depths. */
export function deeper(one: Depth, other: Depth): Depth {
  return depthRank(other) > depthRank(one) ? other : one
}
