import { describe, expect, it } from 'vitest'
import { easterDay } from './easter.js'
import { weekdayOf } from './weekday.js'

/** Another way to the same day, from the golden number and the epact, as the tables are read by hand. */
function byEpact(year: number): string {
  const goldenNumber = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const solar = Math.floor((3 * century) / 4) - 12
  const lunar = Math.floor((8 * century + 5) / 25) - 5
  const sunday = Math.floor((5 * year) / 4) - solar - 10
  const age = (((11 * goldenNumber + 20 + lunar - solar) % 30) + 30) % 30
  const epact = age === 24 || (age === 25 && goldenNumber > 11) ? age + 1 : age
  const fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact
  const inMarch = fullMoon + 7 - ((sunday + fullMoon) % 7)
  const [month, day] = inMarch > 31 ? ['04', inMarch - 31] : ['03', inMarch]
  return `${String(year).padStart(4, '0')}-${month}-${String(day).padStart(2, '0')}`
}

describe('Easter Day', () => {
  it.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    // The earliest and the latest there can be; Sweden went by the sky in 1818, so this one is of the tables alone.
    [1818, '1818-03-22'],
    [2285, '2285-03-22'],
    [1943, '1943-04-25'],
    [2038, '2038-04-25'],
    // The last dates of the tables' full moon, each set a day earlier; 2008 and 1954 have the one before the last.
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2008, '2008-03-23'],
    // The moon was full on 21 March, by the clock; by the tables it was a month later.
    [2019, '2019-04-21'],
    // The tables' full moon is a Sunday: the Sunday after is meant.
    [2001, '2001-04-15'],
  ])('of %i is %s', (year, day) => {
    expect(easterDay(year)).toBe(day)
  })

  it('is a Sunday from 22 March to 25 April, the same by the epact, in every year that can be written', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => year)
    const wrong = years.filter((year) => {
      const day = easterDay(year)
      const isIn = day.slice(5) >= '03-22' && day.slice(5) <= '04-25'
      return !isIn || weekdayOf(day) !== 'sunday' || day !== byEpact(year)
    })
    expect(wrong).toEqual([])
  })

  it('comes earliest in 2008 and latest in 2038, of the years 1990 to 2100', () => {
    const dates = Array.from({ length: 111 }, (_, index) => easterDay(1990 + index).slice(5)).toSorted()
    expect([dates.at(0), dates.at(-1)]).toEqual([easterDay(2008).slice(5), easterDay(2038).slice(5)])
  })
})
