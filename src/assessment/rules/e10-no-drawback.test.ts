import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, decisionDay, type ReadingParts } from '../../../test/fixtures/reading.js'
import type { Outcome } from '../../words/codes.schema.js'
import { noDrawback } from './e10-no-drawback.js'

const direction = (value?: string, alternative = 'proposal', childRef = 'barn-1') =>
  aCell('cons.direction', { childRef, value, consequence: 'c1', alternative, item: { scope: 'consequence' } })

const found = (cells: ReadingParts['cells'] & {}, outcome: Outcome = 'rejection', parts: ReadingParts = {}) =>
  noDrawback(aReading({ cells, decision: { on: decisionDay, outcome, forum: 'official' }, ...parts }), aJudging())

describe('E10, a refusal without a drawback', () => {
  it('asks once for the whole case', () => {
    const cells = [direction('unchanged'), direction('strengthened', 'proposal', 'barn-2')]
    expect(found(cells)).toMatchObject([
      { rule: 'E10', code: 'consequence.noDrawback', severity: 'warning', item: 'cons.direction', path: ['children'] },
    ])
    expect(found(cells)[0]).not.toHaveProperty('childRef')
  })

  it('passes when a right of any child is weakened', () => {
    expect(found([direction('unchanged'), direction('weakened', 'proposal', 'barn-2')])).toEqual([])
  })

  it.each(['strengthened', 'unchanged', 'unclear', undefined])('takes %s for no drawback', (value) => {
    expect(found([direction(value)])).toHaveLength(1)
  })

  it('looks for it in the alternative that is chosen', () => {
    expect(found([direction('weakened', 'other')])).toHaveLength(1)
    expect(found([direction('weakened', 'other')], 'rejection', { chosen: 'other' })).toEqual([])
  })

  it.each([
    ['partialRejection', 1],
    ['rejection', 1],
    ['reduction', 1],
    ['termination', 1],
    ['approval', 0],
    ['dismissal', 0],
    ['discontinuation', 0],
    ['interim', 0],
  ] as const)('of the outcome %s it gives %d', (outcome, issues) => {
    expect(found([direction('unchanged')], outcome)).toHaveLength(issues)
  })

  it('asks nothing while no consequence is recorded', () => {
    expect(found([])).toEqual([])
  })
})
