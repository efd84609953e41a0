import { type Situation, situationOf } from '../../facts/situation.js'
import { lawPeriods } from '../../law/data/law-periods.js'
import type { Field } from '../../words/requirement.schema.js'
import { When } from '../policy.schema.js'
import { ruleInput } from '../rule-input.js'
import type { Code } from './box.js'

/** A fact that is free: all but the period of law, which follows from the day. */
export type FreeField = Exclude<Field, 'lawPeriod'>

/** The mildest facts that can be written: every optional fact is left out. */
const leastFacts = { caseType: 'other', childrenLinked: 'unknown', children: [] } as const
const someDay = lawPeriods[0].from
const leastDecision = { on: someDay, outcome: 'approval', forum: 'official' } as const
const leastInput = ruleInput(situationOf(leastFacts, someDay), leastDecision)

/** Every code that a fact can have when a rule asks about it, null last where it need not be given. Of units: none named. */
export function codesOf(field: FreeField): readonly Code[] {
  const element = When.shape[field].unwrap().element
  const named: readonly string[] = 'options' in element ? element.options : ['unknown']
  return leastInput[field] === null ? [...named, null] : named
}

/** The ways in which children are linked and affected that facts can tell; the others are corrected when they are read. */
export const childrenTold: readonly Pick<Situation, 'childrenLinked' | 'affected'>[] = codesOf(
  'childrenLinked',
).flatMap((childrenLinked) =>
  codesOf('affected').flatMap((affected) => {
    const told = { childrenLinked, affected } as Pick<Situation, 'childrenLinked' | 'affected'>
    const read = situationOf({ ...leastFacts, ...told }, someDay)
    return read.childrenLinked === childrenLinked && read.affected === affected ? [told] : []
  }),
)
