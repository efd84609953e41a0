import { invalidInput } from '../words/invalid-input.js'
import { parseInside } from '../words/parse.schema.js'
import { Day } from '../words/scalars.schema.js'
import { placeInTime } from './in-force.js'
import type { Provision } from './provision.js'
import { provisionById } from './provision-by-id.js'

/**
 * The provisions that the library knows and that apply on a day, in the order of its data.
 *
 * First and last day count. One whose start was not seen (`validFrom` null) is taken to apply until its last day, and
 * `confidence` tells how each was seen. The articles of the Convention are there from the day they became Swedish law. The
 * list holds what the library cites, not all that is in force.
 *
 * @param on - a Swedish calendar day, `YYYY-MM-DD`.
 * @returns a frozen list.
 * @throws LibraryError `input.invalid` for anything but a day that exists.
 * @example
 * ```ts
 * import { provisionsInForce } from 'barnkonsekvens/law'
 *
 * const onBestInterests = (on: string) =>
 *   provisionsInForce(on).filter(({ id }) => id === 'sol2001-1-2' || id === 'sol2025-3-1')
 * onBestInterests('2025-06-30').map(({ id }) => id) // => ['sol2001-1-2']
 * onBestInterests('2025-07-01').map(({ id }) => id) // => ['sol2025-3-1']
 * onBestInterests('2025-07-01').at(0)?.subject.en // => 'best interests of the child; child means under 18'
 * ```
 */
export function provisionsInForce(on: string): readonly Provision[] {
  const day = parseInside(Day, on, ['on'])
  if (!day.ok) throw invalidInput(day.issues)
  return Object.freeze(
    [...provisionById.values()].filter((provision) => placeInTime(provision, day.value) === 'inForce'),
  )
}
