import { describe, expect, it } from 'vitest'
import { wordLists } from '../data/word-lists.js'
import { contentWords, plainlyHoldsMore } from './content-words.js'
import { nameTokens, normalise } from './normal-text.js'
import { textRules } from './text-rules.js'
import { vocabularyOf } from './vocabulary.js'

const inText = (text: string, names: readonly string[] = []): readonly string[] =>
  contentWords(normalise(text, nameTokens(names)), textRules.vocabulary)

describe('contentWords', () => {
  it('leaves nothing of a stock phrase but what was put after it', () => {
    expect(inText('Barnperspektivet har beaktats i beslutet.')).toEqual(['beslutet'])
  })

  it('finds six words in a short sharp sentence, five once the name is known', () => {
    const text = 'Elias slutar i fotbollen i april eftersom avgiften nekas.'
    expect(inText(text)).toEqual(['elias', 'slutar', 'fotbollen', 'april', 'avgiften', 'nekas'])
    expect(inText(text, ['Elias'])).toHaveLength(5)
  })

  it.each(wordLists.phrases)('finds nothing in the phrase "%s"', (phrase) => {
    expect(inText(phrase)).toEqual([])
  })

  it('counts a word each time it stands', () => {
    expect(inText('skola skola')).toHaveLength(2)
  })

  it('finds a phrase across lines', () => {
    expect(inText('barnets bästa\nhar varit\ni fokus')).toEqual([])
  })

  it('joins no words that stood apart until a phrase between them was removed', () => {
    expect(inText('se barnet mår bra ovan')).toEqual(['se', 'ovan'])
  })

  it('takes the longest of two phrases that overlap, wherever it stands', () => {
    const lists = { ...wordLists, phrases: ['gul katt', 'katt på taket', 'taket läcker nu igen'] }
    const found = contentWords(normalise('gul katt på taket läcker nu igen', new Set()), vocabularyOf(lists))
    expect(found).toEqual([])
    const shorter = vocabularyOf({ ...lists, phrases: ['gul katt', 'katt på taket'] })
    expect(contentWords(normalise('gul katt på taket', new Set()), shorter)).toEqual(['gul'])
  })
})

describe('plainlyHoldsMore', () => {
  const none: ReadonlySet<string> = new Set()
  const texts = ['Elias slutar i fotbollen i april.', 'Se ovan.', 'barnet mår bra', 'Bra skola saknas', '', '–']

  it('never says more than contentWords does', () => {
    for (const text of texts) {
      for (const than of [0, 1, 2, 3, 4, 5, 6]) {
        const plainly = plainlyHoldsMore(text, none, than, textRules.vocabulary)
        expect(plainly && inText(text).length <= than).toBe(false)
      }
    }
  })

  it('sees four words of which none is in a list, and doubts a word of a phrase', () => {
    expect(plainlyHoldsMore('skola fotboll april avgift', none, 3, textRules.vocabulary)).toBe(true)
    expect(plainlyHoldsMore('skola fotboll april saknas', none, 3, textRules.vocabulary)).toBe(false)
  })
})

describe('the word lists', () => {
  it('hold pronouns only among the words for a child', () => {
    expect(wordLists.pronouns.filter((word) => !wordLists.childWords.includes(word))).toEqual([])
  })

  it.each(['stopWords', 'childWords', 'adultWords', 'reportingVerbs'] as const)(
    'hold each of the %s once, as one token',
    (name) => {
      expect(new Set(wordLists[name]).size).toBe(wordLists[name].length)
      expect(wordLists[name].filter((word) => normalise(word, new Set()).words.join() !== word)).toEqual([])
    },
  )
})
