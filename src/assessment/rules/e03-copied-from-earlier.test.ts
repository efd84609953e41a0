import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading, type CellParts } from '../../../test/fixtures/reading.js'
import type { AssessedChild, Assessment } from '../../checklist/assessment.schema.js'
import { copiedFromEarlier } from './e03-copied-from-earlier.js'

const childRef = 'barn-1'
const text = 'Elias byter skola mitt i terminen och saknar laget som tränar vid ån.'
const affected = (value: unknown, parts: CellParts = {}) => aCell('child.affectedHow', { childRef, value, ...parts })
const anEarlier = (parts: Partial<Assessment>): Assessment => ({
  answers: {},
  children: [],
  alternatives: [],
  ...parts,
})
const ofChild = (answers: AssessedChild['answers'], ref = childRef) =>
  anEarlier({ children: [aPart(ref, { answers })] })

const found = (cells: readonly ReturnType<typeof aCell>[], ...earlier: readonly Assessment[]) =>
  copiedFromEarlier(aReading({ cells }), aJudging({ earlier }))

/** A text of so many different words, and one that shares all but the last of them. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `ord${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}`).join(' ')

describe('E03, a text copied from an earlier assessment', () => {
  it('asks about the same text, and says which earlier assessment it stood in', () => {
    const other = ofChild({ 'child.affectedHow': 'Avgiften till simskolan betalas inte längre.' })
    const same = ofChild({ 'child.affectedHow': text })
    expect(found([affected(text)], other, same)).toMatchObject([
      {
        rule: 'E03',
        code: 'text.copiedFromEarlier',
        severity: 'warning',
        item: 'child.affectedHow',
        childRef,
        params: { earlier: 1 },
      },
    ])
  })

  it('lets a text pass that was written anew', () => {
    const before = ofChild({ 'child.affectedHow': 'Elias trivs i sin klass och spelar fotboll två gånger i veckan.' })
    expect(found([affected(text)], before)).toEqual([])
  })

  it('asks at the border and not just under it', () => {
    expect(found([affected(words(20))], ofChild({ 'child.affectedHow': words(19) }))).toHaveLength(1)
    expect(found([affected(words(19))], ofChild({ 'child.affectedHow': words(18) }))).toEqual([])
  })

  it('sees a copy with another name, in markup or with other small words', () => {
    const copy = '<p>Sara byter skola mitt i terminen, men saknar laget som tränar vid ån!</p>'
    expect(found([affected(copy)], ofChild({ 'child.affectedHow': text }))).toHaveLength(1)
  })

  it('compares with the same item only, of the same child and area', () => {
    expect(found([affected(text)], ofChild({ 'bal.bestInterest': text }))).toEqual([])
    const siblings = anEarlier({
      children: [aPart(childRef), aPart('barn-2', { answers: { 'child.affectedHow': text } })],
    })
    expect(found([affected(text)], siblings)).toEqual([])
    const item = { scope: 'child×area' } as const
    const health = aCell('area.situation', { childRef, area: 'health', value: text, item })
    const marked = (area: 'health' | 'leisure') => {
      const part = aPart(childRef, { areas: [{ area, answers: { 'area.situation': text } }] })
      return anEarlier({ children: [part] })
    }
    expect(found([health], marked('leisure'))).toEqual([])
    expect(found([health], marked('health'))).toHaveLength(1)
  })

  it('compares with every child of an assessment that does not know this one', () => {
    expect(found([affected(text)], ofChild({ 'child.affectedHow': text }, 'annat-barn'))).toHaveLength(1)
  })

  it('finds texts of the case, of alternatives and of consequences, whatever ids these have', () => {
    const conflict = aCell('bal.conflictText', { value: text })
    expect(found([conflict], anEarlier({ answers: { 'bal.conflictText': text } }))).toHaveLength(1)
    const described = aCell('alt.description', { alternative: 'a', value: text, item: { scope: 'alternative' } })
    const alternative = { id: 'b', outcome: 'rejection', chosen: true, matchesView: [] } as const
    const alternatives = [{ ...alternative, answers: { 'alt.description': text } }]
    expect(found([described], anEarlier({ alternatives }))).toHaveLength(1)
    const consequence = aCell('cons.description', {
      ...{ childRef, alternative: 'a', consequence: 'c1', value: text, item: { scope: 'consequence' } },
    })
    const consequences = [{ id: 'c9', alternative: 'b', description: text }]
    expect(found([consequence], anEarlier({ children: [aPart(childRef, { consequences })] }))).toHaveLength(1)
  })

  it('leaves alone what was carried over, what is empty and what is no text of a caseworker', () => {
    const before = ofChild({ 'child.affectedHow': text })
    expect(found([affected(text, { carrying: 'stands' })], before)).toEqual([])
    expect(found([affected('<p></p>')], ofChild({ 'child.affectedHow': '<p></p>' }))).toEqual([])
    expect(found([affected(text, { item: { from: 'facts' } })], before)).toEqual([])
    expect(found([affected([text], { item: { type: 'texts' } })], before)).toEqual([])
    expect(found([affected('–')], ofChild({ 'child.affectedHow': '–' }))).toEqual([])
  })

  it('says that it was not run without earlier assessments, where there is a text to compare', () => {
    const run = (...cells: readonly ReturnType<typeof aCell>[]) => copiedFromEarlier(aReading({ cells }), aJudging())
    expect(run(affected(text))).toMatchObject([
      { rule: 'E03', code: 'rule.notRun', severity: 'info', params: { rule: 'E03', missing: 'earlier' } },
    ])
    expect(run(affected(text), affected(text, { childRef: 'barn-2' }))).toHaveLength(1)
    expect(run(affected(undefined))).toEqual([])
  })

  it('has been run, and found nothing, where there is no earlier assessment', () => {
    expect(found([affected(text)])).toEqual([])
  })
})
