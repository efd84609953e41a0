import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, type CellParts, type ReadingParts } from '../../../test/fixtures/reading.js'
import { decisionSilentOnChild } from './e20-decision-silent-on-child.js'

const cell = (id: string, value?: string, parts: CellParts = {}) => aCell(id, { childRef: 'barn-1', value, ...parts })
const found = (cells: ReturnType<typeof aCell>[], parts: ReadingParts = {}) =>
  decisionSilentOnChild(aReading({ cells, ...parts }), aJudging())

const paragraph = cell('dec.childParagraph')
const answered = cell('child.affectedHow', 'Elias slutar i fotbollen.')

describe('E20, a decision that is silent on the child', () => {
  it('stops when all else about the child is answered', () => {
    expect(found([answered, paragraph])).toMatchObject([
      {
        rule: 'E20',
        code: 'decision.silentOnChild',
        severity: 'blocking',
        item: 'dec.childParagraph',
        childRef: 'barn-1',
      },
    ])
  })

  it('passes when the decision says something', () => {
    expect(found([answered, cell('dec.childParagraph', 'Elias får sluta.')])).toEqual([])
  })

  it('leaves it to the missing answers while anything else about the child is open', () => {
    const open = cell('bal.bestInterest')
    expect(found([answered, open, paragraph])).toEqual([])
    expect(found([answered, cell('fb.by', undefined, { required: false }), paragraph])).toHaveLength(1)
    expect(found([answered, aCell('bal.conflictText'), paragraph])).toHaveLength(1)
    expect(found([answered, cell('bal.bestInterest', undefined, { childRef: 'barn-2' }), paragraph])).toHaveLength(1)
  })

  it('counts a record that is missing as open', () => {
    const shortages = [{ item: answered.item, childRef: 'barn-1', missing: 1 }]
    expect(found([answered, paragraph], { shortages })).toEqual([])
    expect(found([answered, paragraph], { shortages: [{ item: answered.item, missing: 1 }] })).toHaveLength(1)
  })
})
