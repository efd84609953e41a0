import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { recordTooOld } from './e32-record-too-old.js'

const childRef = 'barn-1'
const heard = (value: string, of = childRef) => aCell('views.heard', { childRef: of, value })
const date = (value?: string) => aCell('views.date', { childRef, value, item: { type: 'date' } })
const found = (cells: readonly ReturnType<typeof aCell>[], on = '2026-11-25') =>
  recordTooOld(aReading({ cells, situation: { on } }), aJudging())

describe('E32, an earlier record that is too old', () => {
  it('asks, about the child, and says from which day on it would do', () => {
    expect(found([heard('earlierRecord'), date('2024-05-02')])).toMatchObject([
      {
        rule: 'E32',
        code: 'views.recordTooOld',
        severity: 'warning',
        item: 'views.date',
        childRef,
        params: { oldest: '2025-11-25' },
      },
    ])
  })

  it.each([
    ['2026-11-25', '2025-11-25', 0],
    ['2026-11-25', '2025-11-24', 1],
    ['2028-02-29', '2027-02-28', 0],
    ['2028-02-29', '2027-02-27', 1],
    ['2025-02-28', '2024-02-29', 0],
    ['2025-02-28', '2024-02-27', 1],
  ])('for a decision of %s a record of %s gives %d', (on, day, issues) => {
    expect(found([heard('earlierRecord'), date(day)], on)).toHaveLength(issues)
  })

  it('asks for the day where it is not told: the day of the answer does not count', () => {
    expect(found([heard('earlierRecord'), date()])).toHaveLength(1)
  })

  it.each(['direct', 'viaGuardian', 'representative', 'otherWay'])('asks nothing of a child heard as %s', (value) => {
    expect(found([heard(value), date()])).toEqual([])
    expect(found([heard(value), date('2020-01-01')])).toEqual([])
  })

  it('takes no sibling’s answer for the child’s own', () => {
    expect(found([heard('earlierRecord', 'barn-2'), date()])).toEqual([])
  })
})
