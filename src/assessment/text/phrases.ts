import { tokensOf } from './normal-text.js'

/** Phrases, and single words, made ready to be found: by their first token, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** A phrase found in a text: where, and how many tokens long. */
export interface Find {
  readonly start: number
  readonly length: number
}

/** Makes phrases ready; cut into tokens as a text is. */
export function phrasesOf(list: readonly string[]): Phrases {
  const found = new Map<string, string[][]>()
  for (const phrase of list.map(tokensOf).sort((one, other) => other.length - one.length)) {
    const [first] = phrase
    if (first === undefined) continue
    const group = found.get(first)
    if (group === undefined) found.set(first, [phrase])
    else group.push(phrase)
  }
  return found
}

/** Every place where a phrase stands; line and sentence breaks do not keep a phrase apart. */
export function findPhrases(words: readonly string[], phrases: Phrases): Find[] {
  const found: Find[] = []
  for (const [start, word] of words.entries()) {
    for (const phrase of phrases.get(word) ?? []) {
      if (standsAt(start, words, phrase)) found.push({ start, length: phrase.length })
    }
  }
  return found
}

/** Whether any of the phrases stands in a text. */
export function holdsPhrase(words: readonly string[], phrases: Phrases): boolean {
  return words.some((word, start) => (phrases.get(word) ?? []).some((phrase) => standsAt(start, words, phrase)))
}

/** The finds that stand when the longest are taken first and none may overlap. */
export function longestFirst(finds: readonly Find[]): readonly Find[] {
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

/** The index of every token that is part of a find. */
export function indexesIn(finds: readonly Find[]): ReadonlySet<number> {
  const indexes = new Set<number>()
  for (const { start, length } of finds) {
    for (let index = start; index < start + length; index += 1) indexes.add(index)
  }
  return indexes
}

function standsAt(start: number, words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((token, offset) => words[start + offset] === token)
}
