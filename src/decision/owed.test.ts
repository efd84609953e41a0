import { describe, expect, it } from 'vitest'
import { aChild, aMatter, anAssessment, answering, aPolicy, aRule } from '../../test/fixtures/matter.js'
import type { GivenAssessment } from '../assessment/signed-assessment.schema.js'
import type { Facts } from '../facts/facts.schema.js'
import type { Limits, Policy, Rule } from '../policy/policy.schema.js'
import { type OwedInput, owedAfterDecision, owedAssessment } from './owed.js'

interface Parts {
  readonly facts?: Partial<Facts>
  readonly policy?: Policy
  readonly assessment?: GivenAssessment
}

function input({ facts = {}, policy = aPolicy(), assessment }: Parts = {}): OwedInput {
  return { ...aMatter({ policy, facts }), assessment }
}

const ruled = (...rules: Partial<Rule>[]) =>
  aPolicy({ rules: rules.map((rule, index) => aRule({ id: `R${index}`, ...rule })) })
const limited = (parts: Partial<Limits>) =>
  aPolicy({ limits: { owedAssessmentDays: 30, notificationDays: 7, feedbackDays: 30, dueSoonDays: 7, ...parts } })

describe('the assessment that a decision leaves owing', () => {
  it('is due thirty days after the decision, by a limit that is no law', () => {
    expect(owedAssessment(input())).toMatchObject({
      kind: 'assessment',
      dueOn: '2026-12-02',
      status: 'upcoming',
      ownLimit: true,
    })
  })

  it.each([
    ['opening', '2026-10-10', '2026-11-09'],
    ['opening', '2026-09-01', '2026-10-01'],
    ['opening', undefined, '2026-12-02'],
    ['proposal', '2026-10-10', '2026-12-02'],
    ['decision', '2026-10-10', '2026-12-02'],
  ] as const)('due from the %s, opened on %s, is due on %s', (due, openedOn, dueOn) => {
    const policy = ruled({ then: { need: 'required', due } })
    expect(owedAssessment(input({ policy, facts: openedOn ? { openedOn } : {} })).dueOn).toBe(dueOn)
  })

  it('has the days of the policy', () => {
    expect(owedAssessment(input({ policy: limited({ owedAssessmentDays: 1 }) })).dueOn).toBe('2026-11-03')
  })

  it('rests on what the rules that fired rest on, each provision once', () => {
    const policy = ruled(
      { basis: ['crc-art-3', 'crc-art-12'] },
      { basis: ['crc-art-12'] },
      { when: { outcome: ['approval'] }, basis: ['fl-32'] },
    )
    const { basis } = owedAssessment(input({ policy }))
    expect(basis.slice(0, 2)).toEqual(['crc-art-3', 'crc-art-12'])
    expect(new Set(basis).size).toBe(basis.length)
    expect(basis).not.toContain('fl-32')
  })

  it.each([
    ['2026-10-02', '2026-11-01', 'overdue'],
    ['2026-10-03', '2026-11-02', 'dueSoon'],
    ['2026-10-10', '2026-11-09', 'dueSoon'],
    ['2026-10-11', '2026-11-10', 'upcoming'],
  ])('opened on %s is due on %s and %s on the second of November', (openedOn, dueOn, status) => {
    const policy = ruled({ then: { need: 'required', due: 'opening' } })
    expect(owedAssessment(input({ policy, facts: { openedOn } }))).toMatchObject({ dueOn, status })
  })
})

describe('what a decision leaves owing', () => {
  const owed = (parts: Parts) =>
    owedAfterDecision(input(parts)).map(({ kind, childRef, dueOn }) => [kind, childRef ?? dueOn])
  const notification = ['notification', '2026-11-09']

  it('is always that the party is told', () => {
    expect(owed({ facts: { children: [], childrenLinked: 'no', reason: 'Bor ensam.' } })).toEqual([notification])
  })

  it('is that each child who counts is told', () => {
    const children = [
      aChild('B1'),
      aChild('V1', { birthDate: '2008-11-02' }),
      aChild('B2', { birthDate: '2008-11-03' }),
    ]
    expect(owed({ facts: { children } })).toEqual([notification, ['feedback', 'B1'], ['feedback', 'B2']])
  })

  it.each<[string, Partial<Facts>, object, string[]]>([
    ['is born and affected', {}, {}, ['B1']],
    ['is to be told later', {}, { 'fb.status': 'planned' }, ['B1']],
    ['is not told, for a reason', {}, { 'fb.status': 'notGiven', 'fb.notGivenReason': 'Mamman berättar.' }, []],
    ['is not told, without a reason', {}, { 'fb.status': 'notGiven' }, ['B1']],
    ['is expected', { children: [{ childRef: 'B1', expected: true, living: 'unborn', affected: 'indirect' }] }, {}, []],
    ['is not affected', { children: [aChild('B1', { affected: 'none', reason: 'Bor utomlands.' })] }, {}, []],
    [
      'is not affected, beside one who is',
      { children: [aChild('B1', { affected: 'none', reason: 'Bor utomlands.' }), aChild('B2')] },
      {},
      ['B2'],
    ],
    ['is affected in a way that is unclear', { children: [aChild('B1', { affected: 'unclear' })] }, {}, ['B1']],
  ])('to a child who %s', (_, facts, answers, told) => {
    const assessment = answering(anAssessment(), {}, answers)
    const feedback = owed({ facts, assessment }).filter(([kind]) => kind === 'feedback')
    expect(feedback.map(([, childRef]) => childRef)).toEqual(told)
  })

  it('is that a child is told also where there is no assessment, or no part about it', () => {
    expect(owed({})).toEqual([notification, ['feedback', 'B1']])
    expect(owed({ assessment: anAssessment('B9') })).toEqual([notification, ['feedback', 'B1']])
  })

  it('is that what was planned is followed up on its day', () => {
    const assessment = answering(anAssessment(), { 'fu.date': '2027-02-01' })
    const policy = ruled({ then: { need: 'required', depth: 'full' } })
    expect(owed({ policy, assessment })).toEqual([notification, ['feedback', 'B1'], ['followUp', '2027-02-01']])
    expect(owed({ policy, assessment: anAssessment() }).map(([kind]) => kind)).not.toContain('followUp')
  })

  it('has the days of the policy, and says that they are its own', () => {
    const duties = owedAfterDecision(
      input({ policy: limited({ notificationDays: 1, feedbackDays: 2, dueSoonDays: 1 }) }),
    )
    expect(duties.map(({ kind, dueOn, status, ownLimit }) => [kind, dueOn, status, ownLimit])).toEqual([
      ['notification', '2026-11-03', 'dueSoon', true],
      ['feedback', '2026-11-04', 'upcoming', true],
    ])
  })
})
