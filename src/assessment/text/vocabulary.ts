import type { WordLists } from '../data/word-lists.js'
import { aName, aNumber, tokensOf } from './normal-text.js'
import { type Phrases, phrasesOf } from './phrases.js'

/** The word lists made ready to look up in. */
export interface Vocabulary {
  readonly phrases: Phrases
  readonly stopWords: ReadonlySet<string>
  readonly childWords: ReadonlySet<string>
  /** The words for a child by which no adult can be meant: pronouns left out. */
  readonly childNouns: ReadonlySet<string>
  /** Everything that is no content by itself: stop words, child words and placeholders. */
  readonly emptyWords: ReadonlySet<string>
  /** Everything that may be no content: empty words, and every word of a phrase. */
  readonly doubtfulWords: ReadonlySet<string>
  readonly adultWords: Phrases
  readonly parentalWords: Phrases
  readonly vaguePhrases: Phrases
  readonly reportingVerbs: Phrases
  readonly agePattern: RegExp
}

/** Makes word lists ready; once for each set of lists, since patterns are compiled here. */
export function vocabularyOf(lists: WordLists): Vocabulary {
  const stopWords = singlesIn(lists.stopWords)
  const childWords = singlesIn(lists.childWords)
  const pronouns = singlesIn(lists.pronouns)
  const emptyWords = new Set([...stopWords, ...childWords, aNumber, aName])
  // An expression of several words that somebody added to a list of words says as little as the words there.
  const phrases = [...lists.phrases, ...[...lists.stopWords, ...lists.childWords].filter(isExpression)]
  return {
    phrases: phrasesOf(phrases),
    stopWords,
    childWords,
    childNouns: new Set([...childWords].filter((word) => !pronouns.has(word))),
    emptyWords,
    doubtfulWords: new Set([...emptyWords, ...phrases.flatMap(tokensOf)]),
    adultWords: phrasesOf(lists.adultWords),
    parentalWords: phrasesOf(lists.parentalWords),
    vaguePhrases: phrasesOf(lists.vaguePhrases),
    reportingVerbs: phrasesOf(lists.reportingVerbs),
    agePattern: new RegExp(lists.agePatterns.map(inNormalText).join('|'), 'u'),
  }
}

function isExpression(entry: string): boolean {
  return tokensOf(entry).length > 1
}

/** The words of a list as they stand in a normal text; expressions of several words are no words. */
function singlesIn(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.filter((entry) => !isExpression(entry)).flatMap(tokensOf))
}

/**
 * A pattern for a normal text, in which words stand apart by one space each. JavaScript's own `\b` and `\w` know only a
 * to z, so that `\bär` would never start and `små\b` never end: here a word is all between two spaces.
 */
function inNormalText(pattern: string): string {
  return pattern.replace(/^\\b/, '(?:^| )').replace(/\\b$/, '(?= |$)').replaceAll('\\w', '[^ ]')
}
