import { checkDecision, definePolicy, explain, type Facts, replay, verifyTrail } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { factsOfHousehold } from '../case/facts.js'
import {
  caseworker,
  decided,
  decisionMaker,
  Filing,
  linked,
  opened,
  proposed,
  registered,
  rejection,
} from '../case/filing.js'

const defined = definePolicy({ ...boras.forsorjningsenheten, version: 'med dokument', accepts: ['document'] })
if (!defined.ok) throw new Error('not a policy')
const accepting = defined.value

const document = {
  kind: 'document',
  documentRef: 'DOK-2026-88',
  signedBy: 'socialsekreterare-12',
  signedOn: '2026-11-02',
  children: ['B1', 'B2'],
  outcomes: ['rejection', 'approval'],
} as const

const check = (change: object = {}, facts: Partial<Facts> = {}, policy = accepting, outcome = 'rejection') =>
  checkDecision({
    policy,
    facts: { ...factsOfHousehold, ...facts },
    assessment: { ...document, ...change } as typeof document,
    decision: { ...rejection, outcome: outcome as 'rejection', lines: [], by: decisionMaker },
  })
const told = (verdict: ReturnType<typeof check>) =>
  verdict.issues.map(({ code, params }) => [code, params.changed ?? []])

describe('an assessment done elsewhere, as a document', () => {
  it('carries a decision where the policy accepts documents, and is told apart', () => {
    const verdict = check()
    expect(verdict).toMatchObject({ allowed: true, issues: [], restsOn: 'document' })
    expect(verdict.owed.map(({ kind, childRef }) => [kind, childRef])).toEqual([
      ['notification', undefined],
      ['feedback', 'B1'],
      ['feedback', 'B2'],
    ])
  })

  it('does not where the policy says nothing of documents', () => {
    const verdict = check({}, {}, boras.forsorjningsenheten)
    expect(verdict.allowed).toBe(false)
    expect(told(verdict)).toEqual([['assessment.documentNotAccepted', []]])
    expect(verdict.restsOn).toBeUndefined()
  })

  it.each([
    ['a child is not in it', { children: ['B1'] }, [{ what: 'child', childRef: 'B2' }]],
    [
      'the outcome was not assessed',
      { outcomes: ['approval'] },
      [{ what: 'outcome', from: 'approval', to: 'rejection' }],
    ],
    [
      'it was made for an outcome that was not negative',
      { outcomes: ['approval', 'rejection'] },
      [{ what: 'outcome', from: 'approval', to: 'rejection' }],
    ],
    [
      'a child is worse affected than it knew',
      { children: [{ childRef: 'B1', affected: 'unclear' }, 'B2'] },
      [{ what: 'affected', childRef: 'B1', from: 'unclear', to: 'indirect' }],
    ],
  ])('is stale when %s', (_, change, changed) => {
    expect(told(check(change))).toEqual([['assessment.stale', changed]])
  })

  it('is stale when it is older than the day of a reconsideration, and stands from that day on', () => {
    const reconsideredAt = '2026-11-02T07:00:00Z'
    expect(told(check({ signedOn: '2026-11-01' }, { reconsideredAt }))).toEqual([
      ['assessment.stale', [{ what: 'reconsidered', from: '2026-11-01', to: reconsideredAt }]],
    ])
    expect(told(check({}, { reconsideredAt }))).toEqual([])
  })

  it('signed on the day of the decision is in time, and a day later is not', () => {
    expect(told(check())).toEqual([])
    expect(told(check({ signedOn: '2026-11-03' }))).toEqual([['assessment.afterDecision', []]])
  })

  it('serves a decision in the child’s favour among the outcomes it assessed', () => {
    expect(check({}, {}, accepting, 'approval')).toMatchObject({ allowed: true, restsOn: 'document' })
  })

  it('is signed by one who may sign, where the role is known', () => {
    expect(told(check({ signedBy: caseworker }))).toEqual([])
    expect(told(check({ signedBy: { id: 'robot', role: 'system' } }))).toEqual([['role.notAuthorised', []]])
  })

  it('about a household is signed by a manager, which has to be told', () => {
    const household: Partial<Facts> = { childrenLinked: 'unknown', children: [], unknownAfter: ['Tre hembesök.'] }
    expect(told(check({ children: [] }, household))).toEqual([['role.notAuthorised', []]])
    const manager = { id: 'chef-1', role: 'manager' }
    expect(check({ children: [], signedBy: manager }, household)).toMatchObject({ allowed: true, restsOn: 'document' })
  })

  it.each([
    ['a key too many', { colour: 'red' }, ['assessment', '<unknown>']],
    ['no outcome', { outcomes: [] }, ['assessment', 'outcomes']],
    ['a kind we do not know', { kind: 'rumour' }, ['assessment', 'kind']],
    ['a day that does not exist', { signedOn: '2026-02-30' }, ['assessment', 'signedOn']],
  ])('with %s is refused and nothing is thrown', (_, change, path) => {
    const verdict = check(change)
    expect(verdict.allowed).toBe(false)
    expect(verdict.issues.map((issue) => [issue.code, issue.path])).toEqual([['input.invalid', path]])
  })
})

describe('a document in a case file', () => {
  const filed = () =>
    new Filing({ policy: accepting }).on('2026-10-20', opened, linked, ...registered).on('2026-11-02', proposed())
  const attached = { type: 'assessment.signed', document }

  it('stands in place of answers, and the decision goes through', () => {
    const filing = filed().on('2026-11-02', attached, decided())
    expect(filing.file.state).toEqual({ process: 'decided', assessment: 'signed' })
    const stored = JSON.parse(JSON.stringify(filing.file.trail))
    expect(verifyTrail(stored).ok).toBe(true)
    expect(replay(stored, { policies: [accepting] })).toMatchObject({ ok: true, value: { state: filing.file.state } })
  })

  it('is refused for the same reasons as in the one call', () => {
    expect(filed().blockers('2026-11-02', { ...attached, document: { ...document, children: ['B1'] } })).toEqual([
      'assessment.stale',
    ])
    const plain = new Filing().on('2026-10-20', opened, linked, ...registered).on('2026-11-02', proposed())
    expect(plain.blockers('2026-11-02', attached)).toEqual(['assessment.documentNotAccepted'])
  })

  it('is stale when another child is registered, and is taken away by reopening', () => {
    const third = { childRef: 'B3', birthDate: '2024-01-15', living: 'contact', affected: 'indirect' }
    const filing = filed().on('2026-11-02', attached).on('2026-11-03', { type: 'child.registered', child: third })
    expect(filing.blockers('2026-11-03', decided({ on: '2026-11-03' }))).toEqual(['assessment.stale'])
    filing.on('2026-11-03', { type: 'assessment.reopened', reason: 'Ett barn till.' })
    expect(filing.blockers('2026-11-03', decided({ on: '2026-11-03' }))).toEqual(['assessment.missing'])
  })

  it('meets what an approval left owing', () => {
    const approval = { outcome: 'approval', lines: [] }
    const filing = filed().on('2026-11-02', decided(approval))
    const statusOn = (on: string) =>
      explain(filing.file, { on }).duties.find(({ kind }) => kind === 'assessment')?.status
    expect(statusOn('2026-11-03')).toBe('upcoming')
    filing.on('2026-11-03', { ...attached, document: { ...document, outcomes: ['approval'], signedOn: '2026-11-03' } })
    expect(statusOn('2026-11-04')).toBe('met')
  })
})
