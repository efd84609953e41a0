/** Random numbers that a seed gives again: the same seed, the same inputs. */
export interface Seeded {
  /** A number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  readonly pick: <Value>(list: readonly Value[]) => Value
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean
}

/** Mulberry32: small, fast and good enough to choose inputs by; never for salts or keys. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (most: number): number => Math.floor((next() / 0x1_0000_0000) * most)
  return {
    below,
    pick: <Value>(list: readonly Value[]) => list[below(list.length)] as Value,
    onceIn: (times) => below(times) === 0,
  }
}
