import type { Role } from '../../../words/codes.schema.js'
import type { Hand } from '../../../words/hand.schema.js'

/**
 * The invented world in which a policy is explored: days, children, hands and the few words an event cannot do without.
 * Nobody in it exists. Our own; last checked 2026-11-25.
 */
export const usualOpening = '2026-10-19'

/** Days from the opening until something happens, and until everything that it left owing is overdue. */
export const daysUntil = [14, 119] as const

/** The elder comes of age between those days: so many days after the opening. */
export const daysUntilOfAge = 62

/** How the children live and are affected; the first is the elder. */
export const household = [
  { childRef: 'barn-1', living: 'permanent', affected: 'indirect' },
  { childRef: 'barn-2', living: 'permanent', affected: 'direct' },
] as const

/** The full years of the younger child in the year of the opening. */
export const ageOfYounger = 9

/** Somebody in each role. */
export function handOf(role: Role, number = 1): Hand {
  return { id: `${role}-${number}`, role, unit: 'enhet-1' }
}

/** What has to be said somewhere, and means nothing here. */
export const said = {
  matter: 'Ansökan',
  attempts: ['Ringt tre gånger utan svar.'],
  noChildren: 'Den sökande bor ensam.',
  reason: 'Nya uppgifter.',
  urgent: 'Kan inte vänta till i morgon.',
  result: 'Det gick som det var tänkt.',
  notAffected: 'Bor hos den andra föräldern och märker inget.',
  stockPhrase: 'Barnperspektivet har beaktats i beslutet.',
  changedSince: 'Inget nytt sedan hembesöket, säger barnet självt på telefon.',
  measure: 'Friplats i laget under våren.',
  responsible: 'Handläggaren',
} as const

/** A line of money for what is applied for; how much of it is granted follows from the outcome. */
export const line = { need: 'leisure', applied: 2400 } as const
