/** A test on a fact of the case, the decision or the checklist itself. */
export type FactTest =
  | { readonly fact: 'caseType'; readonly in: readonly string[] }
  | { readonly fact: 'caseType'; readonly notIn: readonly string[] }
  | { readonly fact: 'outcome'; readonly in: readonly string[] }
  | { readonly fact: 'outcome'; readonly isNegative: true }
  | { readonly fact: 'depth'; readonly atLeast: string }
  | { readonly fact: 'depthLowered'; readonly is: boolean }
  | { readonly fact: 'addOns'; readonly includes: string }
  | { readonly fact: 'decisionDate'; readonly onOrAfter: string }
  | { readonly fact: 'decisionDate'; readonly before: string }
  | { readonly fact: 'forum'; readonly in: readonly string[] }
  | { readonly fact: 'childReachesAge'; readonly ages: readonly number[]; readonly withinMonths: number }
  | { readonly fact: 'earlierNegativeDecisions'; readonly atLeast: number }
  | { readonly fact: 'carried'; readonly is: boolean }

/** The records a condition can count or look among. */
export type Collection =
  | 'children'
  | 'alternatives'
  | 'consequences'
  | 'measures'
  | 'matchesView'
  | 'board.alternatives'

/**
 * When an item applies: one object of a closed set of forms, so that it can be checked, shown and translated.
 *
 * A test on a fact that is missing or unknown is true (caution towards the child). An unanswered item makes `in`,
 * `includesAny` and `atLeast` false and `filled: false` true.
 */
export type Condition =
  | { readonly always: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly named: string }
  | { readonly item: string; readonly in: readonly string[] }
  | { readonly item: string; readonly includesAny: readonly string[] }
  | { readonly item: string; readonly filled: boolean }
  | { readonly item: string; readonly atLeast: number }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly is: boolean }
  | { readonly field: 'alternative'; readonly isChosen: true }
  | FactTest
  | { readonly count: Collection; readonly moreThan: number }
  | { readonly count: 'alternatives'; readonly atLeastMinimumOf: string }
  | { readonly count: 'alternatives'; readonly belowMinimumOf: string }
  | { readonly exists: Collection; readonly where?: Condition }
