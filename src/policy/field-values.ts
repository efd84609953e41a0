import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import { careOfChild, earlierNegativeDecisions } from '../facts/situation.js'
import type { Field } from '../words/requirement.schema.js'

/** What a fact is: a code, several, or null where an optional fact was not given and the checklist will ask. */
export type FieldValue = string | readonly string[] | null

/** The first days of the periods of law that the rules tell apart. */
const lawPeriods = [
  { period: 'newAct', from: '2025-07-01' },
  { period: 'oldAct', from: '2020-01-01' },
] as const

/** Which law a day falls under: before the Convention became law, under the old Act, or under the new one. */
export function lawPeriod(day: string): 'beforeCrcAct' | 'oldAct' | 'newAct' {
  return lawPeriods.find((entry) => day >= entry.from)?.period ?? 'beforeCrcAct'
}

/**
 * The value of every fact a rule may ask about, with the stated meaning of what was not given.
 *
 * `unknown` is a value: it makes a condition unknown, and a binding rule then fires.
 */
export function fieldValues(situation: Situation, decision: PlannedDecision): Readonly<Record<Field, FieldValue>> {
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
  }
}

function countCode(count: number | 'unknown'): string {
  if (count === 'unknown') return count
  return count === 0 ? 'none' : count === 1 ? 'one' : 'several'
}
