import {
  assessmentRequirement,
  checkDecision,
  definePolicy,
  type Facts,
  type Policy,
  policyOn,
  runExamples,
} from 'barnkonsekvens'
import { boras, national, policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'

const rule = {
  id: 'OWN1',
  when: { outcome: ['rejection'] },
  then: { need: 'required', depth: 'full', gate: 'block', due: 'proposal' },
  status: 'adoptedPolicy',
  basis: ['crc-art-3'],
  note: 'A rule of our own.',
} as const

/** A rule for whoever may be concerned, so that a policy that includes no other leaves nobody out. */
const always = {
  ...rule,
  id: 'ALL',
  when: { affected: ['direct', 'indirect', 'unclear'] },
  then: { need: 'recommended' },
} as const

/** What a policy must say itself where it includes no other. */
const alone = { includes: [], signing: national.signing, limits: national.limits } as const

const own = {
  id: 'kommun.enhet',
  version: '1',
  inForceFrom: '2026-01-01',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Kommunen',
  source: { document: 'Nämndens beslut' },
  includes: ['national'],
  rules: [rule],
  examples: [],
} as const

const facts: Facts = {
  caseType: 'housing',
  childrenLinked: 'yes',
  children: [{ childRef: 'B1', birthDate: '2015-06-15', living: 'permanent', affected: 'indirect' }],
}
const decision = { on: '2026-11-02', outcome: 'rejection', forum: 'official' } as const

function defined(policy: unknown, included: readonly Policy[] = []): Policy {
  const result = definePolicy(policy, included)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** Where and why a policy is refused. */
function refusal(change: object, included: readonly Policy[] = []): readonly unknown[] {
  const result = definePolicy({ ...own, ...change }, included)
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path?.join('.')])
}

const fired = (policy: Policy | readonly Policy[], change: object = {}): readonly string[] =>
  assessmentRequirement({ policy, facts: { ...facts, ...change }, decision }).fired.map((verdict) => verdict.ruleId)

describe("a policy of one's own", () => {
  it('judges by its own rules before those it includes, and the strictest counts', () => {
    const requirement = assessmentRequirement({ policy: defined(own), facts, decision })
    expect(requirement.fired.map(({ ruleId, policyId }) => [ruleId, policyId])).toEqual([
      ['OWN1', 'kommun.enhet'],
      ['NAT2', 'national'],
    ])
    expect(requirement).toMatchObject({ need: 'required', depth: 'full', gate: 'block', due: 'proposal' })
  })

  it('works as a plain object too, and is frozen once defined', () => {
    expect(fired(own as never)).toEqual(['OWN1', 'NAT2'])
    expect(Object.isFrozen(defined(own).rules)).toBe(true)
  })

  it('is handed back as it is when it is defined again', () => {
    const policy = defined(own)
    expect(defined(policy)).toBe(policy)
  })

  it('may include another that is not built in, and says itself what it does not leave to that one', () => {
    const parent = defined({ ...own, ...alone, id: 'kommun', rules: [rule, always] })
    const child = defined({ ...own, includes: ['kommun'], rules: [{ ...rule, id: 'CHILD' }] }, [parent])
    expect(fired(child)).toEqual(['CHILD', 'OWN1', 'ALL'])
  })

  it('includes what those it includes include, each once', () => {
    const parent = defined({ ...own, id: 'kommun', rules: [{ ...rule, id: 'PARENT' }] })
    const child = defined({ ...own, includes: ['kommun', 'national'] }, [parent])
    expect(fired(child)).toEqual(['OWN1', 'PARENT', 'NAT2'])
  })

  it('is refused where another that it includes includes it', () => {
    const two = { ...own, id: 'two', includes: ['one'] }
    const change = { id: 'one', includes: ['national', 'two'] }
    expect(refusal(change, [{ ...own, ...change }, two])).toEqual([['policy.includeCycle', 'includes.1']])
  })

  it('is refused where another version is in force on one of its days', () => {
    const before = { ...own, version: '0', inForceFrom: '2025-01-01' }
    expect(refusal({}, [{ ...before, inForceTo: '2025-12-31' }])).toEqual([])
    expect(refusal({}, [{ ...before, inForceTo: '2026-01-01' }])).toEqual([['policy.overlap', 'inForceFrom']])
  })

  it.each([
    ['a rule that rests on nothing', { rules: [{ ...rule, basis: [] }] }, [['policy.noBasis', 'rules.0.basis']]],
    ['a rule that can never hold', { rules: [{ ...rule, to: '2025-12-31' }] }, [['policy.unreachable', 'rules.0']]],
    [
      'two rules that contradict each other',
      { rules: [rule, { ...always, then: { need: 'none' } }] },
      [['policy.contradiction', 'rules.1']],
    ],
    [
      'nothing to say of those who are not refused',
      {
        ...alone,
        rules: [{ ...rule, when: { outcome: ['partialRejection', 'rejection', 'reduction', 'termination'] } }],
      },
      [['policy.uncovered', 'rules']],
    ],
    [
      'nothing to say of a refusal',
      { ...alone, rules: [{ ...always, when: { childrenLinked: ['unknown', 'yes'], impact: ['small'] } }] },
      [
        ['policy.refusalUncovered', 'rules'],
        ['policy.uncovered', 'rules'],
      ],
    ],
  ])('with %s is told of it, and can be judged by', (_, change, issues) => {
    const result = definePolicy({ ...own, ...change })
    expect(result.ok).toBe(true)
    expect(result.issues?.map(({ code, path }) => [code, path?.join('.')])).toEqual(issues)
    expect(result.issues?.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it.each([
    [
      'a rule that holds back help',
      { rules: [{ ...rule, when: always.when }] },
      [['policy.blocksHelp', 'rules.0.then.gate']],
    ],
    [
      'a rule that holds back an interim decision',
      { rules: [{ ...rule, when: { outcome: ['interim'], caseType: ['partnerViolence'] } }] },
      [['policy.blocksHelp', 'rules.0.then.gate']],
    ],
    [
      'a rule that holds back an approval of housing',
      { rules: [{ ...rule, when: { outcome: ['approval'], caseType: ['housing', 'lss'] } }] },
      [['policy.blocksHelp', 'rules.0.then.gate']],
    ],
    [
      'a rule that holds back an approval of LSS',
      { rules: [{ ...rule, when: { outcome: ['approval'], caseType: ['lss'] } }] },
      [],
    ],
    [
      'an urgent refusal',
      { urgent: { outcomes: ['interim', 'rejection'] } },
      [['policy.urgentForNegative', 'urgent.outcomes.1']],
    ],
    [
      'an urgent discontinuation',
      { urgent: { outcomes: ['discontinuation'] } },
      [['policy.urgentForNegative', 'urgent.outcomes.0']],
    ],
    [
      'an inclusion that is not there',
      { includes: ['national', 'nowhere'] },
      [['policy.includeUnknown', 'includes.1']],
    ],
    [
      'an inclusion of itself',
      { ...alone, id: 'national', includes: ['national'] },
      [['policy.includeCycle', 'includes.0']],
    ],
    [
      'nobody who may sign',
      { includes: [], rules: [rule, always] },
      [
        ['policy.signingMissing', 'signing'],
        ['policy.signingMissing', 'limits'],
      ],
    ],
    ['two rules with one id', { rules: [rule, rule] }, [['policy.duplicateRule', 'rules.1.id']]],
    [
      'a rule that ends before it begins',
      { rules: [{ ...rule, from: '2026-02-01', to: '2026-01-31' }] },
      [['policy.emptyPeriod', 'rules.0.to']],
    ],
    ['a rule without a condition', { rules: [{ ...always, when: {} }] }, [['policy.emptyWhen', 'rules.0.when']]],
    ['a rule of one day', { rules: [{ ...rule, from: '2026-02-01', to: '2026-02-01' }] }, []],
    ['a period that ends before it begins', { inForceTo: '2025-12-31' }, [['policy.emptyPeriod', 'inForceTo']]],
    ['a period of one day', { inForceTo: '2026-01-01' }, []],
    [
      'a basis that does not exist',
      { rules: [{ ...rule, basis: ['crc-art-3', 'no-such-law'] }] },
      [['input.invalid', 'rules.0.basis.1']],
    ],
    [
      'a statement that rests on what does not exist',
      { statements: [{ id: 'S1', says: 'Annat.', status: 'statedIntention', basis: ['fl-32', 'no-such-law'] }] },
      [['input.invalid', 'statements.0.basis.1']],
    ],
    [
      'an unknown field',
      { rules: [{ ...rule, when: { shoeSize: ['38'] } }] },
      [['input.invalid', 'rules.0.when.<unknown>']],
    ],
    [
      'an unknown code',
      { rules: [{ ...rule, when: { outcome: ['avslag'] } }] },
      [['input.invalid', 'rules.0.when.outcome.0']],
    ],
    [
      'a condition that wants nothing',
      { rules: [{ ...rule, when: { outcome: [] } }] },
      [['input.invalid', 'rules.0.when.outcome']],
    ],
  ])('with %s is told so', (_, change, expected) => {
    expect(refusal(change)).toEqual(expected)
  })

  it('that is no policy cannot judge', () => {
    expect(() => fired({} as never)).toThrow(/^input\.invalid$/u)
    expect(() => policyOn([{} as never], '2026-11-02')).toThrow(/^input\.invalid$/u)
    expect(() => runExamples({} as never)).toThrow(/^input\.invalid$/u)
    const verdict = checkDecision({
      policy: {} as never,
      facts,
      decision: { ...decision, by: { id: 'h', role: 'caseworker' }, provisions: [] },
    })
    expect(verdict).toMatchObject({ allowed: false, owed: [] })
    expect(verdict.receipt).toBeUndefined()
  })
})

describe('a rule', () => {
  const ruled = (change: object): Policy => defined({ ...own, rules: [{ ...rule, ...change }] })

  it.each([
    ['from', { from: '2026-11-02' }, true],
    ['from', { from: '2026-11-03' }, false],
    ['to', { to: '2026-11-02' }, true],
    ['to', { to: '2026-11-01' }, false],
  ])('with a bound %s %j fires on 2 November 2026: %s', (_, bound, fires) => {
    expect(fired(ruled(bound)).includes('OWN1')).toBe(fires)
  })

  it('tells its period as a condition like any other', () => {
    const { notFired } = assessmentRequirement({ policy: ruled({ from: '2027-01-01' }), facts, decision })
    const period = { field: 'decisionDay', wanted: ['2027-01-01/..'], got: '2026-11-02', held: 'unmet' }
    expect(notFired[0]?.conditions[0]).toEqual(period)
  })

  it.each([
    ['needsCoordination', { needsCoordination: ['yes'] }, {}, false],
    ['needsCoordination, several units', { needsCoordination: ['yes'] }, { unitsInvolved: 'several' }, true],
    [
      'needsCoordination, said',
      { needsCoordination: ['yes'] },
      { unitsInvolved: 'several', needsCoordination: 'no' },
      false,
    ],
    ['unitsInvolved', { unitsInvolved: ['several'] }, {}, false],
    ['unitsInvolved unknown', { unitsInvolved: ['several'] }, { unitsInvolved: 'unknown' }, true],
    ['unit', { unit: ['a'] }, { unit: 'a' }, true],
    ['another unit', { unit: ['a'] }, { unit: 'b' }, false],
    ['no unit', { unit: ['a'] }, {}, false],
    ['unknown that is wanted', { impact: ['unknown'] }, { impact: 'unknown' }, true],
    ['unknown wanted, known', { impact: ['unknown'] }, { impact: 'small' }, false],
    ['a list of needs', { refusedNeeds: ['food'] }, { refusedNeeds: ['leisure', 'food'] }, true],
  ])('on %s fires as the facts say', (_, when, change, fires) => {
    expect(fired(ruled({ when: { outcome: ['rejection'], ...when } }), change).includes('OWN1')).toBe(fires)
  })

  it.each([
    [1, 'unknown', ['unknown']],
    [2, 'several', ['met']],
  ])('on earlier refusals: %s known of a child beside an unknown number counts as %s', (known, got, held) => {
    const several = ruled({ when: { outcome: ['rejection'], earlierNegativeDecisions: ['several'] } })
    const children = facts.children.map((child) => ({ ...child, earlierNegativeDecisions: known }))
    const household = { ...facts, children, earlierNegativeDecisions: 'unknown' } as Facts
    const [verdict] = assessmentRequirement({ policy: several, facts: household, decision }).fired
    expect([verdict?.ruleId, verdict?.conditions[1]?.got, [verdict?.conditions[1]?.held]]).toEqual(['OWN1', got, held])
  })

  it('that says none needs every condition met, where a binding one fires on unknown', () => {
    const none = ruled({ when: { outcome: ['rejection'], impact: ['small'] }, then: { need: 'none' } })
    expect(fired(none, { impact: 'unknown' })).not.toContain('OWN1')
    expect(fired(none, { impact: 'small' })).toContain('OWN1')
    const binding = ruled({ when: { outcome: ['rejection'], impact: ['small'] }, then: { need: 'recommended' } })
    expect(fired(binding, { impact: 'unknown' })).toContain('OWN1')
  })

  it('that recommends has a depth but no gate, and its assessment is only asked about', () => {
    const policy = defined({
      ...own,
      includes: [],
      signing: national.signing,
      limits: national.limits,
      rules: [{ ...always, then: { need: 'recommended', depth: 'full' } }],
    })
    const requirement = assessmentRequirement({ policy, facts, decision })
    expect(requirement).toMatchObject({ need: 'recommended', depth: 'full', due: 'decision' })
    expect(requirement.gate).toBeUndefined()
    const verdict = checkDecision({
      policy,
      facts,
      decision: { ...decision, by: { id: 'h', role: 'caseworker' }, provisions: [] },
    })
    expect([verdict.allowed, verdict.issues.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [['assessment.missing', 'warning']],
    ])
  })
})

describe('several versions', () => {
  const first = defined({ ...own, version: '1', inForceTo: '2026-05-31' })
  const second = defined({ ...own, version: '2', inForceFrom: '2026-06-01', rules: [{ ...rule, id: 'OWN2' }] })
  const opened = defined({
    ...own,
    version: '3',
    inForceFrom: '2026-06-01',
    appliesTo: 'casesOpenedFrom',
    rules: [{ ...rule, id: 'OWN3' }],
  })

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '1'],
    ['2026-05-31', '1'],
    ['2026-06-01', '2'],
    ['2026-07-01', '2'],
  ])('on %s the one in force judges', (day, version) => {
    expect(policyOn([second, first], day)?.version).toBe(version)
    expect(policyOn([first, second], day)?.version).toBe(version)
  })

  it('that are in force on the same day are refused everywhere, on whatever day one asks', () => {
    const versions = [second, defined({ ...own, version: '1', inForceTo: '2026-06-01' })]
    const paths = { info: { paths: [['policy', '1', 'inForceFrom']] } }
    expect(() => policyOn(versions, '2026-11-02')).toThrow(expect.objectContaining(paths))
    expect(() => fired(versions)).toThrow(expect.objectContaining(paths))
    const by = { id: 'h', role: 'caseworker' } as const
    const verdict = checkDecision({ policy: versions, facts, decision: { ...decision, by, provisions: [] } })
    expect([verdict.allowed, verdict.issues.map(({ code, path }) => [code, path])]).toEqual([
      false,
      [['policy.overlap', ['policy', 1, 'inForceFrom']]],
    ])
  })

  it('of a policy for cases opened from a day are chosen by the opening', () => {
    expect(() => fired([opened], { openedOn: '2026-05-31' })).toThrow(/^input\.invalid$/u)
    expect(fired([opened], { openedOn: '2026-06-01' })).toContain('OWN3')
    expect(fired([opened])).toContain('OWN3')
  })

  it('refuse a day that does not exist', () => {
    expect(() => policyOn([first], '2026-02-30')).toThrow(/^input\.invalid$/u)
  })
})

describe('the policies that ship', () => {
  it.each(Object.values(policies))('$id holds its own examples', (policy) => {
    expect(policy.examples.length).toBeGreaterThan(2)
    expect(runExamples(policy)).toEqual([])
  })

  it('tell which example does not hold', () => {
    const [example] = boras.forsorjningsenheten.examples
    const wrong = { ...boras.forsorjningsenheten, examples: [{ ...example, requirement: { need: 'none', fired: [] } }] }
    expect(runExamples(wrong as never)).toEqual([
      {
        title: example?.title,
        expected: { need: 'none', fired: [] },
        got: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['ALN1', 'NAT2'] },
      },
    ])
  })
})
