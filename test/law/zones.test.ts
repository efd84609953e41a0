import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

/** Minutes behind UTC on 1 July 2026; Samoa has no summer time, and skipped 30 December 2011. */
const zones = [
  { zone: 'UTC', behindUtc: 0 },
  { zone: 'Europe/Stockholm', behindUtc: -120 },
  { zone: 'Pacific/Auckland', behindUtc: -720 },
  { zone: 'America/New_York', behindUtc: 240 },
  { zone: 'Pacific/Apia', behindUtc: -780 },
] as const

const zoneBefore = process.env.TZ
const offsetBefore = new Date('2026-07-01T12:00:00Z').getTimezoneOffset()

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
}

describe.each(zones)('in a process in $zone', ({ zone, behindUtc }) => {
  let kernel: typeof import('../../src/kernel/calendar-day.js')
  let law: typeof import('../../src/law/days-off.js')

  beforeAll(async () => {
    setZone(zone)
    // Read anew: the day of an instant is remembered, and what was worked out in another zone would hide this one.
    vi.resetModules()
    kernel = await import('../../src/kernel/calendar-day.js')
    law = await import('../../src/law/days-off.js')
  })

  afterAll(() => setZone(zoneBefore))

  it('the zone has really taken effect', () => {
    expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(behindUtc)
    expect(new Date(2026, 6, 1).getTime()).toBe(Date.UTC(2026, 6, 1, 0, behindUtc))
  })

  it.each([
    ['the last of the day before summer time', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['the first of its first day', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the last before the hour that is left out', '2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['the first after it', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['the last of the short day', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['the first of the day after', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the last of the day before summer time ends', '2026-10-24T21:59:59.999Z', '2026-10-24'],
    ['the first of the day it ends', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the first time round of the hour that comes twice', '2026-10-25T02:30:00+02:00', '2026-10-25'],
    ['the last before it comes again', '2026-10-25T00:59:59.999Z', '2026-10-25'],
    ['the first of it again', '2026-10-25T01:00:00Z', '2026-10-25'],
    ['the last of the long day', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['the first of the day after that', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['the last of the year', '2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['the first of the next', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['midnight in Auckland', '2027-01-01T00:00:00+13:00', '2026-12-31'],
    ['midnight in New York', '2027-01-01T00:00:00-05:00', '2027-01-01'],
    ['midsummer, late in the evening in Stockholm', '2026-06-19T21:59:59Z', '2026-06-19'],
  ])('%s belongs to its day in Stockholm', (_, instant, day) => {
    expect(kernel.dayOf(instant)).toBe(day)
  })

  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-03-30', -1, '2026-03-29'],
    ['2026-03-15', 21, '2026-04-05'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-10-26', -2, '2026-10-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    // The day that Samoa skipped; the days on which clocks are changed in Auckland and New York.
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-30', 1, '2011-12-31'],
    ['2026-04-04', 2, '2026-04-06'],
    ['2026-09-26', 2, '2026-09-28'],
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-10-31', 2, '2026-11-02'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(kernel.addDays(day, days)).toBe(result)
  })

  it.each([
    ['2026-02-28', 1, '2026-03-28'],
    ['2025-11-29', 4, '2026-03-29'],
    ['2026-03-29', 1, '2026-04-29'],
    ['2026-03-29', -1, '2026-02-28'],
    ['2026-06-25', 4, '2026-10-25'],
    ['2026-10-25', 4, '2027-02-25'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-08-31', 4, '2026-12-31'],
    ['2026-09-01', 4, '2027-01-01'],
    ['2011-08-30', 4, '2011-12-30'],
  ])('%s and %i months is %s', (day, months, result) => {
    expect(kernel.addMonths(day, months)).toBe(result)
  })

  it.each([
    ['2026-03-28', '2026-03-30'],
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
    ['2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04'],
    ['2011-12-30', '2011-12-30'],
    ['2011-12-31', '2012-01-02'],
    ['2026-04-03', '2026-04-07'],
    ['2026-06-19', '2026-06-22'],
  ])('the next weekday of %s is %s', (day, next) => {
    expect(law.nextWeekday(day)).toBe(next)
    expect(law.isDayOff(day)).toBe(day !== next)
  })
})

it('the zone of the process is as it was', () => {
  expect(process.env.TZ).toBe(zoneBefore)
  expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(offsetBefore)
})
