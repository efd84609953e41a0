import { describe, expect, it } from 'vitest'
import { type WordLists, wordLists } from '../data/word-lists.js'
import { readerOf } from './text-reader.js'
import { textRules } from './text-rules.js'
import { vocabularyOf } from './vocabulary.js'

/** A reader by the built-in lists with words of an organisation's own. */
function readerWith(added: Partial<WordLists>) {
  const longer = Object.entries(added).map(([list, words]) => [list, [...wordLists[list as keyof WordLists], ...words]])
  return readerOf([], { ...textRules, vocabulary: vocabularyOf({ ...wordLists, ...Object.fromEntries(longer) }) })
}

describe('the lists of an organisation', () => {
  it.each(['stopWords', 'childWords'] as const)('take words and expressions among the %s in any case', (list) => {
    const reader = readerWith({ [list]: ['Telningen', 'i dag', 'sma\u030akryp'] })
    expect(reader.contentCount('telningen småkryp I DAG')).toBe(0)
    expect(reader.contentCount('varje dag telningen')).toBe(1)
  })

  it('take expressions of several words wherever a word is looked for', () => {
    const own = {
      adultWords: ['god man'],
      reportingVerbs: ['gav uttryck för'],
      parentalWords: ['föräldrarnas uppgift'],
    }
    const reader = readerWith({ ...own, vaguePhrases: ['hålls under uppsikt'] })
    expect(reader.isAboutAdults('god man arbetar', 3)).toBe(true)
    expect(reader.givesOwnWords('Barnet gav uttryck för oro.')).toBe(true)
    expect(reader.contentBesideDuty('Det är föräldrarnas uppgift.')).toBe(0)
    expect(reader.contentBesideVague('Läget hålls under uppsikt.')).toBe(1)
  })

  it('take a pronoun of their own for nobody', () => {
    const text = 'mamman arbetar med telningen'
    expect(readerWith({ childWords: ['telningen'] }).isAboutAdults(text, 4)).toBe(false)
    expect(readerWith({ childWords: ['telningen'], pronouns: ['telningen'] }).isAboutAdults(text, 4)).toBe(true)
  })
})
