import { UTCDateMini } from '@date-fns/utc/date/mini'
import { millisecondsOf } from '../kernel/instant.js'
import { invalidInput } from '../words/invalid-input.js'
import { parseInside } from '../words/parse.schema.js'
import { Instant } from '../words/scalars.schema.js'

const minute = 60_000

/**
 * A clock for tests: the first call gives the instant it was set to, each one after that a minute later.
 *
 * @param from - RFC 3339 with `Z` or an offset; what it gives is in UTC.
 * @throws LibraryError `input.invalid` for anything else.
 * @example
 * ```ts
 * import { ticking } from 'barnkonsekvens/testing'
 *
 * const now = ticking('2026-11-02T09:00:00+01:00')
 * [now(), now()] // => ['2026-11-02T08:00:00.000Z', '2026-11-02T08:01:00.000Z']
 * ```
 */
export function ticking(from: string): () => string {
  const start = parseInside(Instant, from, ['from'])
  if (!start.ok) throw invalidInput(start.issues)
  let ticks = -1
  return () => {
    ticks += 1
    return minutesAfter(start.value, ticks)
  }
}

/** The instant a number of minutes after another, in UTC. */
export function minutesAfter(instant: string, minutes: number): string {
  return new UTCDateMini(millisecondsOf(instant) + minutes * minute).toISOString()
}
