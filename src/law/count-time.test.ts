import { describe, expect, it } from 'vitest'
import { countTime, decidedTime } from './count-time.js'

describe('a time counted by the Act on counting statutory time', () => {
  it.each([
    ['weeks end on the same day of the week', '2026-12-02', 3, 'weeks', '2026-12-23'],
    ['months end on the same number of the month', '2026-08-22', 4, 'months', '2026-12-22'],
    ['the end month has no such day, so that it is its last', '2026-10-31', 4, 'months', '2027-02-28'],
    ['its last in a leap year', '2027-10-31', 4, 'months', '2028-02-29'],
    [
      'the last day of February does not stand for the last day of the end month',
      '2026-02-28',
      4,
      'months',
      '2026-06-28',
    ],
    ['from a leap day', '2028-02-29', 4, 'months', '2028-06-29'],
    ['a year from a leap day', '2028-02-29', 1, 'years', '2029-02-28'],
    ['four years from a leap day', '2028-02-29', 4, 'years', '2032-02-29'],
    ['days are counted from the day after', '2026-12-10', 14, 'days', '2026-12-24'],
    ['the night when summer time begins is as long as others', '2026-03-28', 1, 'days', '2026-03-29'],
    ['and so is the one when it ends', '2026-10-25', 1, 'days', '2026-10-26'],
    ['nothing counted ends where it began', '2026-11-02', 0, 'months', '2026-11-02'],
  ] as const)('%s', (_, from, count, unit, lastDay) => {
    expect(countTime(from, count, unit, 'no')).toMatchObject({ from, count, unit, lastDay, moves: 'no' })
  })

  it('tells the next weekday too, whether or not the time moves on to it', () => {
    const days = { lastDay: '2026-12-24', nextWeekday: '2026-12-28' }
    expect(countTime('2026-12-03', 3, 'weeks', 'yes')).toMatchObject({ ...days, moves: 'yes' })
    expect(countTime('2026-12-10', 14, 'days', 'unsettled')).toMatchObject({ ...days, moves: 'unsettled' })
  })
})

describe('a day that was decided', () => {
  it('says no count and does not move', () => {
    const time = { from: '2026-10-31', lastDay: '2027-04-10', nextWeekday: '2027-04-12', moves: 'no' }
    expect(decidedTime('2026-10-31', '2027-04-10')).toEqual(time)
  })
})
