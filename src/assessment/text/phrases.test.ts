import { describe, expect, it } from 'vitest'
import { findPhrases, holdsPhrase, longestFirst, phrasesOf } from './phrases.js'

const phrases = phrasesOf(['vid behov', 'Följs upp', 'stöd', 'stöd vid behov', ''])
const cut = (text: string): string[] => text.split(' ')

describe('findPhrases', () => {
  it('finds every phrase wherever it stands, also where they overlap', () => {
    expect(findPhrases(cut('stöd vid behov följs upp'), phrases)).toEqual([
      { start: 0, length: 3 },
      { start: 0, length: 1 },
      { start: 1, length: 2 },
      { start: 3, length: 2 },
    ])
  })

  it('finds no phrase that breaks off at the end', () => {
    expect(findPhrases(cut('kontakt vid'), phrases)).toEqual([])
  })
})

describe('longestFirst', () => {
  it('keeps the longest where they overlap, and the first of two as long', () => {
    const finds = [
      { start: 0, length: 1 },
      { start: 0, length: 3 },
      { start: 2, length: 2 },
      { start: 4, length: 2 },
      { start: 5, length: 2 },
    ]
    expect(longestFirst(finds)).toEqual([
      { start: 0, length: 3 },
      { start: 4, length: 2 },
    ])
  })
})

describe('holdsPhrase', () => {
  it('tells whether one stands in a text', () => {
    expect(holdsPhrase(cut('klubben följs upp'), phrases)).toBe(true)
    expect(holdsPhrase(cut('klubben följs'), phrases)).toBe(false)
    expect(holdsPhrase([], phrases)).toBe(false)
  })
})
