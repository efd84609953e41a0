import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading, type CellParts, type ReadingParts } from '../../../test/fixtures/reading.js'
import { valueLists } from '../../words/data/value-lists.js'
import { textRules } from '../text/text-rules.js'
import { uniformAnswers } from './e15-uniform-answers.js'

const childRef = 'barn-1'
const found = (cells: ReadingParts['cells'] & {}, parts: ReadingParts = {}) =>
  uniformAnswers(aReading({ cells, ...parts }), aJudging())

describe('E15, every area alike', () => {
  const areas = (value: (index: number) => string | undefined, count: number = valueLists.area.length) =>
    valueLists.area.slice(0, count).map((area, index) =>
      aCell('area.relevance', {
        childRef,
        area,
        value: value(index),
        item: { scope: 'child×area', type: 'choice:relevance' },
      }),
    )
  const extended = { depth: 'extended' } as const

  it.each(['no', 'notInvestigated'])('asks when all are %s', (code) => {
    expect(
      found(
        areas(() => code),
        extended,
      ),
    ).toMatchObject([
      {
        rule: 'E15',
        code: 'answer.uniform',
        severity: 'warning',
        item: 'area.relevance',
        childRef,
        path: ['children', 0, 'areas'],
        params: { answers: 9, code },
      },
    ])
  })

  it('passes when one is different or open, or not all are there', () => {
    expect(
      found(
        areas((index) => (index === 8 ? 'yes' : 'no')),
        extended,
      ),
    ).toEqual([])
    expect(
      found(
        areas((index) => (index === 0 ? 'notInvestigated' : 'no')),
        extended,
      ),
    ).toEqual([])
    expect(
      found(
        areas((index) => (index === 3 ? undefined : 'no')),
        extended,
      ),
    ).toEqual([])
    expect(
      found(
        areas(() => undefined),
        extended,
      ),
    ).toEqual([])
    expect(
      found(
        areas(() => 'no', 8),
        extended,
      ),
    ).toEqual([])
  })

  it('asks only in an extended assessment', () => {
    expect(
      found(
        areas(() => 'no'),
        { depth: 'full' },
      ),
    ).toEqual([])
  })
})

describe('E15, the first of every list', () => {
  const choice = (value?: string, parts: CellParts = {}) =>
    aCell('dv.choice', { childRef, value, ...parts, item: { type: 'choice:yesNoUnknown', ...parts.item } })
  const first = (count: number) => Array.from({ length: count }, () => choice('yes'))

  it('asks from eight on, at any depth, about the child', () => {
    expect(found(first(7))).toEqual([])
    expect(found(first(8))).toMatchObject([
      { rule: 'E15', code: 'answer.uniform', childRef, path: ['children', 0], params: { answers: 8, least: 8 } },
    ])
    expect(found(first(9), { depth: 'extended' })).toMatchObject([{ params: { answers: 9 } }])
  })

  it('passes when one is another than the first', () => {
    expect(found([...first(8), choice('no')])).toEqual([])
    expect(found([...first(8), choice('unknown')])).toEqual([])
  })

  it('goes by the list of each item', () => {
    const heard = (value: string) => choice(value, { item: { type: 'choice:heard' } })
    expect(found([...first(7), heard('direct')])).toHaveLength(1)
    expect(found([...first(7), heard('viaGuardian')])).toEqual([])
  })

  it('counts only what was chosen by the caseworker', () => {
    const fact = choice('yes', { item: { from: 'facts' } })
    const byDefault = choice('yes', { item: { default: 'yes' } })
    const text = choice('yes', { item: { type: 'text' } })
    const several = choice('yes', { item: { type: 'list:yesNoUnknown' } })
    expect(found([...first(7), fact, byDefault, text, several, choice()])).toEqual([])
  })

  it('lets none of what was not chosen hide what was', () => {
    const fact = choice('no', { item: { from: 'facts' } })
    const byDefault = choice('no', { item: { default: 'no' } })
    const text = choice('Hon bor kvar.', { item: { type: 'text' } })
    const several = choice(undefined, { value: ['no'], item: { type: 'list:yesNoUnknown' } })
    expect(found([...first(8), fact, byDefault, text, several, choice()])).toHaveLength(1)
  })

  it('counts a default that the caseworker chose', () => {
    const children = [aPart(childRef, { answers: { 'dv.choice': 'yes' } })]
    const chosen = choice('yes', { item: { default: 'yes' } })
    expect(found([...first(7), chosen], { assessment: { children } })).toHaveLength(1)
  })

  it('counts each child’s answers apart, and none of the case', () => {
    expect(found([...first(7), choice('yes', { childRef: 'barn-2' }), choice('yes', { childRef: undefined })])).toEqual(
      [],
    )
  })

  it('goes by the number that the policy sets', () => {
    const texts = { ...textRules, thresholds: { ...textRules.thresholds, uniformChoices: 9 } }
    expect(uniformAnswers(aReading({ cells: first(8) }), { ...aJudging(), texts })).toEqual([])
  })
})
