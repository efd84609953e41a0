import { eachWord, type NormalText } from './normal-text.js'
import { findPhrases, indexesIn, longestFirst, type Phrases } from './phrases.js'
import type { Vocabulary } from './vocabulary.js'

const nothing: ReadonlySet<number> = new Set()

/**
 * The words of a text that say something: what is left without stock phrases, stop words, words for a child, numbers
 * and names. Repeated words count each time.
 */
export function contentWords(text: NormalText, vocabulary: Vocabulary): readonly string[] {
  return contentWithout(nothing, text, vocabulary)
}

/**
 * How many words of a text say something beside the phrases it is searched for; `undefined` when none of them stands
 * in it.
 *
 * @param uncounted - further phrases and words that do not count.
 */
export function contentBeside(
  { phrases, uncounted }: { readonly phrases: Phrases; readonly uncounted: Phrases },
  text: NormalText,
  vocabulary: Vocabulary,
): number | undefined {
  const found = findPhrases(text.words, phrases)
  if (found.length === 0) return undefined
  const left = indexesIn([...found, ...findPhrases(text.words, uncounted)])
  return contentWithout(left, text, vocabulary).length
}

function contentWithout(left: ReadonlySet<number>, { words }: NormalText, lists: Vocabulary): readonly string[] {
  const inPhrase = indexesIn(longestFirst(findPhrases(words, lists.phrases)))
  return words.filter((word, index) => !lists.emptyWords.has(word) && !inPhrase.has(index) && !left.has(index))
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
