/** An appeal: it is recorded whenever it comes in, and that it came late is told. */
import { describe, expect, it } from 'vitest'
import {
  approved,
  approvedCase,
  begun,
  type Filing,
  notified,
  open,
  reconsidered,
  rejectedCase,
  signedCase,
} from './a-life.js'

const appealed = (more: object = {}) => ({ type: 'decision.appealed', ...more })
const told = (more: object = {}) => ({ ...notified, ...more })
const day = '2026-11-02'
const found = (filing: Filing, on: string, more: object = {}) =>
  filing.issues(on, appealed(more)).map(({ code, severity, params }) => [code, severity, params.dueOn])

describe('an appeal', () => {
  it('comes after a decision and not before', () => {
    expect(begun().blockers(day, appealed())).toEqual(['event.notPossibleNow'])
    expect(signedCase().blockers(day, appealed())).toEqual(['event.notPossibleNow'])
    expect(rejectedCase().blockers(day, appealed())).toEqual([])
    expect(approvedCase().blockers(day, appealed())).toEqual([])
  })

  it('in time is recorded and nothing is said: three weeks from the day the decision was got', () => {
    const filing = rejectedCase().on('2026-11-03', told())
    expect(found(filing, '2026-11-24')).toEqual([])
  })

  it('a day too late is recorded as well, and told: whether it is taken up is not settled here', () => {
    const filing = rejectedCase().on('2026-11-03', told())
    expect(found(filing, '2026-11-25')).toEqual([['deadline.passed', 'warning', '2026-11-24']])
    filing.on('2026-11-25', appealed({ appellant: 'sökande-1' }))
    expect(filing.file.content.appeals).toEqual([{ appellant: 'sökande-1', receivedOn: '2026-11-25' }])
  })

  it('counts by the day it came in, not by the day it was recorded', () => {
    const filing = rejectedCase().on('2026-11-03', told())
    expect(found(filing, '2026-11-30', { receivedOn: '2026-11-24' })).toEqual([])
    expect(found(filing, '2026-11-30', { receivedOn: '2026-11-25' })).toHaveLength(1)
  })

  it('cannot have come in before the decision, or after it was recorded', () => {
    const asked = (receivedOn: string) => rejectedCase().blockers('2026-11-10', appealed({ receivedOn }))
    expect(asked('2026-11-01')).toEqual(['event.outOfTime'])
    expect(asked(day)).toEqual([])
    expect(asked('2026-11-10')).toEqual([])
    expect(asked('2026-11-11')).toEqual(['event.outOfTime'])
  })

  it('is late for one party and in time for another who was told later', () => {
    const filing = rejectedCase()
      .on('2026-11-03', told({ recipients: ['förälder-1'] }))
      .on('2026-11-10', told({ recipients: ['förälder-2'] }))
    expect(found(filing, '2026-11-30', { appellant: 'förälder-1' })).toHaveLength(1)
    expect(found(filing, '2026-11-30', { appellant: 'förälder-2' })).toEqual([])
  })

  it('is not late while nobody has been told: the time has not begun to run', () => {
    expect(found(rejectedCase(), '2027-03-01')).toEqual([])
  })

  it('runs anew for the decision of the next round, from its own notice', () => {
    const filing = rejectedCase()
      .on('2026-11-03', told())
      .on('2026-12-10', reconsidered, approved({ on: '2026-12-10' }))
      .on('2026-12-14', told())
    expect(open(filing, '2026-12-14').filter((duty) => duty.startsWith('appeal'))).toEqual(['appeal 2027-01-04'])
    expect(found(filing, '2026-12-20')).toEqual([])
  })

  it('is of the last decision: that the time of the one before has run out says nothing', () => {
    const filing = rejectedCase().on('2026-11-03', told()).on('2026-12-10', reconsidered)
    expect(found(filing, '2026-12-10')).toHaveLength(1)
    expect(found(filing.on('2026-12-10', approved({ on: '2026-12-10' })), '2026-12-20')).toEqual([])
  })
})
