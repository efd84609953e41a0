import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/calendar-day.js'
import { isDayOff } from '../../src/law/days-off.js'
import {
  appealDeadline,
  followUpDeadline,
  investigationDeadline,
  investigationWatchDays,
  planReviewDeadline,
  preliminaryAssessmentDeadline,
} from '../../src/law/deadlines.js'
import { weekdayOf } from '../../src/law/weekday.js'

const told = (receivedOn: string) => appealDeadline({ receivedOn })
const opened = (openedOn: string) => investigationDeadline({ openedOn })
const reported = (receivedOn: string) => preliminaryAssessmentDeadline({ receivedOn })

describe('the worked examples', () => {
  it.each([
    ['an ordinary Wednesday, the day before a day off', '2026-12-02', '2026-12-23', '2026-12-23'],
    ['Christmas Eve', '2026-12-03', '2026-12-24', '2026-12-28'],
    ["New Year's Day", '2026-12-11', '2027-01-01', '2027-01-04'],
    ['Midsummer Eve', '2026-05-29', '2026-06-19', '2026-06-22'],
  ])('an appeal whose three weeks end on %s', (_, receivedOn, lastDay, dueOn) => {
    expect(told(receivedOn)).toMatchObject({ dueOn, settled: true, computed: { lastDay, nextWeekday: dueOn } })
  })

  it.each([
    ['2026-08-22', '2026-12-22', '2026-12-22'],
    ['2026-08-25', '2026-12-25', '2026-12-28'],
    ['2026-10-28', '2027-02-28', '2027-03-01'],
    ['2026-10-29', '2027-02-28', '2027-03-01'],
    ['2026-10-30', '2027-02-28', '2027-03-01'],
    ['2026-10-31', '2027-02-28', '2027-03-01'],
    ['2027-10-31', '2028-02-29', '2028-02-29'],
  ])('an investigation opened %s ends by %s, and whether by %s is not settled', (openedOn, lastDay, nextWeekday) => {
    expect(opened(openedOn)).toMatchObject({ dueOn: lastDay, settled: false, computed: { lastDay, nextWeekday } })
  })

  it('a report of 10 December is judged by Christmas Eve, and whether by the 28th is not settled', () => {
    const computed = { lastDay: '2026-12-24', nextWeekday: '2026-12-28', moves: 'unsettled' }
    expect(reported('2026-12-10')).toMatchObject({ dueOn: '2026-12-24', settled: false, computed })
  })
})

describe('a time for appeal that ends on', () => {
  it.each([
    ['a Saturday', '2026-10-17', '2026-11-09'],
    ['a Sunday', '2026-10-18', '2026-11-09'],
    ['Twelfth Day', '2026-12-16', '2027-01-07'],
    ['Good Friday', '2026-03-13', '2026-04-07'],
    ['Easter Day', '2026-03-15', '2026-04-07'],
    ['Easter Monday', '2026-03-16', '2026-04-07'],
    ['the first of May', '2026-04-10', '2026-05-04'],
    ['Ascension Day', '2026-04-23', '2026-05-15'],
    ['Whit Sunday', '2026-05-03', '2026-05-25'],
    ['the National Day', '2025-05-16', '2025-06-09'],
    ['Midsummer Day', '2026-05-30', '2026-06-22'],
    ["All Saints' Day", '2026-10-10', '2026-11-02'],
    ['Christmas Day', '2026-12-04', '2026-12-28'],
    ['Boxing Day', '2025-12-05', '2025-12-29'],
    ["New Year's Eve", '2026-12-10', '2027-01-04'],
  ])('%s moves to the next weekday', (_, receivedOn, dueOn) => {
    expect(isDayOff(told(receivedOn).computed.lastDay)).toBe(true)
    expect(told(receivedOn).dueOn).toBe(dueOn)
  })

  it.each([
    ['Twelfth Night', '2026-12-15', '2027-01-05'],
    ['Maundy Thursday', '2026-03-12', '2026-04-02'],
    ['Walpurgis Night', '2026-04-09', '2026-04-30'],
    ['Whit Monday', '2026-05-04', '2026-05-25'],
    ["the day before All Saints' Day", '2026-10-09', '2026-10-30'],
  ])('%s does not', (_, receivedOn, dueOn) => {
    expect(told(receivedOn).dueOn).toBe(dueOn)
  })

  it.each([
    ['the day summer time begins', '2026-03-08', '2026-03-29', '2026-03-30'],
    ['the day it ends', '2026-10-04', '2026-10-25', '2026-10-26'],
    ['a day after it began', '2026-03-19', '2026-04-09', '2026-04-09'],
    ['a day after it ended', '2026-10-14', '2026-11-04', '2026-11-04'],
  ])('%s is counted in days, not in hours', (_, receivedOn, lastDay, dueOn) => {
    expect(told(receivedOn)).toMatchObject({ dueOn, computed: { lastDay } })
  })
})

describe('a time that starts on a leap day', () => {
  const leapDay = '2028-02-29'

  it('ends on the 29th where there is one, and else on the last of the month', () => {
    expect(told(leapDay).dueOn).toBe('2028-03-21')
    expect(opened(leapDay).dueOn).toBe('2028-06-29')
    expect(followUpDeadline({ completedOn: leapDay }).dueOn).toBe('2028-08-29')
    expect(planReviewDeadline({ reviewedOn: leapDay }).dueOn).toBe('2029-02-28')
  })
})

describe('every deadline', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days))
  const kinds = [
    told,
    opened,
    reported,
    (completedOn: string) => followUpDeadline({ completedOn }),
    (reviewedOn: string) => planReviewDeadline({ reviewedOn }),
    (openedOn: string) => investigationWatchDays({ openedOn })[0] ?? opened(openedOn),
  ]
  const anyKind = fc.constantFrom(...kinds)

  it('falls on its last day or the next weekday, and on the earlier unless it is settled that it moves', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (deadline, day) => {
        const { dueOn, computed } = deadline(day)
        const { from, lastDay, nextWeekday, moves } = computed
        expect(from < lastDay && lastDay <= dueOn && dueOn <= nextWeekday).toBe(true)
        expect(dueOn).toBe(moves === 'yes' ? nextWeekday : lastDay)
        expect(isDayOff(nextWeekday)).toBe(false)
      }),
    )
  })

  it('is never earlier for starting later', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.integer({ min: 0, max: 40 }), (deadline, day, later) => {
        expect(deadline(addDays(day, later)).dueOn >= deadline(day).dueOn).toBe(true)
      }),
    )
  })

  it('rests on a provision in force, and names each open question once', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (deadline, day) => {
        const { basis, unsettled, settled } = deadline(day)
        expect(settled).toBe(unsettled.length === 0)
        expect(new Set([...basis, ...unsettled]).size).toBe(basis.length + unsettled.length)
      }),
    )
  })

  it('of an appeal is counted to the same day of the week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(told(day).computed.lastDay)).toBe(weekdayOf(day))
      }),
    )
  })

  it('of an extended investigation is the day decided, if it was decided in time', () => {
    const days = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(anyDay, days, fc.integer({ min: 1, max: 300 }), (openedOn, after, longer) => {
        const { dueOn } = opened(openedOn)
        const extendedTo = addDays(dueOn, longer)
        const extendedOn = addDays(openedOn, after)
        const extended = investigationDeadline({ openedOn, extendedTo, extendedOn })
        expect(extended.dueOn).toBe(extendedOn <= dueOn ? extendedTo : dueOn)
      }),
    )
  })
})
