import { describe, expect, it } from 'vitest'
import { aPart } from '../../../test/fixtures/reading.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import { textsIn } from './texts-in.js'

const found = (assessment: Partial<Assessment>) =>
  textsIn({ answers: {}, children: [], alternatives: [], ...assessment }).map(({ item, childRef, path, text }) => [
    path.join('/'),
    item,
    childRef,
    text,
  ])

describe('textsIn', () => {
  it('finds every text of a child’s part, with item, child and path', () => {
    const part = aPart('barn-1', {
      answers: { 'child.affectedHow': 'a', 'dv.support': ['b', 'c'] },
      areas: [{ area: 'health', answers: { 'area.situation': 'd' } }],
      consequences: [
        { id: 'c1', alternative: 'proposal', area: 'health', direction: 'weakened', horizon: 'long', description: 'e' },
      ],
      measures: [
        { id: 'm1', what: 'f', addresses: ['c1'], responsible: 'g', dueOn: '2026-12-01', status: 'done', reason: 'h' },
      ],
      sharedTexts: [{ item: 'child.affectedHow', sharedWith: ['barn-2'], reason: 'i' }],
    })
    expect(found({ children: [part] })).toEqual([
      ['children/0/answers/child.affectedHow', 'child.affectedHow', 'barn-1', 'a'],
      ['children/0/answers/dv.support/0', 'dv.support', 'barn-1', 'b'],
      ['children/0/answers/dv.support/1', 'dv.support', 'barn-1', 'c'],
      ['children/0/areas/0/answers/area.situation', 'area.situation', 'barn-1', 'd'],
      ['children/0/consequences/0/description', 'cons.description', 'barn-1', 'e'],
      ['children/0/measures/0/what', 'dec.measures', 'barn-1', 'f'],
      ['children/0/measures/0/responsible', 'dec.measures', 'barn-1', 'g'],
      ['children/0/measures/0/reason', 'dec.measures', 'barn-1', 'h'],
      ['children/0/sharedTexts/0/reason', undefined, 'barn-1', 'i'],
    ])
  })

  it('finds the texts of the case, its records and references, and of the alternatives', () => {
    const matchesView = [{ childRef: 'barn-1', value: 'no' }] as const
    const alternatives = [
      { id: 'a', outcome: 'rejection', chosen: true, answers: { 'alt.description': 'd' }, matchesView },
    ] as const
    const answers = {
      'bal.conflictText': 'a',
      'rights.otherLaw': [{ other: 'b' }, { provision: 'fl-32' }],
      'board.measures': [{ id: 'm1', what: 'c' }],
    }
    expect(found({ answers, alternatives }).map(([path]) => path)).toEqual([
      'answers/bal.conflictText',
      'answers/rights.otherLaw/0/other',
      'answers/board.measures/0/what',
      'alternatives/0/answers/alt.description',
    ])
  })

  it('takes no code, number or day for a text', () => {
    const answers = { 'fu.date': '2026-12-01', 'eb.duration': 12, 'screening.impact': 'small', 'eb.needs': ['food'] }
    expect(found({ answers })).toEqual([])
  })
})
