import type { ChildFact } from '../../facts/facts.schema.js'
import { addDays } from '../../kernel/calendar-day.js'
import type { Policy } from '../../policy/policy.schema.js'
import { ageOfYounger, daysUntil, daysUntilOfAge, household, usualOpening } from './data/world.js'

/** When a world takes place, and who lives in it then. */
export interface Days {
  readonly openedOn: string
  /** The days on which something happens. */
  readonly days: readonly string[]
  readonly children: readonly ChildFact[]
}

/** The usual days; where no version of the policy is in force then, those after the first of them comes into force. */
export function daysOf(policy: Policy | readonly Policy[]): Days {
  const versions = [policy].flat()
  const isUsual = versions.some(
    ({ inForceFrom, inForceTo }) => inForceFrom <= usualOpening && (inForceTo === null || usualOpening <= inForceTo),
  )
  const [earliest = usualOpening] = versions.map(({ inForceFrom }) => inForceFrom).sort()
  const openedOn = isUsual ? usualOpening : earliest
  const [elder, younger] = household
  return {
    openedOn,
    days: daysUntil.map((count) => addDays(openedOn, count)),
    children: [
      { ...elder, birthDate: yearsBefore(addDays(openedOn, daysUntilOfAge), 18) },
      { ...younger, birthDate: yearsBefore(openedOn, ageOfYounger) },
    ],
  }
}

/** The same day years before; the day before it where that year has none. */
function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`.replace('-02-29', '-02-28')
}
