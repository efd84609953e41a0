import { aName, eachWord, type NormalText } from './normal-text.js'
import { holdsPhrase } from './phrases.js'
import type { Vocabulary } from './vocabulary.js'

/**
 * Whether a text is long enough to have a subject and names no child, nor anybody. Pronouns name nobody: they may as
 * well mean an adult. Most texts name a child early, and are read no further.
 *
 * @param least - tokens from which on a text is looked at.
 */
export function namesNobody(text: string, names: ReadonlySet<string>, least: number, lists: Vocabulary): boolean {
  let count = 0
  let isNamed = false
  eachWord(text, names, (word) => {
    count += 1
    isNamed = word === aName || lists.childNouns.has(word)
    return !isNamed
  })
  return !isNamed && count >= least
}

/** Whether a text speaks of an adult. */
export function namesAdult({ words }: NormalText, { adultWords }: Vocabulary): boolean {
  return holdsPhrase(words, adultWords)
}
