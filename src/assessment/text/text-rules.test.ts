import { describe, expect, it } from 'vitest'
import { aPolicy, readied } from '../../../test/fixtures/matter.js'
import type { Wording } from '../../policy/wording.schema.js'
import { thresholds } from '../data/thresholds.js'
import { readerOf } from './text-reader.js'
import { textRules, textRulesOf } from './text-rules.js'

const rulesWith = (wording?: Wording) => textRulesOf(readied(aPolicy(wording && { wording })))

describe('textRulesOf', () => {
  it('are the built-in lists and thresholds where a policy says nothing of wording', () => {
    expect(rulesWith()).toBe(textRules)
  })

  it('sets a threshold and leaves the others', () => {
    expect(rulesWith({ thresholds: { parentalWords: 4 } }).thresholds).toEqual({ ...thresholds, parentalWords: 4 })
  })

  it('adds to every list of words', () => {
    const reader = readerOf(
      [],
      rulesWith({ words: { phrases: ['Familjen är informerad'], vaguePhrases: ['i mån av tid'] } }),
    )
    expect(reader.contentCount('Familjen är informerad. Se ovan.')).toBe(0)
    expect(reader.contentBesideVague('Besök i mån av tid')).toBe(1)
  })

  it.each(['Under 12 år', 'små barn', 'FÖRSKOLEBARN'])(
    'takes %j for age as a reason, also with other numbers',
    (phrase) => {
      const reader = readerOf([], rulesWith({ words: { agePhrases: [phrase] } }))
      expect(reader.givesAgeOrRoutine(`Vi hör inte ${phrase.toLowerCase().replace('12', '7')}.`)).toBe(true)
      expect(readerOf([], textRules).givesAgeOrRoutine(`Vi hör inte ${phrase}.`)).toBe(false)
    },
  )
})
