import { placeInTime } from './in-force.js'
import { provisionById } from './provision-by-id.js'

/** Of a basis that names the same rule in several Acts, the provisions in force on any day of a time; both ends count. */
export function basisDuring(basis: readonly string[], from: string, to: string): readonly string[] {
  return basis.filter((id) => {
    const provision = provisionById.get(id)
    return provision && placeInTime(provision, from) !== 'ended' && placeInTime(provision, to) !== 'notYet'
  })
}
