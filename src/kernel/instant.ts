/** Date and minute, seconds, fraction of a second, zone. */
const instantParts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)$/

/**
 * The whole milliseconds since 1970-01-01T00:00Z of an instant; what is finer is cut off, seconds that are left out are
 * 0.
 *
 * @param instant - RFC 3339 with `Z` or an offset.
 * @returns `NaN` for anything else.
 */
export function millisecondsOf(instant: string): number {
  const parts = instantParts.exec(instant)
  if (parts === null) return Number.NaN
  const [, minute, second = '00', fraction = '', zone] = parts
  // Three digits and no more: engines differ in what they make of a longer fraction.
  return Date.parse(`${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`)
}

/**
 * How two instants stand in time: negative where the first is earlier, positive where it is later, 0 where they are the
 * same point in time, in whatever offset and with however long a fraction they are written.
 *
 * @param a - RFC 3339 with `Z` or an offset.
 * @param b - RFC 3339 with `Z` or an offset.
 */
export function compareInstants(a: string, b: string): number {
  if (a === b) return 0
  if (isWrittenAlike(a, b)) return a < b ? -1 : 1
  const difference = millisecondsOf(a) - millisecondsOf(b)
  return difference === 0 ? compareFractions(finerThanMilliseconds(a), finerThanMilliseconds(b)) : difference
}

/** Whether two instants have the same zone and the same number of digits: then they stand in time as their texts do. */
function isWrittenAlike(a: string, b: string): boolean {
  return a.length === b.length && (a.endsWith('Z') ? b.endsWith('Z') : a.slice(-6) === b.slice(-6))
}

/** The digits of the fraction after the third. */
function finerThanMilliseconds(instant: string): string {
  return instantParts.exec(instant)?.[3]?.slice(3) ?? ''
}

function compareFractions(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  const [one, other] = [a.padEnd(length, '0'), b.padEnd(length, '0')]
  if (one === other) return 0
  return one < other ? -1 : 1
}
