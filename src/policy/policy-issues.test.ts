import { describe, expect, it } from 'vitest'
import { aPolicy, aRule } from '../../test/fixtures/matter.js'
import type { CaseType, Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { definePolicy } from './define-policy.js'
import type { Policy, Rule } from './policy.schema.js'
import { policyIssues } from './policy-issues.js'

/** What is wrong with a policy that includes what it names, by code and place. */
function wrong(change: Partial<Policy>, layers: readonly Policy[] = []): unknown[] {
  const national = aPolicy({ id: 'national', includes: [], signing: {} as never, limits: {} as never })
  const policy = aPolicy(change)
  return policyIssues(policy, [policy, national, ...layers]).map(({ code, path }) => [code, path?.join('.')])
}

const ruled = (rule: Partial<Rule>) => wrong({ rules: [aRule(rule)] })
const blocking = { need: 'required', gate: 'block' } as const
const blocksHelp = [['policy.blocksHelp', 'rules.0.then.gate']]

describe('a policy', () => {
  it.each<[string, Partial<Policy>, unknown[]]>([
    ['that is right', { rules: [aRule(), aRule({ id: 'OWN2' })] }, []],
    ['open at its end', { inForceTo: null }, []],
    ['of one day', { inForceFrom: '2026-01-01', inForceTo: '2026-01-01' }, []],
    [
      'that ends before it begins',
      { inForceFrom: '2026-01-02', inForceTo: '2026-01-01' },
      [['policy.emptyPeriod', 'inForceTo']],
    ],
    [
      'that includes what is not there',
      { includes: ['x', 'national', 'y'] },
      [
        ['policy.includeUnknown', 'includes.0'],
        ['policy.includeUnknown', 'includes.2'],
      ],
    ],
    ['that includes itself', { includes: ['own.unit'] }, [['policy.includeUnknown', 'includes.0']]],
    [
      'with the same rule twice',
      { rules: [aRule(), aRule({ note: 'Another.' })] },
      [['policy.duplicateRule', 'rules.1.id']],
    ],
    [
      'with the same rule three times',
      { rules: [aRule(), aRule(), aRule()] },
      [
        ['policy.duplicateRule', 'rules.1.id'],
        ['policy.duplicateRule', 'rules.2.id'],
      ],
    ],
  ])('%s', (_, change, issues) => {
    expect(wrong(change)).toEqual(issues)
  })

  it.each<[string, Partial<Policy>, unknown[]]>([
    [
      'nothing',
      {},
      [
        ['policy.signingMissing', 'signing'],
        ['policy.signingMissing', 'limits'],
      ],
    ],
    ['who may sign', { signing: {} as never }, [['policy.signingMissing', 'limits']]],
    ['its days', { limits: {} as never }, [['policy.signingMissing', 'signing']]],
    ['both', { signing: {} as never, limits: {} as never }, []],
  ])('that includes none and says %s', (_, change, issues) => {
    const policy = aPolicy({ includes: [], ...change })
    expect(policyIssues(policy, [policy]).map(({ code, path }) => [code, path?.join('.')])).toEqual(issues)
  })

  it.each(valueLists.outcome.map((outcome) => [outcome, ['approval', 'interim'].includes(outcome)] as const))(
    'may let %s go through as urgent: %s',
    (outcome, may) => {
      const issues = wrong({ urgent: { outcomes: ['interim', outcome] } })
      expect(issues).toEqual(may ? [] : [['policy.urgentForNegative', 'urgent.outcomes.1']])
    },
  )
})

describe('a rule', () => {
  it.each<[string, Partial<Rule>, unknown[]]>([
    ['of one day', { from: '2026-01-01', to: '2026-01-01' }, []],
    ['open at one end', { from: '2026-01-01' }, []],
    ['open at the other', { to: '2026-01-01' }, []],
    ['that ends before it begins', { from: '2026-01-02', to: '2026-01-01' }, [['policy.emptyPeriod', 'rules.0.to']]],
    ['on a provision that exists', { basis: ['crc-art-3', 'fl-32'] }, []],
    ['on nothing', { basis: [] }, []],
    [
      'on provisions that do not',
      { basis: ['no-law', 'crc-art-3', 'nor-this'] },
      [
        ['input.invalid', 'rules.0.basis.0'],
        ['input.invalid', 'rules.0.basis.2'],
      ],
    ],
  ])('%s', (_, rule, issues) => {
    expect(ruled(rule)).toEqual(issues)
  })

  it('on an unknown provision is told why', () => {
    const policy = aPolicy({ rules: [aRule({ basis: ['no-law'] })] })
    expect(policyIssues(policy, [policy, aPolicy({ id: 'national' })]).at(-1)?.params).toEqual({
      problem: 'unknownProvision',
    })
  })
})

describe('help never waits', () => {
  const helped: readonly CaseType[] = ['economicAssistance', 'housing', 'partnerViolence']
  const helping: readonly Outcome[] = ['approval', 'interim']

  it.each(
    valueLists.caseType.flatMap((caseType) =>
      helping.map((outcome) => [caseType, outcome, helped.includes(caseType)] as const),
    ),
  )('in %s, %s: a rule that blocks it is refused %s', (caseType, outcome, refused) => {
    const issues = ruled({ when: { caseType: [caseType], outcome: [outcome] }, then: blocking })
    expect(issues).toEqual(refused ? blocksHelp : [])
  })

  it.each(valueLists.outcome.filter((outcome) => !helping.includes(outcome)))(
    'and %s does not help, so that a rule may block it',
    (outcome) => {
      expect(ruled({ when: { caseType: [...helped], outcome: [outcome] }, then: blocking })).toEqual([])
    },
  )

  it.each<[string, Partial<Rule>, unknown[]]>([
    ['names no outcome', { when: { caseType: ['housing'] }, then: blocking }, blocksHelp],
    ['names no case type', { when: { outcome: ['approval'] }, then: blocking }, blocksHelp],
    ['names neither', { then: blocking }, blocksHelp],
    [
      'names one that helps among others',
      { when: { outcome: ['rejection', 'interim'], caseType: ['lss', 'housing'] }, then: blocking },
      blocksHelp,
    ],
    ['names only others', { when: { outcome: ['approval'], caseType: ['lss', 'boardItem'] }, then: blocking }, []],
    ['owes', { then: { need: 'required', gate: 'owe' } }, []],
    ['leaves the gate to the outcome', { then: { need: 'required' } }, []],
    ['only recommends, and blocks nothing', { then: { need: 'recommended', gate: 'block' } }, blocksHelp],
  ])('also where a rule %s', (_, rule, issues) => {
    expect(ruled(rule)).toEqual(issues)
  })

  it('is said of each rule, at its own place', () => {
    const rules = [aRule(), aRule({ id: 'B', then: blocking }), aRule({ id: 'C', then: blocking })]
    const result = definePolicy(aPolicy({ rules }))
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      ['rules', 1, 'then', 'gate'],
      ['rules', 2, 'then', 'gate'],
    ])
  })
})
