import { describe, expect, it } from 'vitest'
import { termFinder } from './term-finder.js'

describe('termFinder', () => {
  it.each([
    ['a whole word', 'Ekbacken', 'Hon går på Ekbacken.'],
    ['in whatever case', 'ÅSGATAN', 'bor på åsgatan'],
    ['between letters that are not English', 'Björk', 'skolan Björk, åk 3'],
    ['a phrase', 'Norra skolan', 'Elias går i Norra skolan nu'],
    ['across a line, a comma or several spaces', 'Storgatan 5, Borås', 'Storgatan\n5   Borås'],
    ['with a genitive s', 'Ekbacken', 'på Ekbackens gård'],
    ['beside a hyphen', 'Ekbacken', 'Ekbacken-eleverna'],
    ['whatever hyphen is written', 'Väster-Ek', 'i Väster\u2011Ek bor'],
    ['cut by markup or hidden characters', 'Ekbacken', 'vid Ek<b>back</b>\u200ben'],
    ['written with an entity', 'Åsgatan', 'p&aring; &Aring;sgatan'],
    ['composed in another way', 'A\u030asgatan', 'Åsgatan'],
    ['at the beginning and the end', 'Ek', 'Ek'],
    ['with the signs of a pattern in it', 'Kv. (A+B)', 'bor i kv a b'],
  ])('finds a term as %s', (_, term, text) => {
    expect(termFinder([term])(text)).toBe(true)
  })

  it.each([
    ['a word that goes on after a genitive s', 'Ekbacken', 'Ekbackenska'],
    ['a part of a word', 'Ek', 'Hennes ekonomi och svek'],
    ['a word that goes on with a letter that is not English', 'Bj', 'björk'],
    ['a word that begins with one', 'rebro', 'Örebro'],
    ['another number of the same street', 'Storgatan 5', 'Storgatan 51'],
    ['the same house with a letter', 'Storgatan 5', 'Storgatan 5B'],
    ['words of a term that stand apart', 'Norra skolan', 'Norra delen av skolan'],
    ['anything, of a term without a word', '–', 'allt – möjligt'],
    ['what nobody sees', 'Ekbacken', 'bor <!-- Ekbacken --> här'],
  ])('does not find %s', (_, term, text) => {
    expect(termFinder([term])(text)).toBe(false)
  })

  it('finds any of several terms, and with no term nothing', () => {
    const finds = termFinder(['Ekbacken', 'Ekbacken 4', 'Solgården'])
    expect(['vid Solgården', 'Ekbacken 4', 'ingenstans'].map(finds)).toEqual([true, true, false])
    expect(termFinder([])('Ekbacken')).toBe(false)
  })

  it('tells the same however often it is asked', () => {
    const finds = termFinder(['Ekbacken'])
    expect([finds('Ekbacken'), finds('Ekbacken'), finds('')]).toEqual([true, true, false])
  })
})
