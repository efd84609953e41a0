import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import { leftUnclear } from './e31-left-unclear.js'

const childRef = 'barn-1'
const direction = (value?: string, alternative = 'proposal') =>
  aCell('cons.direction', { childRef, value, consequence: 'c1', alternative, item: { scope: 'consequence' } })
const affected = (value: string) => aCell('screening.affected', { value, item: { from: 'facts' } })
const gap = (value?: string) => aCell('area.gap', { childRef, area: 'health', value })

const found = (cells: ReadingParts['cells'] & {}, parts: ReadingParts = {}) =>
  leftUnclear(aReading({ cells, ...parts }), aJudging())

describe('E31, something left unclear', () => {
  it('asks about a consequence of what is chosen, and names it', () => {
    expect(found([direction('unclear')])).toMatchObject([
      {
        rule: 'E31',
        code: 'answer.leftUnclear',
        severity: 'warning',
        item: 'cons.direction',
        childRef,
        params: { consequence: 'c1' },
      },
    ])
    expect(found([direction('unclear', 'other')])).toEqual([])
    expect(found([direction('unclear', 'other')], { chosen: 'other' })).toHaveLength(1)
  })

  it.each(['strengthened', 'unchanged', 'weakened', undefined])(
    'takes %s for clear, or for another to ask',
    (value) => {
      expect(found([direction(value)])).toEqual([])
    },
  )

  it('asks whether children are affected, where the facts say it', () => {
    expect(found([affected('unclear')])).toMatchObject([
      {
        code: 'answer.leftUnclear',
        item: 'screening.affected',
        path: ['facts', 'children'],
        params: {},
        resolvedBy: ['child.corrected', 'children.screened'],
      },
    ])
    const situation = { children: [] }
    expect(found([affected('unclear')], { situation })).toMatchObject([{ path: ['facts', 'affected'] }])
  })

  it.each(['direct', 'indirect', 'none'])('is content with %s', (value) => {
    expect(found([affected(value)])).toEqual([])
  })

  it('asks about an area nobody looked into until it is said what is missing', () => {
    expect(found([gap()])).toMatchObject([{ item: 'area.gap', childRef, resolvedBy: ['assessment.answered'] }])
    expect(found([gap('<p></p>')])).toHaveLength(1)
    expect(found([gap('Journal från barnhälsan har begärts.')])).toEqual([])
    expect(found([])).toEqual([])
  })
})
