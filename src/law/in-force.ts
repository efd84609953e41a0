import type { Provision } from './provision.js'
import { provisionById } from './provision-by-id.js'

/**
 * Whether a provision applies on a day; both its first and its last day count, and an open bound is no bound.
 *
 * @param provisionId - an id such as `sol2025-3-1`.
 * @param day - a Swedish calendar day, `YYYY-MM-DD`.
 * @returns `undefined` for a provision the library does not know.
 */
export function inForce(provisionId: string, day: string): boolean | undefined {
  const provision = provisionById.get(provisionId)
  return provision && placeInTime(provision, day) === 'inForce'
}

/** Where a day lies against the period of a provision. */
export function placeInTime({ validFrom, validTo }: Provision, day: string): 'notYet' | 'inForce' | 'ended' {
  if (validTo !== null && day > validTo) return 'ended'
  return validFrom !== null && day < validFrom ? 'notYet' : 'inForce'
}

/** Of a basis that names the same duty in several Acts, the provisions that apply on a day. */
export function basisOn(basis: readonly string[], day: string): readonly string[] {
  return basis.filter((provision) => inForce(provision, day) === true)
}
