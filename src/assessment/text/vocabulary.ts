import type { WordLists } from '../data/word-lists.js'
import { aName, aNumber, tokensOf } from './normal-text.js'

/** The word lists made ready to look up in. */
export interface Vocabulary {
  /** The phrases by their first token, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly stopWords: ReadonlySet<string>
  readonly childWords: ReadonlySet<string>
  /** Everything that is no content by itself: stop words, child words and placeholders. */
  readonly emptyWords: ReadonlySet<string>
  /** Everything that may be no content: empty words, and every word of a phrase. */
  readonly doubtfulWords: ReadonlySet<string>
  readonly agePattern: RegExp
}

/** Makes word lists ready; once for each set of lists, since patterns are compiled here. */
export function vocabularyOf(lists: WordLists): Vocabulary {
  const stopWords = new Set(lists.stopWords)
  const childWords = new Set(lists.childWords)
  const emptyWords = new Set([...stopWords, ...childWords, aNumber, aName])
  const phrases = lists.phrases.map(tokensOf)
  return {
    phrases: byFirstToken(phrases),
    stopWords,
    childWords,
    emptyWords,
    doubtfulWords: new Set([...emptyWords, ...phrases.flat()]),
    agePattern: new RegExp(lists.agePatterns.map(inNormalText).join('|'), 'u'),
  }
}

function byFirstToken(phrases: readonly (readonly string[])[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const [first] = phrase
    if (first === undefined) continue
    found.set(first, [...(found.get(first) ?? []), [...phrase]])
  }
  return found
}

/**
 * A pattern for a normal text, in which words stand apart by one space each. JavaScript's own `\b` and `\w` know only a
 * to z, so that `\bär` would never start and `små\b` never end: here a word is all between two spaces.
 */
function inNormalText(pattern: string): string {
  return pattern.replace(/^\\b/, '(?:^| )').replace(/\\b$/, '(?= |$)').replaceAll('\\w', '[^ ]')
}
