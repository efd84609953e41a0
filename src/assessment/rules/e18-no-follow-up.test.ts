import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, decisionDay, type ReadingParts } from '../../../test/fixtures/reading.js'
import { noFollowUp } from './e18-no-follow-up.js'

const date = (value?: string) => aCell('fu.date', { value, item: { type: 'date' } })
const run = (cells: ReadingParts['cells'] & {}, asOf?: string, facts: ReadingParts['facts'] & {} = {}) =>
  noFollowUp(aReading({ cells, facts }), aJudging(asOf === undefined ? {} : { asOf }))

describe('E18, a follow-up that has no day', () => {
  it('asks when', () => {
    expect(run([date()])).toMatchObject([
      { rule: 'E18', code: 'followUp.missing', severity: 'warning', item: 'fu.date', path: ['answers', 'fu.date'] },
    ])
    expect(run([date()], '2027-06-01')).toHaveLength(1)
  })

  it('asks nothing where no follow-up is asked for', () => {
    expect(run([])).toEqual([])
    expect(run([], '2027-06-01')).toEqual([])
  })
})

describe('E18, a follow-up that is past', () => {
  const day = '2027-03-01'

  it('asks for the result, and says since when', () => {
    expect(run([date(day)], '2027-03-02')).toMatchObject([
      { code: 'followUp.missing', item: 'fu.date', params: { dueOn: day, asOf: '2027-03-02' } },
    ])
  })

  it.each([
    ['the day before', '2027-02-28', 0],
    ['the day itself', day, 0],
    ['the day after', '2027-03-02', 1],
  ])('on %s it gives %d', (_, asOf, issues) => {
    expect(run([date(day)], asOf)).toHaveLength(issues)
  })

  it('asks only after the decision', () => {
    expect(run([date('2026-11-01')], '2026-11-24')).toEqual([])
    expect(run([date('2026-11-01')], decisionDay)).toHaveLength(1)
  })

  it('passes with a result, and where the host says that none is overdue', () => {
    expect(run([date(day), aCell('fu.result', { value: 'Elias trivs i nya skolan.' })], '2027-03-02')).toEqual([])
    expect(run([date(day), aCell('fu.result', { value: '<p></p>' })], '2027-03-02')).toHaveLength(1)
    expect(run([date(day)], '2027-03-02', { followUpOverdue: 'no' })).toEqual([])
    expect(run([date(day)], '2027-03-02', { followUpOverdue: 'yes' })).toHaveLength(1)
  })

  it('says that it was not run without the day asked about, never that it passed', () => {
    expect(run([date(day)])).toMatchObject([
      { rule: 'E18', code: 'rule.notRun', severity: 'info', params: { rule: 'E18', missing: 'asOf' } },
    ])
    expect(run([date(day)], undefined, { followUpOverdue: 'no' })).toEqual([])
  })
})
