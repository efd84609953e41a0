/** The runs that the command and the suite share: so many inputs, from a seed, and what came of them. */
import { hitsIn, planted, tracesOf } from './canary.js'
import { type Entry, entries } from './entries.js'
import { called, type Seen } from './judge.js'
import { type Mutated, mutated } from './mutate.js'
import { prototypeChanges, prototypesNow } from './prototypes.js'
import { type Seeded, seeded } from './seeded.js'

/** What a run counts. */
export interface Run {
  readonly inputs: number
  readonly refused: number
  /** Calls that did not do what the contract says; an exception that is not ours is one. */
  readonly faults: readonly string[]
  readonly prototypeChanges: number
  /** Refusals in which the canary could be seen. */
  readonly hits: readonly string[]
  readonly slowest: { readonly milliseconds: number; readonly what: string }
}

/** How often the prototypes are compared: every so many calls. */
const callsBetween = 50

/** Only so many faults are told; all are counted. */
const told = 20

/**
 * Calls every entry by its share until so many inputs were given, or so many refused.
 *
 * @param make - the input of one call.
 * @param until - counts towards the end of the run.
 */
function run(
  count: number,
  seed: number,
  chosen: readonly Entry[],
  make: (entry: Entry, random: Seeded) => Mutated,
  until: 'inputs' | 'refused',
): Run {
  const random = seeded(seed)
  const drawn = drawing(chosen, random)
  const before = prototypesNow()
  const counted = { inputs: 0, refused: 0 }
  const [faults, hits]: [string[], string[]] = [[], []]
  let slowest = { milliseconds: 0, what: '' }
  let changes = 0
  while (counted[until] < count && counted.inputs < 4 * count) {
    const entry = drawn()
    const { given, what } = make(entry, random)
    const seen = called(entry, given)
    counted.inputs += 1
    if (seen.outcome === 'refused' || seen.issues.length > 0) counted.refused += 1
    if (seen.fault !== undefined) faults.push(`${entry.name}, ${what.slice(0, 200)}: ${seen.fault}`)
    if (isSeen(seen)) hits.push(`${entry.name}, ${what.slice(0, 200)}`)
    if (seen.milliseconds > slowest.milliseconds)
      slowest = { milliseconds: seen.milliseconds, what: `${entry.name}, ${what}` }
    if (counted.inputs % callsBetween === 0) changes += prototypeChanges(before).length
  }
  changes += prototypeChanges(before).length
  return { ...counted, faults, prototypeChanges: changes, hits, slowest }
}

function isSeen(seen: Seen): boolean {
  if (seen.outcome === 'accepted' && seen.issues.length === 0) return false
  return hitsIn(tracesOf(seen)) > 0
}

/** Draws an entry, each as often as its share says. */
function drawing(chosen: readonly Entry[], random: Seeded): () => Entry {
  const bag = chosen.flatMap((entry) => Array.from({ length: Math.ceil(entry.share * 5) }, () => entry))
  return () => random.pick(bag)
}

/** So many wrong inputs of every kind to every entry. */
export function generatedRun(inputs: number, seed: number, chosen: readonly Entry[] = entries): Run {
  return run(inputs, seed, chosen, mutated, 'inputs')
}

/** So many refusals of inputs with a canary in them. */
export function canaryRun(failures: number, seed: number, chosen: readonly Entry[] = entries): Run {
  return run(failures, seed, chosen, planted, 'refused')
}

/** A few of what is wrong, for whoever reads the table. */
export function some(list: readonly string[]): readonly string[] {
  return [...new Set(list)].slice(0, told)
}
