import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { viewNotUsed } from './e19-view-not-used.js'

const childRef = 'barn-1'
const found = (...cells: ReturnType<typeof aCell>[]) => viewNotUsed(aReading({ cells }), aJudging())
const view = (value?: string) => aCell('views.content', { childRef, value })
const weight = (value?: string) => aCell('views.weight', { childRef, value, item: { type: 'choice:weight' } })
const paragraph = (value?: string, ref = childRef) => aCell('dec.childParagraph', { childRef: ref, value })

const said = 'Hon säger: ”Jag vill bo kvar så att jag kan gå hos samma fröken.”'

describe('E19, a view that is not used', () => {
  it('asks about a view without weight, where weight is asked for', () => {
    expect(found(view(said), weight())).toMatchObject([
      { rule: 'E19', code: 'views.notUsed', severity: 'warning', item: 'views.weight', childRef },
    ])
    expect(found(view(said), weight('much'))).toEqual([])
    expect(found(view(said))).toEqual([])
  })

  it('asks about a paragraph that has no word in common with the view', () => {
    expect(found(view(said), paragraph('Avgiften nekas eftersom inkomsten räcker.'))).toMatchObject([
      { rule: 'E19', code: 'views.notUsed', severity: 'warning', item: 'dec.childParagraph', childRef },
    ])
  })

  it('lets a paragraph pass that uses it', () => {
    expect(found(view(said), paragraph('Hon får bo kvar till sommaren.'))).toEqual([])
  })

  it.each([
    ['the same word in another form', 'Han talade om fotbollen.', 'Fotbollsavgiften nekas.', 0],
    ['six letters in common', 'abcdef', 'abcdefg', 0],
    ['five letters in common', 'abcdeg', 'abcdef', 1],
    ['a word shorter than six letters, which stands whole', 'skola', 'skola', 0],
    ['a word shorter than six letters in another form', 'skola', 'skolan', 1],
    ['only stop words and words for a child in common', 'Barnet vill inte flytta.', 'Barnet vill inte stanna.', 1],
    ['only a stock phrase in common', 'Se ovan, fotboll.', 'Se ovan, avgift.', 1],
  ])('reads %s', (_, one, other, issues) => {
    expect(found(view(one), paragraph(other))).toHaveLength(issues)
  })

  it('takes a name for no word once it is known', () => {
    const cells = [view('Elias tiger.'), paragraph('Elias flyttar.')]
    expect(viewNotUsed(aReading({ cells }), aJudging())).toEqual([])
    expect(viewNotUsed(aReading({ cells }), aJudging({ names: ['Elias'] }))).toHaveLength(1)
  })

  it('asks nothing while either is missing, and nothing of a sibling', () => {
    expect(found(view('<p></p>'), weight(), paragraph('Avgiften nekas.'))).toEqual([])
    expect(found(weight(), paragraph('Avgiften nekas.'))).toEqual([])
    expect(found(view(said), paragraph())).toEqual([])
    expect(found(view(said), paragraph('Avgiften nekas.', 'barn-2'))).toEqual([])
  })
})
