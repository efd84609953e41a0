import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageOn, birthdaysWithin, dayOf, isUnder18 } from './calendar-day.js'

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('addDays', () => {
  it.each([
    ['2026-01-01', 0, '2026-01-01'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    // The days on which Swedish clocks are changed.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-11-02', 30, '2026-12-02'],
    // The day that Samoa skipped, the change of day on New Zealand's and New York's clocks.
    ['2011-12-29', 1, '2011-12-30'],
    ['2026-04-04', 1, '2026-04-05'],
    ['2026-11-01', 1, '2026-11-02'],
    ['0099-12-31', 1, '0100-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result)
  })

  it('goes as far back as it went forward', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day)
      }),
    )
  })
})

describe('the Swedish day of an instant', () => {
  it.each([
    ['2026-01-15T22:59:59Z', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '2026-01-16'],
    ['2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['2026-07-15T22:00:00Z', '2026-07-16'],
    ['2026-07-16T00:00:00+02:00', '2026-07-16'],
    ['2026-07-15T23:59:59+02:00', '2026-07-15'],
    // Summer time begins at 01:00 UTC and ends at 01:00 UTC; the midnights around it differ by an hour.
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T21:59:59Z', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2024-02-29T12:00:00Z', '2024-02-29'],
    ['2025-12-31T23:30:00Z', '2026-01-01'],
    ['2026-01-01T11:00:00+13:00', '2025-12-31'],
    ['2026-01-15T23:00Z', '2026-01-16'],
    ['0987-06-05T12:00:00Z', '0987-06-05'],
  ])('%s is %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })

  it('is the same however often and in whatever order it is asked', () => {
    const instants = Array.from({ length: 200 }, (_, hour) => new Date(1.77e12 + hour * 3_600_000).toISOString())
    const first = instants.map(dayOf)
    expect(instants.toReversed().map(dayOf).toReversed()).toEqual(first)
  })

  it('does not depend on the offset in which the instant is written', () => {
    expect(dayOf('2026-06-30T22:30:00Z')).toBe('2026-07-01')
    expect(dayOf('2026-06-30T15:30:00-07:00')).toBe('2026-07-01')
  })
})

describe('age', () => {
  it.each([
    ['2008-05-10', '2026-05-09', 17],
    ['2008-05-10', '2026-05-10', 18],
    ['2008-05-10', '2008-05-10', 0],
    ['2008-05-10', '2008-05-09', -1],
    ['2008-12-31', '2026-01-01', 17],
    // Born on a leap day: a year older on 1 March where the year has no 29 February, on the day itself where it has.
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
  ])('of somebody born %s is on %s %i', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age)
    expect(isUnder18(birthDate, day)).toBe(age < 18)
  })

  it('makes a child of everybody until the day before the 18th birthday', () => {
    fc.assert(
      fc.property(anyDay, (birthDate) => {
        const year = Number(birthDate.slice(0, 4)) + 18
        const birthday =
          birthDate.endsWith('02-29') && year % 4 !== 0 ? `${year}-03-01` : `${year}${birthDate.slice(4)}`
        expect(isUnder18(birthDate, addDays(birthday, -1))).toBe(true)
        expect(isUnder18(birthDate, birthday)).toBe(false)
      }),
    )
  })
})

describe('a number of months', () => {
  it.each([
    ['2026-11-25', -12, '2025-11-25'],
    ['2026-11-25', 0, '2026-11-25'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2025-02-28', -12, '2024-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['9999-12-01', 1, '9999-12-31'],
  ])('from %s on, %i of them, is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })
})

describe('a birthday within a number of months', () => {
  const ages = [7, 12, 16, 18]

  it.each([
    { that: 'counts on the day itself', birthDate: '2014-11-02', from: '2026-11-02', months: 12, held: true },
    { that: 'does not count the day after', birthDate: '2014-11-01', from: '2026-11-02', months: 12, held: false },
    { that: 'counts on the last day', birthDate: '2015-11-02', from: '2026-11-02', months: 12, held: true },
    { that: 'does not count a day later', birthDate: '2015-11-03', from: '2026-11-02', months: 12, held: false },
    { that: 'counts any of the ages', birthDate: '2009-01-15', from: '2026-11-02', months: 12, held: true },
    {
      that: 'does not count an age that is not asked for',
      birthDate: '2012-01-15',
      from: '2026-11-02',
      months: 12,
      held: false,
    },
    {
      that: 'ends on the last day of a shorter month',
      birthDate: '2014-02-28',
      from: '2025-12-31',
      months: 2,
      held: true,
    },
    { that: 'ends there and not later', birthDate: '2014-03-01', from: '2025-12-31', months: 2, held: false },
    { that: 'reaches a leap day', birthDate: '2012-02-29', from: '2023-08-31', months: 6, held: true },
    {
      that: 'falls on 1 March for one born on a leap day',
      birthDate: '2020-02-29',
      from: '2027-03-01',
      months: 0,
      held: true,
    },
    {
      that: 'has not come on 28 February for one born on a leap day',
      birthDate: '2020-02-29',
      from: '2027-02-28',
      months: 0,
      held: false,
    },
    { that: 'counts over the turn of the year', birthDate: '2015-01-01', from: '2026-12-31', months: 1, held: true },
  ])('$that', ({ birthDate, from, months, held }) => {
    expect(birthdaysWithin(birthDate, ages, from, months)).toBe(held)
  })

  it.each([
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
  ])('counts from %s and %i months to %s, no day longer', (from, months, until) => {
    expect(birthdaysWithin(until, [0], from, months)).toBe(true)
    expect(birthdaysWithin(addDays(until, 1), [0], from, months)).toBe(false)
  })

  it('stays within the years that a day can write', () => {
    expect(birthdaysWithin('9999-06-01', [1], '9999-12-31', 12)).toBe(true)
    expect(birthdaysWithin('9999-06-01', [1], '9999-06-02', 1)).toBe(false)
  })

  it('is never found among no ages', () => {
    expect(birthdaysWithin('2014-11-02', [], '2026-11-02', 12)).toBe(false)
  })
})
