import { aName, type NormalText } from './normal-text.js'
import type { Vocabulary } from './vocabulary.js'

/** What stands for a child where texts are compared: it is the child that differs, not what is said of it. */
const aChild = '<barn>'

/**
 * The words by which two texts are compared: without stop words, every word for a child alike, and a capitalised first
 * word of a sentence taken for a name.
 */
export function similaritySet({ words, openings }: NormalText, vocabulary: Vocabulary): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [index, word] of words.entries()) {
    if (vocabulary.stopWords.has(word)) continue
    if (vocabulary.childWords.has(word)) found.add(aChild)
    else found.add(openings.has(index) ? aName : word)
  }
  return found
}

/**
 * How alike two sets are, from 0 to 1: shared by all (Jaccard). Two empty sets share nothing.
 *
 * @param least - below this the answer is 0, found without comparing to the end.
 */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  let shared = smaller.size
  for (const word of smaller) {
    if (ratio(shared, one, other) < least) return 0
    if (!larger.has(word)) shared -= 1
  }
  const result = ratio(shared, one, other)
  return result < least ? 0 : result
}

function ratio(shared: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}
