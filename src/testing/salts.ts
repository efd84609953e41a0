import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'

/**
 * A source of bytes that a seed gives again: with it the same events make the same trail, hash for hash. For tests only:
 * the salts of a real trail have to be unknown, or what was erased from it could be guessed.
 *
 * @param seed - a whole number.
 * @returns what `openCase`, `record` and `replay` take as `random`; each call goes on where the last one ended.
 * @throws LibraryError `input.invalid` for another seed.
 * @example
 * ```ts
 * import { openCase } from 'barnkonsekvens'
 * import { anOpening, fixedSalts } from 'barnkonsekvens/testing'
 *
 * const [one, other] = [1, 1].map((seed) => openCase(anOpening(), { random: fixedSalts(seed) }))
 * one?.ok && other?.ok && one.value.file.head === other.value.file.head // => true
 * ```
 */
export function fixedSalts(seed: number): (bytes: number) => Uint8Array {
  if (!Number.isSafeInteger(seed)) {
    throw invalidInput([issueOf('input.invalid', { path: ['seed'], params: { problem: 'wrongType' } })])
  }
  let state = seed >>> 0
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (state + 0x6d2b79f5) >>> 0
      return mixed(state)
    })
}

/** Mulberry32, whose numbers look random and are not: enough to tell salts apart. */
function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1)
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
  return (bits ^ (bits >>> 14)) & 0xff
}
