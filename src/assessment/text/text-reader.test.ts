import { describe, expect, it } from 'vitest'
import { aJudging, aReading } from '../../../test/fixtures/reading.js'
import { thresholds } from '../data/thresholds.js'
import { wordLists } from '../data/word-lists.js'
import { readerOf, textReader } from './text-reader.js'
import { textRules } from './text-rules.js'
import { vocabularyOf } from './vocabulary.js'

describe('textReader', () => {
  it('is one for all rules of a run', () => {
    const [reading, judging] = [aReading(), aJudging()]
    expect(textReader(reading, judging)).toBe(textReader(reading, judging))
  })

  it('reads a text once', () => {
    const reader = textReader(aReading(), aJudging())
    expect(reader.similaritySet('Elias slutar')).toBe(reader.similaritySet('Elias slutar'))
  })

  it('knows the names of the run at hand, also when the same reading is judged again', () => {
    const reading = aReading()
    expect(textReader(reading, aJudging()).contentCount('Elias slutar')).toBe(2)
    expect(textReader(reading, aJudging({ names: ['Elias'] })).contentCount('Elias slutar')).toBe(1)
  })
})

describe('readerOf', () => {
  it('goes by the lists of an organisation that has added to them', () => {
    const longer = { ...wordLists, phrases: [...wordLists.phrases, 'familjen är informerad'] }
    const rules = { ...textRules, vocabulary: vocabularyOf(longer), thresholds: { ...thresholds, minContentWords: 2 } }
    const reader = readerOf([], rules)
    expect(reader.contentCount('Familjen är informerad.')).toBe(0)
    expect(reader.rules.thresholds.minContentWords).toBe(2)
  })
})

describe('readerOf, given 256 KiB of hostile characters', () => {
  // Read once, this takes milliseconds; tried anew at every sign, it would not end within the five seconds it is given.
  const hostile = [
    'x ',
    'se ovan ',
    'a-',
    '-',
    'Aa. ',
    '. ',
    '.',
    '1 ',
    'är så ',
    'vi talar inte med barn',
    'vid behov ',
    'föräldrarnas ansvar ',
    'föräldrarnas ',
    'mamma ',
    '”',
    '” a ',
    '„“',
    '&quot;',
    '<',
    '\n',
    'a\u0301',
  ]
  it.each(hostile)(
    'comes to the end of a run of %j',
    (sign) => {
      const text = sign.repeat(262_144 / sign.length)
      const reader = readerOf(['Aa'], textRules)
      expect(reader.saysMoreThan(text, 300_000)).toBe(false)
      expect(reader.similaritySet(text).size).toBeLessThan(10)
      expect(typeof reader.givesAgeOrRoutine(text)).toBe('boolean')
      expect(typeof reader.isAboutAdults(text, 25)).toBe('boolean')
      expect(typeof reader.givesOwnWords(text)).toBe('boolean')
      expect(reader.contentStems(text).size).toBeLessThan(10)
      expect(reader.contentBesideVague(text) ?? 0).toBeLessThan(300_000)
      expect(reader.contentBesideDuty(text) ?? 0).toBeLessThan(300_000)
    },
    5_000,
  )
})
