import { describe, expect, it } from 'vitest'
import { nameTokens, normalise, tokensOf } from './normal-text.js'

const words = (text: string, names: readonly string[] = []): string =>
  normalise(text, nameTokens(names)).words.join(' ')

describe('normalise', () => {
  it.each([
    ['lower-cases the first word of a sentence', 'Avgiften nekas.', 'avgiften nekas'],
    ['takes a capital letter inside a sentence for a name', 'Nu slutar Elias.', 'nu slutar <namn>'],
    ['begins a sentence after a full stop and a space', 'Nu. Elias slutar.', 'nu elias slutar'],
    ['begins a sentence after a colon', 'Hon säger: Jag vill.', 'hon säger jag vill'],
    ['begins no sentence after a full stop alone', 'Nu.Elias slutar', 'nu <namn> slutar'],
    ['begins a sentence on a new line', 'nu\nElias slutar', 'nu elias slutar'],
    ['begins a sentence in a new paragraph', '<p>nu</p><p>Elias slutar</p>', 'nu elias slutar'],
    ['reads a run of digits as one number', 'Hon är 12 år.', 'hon är <tal> år'],
    ['reads letters after digits as a word', 'årskurs 7b', 'årskurs <tal> b'],
    ['keeps a hyphen inside a word', 'BVC-besök och 12-åring', 'bvc-besök och <tal> åring'],
    ['keeps no hyphen at the end of a word', 'för- och nackdelar -- ja', 'för och nackdelar ja'],
    ['reads every hyphen alike', 'skol\u2011kort skol\u2010kort', 'skol-kort skol-kort'],
    ['composes letters', 'sma\u030a', 'små'],
    ['sees through markup and hidden characters', '<b>El</b>\u200bias&nbsp;slutar', 'elias slutar'],
    ['finds nothing in signs', '– … !', ''],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each([
    ['a name that is given, also first in a sentence', 'Elias slutar.', '<namn> slutar'],
    ['a name with a genitive s', 'Saras skola', '<namn> skola'],
    ['a name in whatever case', 'ELIAS och elias', '<namn> och <namn>'],
    ['every part of a full name', 'andersson slutar', '<namn> slutar'],
    ['no word that only begins like a name', 'Eliasson slutar', 'eliasson slutar'],
  ])('reads %s', (_, text, expected) => {
    expect(words(text, ['Elias Andersson', 'Sara'])).toBe(expected)
  })

  it('tells which words opened a sentence with a capital letter, names given left out', () => {
    const { openings } = normalise('Ali flyttar. 3 dagar. sedan. Sara stannar.', nameTokens(['Sara']))
    expect([...openings]).toEqual([0])
  })
})

describe('tokensOf', () => {
  it('cuts a phrase as a text is cut', () => {
    expect(tokensOf("the child's best n/a")).toEqual(['the', 'child', 's', 'best', 'n', 'a'])
  })
})
