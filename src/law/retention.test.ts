import { describe, expect, it } from 'vitest'
import { LibraryError } from '../kernel/library-error.js'
import { Duty } from '../words/duty.schema.js'
import { childInvestigationBar, erasureRules } from './data/deadline-rules.js'
import { provisionById } from './provision-by-id.js'
import { type Retention, retention } from './retention.js'
import type { RetentionFacts } from './retention-options.schema.js'

const lastNoteOn = '2026-11-02'
const investigated = { lastNoteOn, act: 'sol', childInvestigation: 'opened' } as const

/** The days of what is due, and nothing else. */
function daysOf(kept: Retention): unknown {
  return kept.erase === 'due' ? [kept.deadline.notBefore, kept.deadline.dueOn] : kept.erase
}

function basisOf(kept: Retention): readonly string[] {
  return kept.erase === 'due' ? kept.deadline.basis : kept.basis
}

function openIn(kept: Retention): unknown {
  return kept.erase === 'due' ? kept.deadline.unsettled : undefined
}

function pathsOfRefusal(facts: unknown): unknown {
  try {
    return retention(facts as RetentionFacts)
  } catch (error) {
    return error instanceof LibraryError ? error.info.paths : error
  }
}

describe('the rules of erasure', () => {
  it('rest on provisions that exist', () => {
    const rules = Object.values(erasureRules).flatMap((rule) => [...rule.basis, ...rule.neverBasis, ...rule.counting])
    const { basis, spared } = childInvestigationBar
    expect([...rules, basis, spared].filter((id) => !provisionById.has(id))).toEqual([])
  })
})

describe('papers that are of no investigation about a child', () => {
  it.each([
    ['on an ordinary day', '2026-11-02', ['2031-11-02', '2032-12-31']],
    ['on the last day of a year', '2026-12-31', ['2031-12-31', '2032-12-31']],
    ['on the first day of the next', '2027-01-01', ['2032-01-01', '2033-12-31']],
    ['on a leap day', '2028-02-29', ['2033-02-28', '2034-12-31']],
  ])('are erased from five years after the last note, by the end of the next year: %s', (_, lastNoteOn, days) => {
    expect(daysOf(retention({ lastNoteOn, act: 'sol', childInvestigation: 'no' }))).toEqual(days)
    expect(daysOf(retention({ lastNoteOn, act: 'lss' }))).toEqual(days)
  })

  it('rest on the Act that the file is kept under', () => {
    expect(basisOf(retention({ lastNoteOn, act: 'sol', childInvestigation: 'no' }))).toEqual(['sol2025-16-1', 'tid-1'])
    expect(basisOf(retention({ lastNoteOn, act: 'lss', childInvestigation: 'no' }))).toEqual(['lss-21c', 'tid-1'])
  })

  it.each([
    ['is there', '2020-07-01', ['sol2025-16-1', 'tid-1'], []],
    [
      'comes while they wait',
      '2020-06-30',
      ['sol2025-16-1', 'sol2001-12-1', 'tid-1'],
      ['runningAtNewAct', 'oldActWording'],
    ],
    ['is yet to come', '2018-12-31', ['sol2001-12-1', 'tid-1'], ['oldActWording']],
  ])('are judged by the law of the time when they are to go: the new Act %s', (_, lastNoteOn, basis, unsettled) => {
    const kept = retention({ lastNoteOn, act: 'sol', childInvestigation: 'no' })
    expect([basisOf(kept), openIn(kept)]).toEqual([basis, unsettled])
  })

  it('of a report that led to none go as others do, also on the side where those of one are kept', () => {
    const kept = retention({ lastNoteOn, act: 'sol', childInvestigation: 'notOpened', closedOn: '2026-11-02' })
    expect(kept).toMatchObject({ erase: 'due', missing: [], deadline: { dueOn: '2032-12-31', settled: true } })
  })

  it('are a duty but for how it stands, of the law, frozen', () => {
    const kept = retention({ lastNoteOn, act: 'lss' })
    const deadline = kept.erase === 'due' ? kept.deadline : undefined
    expect(Duty.parse({ ...deadline, status: 'upcoming' })).toMatchObject({ kind: 'erasure', ownLimit: false })
    expect([kept, deadline, deadline?.computed].every(Object.isFrozen)).toBe(true)
  })
})

describe('papers of an investigation about a child', () => {
  it.each([
    ['a child', ['2017-05-04'], ['2047-05-04', '2048-12-31']],
    ['several, and the youngest decides', ['2017-05-04', '2024-06-01', '2010-01-01'], ['2054-06-01', '2055-12-31']],
    ['a child born on a leap day', ['2020-02-29'], ['2050-03-01', '2051-12-31']],
    ['one born the day before', ['2020-02-28'], ['2050-02-28', '2051-12-31']],
    ['one born the day after', ['2020-03-01'], ['2050-03-01', '2051-12-31']],
    [
      'somebody who was 25 and more at the last note, so that five years are longer',
      ['2000-01-01'],
      ['2031-11-02', '2032-12-31'],
    ],
  ])('are kept until thirty: %s', (_, births, days) => {
    expect(daysOf(retention({ ...investigated, closedOn: '2026-11-02', births }))).toEqual(days)
  })

  it('say that it is open by when they are to go', () => {
    const kept = retention({ ...investigated, closedOn: '2026-11-02', births: ['2017-05-04'] })
    expect(basisOf(kept)).toEqual(['sol2025-16-1', 'sol2025-16-2a', 'tid-1'])
    expect(openIn(kept)).toEqual(['childInvestigationErasure'])
    expect(kept).toMatchObject({ missing: [], deadline: { settled: false } })
  })

  it.each([
    [
      'the day before the rule came',
      '2026-01-14',
      ['2031-11-02', '2032-12-31'],
      ['sol2025-16-1', 'sol2025-trans-2025-1501', 'tid-1'],
    ],
    ['the day it came', '2026-01-15', ['2047-05-04', '2048-12-31'], ['sol2025-16-1', 'sol2025-16-2a', 'tid-1']],
  ])('are kept so only where the case was not closed before: %s', (_, closedOn, days, basis) => {
    const kept = retention({ ...investigated, closedOn, births: ['2017-05-04'] })
    expect([daysOf(kept), basisOf(kept)]).toEqual([days, basis])
  })

  it.each([
    ['a child that is expected', ['2017-05-04', 'expected'], '2047-05-04'],
    ['a day of birth that nobody knows', ['unknown'], '2031-11-02'],
    ['no child that is named', [], '2031-11-02'],
  ] as const)('have no day where there is %s', (_, births, notBefore) => {
    const kept = retention({ ...investigated, closedOn: '2026-11-02', births })
    expect(kept).toEqual({
      erase: 'unknown',
      notBefore,
      missing: ['births'],
      basis: ['sol2025-16-1', 'sol2025-16-2a', 'tid-1'],
      unsettled: ['childInvestigationErasure'],
    })
    expect(Object.isFrozen(kept)).toBe(true)
  })
})

describe('what is not told', () => {
  it('is read towards keeping, and named', () => {
    const births = ['2017-05-04']
    const days = ['2047-05-04', '2048-12-31']
    const silent = retention({ lastNoteOn, act: 'sol', births })
    expect([daysOf(silent), silent]).toMatchObject([days, { missing: ['childInvestigation', 'closedOn'] }])
    const notClosed = retention({ ...investigated, births })
    expect([daysOf(notClosed), notClosed]).toMatchObject([days, { missing: ['closedOn'] }])
    const nothing = { erase: 'unknown', missing: ['childInvestigation', 'closedOn', 'births'] }
    expect(retention({ lastNoteOn, act: 'sol' })).toMatchObject(nothing)
  })

  it('is not missed where it makes no difference', () => {
    expect(retention({ lastNoteOn, act: 'sol', closedOn: '2026-01-14' })).toMatchObject({ erase: 'due', missing: [] })
    expect(retention({ lastNoteOn, act: 'sol', childInvestigation: 'no' })).toMatchObject({ erase: 'due', missing: [] })
  })
})

describe('papers that are kept for good', () => {
  it('are never to be erased, whatever else is known', () => {
    const kept = retention({ ...investigated, closedOn: '2020-01-01', neverErased: true })
    expect(kept).toEqual({ erase: 'never', basis: ['sol2025-16-2'] })
    expect(Object.isFrozen(kept)).toBe(true)
  })

  it.each([
    ['sol', '2025-06-30', ['sol2025-16-2', 'sol2001-12-2']],
    ['sol', '2025-07-01', ['sol2025-16-2']],
    ['lss', '2025-07-01', ['lss-21d']],
  ] as const)('rest on the Acts since the last note: %s from %s', (act, lastNoteOn, basis) => {
    expect(retention({ act, lastNoteOn, neverErased: true })).toEqual({ erase: 'never', basis })
  })

  it('are not the papers of which that is denied', () => {
    expect(daysOf(retention({ lastNoteOn, act: 'lss', neverErased: false }))).toEqual(['2031-11-02', '2032-12-31'])
  })
})

describe('facts that cannot be', () => {
  it.each([
    ['a day that does not exist', { lastNoteOn: '2026-02-29', act: 'sol' }, [['lastNoteOn']]],
    ['another Act', { lastNoteOn, act: 'lvu' }, [['act']]],
    ['a birth that is no day', { ...investigated, births: ['2017-05-04', 'Anna'] }, [['births', '1']]],
    ['an investigation under LSS', { lastNoteOn, act: 'lss', childInvestigation: 'opened' }, [['childInvestigation']]],
    ['a report under LSS', { lastNoteOn, act: 'lss', childInvestigation: 'notOpened' }, [['childInvestigation']]],
  ])('%s is refused, with known paths alone', (_, facts, paths) => {
    expect(pathsOfRefusal(facts)).toEqual(paths)
  })
})
