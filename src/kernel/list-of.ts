/**
 * What is in a list, each entry taken from it once and none looked into; `undefined` where it is no list, holds more than
 * that, or throws when it is read. Never throws, whatever it is given.
 */
export function listOf(given: unknown, most: number): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(given)) return undefined
    const { length } = given
    return length <= most ? Array.from({ length }, (_, index): unknown => given[index]) : undefined
  } catch {
    // What a proxy throws is not ours to pass on.
    return undefined
  }
}
