import { describe, expect, it } from 'vitest'
import { weeklyDaysOff, yearlyDaysOff } from './data/days-off.js'
import { daysOffIn, isDayOff, nextWeekday } from './days-off.js'
import { provisionById } from './provision-by-id.js'

describe('the data of the days off', () => {
  it('name every day once, in both languages', () => {
    for (const locale of ['sv', 'en'] as const) {
      const names = yearlyDaysOff.map(({ name }) => name[locale])
      expect(names).not.toContain('')
      expect(new Set(names).size).toBe(yearlyDaysOff.length)
    }
  })

  it('rest every day on provisions that exist: a holiday on the Act that lists them, an eve on that on counting time', () => {
    const basis = [...weeklyDaysOff, ...yearlyDaysOff].flatMap((day) => day.basis)
    expect(basis.filter((id) => !provisionById.has(id))).toEqual([])
    const acts = (kind: string) => {
      const ids = yearlyDaysOff.filter((day) => day.kind === kind).flatMap((day) => day.basis)
      return new Set(ids.map((id) => provisionById.get(id)?.sfs))
    }
    expect(acts('holiday')).toEqual(new Set(['1989:253']))
    expect(acts('eve')).toEqual(new Set(['1930:173']))
  })
})

describe('the named days off of a year', () => {
  it('are those of the Acts, earliest first', () => {
    expect(daysOffIn(2026).map(({ on, name }) => `${on} ${name.sv}`)).toEqual([
      '2026-01-01 nyårsdagen',
      '2026-01-06 trettondedag jul',
      '2026-04-03 långfredagen',
      '2026-04-05 påskdagen',
      '2026-04-06 annandag påsk',
      '2026-05-01 första maj',
      '2026-05-14 Kristi himmelsfärdsdag',
      '2026-05-24 pingstdagen',
      '2026-06-06 nationaldagen',
      '2026-06-19 midsommarafton',
      '2026-06-20 midsommardagen',
      '2026-10-31 alla helgons dag',
      '2026-12-24 julafton',
      '2026-12-25 juldagen',
      '2026-12-26 annandag jul',
      '2026-12-31 nyårsafton',
    ])
  })

  it('are two where two coincide', () => {
    const named = daysOffIn(2008).filter(({ on }) => on === '2008-05-01')
    expect(named.map(({ name }) => name.en)).toEqual(['May Day', 'Ascension Day'])
  })

  it('tell the three eves from the public holidays', () => {
    const eves = daysOffIn(2026).filter(({ kind }) => kind === 'eve')
    expect(eves.map(({ name }) => name.sv)).toEqual(['midsommarafton', 'julafton', 'nyårsafton'])
  })

  it('had Whit Monday until 2004, and have the National Day from 2005', () => {
    const names = (year: number) => daysOffIn(year).map(({ name }) => name.sv)
    expect(names(2004)).toContain('annandag pingst')
    expect(names(2004)).not.toContain('nationaldagen')
    expect(names(2005)).not.toContain('annandag pingst')
    expect(names(2005)).toContain('nationaldagen')
  })

  it('are frozen at every level', () => {
    const days = daysOffIn(2026)
    expect([days, ...days, ...days.flatMap(({ name, basis }) => [name, basis])].every(Object.isFrozen)).toBe(true)
  })

  it('are worked out once, forgotten after many other years, and then the same again', () => {
    const first = daysOffIn(2026)
    expect(daysOffIn(2026)).toBe(first)
    for (let year = 1900; year < 2000; year += 1) daysOffIn(year)
    expect(daysOffIn(2026)).not.toBe(first)
    expect(daysOffIn(2026)).toEqual(first)
  })
})

describe('a day that does not exist', () => {
  it.each([
    ['a date no month has', '2026-02-29'],
    ['no date', 'Anna'],
    ['an instant', '2026-11-25T00:00:00Z'],
    ['one written another way', '2026-1-1'],
    ['nothing', undefined],
    ['a number', 20_261_125],
    ['an object', { toString: () => '2026-11-25' }],
  ])('is refused and not repeated: %s', (_, day) => {
    const error = expect.objectContaining({ name: 'LibraryError', code: 'input.invalid', info: { paths: [[]] } })
    expect(() => isDayOff(day as never)).toThrow(error)
    expect(() => nextWeekday(day as never)).toThrow(error)
  })
})

describe('the ends of what can be written', () => {
  it('are ordinary years', () => {
    expect(isDayOff('0000-01-01')).toBe(true)
    expect(nextWeekday('0000-01-01')).toBe('0000-01-03')
    expect(nextWeekday('9999-12-30')).toBe('9999-12-30')
  })

  it('have no weekday after the last day, which then stands', () => {
    expect(isDayOff('9999-12-31')).toBe(true)
    expect(nextWeekday('9999-12-31')).toBe('9999-12-31')
  })
})
