import type { SituationAxis, SituationSpace } from '../../src/testing/situations/situation-values.js'
import type { Situation } from '../../src/testing/situations.js'

/** What of a space some situations reach. */
export interface Cover {
  /** Every value that no situation has, as `axis:value`. */
  readonly missingValues: readonly string[]
  /** How many pairs of values of two axes there are, and those that no situation has together. */
  readonly pairs: number
  readonly missingPairs: readonly (readonly [string, string])[]
}

/** Measures the cover: which values, and which values of two axes together, occur in some situation. */
export function coverOf({ axes }: SituationSpace, situations: readonly Situation[]): Cover {
  const all = axes.flatMap(({ axis, values }) => values.map((value) => ({ axis, value })))
  const met = new Set<string>()
  for (const { values } of situations) {
    const has = axes.map(({ axis }) => named(axis, values[axis]))
    for (const one of has) for (const other of has) met.add(`${one} ${other}`)
  }
  const pairs = all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (one.axis === other.axis ? [] : [[name(one), name(other)] as const])),
  )
  return {
    missingValues: all.map(name).filter((one) => !met.has(`${one} ${one}`)),
    pairs: pairs.length,
    missingPairs: pairs.filter(([one, other]) => !met.has(`${one} ${other}`)),
  }
}

function name({ axis, value }: { readonly axis: SituationAxis; readonly value: string }): string {
  return named(axis, value)
}

function named(axis: SituationAxis, value: string): string {
  return `${axis}:${value}`
}
