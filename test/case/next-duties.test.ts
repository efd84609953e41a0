import type { CaseFile } from 'barnkonsekvens'
import { duties, nextDuties } from 'barnkonsekvens/law'
import { national } from 'barnkonsekvens/policies'
import { describe, expect, it, vi } from 'vitest'
import { fileDuties } from '../../src/case/file-duties.js'
import { decisionMaker, Filing } from './filing.js'

vi.mock('../../src/case/file-duties.js', { spy: true })

const on = '2026-11-25'

/** A report about a child, by when it came in: what comes next is the preliminary assessment, fourteen days on. */
const report = (caseId: string, receivedOn: string): CaseFile =>
  new Filing({ caseId, policy: national, caseType: 'childInvestigation', receivedOn, at: `${receivedOn}T08:00:00Z` })
    .file

/** A case in which nothing is owed: nobody has asked for anything by a day. */
const idle = (caseId: string): CaseFile => new Filing({ caseId, policy: national, caseType: 'housing' }).file

const ids = (files: readonly CaseFile[], day = on) => nextDuties(files, { on: day }).map(({ caseId }) => caseId)

/** Whole numbers in an order of their own, the same every time. */
const shuffled = (count: number) => Array.from({ length: count }, (_, index) => (index * 101 + 37) % count)

describe('what comes next in many cases', () => {
  const days = ['2026-10-19', '2026-10-20', '2026-11-02', '2026-11-10', '2026-11-11', '2026-11-24']
  const files = shuffled(300).map((number) => report(`A-${number}`, days[number % days.length] ?? on))
  const next = nextDuties(files, { on })

  it('is in the order of the day it is due, the most overdue first', () => {
    const due = next.map((each) => each.next.dueOn)
    expect(next).toHaveLength(300)
    expect(due).toEqual(due.toSorted())
    expect(next[0]?.next).toMatchObject({ kind: 'preliminaryAssessment', dueOn: '2026-11-02', status: 'overdue' })
    expect(next.at(-1)?.next).toMatchObject({ dueOn: '2026-12-08', status: 'upcoming' })
  })

  it('stays in the order the cases were given where the day is the same', () => {
    const order = new Map(files.map(({ caseId }, place) => [caseId, place]))
    for (const day of new Set(next.map((each) => each.next.dueOn))) {
      const places = next.filter((each) => each.next.dueOn === day).map(({ caseId }) => order.get(caseId) ?? -1)
      expect(places).toHaveLength(50)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    }
  })

  it('leaves the files as they were given, and what comes back frozen', () => {
    const given = [report('A-1', '2026-11-10'), report('A-2', '2026-11-02')]
    expect(ids(given)).toEqual(['A-2', 'A-1'])
    expect(given.map(({ caseId }) => caseId)).toEqual(['A-1', 'A-2'])
    expect(Object.isFrozen(next) && next.every((each) => Object.isFrozen(each) && Object.isFrozen(each.next))).toBe(
      true,
    )
  })

  it('is for each case the first of its duties that is not met, and how many there are', () => {
    const decision = { on: '2026-11-16', outcome: 'approval', forum: 'official', provisions: [] }
    const { file } = new Filing({
      caseId: 'A-9',
      policy: national,
      caseType: 'childInvestigation',
      receivedOn: '2026-11-02',
      at: '2026-11-02T08:00:00Z',
    })
      .on('2026-11-10', { type: 'investigation.opened' })
      .on('2026-11-16', { type: 'decision.made', by: decisionMaker, decision })
    const open = duties(file, { on }).filter(({ status }) => status !== 'met' && status !== 'metLate')
    expect(duties(file, { on })[0]).toMatchObject({ kind: 'preliminaryAssessment', status: 'met' })
    expect(nextDuties([file], { on })).toEqual([{ caseId: 'A-9', next: open[0], open: open.length }])
    expect(open[0]).toMatchObject({ kind: 'notification', dueOn: '2026-11-23', status: 'overdue' })
  })

  it('leaves out a case in which nothing is owed, or nothing any more', () => {
    expect(ids([idle('A-1'), report('A-2', '2026-11-10')])).toEqual(['A-2'])
    expect(ids([])).toEqual([])
    expect(ids([idle('A-1')])).toEqual([])
  })

  it('depends on the day it is read', () => {
    const { file } = new Filing({
      caseId: 'A-1',
      policy: national,
      caseType: 'childInvestigation',
      receivedOn: '2026-11-02',
      at: '2026-11-02T08:00:00Z',
    }).on('2026-11-10', { type: 'investigation.opened' })
    const kinds = (day: string) => nextDuties([file], { on: day }).map(({ next: { kind, status } }) => [kind, status])
    expect(kinds('2026-11-09')).toEqual([['preliminaryAssessment', 'dueSoon']])
    expect(kinds('2026-11-10')).toEqual([['investigationWatch', 'upcoming']])
    expect(kinds('2027-03-10')).toEqual([['investigation', 'dueSoon']])
    expect(kinds('2027-03-11')).toEqual([['investigation', 'overdue']])
  })

  it('reads each file once', () => {
    vi.mocked(fileDuties).mockClear()
    nextDuties(files, { on })
    expect(fileDuties).toHaveBeenCalledTimes(300)
  })

  it('refuses a day that does not exist, and what is no live file', () => {
    expect(() => nextDuties(files, { on: '2026-02-30' })).toThrow('input.invalid')
    expect(() => nextDuties([JSON.parse(JSON.stringify(files[0]))], { on })).toThrow('file.notLive')
  })
})
