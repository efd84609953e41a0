import type { Edge, Place } from './invariant.js'
import { keyOf } from './key-of.js'
import { send } from './send.js'
import type { World } from './world.js'

/**
 * Whether two files answer every event of the alphabet alike: both take it and come to the same key, or both refuse it
 * for the same reasons. For files with one key it always has to be so; then looking at one of them is looking at both.
 *
 * How many times a reason is told is not compared: what is owed twice for the same day is told twice.
 */
export function behaveAlike(world: World, one: Place, other: Place): boolean {
  return world.alphabet.every((letter) => answer(send(world, one, letter)) === answer(send(world, other, letter)))
}

function answer(edge: Edge | undefined): string {
  if (edge === undefined) return 'nothing'
  if (edge.after !== undefined) return keyOf(edge.after.file)
  const told = edge.issues.map(({ code, item, childRef, severity }) => [code, item, childRef, severity].join())
  return [...new Set(told)].sort().join(' ')
}
