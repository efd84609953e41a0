import { describe, expect, it } from 'vitest'
import { quotes } from './own-words.js'

describe('quotes', () => {
  it.each([
    ['two words in marks of any kind', 'Om huset: ”bo kvar”', true],
    ['marks of different kinds in a pair', '„bo kvar“', true],
    ['a later quotation that is long enough', '”nej” och ”inte flytta”', true],
    ['one word', '”nej”', false],
    ['what stands between two quotations', '”nej” om flytten och ”ja”', false],
    ['an opening mark alone', '”bo kvar', false],
    ['no mark', 'bo kvar', false],
  ])('reads %s', (_, text, expected) => {
    expect(quotes(text)).toBe(expected)
  })
})
