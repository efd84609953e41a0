import { describe, expect, it } from 'vitest'
import { aJudging, aPart, aReading } from '../../../test/fixtures/reading.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import { identityNumber } from './e29-identity-number.js'

// Tolvan Tolvansson's, known from sample forms and given to nobody.
const number = '19121212-1212'
const found = (assessment: Partial<Assessment>) => identityNumber(aReading({ assessment }), aJudging())

describe('E29, an identity number in a text', () => {
  it('stops it, says where, and never repeats it', () => {
    const issues = found({ answers: { 'bal.conflictText': `Flickan ${number} flyttar.` } })
    expect(issues).toMatchObject([
      { rule: 'E29', code: 'text.identityNumber', severity: 'blocking', path: ['answers', 'bal.conflictText'] },
    ])
    expect(JSON.stringify(issues)).not.toContain('1212')
  })

  it('finds it in every text a child’s part can hold', () => {
    const part = aPart('barn-1', {
      answers: { 'child.affectedHow': number, 'dv.support': ['Samtal', number] },
      areas: [{ area: 'health', answers: { 'area.situation': number } }],
      consequences: [{ id: 'c1', alternative: 'proposal', description: number }],
      measures: [
        { id: 'm1', what: number, addresses: ['c1'], responsible: number, status: 'cancelled', reason: number },
      ],
      sharedTexts: [{ item: 'child.affectedHow', sharedWith: ['barn-2'], reason: number }],
    })
    const issues = found({ children: [aPart('barn-0'), part] })
    expect(new Set(issues.map(({ childRef }) => childRef))).toEqual(new Set(['barn-1']))
    expect(issues.map(({ item, path }) => [item, path?.slice(2).join('/')])).toEqual([
      ['child.affectedHow', 'answers/child.affectedHow'],
      ['dv.support', 'answers/dv.support/1'],
      ['area.situation', 'areas/0/answers/area.situation'],
      ['cons.description', 'consequences/0/description'],
      ['dec.measures', 'measures/0/what'],
      ['dec.measures', 'measures/0/responsible'],
      ['dec.measures', 'measures/0/reason'],
      [undefined, 'sharedTexts/0/reason'],
    ])
  })

  it('finds it in an alternative, a reference and a record of a board item', () => {
    const alternatives = [
      { id: 'a', outcome: 'rejection', chosen: true, answers: { 'alt.description': number }, matchesView: [] },
    ] as const
    const answers = {
      'rights.otherLaw': [{ other: number }],
      'board.measures': [{ id: 'm1', what: number }],
    }
    expect(found({ alternatives, answers }).map(({ item }) => item)).toEqual([
      'rights.otherLaw',
      'board.measures',
      'alt.description',
    ])
  })

  it('finds it cut by markup or hidden characters, and hidden in markup', () => {
    for (const text of ['19121212<b>-1212</b>', '1912\u200b1212-1212', `<a title="${number}">länk</a>`]) {
      expect(found({ answers: { 'bal.conflictText': text } })).toHaveLength(1)
    }
  })

  it('passes texts with dates, numbers and codes', () => {
    const answers = { 'bal.conflictText': 'Beslut 2026-11-25, tel 040-123 45 67, 1 200 kr', 'eb.duration': 12 }
    expect(found({ answers })).toEqual([])
    expect(found({})).toEqual([])
  })
})
