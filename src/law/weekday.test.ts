import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/calendar-day.js'
import { firstOnOrAfter, weekdayOf } from './weekday.js'

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

describe('the day of the week', () => {
  it.each([
    ['2026-11-25', 'wednesday'],
    ['2026-03-29', 'sunday'],
    ['2026-10-25', 'sunday'],
    ['2000-02-29', 'tuesday'],
    ['1900-03-01', 'thursday'],
    ['0000-01-01', 'saturday'],
    ['0099-12-31', 'thursday'],
    ['9999-12-31', 'friday'],
  ])('of %s is %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })
})

describe('the first such day of the week', () => {
  it.each([
    ['on the day itself', '2026-06-20', '2026-06-20'],
    ['a day after it', '2026-06-19', '2026-06-20'],
    ['six days after it', '2026-06-21', '2026-06-27'],
  ])('may be %s', (_, from, saturday) => {
    expect(firstOnOrAfter(from, 'saturday')).toBe(saturday)
  })

  it('is within a week of the day, is the one asked for, and leaves none out', () => {
    const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01', days))
    fc.assert(
      fc.property(day, fc.constantFrom(...names), (from, weekday) => {
        const week = Array.from({ length: 7 }, (_, days) => addDays(from, days))
        expect(week.filter((each) => weekdayOf(each) === weekday)).toEqual([firstOnOrAfter(from, weekday)])
      }),
    )
  })
})
