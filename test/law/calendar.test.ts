import Holidays, { type HolidaysTypes } from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/calendar-day.js'
import { daysOffIn, isDayOff, nextWeekday } from '../../src/law/days-off.js'

/** The years for which the documentation says that the days off were verified. */
const verified = Array.from({ length: 2100 - 1990 + 1 }, (_, index) => 1990 + index)

/**
 * The only difference: Whit Monday was a public holiday until 2004, when the National Day took its place (2004:1320), and
 * `date-holidays` has it as a day to observe in every year.
 */
const whitMondays = [
  '1990-06-04',
  '1991-05-20',
  '1992-06-08',
  '1993-05-31',
  '1994-05-23',
  '1995-06-05',
  '1996-05-27',
  '1997-05-19',
  '1998-06-01',
  '1999-05-24',
  '2000-06-12',
  '2001-06-04',
  '2002-05-20',
  '2003-06-09',
  '2004-05-31',
]

const sweden = new Holidays('SE')

/** What somebody else's calendar holds for a year, in Swedish; its bank holidays are the three eves. */
function holidaysElsewhere(year: number): readonly HolidaysTypes.Holiday[] {
  return sweden.getHolidays(year, 'sv').filter(({ type }) => type === 'public' || type === 'bank')
}

function daysOf(year: number): readonly string[] {
  const first = Date.UTC(year, 0, 1)
  const length = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000
  return Array.from({ length }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10))
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

describe('the days off of 1990 to 2100', () => {
  it('are, day by day, those of an independent calendar, but for Whit Monday until 2004', () => {
    const different = verified.flatMap((year) => {
      const holidays = new Set(holidaysElsewhere(year).map(({ date }) => date.slice(0, 10)))
      return daysOf(year).filter((day) => isDayOff(day) !== (isWeekend(day) || holidays.has(day)))
    })
    expect(different).toEqual(whitMondays)
    expect(whitMondays.filter((day) => !isDayOff(day))).toEqual([])
    expect(isDayOff('2005-05-16')).toBe(false)
  })

  it('have the names and kinds of that calendar', () => {
    for (const year of verified) {
      const ours = daysOffIn(year).map(({ on, name, kind }) => `${on} ${name.sv} ${kind}`)
      const theirs = holidaysElsewhere(year).map(({ date, name, type }) => {
        return `${date.slice(0, 10)} ${name} ${type === 'bank' ? 'eve' : 'holiday'}`
      })
      const whitMonday = whitMondays
        .filter((day) => day.startsWith(`${year}`))
        .map((day) => `${day} annandag pingst holiday`)
      expect(ours.toSorted()).toEqual([...theirs, ...whitMonday].toSorted())
    }
  })
})

describe('each kind of day off beside a day that is none', () => {
  it.each([
    ['a Saturday, not the Friday', '2026-11-28', '2026-11-27'],
    ['a Sunday, not the Monday', '2026-11-29', '2026-11-30'],
    ["New Year's Day, not the day after", '2026-01-01', '2026-01-02'],
    ['Epiphany, not Twelfth Night', '2026-01-06', '2026-01-05'],
    ['Good Friday, not Maundy Thursday', '2026-04-03', '2026-04-02'],
    ['Easter Eve, as every Saturday, not Maundy Thursday', '2026-04-04', '2026-04-02'],
    ['Easter Monday, not the Tuesday', '2026-04-06', '2026-04-07'],
    ['the earliest Easter Monday, not the Tuesday', '2008-03-24', '2008-03-25'],
    ['the latest Easter Monday, not the Tuesday', '2038-04-26', '2038-04-27'],
    ['1 May, not Walpurgis Night', '2026-05-01', '2026-04-30'],
    ['Ascension Day, not the Friday after', '2026-05-14', '2026-05-15'],
    ['Ascension Day on 1 May, not the day after', '2008-05-01', '2008-05-02'],
    ['Whit Sunday, not Whit Monday', '2026-05-24', '2026-05-25'],
    ['Whit Monday of 2004, not of 2005', '2004-05-31', '2005-05-16'],
    ['the National Day from 2005, not of 2003', '2005-06-06', '2003-06-06'],
    ["Midsummer's Eve at its earliest, not the day before", '2026-06-19', '2026-06-18'],
    ["Midsummer's Eve at its latest, not a week before", '2027-06-25', '2027-06-18'],
    ["Midsummer's Day at its earliest, not the Monday", '2026-06-20', '2026-06-22'],
    ["Midsummer's Day at its latest, not the Monday", '2027-06-26', '2027-06-28'],
    ["All Saints' Day at its earliest, not the day before", '2026-10-31', '2026-10-30'],
    ["All Saints' Day at its latest, not the day before", '2027-11-06', '2027-11-05'],
    ['Christmas Eve, not the day before', '2026-12-24', '2026-12-23'],
    ['Christmas Day, not 22 December', '2026-12-25', '2026-12-22'],
    ['Boxing Day, not the day after', '2025-12-26', '2024-12-27'],
    ["New Year's Eve, not the day before", '2026-12-31', '2026-12-30'],
  ])('%s', (_, off, ordinary) => {
    expect([isDayOff(off), isDayOff(ordinary)]).toEqual([true, false])
  })

  it.each([
    ['2026-06-20', 'midsommardagen'],
    ['2027-06-26', 'midsommardagen'],
    ['2026-10-31', 'alla helgons dag'],
    ['2027-11-06', 'alla helgons dag'],
    ['2008-05-01', 'Kristi himmelsfärdsdag'],
    ['2008-03-23', 'påskdagen'],
    ['2038-04-25', 'påskdagen'],
    ['1818-03-22', 'påskdagen'],
    ['1943-04-25', 'påskdagen'],
    ['2285-03-22', 'påskdagen'],
  ])('%s is %s', (day, name) => {
    const named = daysOffIn(Number(day.slice(0, 4))).filter(({ on }) => on === day)
    expect(named.map((each) => each.name.sv)).toContain(name)
  })
})

describe('the next weekday', () => {
  it.each([
    ['an ordinary day, itself', '2026-12-23', '2026-12-23'],
    ['Thursday Christmas Eve, the Monday', '2026-12-24', '2026-12-28'],
    ['Christmas Day', '2026-12-25', '2026-12-28'],
    ['Boxing Day, a Saturday', '2026-12-26', '2026-12-28'],
    ['the Sunday after', '2026-12-27', '2026-12-28'],
    ['the day it moves to, itself', '2026-12-28', '2026-12-28'],
    ['Wednesday Christmas Eve, the Monday', '2025-12-24', '2025-12-29'],
    ['Maundy Thursday, itself', '2026-04-02', '2026-04-02'],
    ['Good Friday', '2026-04-03', '2026-04-07'],
    ['Easter Eve', '2026-04-04', '2026-04-07'],
    ['Easter Monday', '2026-04-06', '2026-04-07'],
    ["New Year's Eve", '2026-12-31', '2027-01-04'],
    ["New Year's Day", '2027-01-01', '2027-01-04'],
    ["New Year's Eve in the week", '2024-12-31', '2025-01-02'],
    ["Midsummer's Eve", '2026-06-19', '2026-06-22'],
    ["Midsummer's Day", '2027-06-26', '2027-06-28'],
    ['Epiphany in the week', '2026-01-06', '2026-01-07'],
    ['the Sunday before the National Day on a Monday', '2033-06-05', '2033-06-07'],
    ['the last Sunday of February', '2027-02-28', '2027-03-01'],
  ])('of %s', (_, day, next) => {
    expect(nextWeekday(day)).toBe(next)
  })

  it('is no day off, is not before the day, and every day until it is one', () => {
    const day = fc.integer({ min: 0, max: 40_541 }).map((days) => addDays('1990-01-01', days))
    fc.assert(
      fc.property(day, (from) => {
        const next = nextWeekday(from)
        expect(isDayOff(next)).toBe(false)
        expect(next >= from).toBe(true)
        for (let between = from; between < next; between = addDays(between, 1)) expect(isDayOff(between)).toBe(true)
      }),
    )
  })

  it('is at most five days on, and so far only at Christmas, where a weekend comes before or after it', () => {
    const days = verified.flatMap(daysOf)
    const farthest = days.filter((day) => nextWeekday(day) > addDays(day, 4))
    expect(new Set(farthest.map((day) => day.slice(5)))).toEqual(new Set(['12-22', '12-24']))
    expect(days.filter((day) => nextWeekday(day) > addDays(day, 5))).toEqual([])
  })
})
