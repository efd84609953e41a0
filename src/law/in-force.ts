import { provisionById } from './provision-by-id.js'

/** The first and last day on which something applies; `null` where that is open or not known. */
interface Period {
  readonly validFrom: string | null
  readonly validTo: string | null
}

/**
 * The two Social Services Acts, of which the later replaced the earlier as a whole: no provision of the one applies on
 * a day of the other, whatever is known of it. Last checked 2026-11-25.
 */
const acts: Readonly<Record<string, Period>> = {
  'sol2001-': { validFrom: null, validTo: '2025-06-30' },
  'sol2025-': { validFrom: '2025-07-01', validTo: null },
}

/**
 * Whether a provision applies on a day; both its first and its last day count, and an open bound is no bound.
 *
 * @param provisionId - an id such as `sol2025-3-1`.
 * @param day - a Swedish calendar day, `YYYY-MM-DD`.
 * @returns `undefined` for a provision the library does not know, unless its whole Act is out of force that day.
 */
export function inForce(provisionId: string, day: string): boolean | undefined {
  const act = Object.entries(acts).find(([prefix]) => provisionId.startsWith(prefix))?.[1]
  if (act !== undefined && !contains(act, day)) return false
  const provision = provisionById.get(provisionId)
  return provision && contains(provision, day)
}

function contains({ validFrom, validTo }: Period, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}
