import { eachWord, type NormalText } from './normal-text.js'
import type { Vocabulary } from './vocabulary.js'

/** A phrase found in a text: where, and how many tokens long. */
interface Find {
  readonly start: number
  readonly length: number
}

/**
 * The words of a text that say something: what is left without stock phrases, stop words, words for a child, numbers
 * and names. Repeated words count each time.
 */
export function contentWords({ words }: NormalText, { phrases, emptyWords }: Vocabulary): readonly string[] {
  const inPhrase = indexesIn(longestFirst(findPhrases(words, phrases)))
  return words.filter((word, index) => !emptyWords.has(word) && !inPhrase.has(index))
}

/**
 * Whether a text plainly holds more content words than a number, read only as far as that takes: words are counted that
 * are in no list at all. `false` says nothing; then `contentWords` has to tell.
 */
export function plainlyHoldsMore(text: string, names: ReadonlySet<string>, than: number, lists: Vocabulary): boolean {
  let count = 0
  eachWord(text, names, (word) => {
    if (!lists.doubtfulWords.has(word)) count += 1
    return count <= than
  })
  return count > than
}

/** Every place where a phrase stands; line and sentence breaks do not keep a phrase apart. */
function findPhrases(words: readonly string[], phrases: Vocabulary['phrases']): Find[] {
  const found: Find[] = []
  for (const [start, word] of words.entries()) {
    for (const phrase of phrases.get(word) ?? []) {
      const isHere = phrase.every((token, offset) => words[start + offset] === token)
      if (isHere) found.push({ start, length: phrase.length })
    }
  }
  return found
}

/** The finds that stand when the longest are taken first and none may overlap. */
function longestFirst(finds: readonly Find[]): readonly Find[] {
  if (finds.length < 2) return finds
  const taken = new Set<number>()
  return [...finds]
    .sort((one, other) => other.length - one.length || one.start - other.start)
    .filter((find) => {
      const indexes = [...indexesIn([find])]
      if (indexes.some((index) => taken.has(index))) return false
      for (const index of indexes) taken.add(index)
      return true
    })
}

function indexesIn(finds: readonly Find[]): ReadonlySet<number> {
  const indexes = new Set<number>()
  for (const { start, length } of finds) {
    for (let index = start; index < start + length; index += 1) indexes.add(index)
  }
  return indexes
}
