import { describe, expect, it } from 'vitest'
import { LibraryError } from '../kernel/library-error.js'
import { Duty } from '../words/duty.schema.js'
import { deadlineRules, earlierDecisionBasis, watchRules } from './data/deadline-rules.js'
import {
  appealDeadline,
  followUpDeadline,
  investigationDeadline,
  investigationWatchDays,
  planReviewDeadline,
  preliminaryAssessmentDeadline,
} from './deadlines.js'
import { provisionById } from './provision-by-id.js'

const refusal = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error instanceof LibraryError ? { code: error.code, ...error.info } : error
  }
  return 'nothing thrown'
}

describe('the rules of the deadlines', () => {
  const rules = [...Object.values(deadlineRules), ...watchRules]

  it('rest on provisions that exist', () => {
    const basis = [...rules.flatMap((rule) => [...rule.basis, ...rule.counting]), earlierDecisionBasis]
    expect(basis.filter((id) => !provisionById.has(id))).toEqual([])
  })

  it('call unsettled exactly those where it is open whether the time moves', () => {
    const open = rules.filter(({ unsettled }) => unsettled.some((id) => id === 'nextWeekday'))
    expect(open).toEqual(rules.filter(({ moves }) => moves === 'unsettled'))
  })
})

describe('every deadline', () => {
  const day = '2026-11-02'
  const all = [
    appealDeadline({ receivedOn: day }),
    investigationDeadline({ openedOn: day }),
    preliminaryAssessmentDeadline({ receivedOn: day }),
    followUpDeadline({ completedOn: day }),
    planReviewDeadline({ reviewedOn: day }),
    ...investigationWatchDays({ openedOn: day }),
  ]

  it.each(all)('is a duty but for how it stands, frozen through and through: $kind', (deadline) => {
    expect(Duty.safeParse({ ...deadline, status: 'upcoming' }).success).toBe(true)
    expect([deadline, deadline.computed, deadline.basis, deadline.unsettled].every(Object.isFrozen)).toBe(true)
  })

  it.each(all)('is settled when it names no open question, and rests on some provision: $kind', (deadline) => {
    expect(deadline.settled).toBe(deadline.unsettled.length === 0)
    expect(deadline.basis.length).toBeGreaterThan(0)
  })

  it('is of the law, but for the days of watching', () => {
    const own = all.filter(({ ownLimit }) => ownLimit).map(({ kind, dueOn }) => [kind, dueOn])
    expect(own).toEqual([
      ['investigationWatch', '2027-01-31'],
      ['investigationWatch', '2027-02-15'],
    ])
  })

  it('is open only where the law is: an appeal and a limit of our own are not', () => {
    expect(Object.fromEntries(all.map(({ kind, unsettled }) => [kind, unsettled]))).toEqual({
      appeal: [],
      investigation: ['nextWeekday'],
      preliminaryAssessment: ['nextWeekday', 'arrivalDay'],
      followUpEnd: ['nextWeekday'],
      planReview: ['nextWeekday', 'planReviewYear'],
      investigationWatch: [],
    })
  })
})

describe('the days of watching an investigation', () => {
  it('come before it ends, and are frozen', () => {
    const watched = investigationWatchDays({ openedOn: '2026-11-02' })
    expect(watched.every(({ dueOn }) => dueOn < '2027-03-02')).toBe(true)
    expect(Object.isFrozen(watched)).toBe(true)
  })

  it('are limits of our own, so that nothing about them is open when the law changes under them', () => {
    const [first] = investigationWatchDays({ openedOn: '2025-06-20' })
    expect(first).toMatchObject({ settled: true, unsettled: [], basis: ['sol2025-20-3', 'sol2001-11-2'] })
  })
})

describe('the basis of a deadline', () => {
  it.each([
    ['before the new Act alone', '2025-02-28', ['sol2001-11-2']],
    ['up to the day before it', '2025-02-28', ['sol2001-11-2']],
    ['to its first day', '2025-03-01', ['sol2025-20-3', 'sol2001-11-2']],
    ['from the day before it', '2025-06-30', ['sol2025-20-3', 'sol2001-11-2']],
    ['from its first day', '2025-07-01', ['sol2025-20-3']],
  ])('names the Act of each day of the time: %s', (_, openedOn, basis) => {
    expect(investigationDeadline({ openedOn }).basis).toEqual([...basis, 'tid-1', 'tid-2'])
  })

  it.each([
    ['under the old Act, whose text was not seen', '2025-02-28', ['nextWeekday', 'oldActWording']],
    ['running when the new Act came', '2025-06-20', ['nextWeekday', 'runningAtNewAct', 'oldActWording']],
    ['under the new Act', '2025-07-01', ['nextWeekday']],
    ['before any law that the library knows', '2001-03-01', ['nextWeekday', 'lawBeforeData']],
  ])('is not settled for a time %s', (_, openedOn, unsettled) => {
    expect(investigationDeadline({ openedOn }).unsettled).toEqual(unsettled)
  })

  it('is one and the same for an appeal whichever Act the decision rests on', () => {
    const { basis, unsettled } = appealDeadline({ receivedOn: '2025-06-20' })
    expect({ basis, unsettled }).toEqual({ basis: ['fl-44', 'tid-1', 'tid-2'], unsettled: [] })
  })

  it('of an appeal before the Administrative Procedure Act of 2017 is not known', () => {
    const { basis, settled, unsettled } = appealDeadline({ receivedOn: '2018-06-01' })
    expect({ basis, settled, unsettled }).toEqual({
      basis: ['tid-1', 'tid-2'],
      settled: false,
      unsettled: ['lawBeforeData'],
    })
  })

  it.each([
    ['issued on the last day of the old Act', '2025-06-30', ['fl-44', 'sol2025-trans-6', 'tid-1', 'tid-2']],
    ['issued on the first day of the new', '2025-07-01', ['fl-44', 'tid-1', 'tid-2']],
    ['issued on a day that is not told', undefined, ['fl-44', 'tid-1', 'tid-2']],
  ])('says that the old Act governs the appeal of a decision %s or not', (_, decidedOn, basis) => {
    const appeal = appealDeadline({ receivedOn: '2025-07-02', ...(decidedOn !== undefined && { decidedOn }) })
    expect(appeal).toMatchObject({ dueOn: '2025-07-23', settled: true, basis })
  })
})

describe('an extended investigation', () => {
  const openedOn = '2026-08-25'
  const extendedTo = '2027-02-06'

  it.each([
    ['decided on its last day, a day off', '2026-12-25', extendedTo],
    ['decided one day too late, though it is not the next weekday yet', '2026-12-26', '2026-12-25'],
    ['decided on the weekday after', '2026-12-28', '2026-12-25'],
    ['decided on the day it was opened', openedOn, extendedTo],
    ['decided on a day that is not told', undefined, extendedTo],
  ])('%s', (_, extendedOn, dueOn) => {
    const times = { openedOn, extendedTo, ...(extendedOn !== undefined && { extendedOn }) }
    expect(investigationDeadline(times).dueOn).toBe(dueOn)
  })

  it('ends on the day decided, also on a Saturday, and nothing about its counting is open', () => {
    const { computed, settled, basis } = investigationDeadline({ openedOn, extendedTo })
    expect(computed).toEqual({ from: openedOn, lastDay: extendedTo, nextWeekday: '2027-02-08', moves: 'no' })
    expect(settled).toBe(true)
    expect(basis).toContain('sol2025-20-3')
  })

  it.each([
    ['to the last day itself', { extendedTo: '2026-12-25' }, ['extendedTo']],
    ['to a day before it', { extendedTo: '2026-10-01' }, ['extendedTo']],
    ['on a day without saying to which', { extendedOn: '2026-12-01' }, ['extendedTo']],
    ['before it was opened', { extendedTo, extendedOn: '2026-08-24' }, ['extendedOn']],
  ])('cannot be so %s', (_, times, path) => {
    expect(refusal(() => investigationDeadline({ openedOn, ...times }))).toEqual({
      code: 'input.invalid',
      paths: [path],
    })
  })

  it('can be so by one day', () => {
    expect(investigationDeadline({ openedOn, extendedTo: '2026-12-26' }).dueOn).toBe('2026-12-26')
  })
})

describe('what no deadline can be computed from', () => {
  it.each([
    ['a day that does not exist', () => appealDeadline({ receivedOn: '2026-02-29' }), ['receivedOn']],
    ['no day', () => followUpDeadline({} as never), ['completedOn']],
    ['an instant', () => planReviewDeadline({ reviewedOn: '2026-11-02T08:00:00Z' }), ['reviewedOn']],
    ['a number', () => preliminaryAssessmentDeadline({ receivedOn: 20_261_102 } as never), ['receivedOn']],
    ['nothing', () => investigationWatchDays(undefined as never), []],
    [
      'an option nobody knows',
      () => investigationDeadline({ openedOn: '2026-11-02', 'Anna Svensson': 1 } as never),
      ['<unknown>'],
    ],
    [
      'a decision made after it was received',
      () => appealDeadline({ receivedOn: '2026-11-02', decidedOn: '2026-11-03' }),
      ['decidedOn'],
    ],
  ])('%s is refused, with the known path alone', (_, run, path) => {
    expect(refusal(run)).toEqual({ code: 'input.invalid', paths: [path] })
  })

  it('a decision received on the day it is made is none of these', () => {
    expect(appealDeadline({ receivedOn: '2026-11-02', decidedOn: '2026-11-02' }).dueOn).toBe('2026-11-23')
  })
})
