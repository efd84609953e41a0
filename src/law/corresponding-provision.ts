import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import { parseInside } from '../words/parse.schema.js'
import { refusalsOf } from '../words/refusals-of.js'
import { Day } from '../words/scalars.schema.js'
import { type Correspondence, type CorrespondenceRow, correspondenceBy, provisionIdAt } from './correspondence.js'
import { correspondences, correspondingActs } from './data/correspondences.js'
import { inForce } from './in-force.js'
import { provisionById } from './provision-by-id.js'

/**
 * What to read on a day in place of a provision: itself while it is in force, else what corresponds to it in the Social
 * Services Act that is, the older (2001:453) to 2025-06-30 and the newer (2025:400) from 2025-07-01.
 *
 * The bill's comparison table is a reading aid, not an authority, and this is not legal advice. Only provisions that the
 * library has and that are in force on the day are given, in the order of the table. An empty list is no proof that the
 * rule is new or gone: the table may leave it out, and so may the library. Where an appeal against a decision from before
 * 2025-07-01 is reviewed the older Act still governs (`sol2025-trans-6`): ask with the day of that decision.
 *
 * @param id - a provision of the library, such as `sol2001-11-1a`.
 * @param on - the Swedish calendar day whose law is asked for, `YYYY-MM-DD`.
 * @returns frozen plain data.
 * @throws LibraryError `input.invalid` for a provision that the library does not have, or a day that does not exist.
 * @example
 * ```ts
 * import { correspondingProvision } from 'barnkonsekvens/law'
 *
 * const today = correspondingProvision('sol2001-11-1a', '2026-11-25')
 * today.map(({ id, match }) => [id, match]) // => [['sol2025-20-1', 'partly'], ['sol2025-20-2', 'fully']]
 * correspondingProvision('sol2025-20-2', '2025-06-30').map(({ id }) => id) // => ['sol2001-11-1a']
 * correspondingProvision('fl-32', '2026-11-25') // => [{ id: 'fl-32', match: 'same' }]
 * ```
 */
export function correspondingProvision(id: string, on: string): readonly Correspondence[] {
  const day = parseInside(Day, on, ['on'])
  const unknown = provisionById.has(id)
    ? []
    : [issueOf('input.invalid', { path: ['id'], params: { problem: 'unknownProvision' } })]
  if (unknown.length > 0 || !day.ok) throw invalidInput([...unknown, ...refusalsOf(day)])
  return deepFreeze(inForce(id, on) ? [{ id, match: 'same' }] : counterpartsOn(id, on))
}

/** The ids of what to cite on a day in place of a provision that is not in force on it; none where it is, or is unknown. */
export function correspondingIds(id: string, on: string): readonly string[] {
  return inForce(id, on) === false ? counterpartsOn(id, on).map((counterpart) => counterpart.id) : []
}

/** Which provision stands against which, in either direction, and the row that says so. */
const joined: readonly (readonly [from: string, to: string, row: CorrespondenceRow])[] = correspondences.flatMap(
  (row) =>
    row.old.flatMap((before) =>
      row.new.flatMap((after) => {
        const one = provisionIdAt(correspondingActs.old, before)
        const other = provisionIdAt(correspondingActs.new, after)
        return [[one, other, row] as const, [other, one, row] as const]
      }),
    ),
)

/** What corresponds to a provision and is in force on the day; a provision that the library does not have never is. */
function counterpartsOn(id: string, on: string): Correspondence[] {
  const found = joined.filter(([from, to]) => from === id && inForce(to, on) === true)
  const ids = [...new Set(found.map(([, to]) => to))]
  return ids.map((to) =>
    correspondenceBy(
      to,
      found.filter((entry) => entry[1] === to).map(([, , row]) => row),
    ),
  )
}
