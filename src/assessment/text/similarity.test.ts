import { describe, expect, it } from 'vitest'
import { normalise } from './normal-text.js'
import { jaccard, similaritySet } from './similarity.js'
import { textRules } from './text-rules.js'

const setOf = (text: string): readonly string[] => [...similaritySet(normalise(text, new Set()), textRules.vocabulary)]

describe('similaritySet', () => {
  it('reads every word for a child alike and leaves out stop words', () => {
    expect(setOf('Hon och flickan är barn som sover')).toEqual(['<barn>', 'sover'])
  })

  it('takes a capitalised first word for a name, unless it is a stop word or a word for a child', () => {
    expect(setOf('Ali sover. Det är 3. Barnet sover. sover')).toEqual(['<namn>', 'sover', '<tal>', '<barn>'])
  })
})

describe('jaccard', () => {
  const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean))

  it.each([
    ['a b c d', 'a b c d', 1],
    ['a b c', 'a b c d', 0.75],
    ['a b c d', 'c d e f', 2 / 6],
    ['a', 'b', 0],
    ['', 'a', 0],
    ['', '', 0],
  ])('of "%s" and "%s" is %d', (one, other, expected) => {
    expect(jaccard(words(one), words(other), 0)).toBeCloseTo(expected, 12)
    expect(jaccard(words(other), words(one), 0)).toBeCloseTo(expected, 12)
  })

  it('answers 0 below what is asked, and the figure itself from there', () => {
    expect(jaccard(words('a b c'), words('a b c d'), 0.75)).toBe(0.75)
    expect(jaccard(words('a b c'), words('a b c d'), 0.7501)).toBe(0)
  })
})
