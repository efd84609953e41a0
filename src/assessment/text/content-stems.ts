import { stemLetters } from '../data/thresholds.js'

/** The beginnings of words, by which a word is known again in another form; a shorter word stands whole. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.slice(0, stemLetters)))
}
