import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading, type CellParts } from '../../../test/fixtures/reading.js'
import type { AssessedChild } from '../../checklist/assessment.schema.js'
import { sameForSiblings } from './e02-same-for-siblings.js'

const flat = 'påverkas genom att familjen flyttar till en mindre lägenhet långt från skolan.'

const cell = (childRef: string, value: unknown, parts: CellParts = {}) =>
  aCell('child.affectedHow', { childRef, value, ...parts, item: { individualText: true, ...parts.item } })

const found = (cells: ReturnType<typeof cell>[], records: readonly AssessedChild[] = []) => {
  const children = ['ali', 'bo', 'sara'].map(
    (childRef) => records.find((part) => part.childRef === childRef) ?? aPart(childRef),
  )
  return sameForSiblings(aReading({ cells, assessment: { children } }), aJudging())
}

const shared = (childRef: string, sharedWith: readonly string[], reason: string, item = 'child.affectedHow') =>
  aPart(childRef, { sharedTexts: [{ item, sharedWith, reason }] })

describe('E02, the same text for siblings', () => {
  it('asks about two texts that differ in the name only, and names the sibling', () => {
    expect(found([cell('ali', `Ali ${flat}`), cell('sara', `Sara ${flat}`)])).toMatchObject([
      {
        rule: 'E02',
        code: 'text.sameForSiblings',
        severity: 'warning',
        item: 'child.affectedHow',
        childRef: 'sara',
        params: { sameAs: 'ali', same: true },
      },
    ])
  })

  it('lets two texts pass that say different things', () => {
    const ali = 'Ali måste byta skola mitt i årskurs nio och förlorar sin studiehandledning.'
    const sara = 'Sara börjar förskola på nya orten och sover sämre efter flytten.'
    expect(found([cell('ali', ali), cell('sara', sara)])).toEqual([])
  })

  it.each([
    ['just over the first border', 'hus bil båt', 'hus bil båt cykel', { same: false }],
    ['just under the border of the same', 'b c d e f g h k', 'b c d e f g h k l', { same: false }],
    ['at the border of the same', 'b c d e f g h k l', 'b c d e f g h k l m', { same: true }],
  ])('asks %s', (_, one, other, params) => {
    expect(found([cell('ali', one), cell('sara', other)])).toMatchObject([{ params }])
  })

  it('asks nothing just under the first border', () => {
    expect(found([cell('ali', 'två tre fyra fem sex'), cell('sara', 'tre fyra fem sex sju')])).toEqual([])
    expect(found([cell('ali', 'två tre'), cell('sara', 'två tre fyra')])).toEqual([])
  })

  it('asks of each later child once, about the text most like its own', () => {
    const cells = [
      cell('ali', 'skola vänner fotboll flytt'),
      cell('bo', 'skola vänner fotboll flytt oro'),
      cell('sara', 'skola vänner fotboll flytt oro'),
    ]
    expect(found(cells).map(({ childRef, params }) => [childRef, params.sameAs, params.same])).toEqual([
      ['bo', 'ali', false],
      ['sara', 'bo', true],
    ])
  })

  it('compares only answers to the same item, area and alternative, of different children', () => {
    const text = 'skola vänner fotboll flytt'
    const item = { individualText: true } as const
    expect(found([cell('ali', text), aCell('bal.bestInterest', { childRef: 'sara', value: text, item })])).toEqual([])
    expect(found([cell('ali', text, { area: 'health' }), cell('sara', text, { area: 'leisure' })])).toEqual([])
    expect(found([cell('ali', text, { area: 'health' }), cell('sara', text, { area: 'health' })])).toHaveLength(1)
    expect(found([cell('ali', text, { alternative: 'a' }), cell('sara', text, { alternative: 'b' })])).toEqual([])
    expect(found([cell('ali', text, { consequence: 'a' }), cell('ali', text, { consequence: 'b' })])).toEqual([])
  })

  it('leaves texts alone that are not individual, empty or only signs', () => {
    const item = { individualText: false } as unknown as CellParts['item'] & object
    expect(found([cell('ali', flat, { item }), cell('sara', flat, { item })])).toEqual([])
    expect(found([cell('ali', '<p></p>'), cell('sara', '<p></p>')])).toEqual([])
    expect(found([cell('ali', '–'), cell('sara', '–')])).toEqual([])
  })

  describe('with a record that the text is shared', () => {
    const cells = [cell('ali', `Ali ${flat}`), cell('sara', `Sara ${flat}`)]
    const reason = 'Båda går i samma skola.'

    it.each([
      ['the first child', [shared('ali', ['sara'], 'Samma klass, lärare, skolväg')]],
      ['the second child', [shared('sara', ['ali'], 'Samma klass, lärare, skolväg')]],
    ])('asks nothing when it is kept with %s', (_, children) => {
      expect(found(cells, children)).toEqual([])
    })

    it.each([
      ['has a reason of two content words', [shared('ali', ['sara'], 'Samma klass')]],
      ['names another child', [shared('ali', ['bo'], reason)]],
      ['is about another item', [shared('ali', ['sara'], reason, 'bal.bestInterest')]],
      ['is kept with a third child', [shared('bo', ['sara', 'ali'], reason)]],
    ])('still asks when it %s', (_, children) => {
      expect(found(cells, children)).toHaveLength(1)
    })

    it('still asks about the sibling it does not name', () => {
      const three = [cell('ali', flat), cell('bo', flat), cell('sara', flat)]
      const issues = found(three, [shared('sara', ['ali'], reason)])
      expect(issues.map(({ childRef, params }) => [childRef, params.sameAs])).toEqual([
        ['bo', 'ali'],
        ['sara', 'bo'],
      ])
    })
  })
})
