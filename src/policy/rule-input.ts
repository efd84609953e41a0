import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import { careOfChild, earlierNegativeDecisions } from '../facts/situation.js'
import { lawPeriod } from '../law/law-period.js'
import type { Field } from '../words/requirement.schema.js'

/** What a fact is: a code, several, or null where an optional fact was not given and the checklist will ask. */
export type FieldValue = string | readonly string[] | null

/** The values of the facts, with the day of the decision. */
export type RuleInput = Readonly<Record<Field, FieldValue>> & { readonly decisionDay: string }

/**
 * The value of every fact a rule may ask about, with the stated meaning of what was not given.
 *
 * `unknown` is a value: it makes a condition unknown, and a binding rule then fires.
 */
export function ruleInput(situation: Situation, decision: PlannedDecision): RuleInput {
  const { facts } = situation
  const unitsInvolved = facts.unitsInvolved ?? 'one'
  return {
    caseType: facts.caseType,
    outcome: decision.outcome,
    childrenLinked: situation.childrenLinked,
    affected: situation.affected,
    forum: decision.forum,
    unit: facts.unit ?? null,
    unitsInvolved,
    needsCoordination: facts.needsCoordination ?? (unitsInvolved === 'one' ? 'no' : 'unknown'),
    careOfChild: careOfChild(facts),
    impact: facts.impact ?? null,
    refusedNeeds: facts.refusedNeeds ?? null,
    housingRisk: facts.housingRisk ?? null,
    earlierNegativeDecisions: countCode(earlierNegativeDecisions(situation)),
    lawPeriod: lawPeriod(situation.on),
    decisionDay: situation.on,
  }
}

function countCode(count: number | 'unknown'): string {
  if (count === 'unknown') return count
  return count === 0 ? 'none' : count === 1 ? 'one' : 'several'
}
