import type { ChildFact, Facts } from '../../facts/facts.schema.js'
import { addDays, addMonths } from '../../kernel/calendar-day.js'
import type { Duty } from '../../words/duty.schema.js'
import { type ChildThen, households } from './data/households.js'
import { dutiesThen, gravities } from './data/parts.js'
import type { SituationValues } from './situation-values.js'

/** What is known of the matter itself on a day; what is owed from before is apart. */
export function factsThen(values: SituationValues, on: string): Facts {
  const { children, ...told } = households[values.household]
  const gravity = gravities[values.gravity]
  return {
    caseType: values.caseType,
    ...told,
    children: children.map((child, index) => ({
      ...childThen(child, index, on),
      ...(index === 0 && gravity.ofFirstChild),
    })),
    ...gravity.facts,
    ...(values.opened === 'monthsBefore' && { openedOn: addMonths(on, -2) }),
  }
}

/** A child with a birth date that gives it its age on the day. */
export function childThen({ turns18In, ...child }: ChildThen, index: number, on: string): ChildFact {
  const born = turns18In === undefined ? undefined : addMonths(addDays(on, turns18In), -18 * 12)
  return { childRef: `barn-${index + 1}`, ...(born === undefined ? { expected: true } : { birthDate: born }), ...child }
}

/** What is owed from before; nothing at all is said where nothing is. */
export function owedThen(duties: SituationValues['duties'], on: string): Pick<Facts, 'openDuties'> {
  const openDuties = dutiesThen[duties].map(
    ({ dueIn, ...duty }): Duty => ({ ...duty, dueOn: addDays(on, dueIn), basis: ['crc-art-3'], ownLimit: true }),
  )
  return openDuties.length > 0 ? { openDuties } : {}
}
