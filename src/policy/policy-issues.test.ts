import { describe, expect, it } from 'vitest'
import { always, aPolicy, aRule } from '../../test/fixtures/matter.js'
import type { CaseType, Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import type { Issue } from '../words/issue.schema.js'
import { nationalPolicy } from './data/national.js'
import { definePolicy } from './define-policy.js'
import type { Policy, Rule, When } from './policy.schema.js'

const { signing, limits } = nationalPolicy
/** A policy that stands alone: all it says of rules is its own. */
const alone = { includes: [], signing, limits }

function issuesOf(change: Partial<Policy>, included: readonly Policy[] = []): readonly Issue[] {
  return definePolicy(aPolicy(change), included).issues ?? []
}

/** What is wrong with a policy that includes the national one, by code and place. */
function wrong(change: Partial<Policy>, included: readonly Policy[] = []): unknown[] {
  return issuesOf(change, included).map(({ code, path }) => [code, path?.join('.')])
}

const ruled = (...rules: Partial<Rule>[]) => wrong({ rules: rules.map(aRule) })
const blocking = { need: 'required', gate: 'block' } as const
const none = { need: 'none' } as const
const blocksHelp = [['policy.blocksHelp', 'rules.0.then.gate']]

describe('a policy', () => {
  it.each<[string, Partial<Policy>, unknown[]]>([
    ['that is right', { rules: [aRule(), aRule({ id: 'OWN2' })] }, []],
    ['open at its end', { inForceTo: null }, []],
    ['of one day', { inForceFrom: '2026-01-01', inForceTo: '2026-01-01' }, []],
    [
      'that ends before it begins',
      { inForceFrom: '2026-01-02', inForceTo: '2026-01-01', rules: [aRule()] },
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
    ['who may sign', { signing }, [['policy.signingMissing', 'limits']]],
    ['its days', { limits }, [['policy.signingMissing', 'signing']]],
    ['both', { signing, limits }, []],
  ])('that includes none and says %s', (_, change, issues) => {
    expect(wrong({ includes: [], rules: [aRule()], ...change })).toEqual(issues)
  })

  it.each(valueLists.outcome.map((outcome) => [outcome, ['approval', 'interim'].includes(outcome)] as const))(
    'may let %s go through as urgent: %s',
    (outcome, may) => {
      const issues = wrong({ urgent: { outcomes: ['interim', outcome] } })
      expect(issues).toEqual(may ? [] : [['policy.urgentForNegative', 'urgent.outcomes.1']])
    },
  )
})

describe('what a policy includes', () => {
  const one = aPolicy({ id: 'one', includes: ['two'] })
  const two = aPolicy({ id: 'two', includes: ['national', 'one'] })
  const three = aPolicy({ id: 'three', includes: ['three'], signing, limits })

  it.each<[string, Partial<Policy>, readonly Policy[], unknown[]]>([
    ['may not be itself', three, [], [['policy.includeCycle', 'includes.0', { include: 'three' }]]],
    [
      'may not include it in turn',
      { ...one, signing, limits },
      [one, two],
      [['policy.includeCycle', 'includes.0', { include: 'two' }]],
    ],
    [
      'may not include it in turn, from the other side',
      two,
      [one],
      [['policy.includeCycle', 'includes.1', { include: 'one' }]],
    ],
    [
      'may not include it by a long way',
      { id: 'far', includes: ['one', 'national'] },
      [one, { ...two, includes: ['last'] }, aPolicy({ id: 'last', includes: ['far'] })],
      [['policy.includeCycle', 'includes.0', { include: 'one' }]],
    ],
    [
      'may not run in a circle of its own',
      { includes: ['national', 'one'] },
      [one, two],
      [['policy.includeUnknown', 'includes.1', {}]],
    ],
    ['may include what it includes', { includes: ['one', 'national'] }, [aPolicy({ id: 'one' })], []],
  ])('%s', (_, change, included, issues) => {
    expect(issuesOf(change, included).map(({ code, path, params }) => [code, path?.join('.'), params])).toEqual(issues)
  })
})

describe('another version of a policy', () => {
  const first = aPolicy({ version: '1', inForceFrom: '2026-01-01', inForceTo: '2026-06-30' })

  it.each<[string, Partial<Policy>, boolean]>([
    ['comes into force on the day after', { inForceFrom: '2026-07-01' }, false],
    ['comes into force on the last day', { inForceFrom: '2026-06-30' }, true],
    ['ends on the day before', { inForceFrom: '2025-01-01', inForceTo: '2025-12-31' }, false],
    ['ends on the first day', { inForceFrom: '2025-01-01', inForceTo: '2026-01-01' }, true],
    ['is another policy', { id: 'other', inForceFrom: '2026-01-01' }, false],
    ['is the same version', { version: '1', inForceFrom: '2026-01-01', inForceTo: '2026-06-30' }, false],
  ])('may not be in force on the same day: one that %s is refused %s', (_, change, refused) => {
    const policy = { version: '2', ...change }
    expect(wrong(policy, [first])).toEqual(refused ? [['policy.overlap', 'inForceFrom']] : [])
  })

  it('is told with the days that both have', () => {
    const [issue] = issuesOf({ version: '2', inForceFrom: '2026-03-01' }, [first])
    expect(issue?.params).toEqual({ other: '1', from: '2026-03-01', to: '2026-06-30' })
  })

  it('is looked at also where the policy was defined before', () => {
    const second = definePolicy(aPolicy({ version: '2' }))
    expect(second.ok && definePolicy(second.value, [first]).ok).toBe(false)
    expect(second.ok && definePolicy(second.value).ok).toBe(true)
  })
})

describe('a rule', () => {
  it.each<[string, Partial<Rule>, unknown[]]>([
    ['of one day', { from: '2026-01-01', to: '2026-01-01' }, []],
    ['open at one end', { from: '2026-01-01' }, []],
    ['open at the other', { to: '2026-01-01' }, []],
    ['that ends before it begins', { from: '2026-01-02', to: '2026-01-01' }, [['policy.emptyPeriod', 'rules.0.to']]],
    ['without a condition', { when: {} }, [['policy.emptyWhen', 'rules.0.when']]],
    [
      'with a condition that is left out',
      { when: { outcome: undefined } as never },
      [['policy.emptyWhen', 'rules.0.when']],
    ],
    ['on provisions that exist', { basis: ['crc-art-3', 'fl-32'] }, []],
    ['on nothing, though it is law', { basis: [], status: 'law' }, [['policy.noBasis', 'rules.0.basis']]],
    [
      'on nothing, though it is our own',
      { basis: [], status: 'libraryDefault' },
      [['policy.noBasis', 'rules.0.basis']],
    ],
    [
      'on provisions that do not exist',
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
    expect(issuesOf({ rules: [aRule({ basis: ['no-law'] })] })[0]?.params).toEqual({ problem: 'unknownProvision' })
  })

  it.each<[string, Partial<Rule>[]]>([
    ['policy.emptyWhen', [{ when: {} }]],
    ['policy.noBasis', [{ basis: [] }]],
    ['policy.blocksHelp', [{ then: blocking }]],
    ['policy.duplicateRule', [{}, {}]],
    ['policy.emptyPeriod', [{ from: '2026-01-02', to: '2026-01-01' }]],
    ['policy.unreachable', [{ from: '2030-01-01', when: { lawPeriod: ['oldAct'] } }]],
  ])('that is refused by %s is named', (code, rules) => {
    const [issue] = issuesOf({ rules: rules.map(aRule) })
    expect([issue?.code, issue?.params.ruleId]).toEqual([code, 'OWN1'])
  })
})

describe('a rule that can never fire', () => {
  const unreachable = [['policy.unreachable', 'rules.0']]
  const period = { inForceFrom: '2026-01-01', inForceTo: '2026-12-31' }

  it.each<[string, When, boolean]>([
    ['no children and direct', { childrenLinked: ['no'], affected: ['direct'] }, false],
    ['no children and all but none', { childrenLinked: ['no'], affected: ['direct', 'indirect', 'unclear'] }, false],
    ['no children and none', { childrenLinked: ['no'], affected: ['none'] }, true],
    ['no children, or unknown, and direct', { childrenLinked: ['no', 'unknown'], affected: ['direct'] }, true],
    ['children and none', { childrenLinked: ['yes'], affected: ['none'] }, true],
    ['unknown and none', { childrenLinked: ['unknown'], affected: ['none'] }, true],
    ['one unit and a need of coordination', { unitsInvolved: ['one'], needsCoordination: ['yes'] }, true],
    ['unknown alone', { impact: ['unknown'], refusedNeeds: ['unknown'] }, true],
    ['a unit', { unit: ['e-1'] }, true],
  ])('is refused: %s can be, %s', (_, when, can) => {
    expect(ruled({ when })).toEqual(can ? [] : unreachable)
  })

  it.each<[string, Partial<Rule>, boolean]>([
    ['that ends the day before', { to: '2025-12-31' }, false],
    ['that ends on the first day', { to: '2026-01-01' }, true],
    ['that begins on the last day', { from: '2026-12-31' }, true],
    ['that begins the day after', { from: '2027-01-01' }, false],
    [
      'under the law before, taken over from an older version',
      { when: { lawPeriod: ['oldAct', 'beforeCrcAct'] } },
      true,
    ],
    ['under the law of the time', { when: { lawPeriod: ['newAct'] } }, true],
  ])('is refused: one %s can, in a policy of one year, %s', (_, rule, can) => {
    expect(wrong({ ...period, rules: [aRule(rule)] })).toEqual(can ? [] : unreachable)
  })

  it.each<[string, Partial<Rule>, boolean]>([
    ['2025-06-30', { from: '2025-06-30', when: { lawPeriod: ['oldAct'] } }, true],
    ['2025-07-01', { from: '2025-07-01', when: { lawPeriod: ['oldAct'] } }, false],
    ['2019-12-31', { to: '2019-12-31', when: { lawPeriod: ['oldAct'] } }, false],
    ['2020-01-01', { to: '2020-01-01', when: { lawPeriod: ['oldAct'] } }, true],
  ])('is refused: the older Act on %s can be', (_, rule, can) => {
    expect(ruled(rule)).toEqual(can ? [] : unreachable)
  })

  it.each<[string, Partial<Rule>, boolean]>([
    ['before any of its cases is opened', { to: '2025-12-31' }, false],
    ['on the day on which the first is opened', { to: '2026-01-01' }, true],
    ['when none is opened any more', { from: '2030-01-01' }, true],
  ])('is refused: of cases opened in one year, a decision %s can be, %s', (_, rule, can) => {
    expect(wrong({ ...period, appliesTo: 'casesOpenedFrom', rules: [aRule(rule)] })).toEqual(can ? [] : unreachable)
  })
})

describe('two rules that contradict each other', () => {
  const contradiction = [['policy.contradiction', 'rules.1']]
  const required = { need: 'required' } as const

  it.each<[string, Partial<Rule>, Partial<Rule>, boolean]>([
    ['none in all cases', {}, { then: none }, true],
    ['none and recommended', { when: { impact: ['small'] }, then: { need: 'recommended' } }, { then: none }, true],
    [
      'other facts, which may be together',
      { when: { impact: ['small'] } },
      { when: { outcome: ['approval'] }, then: none },
      true,
    ],
    [
      'other codes of one fact',
      { when: { outcome: ['rejection'] } },
      { when: { outcome: ['approval'] }, then: none },
      false,
    ],
    [
      'one code in common',
      { when: { outcome: ['rejection', 'interim'] } },
      { when: { outcome: ['approval', 'interim'] }, then: none },
      true,
    ],
    [
      'unknown, which meets only one',
      { when: { impact: ['small'] } },
      { when: { impact: ['unknown'] }, then: none },
      false,
    ],
    [
      'needs that may be in one list',
      { when: { refusedNeeds: ['food'] } },
      { when: { refusedNeeds: ['rent'] }, then: none },
      true,
    ],
    [
      'needs and unknown needs',
      { when: { refusedNeeds: ['food'] } },
      { when: { refusedNeeds: ['unknown'] }, then: none },
      false,
    ],
    [
      'no children beside direct',
      { when: { childrenLinked: ['no'] }, then: none },
      { when: { affected: ['direct'] } },
      false,
    ],
    ['days apart', { to: '2026-01-01' }, { from: '2026-01-02', then: none }, false],
    ['one day in common', { to: '2026-01-01' }, { from: '2026-01-01', then: none }, true],
    ['laws apart', { when: { lawPeriod: ['oldAct'] } }, { when: { lawPeriod: ['newAct'] }, then: none }, false],
    ['two that say none', { then: none }, { then: none }, false],
    ['the same, less deep', {}, { then: { need: 'required', depth: 'full' } }, true],
    ['the same, recommended', {}, { then: { need: 'recommended' } }, true],
    ['the same, due earlier', {}, { then: { need: 'required', due: 'opening' } }, true],
    ['the same, with another gate', {}, { then: { need: 'required', gate: 'owe' } }, true],
    ['the same, with an add-on', {}, { then: { need: 'required', addOns: ['lss'] } }, true],
    ['the same said shorter', {}, { then: required }, false],
    [
      'the same in another order',
      { when: { outcome: ['approval', 'interim'], impact: ['small'] } },
      { when: { impact: ['small'], outcome: ['interim', 'approval'] }, then: { need: 'recommended' } },
      true,
    ],
    ['the same on other days', { to: '2026-01-01' }, { from: '2026-01-02', then: { need: 'recommended' } }, false],
    ['the same on one day', { to: '2026-01-01' }, { from: '2026-01-01', then: { need: 'recommended' } }, true],
    [
      'fewer cases and deeper',
      {},
      { when: { ...always, impact: ['small'] }, then: { need: 'required', depth: 'full' } },
      false,
    ],
  ])('are refused: %s, %s %s', (_, one, other, refused) => {
    expect(ruled(one, { id: 'OWN2', ...other })).toEqual(refused ? contradiction : [])
  })

  it('are told at the later, with the first that it contradicts', () => {
    const rules = [aRule({ then: none }), aRule({ id: 'B', then: none }), aRule({ id: 'C' })]
    expect(issuesOf({ rules }).map(({ path, params }) => [path, params])).toEqual([
      [['rules', 2], { ruleId: 'C', other: 'OWN1' }],
    ])
  })

  it('are its own: what it includes may say more', () => {
    const town = aPolicy({ id: 'town', rules: [aRule()] })
    expect(wrong({ includes: ['town'], rules: [aRule({ id: 'OWN2', then: none })] }, [town])).toEqual([])
  })
})

describe('a case of which no rule says anything', () => {
  const concerned = { affected: ['direct', 'indirect', 'unclear'] } as const
  const negative = ['partialRejection', 'rejection', 'reduction', 'termination'] as const
  const others = ['approval', 'dismissal', 'discontinuation', 'interim'] as const
  const uncovered = ['policy.uncovered', 'rules']
  const refusalUncovered = ['policy.refusalUncovered', 'rules']
  const coverage = (...rules: Partial<Rule>[]) =>
    wrong({ ...alone, rules: rules.map((rule, index) => aRule({ id: `R${index}`, ...rule })) })

  it.each<[string, Partial<Rule>[], unknown[]]>([
    ['no rule at all', [], [refusalUncovered, uncovered]],
    ['a rule for whoever is concerned', [{ when: concerned }], []],
    ['a rule for every outcome', [{ when: { outcome: negative } }, { when: { outcome: others } }], []],
    ['refusals only', [{ when: { outcome: negative } }], [uncovered]],
    ['all but refusals', [{ when: { outcome: others } }], [refusalUncovered, uncovered]],
    [
      'all refusals but one',
      [{ when: { outcome: others } }, { when: { outcome: negative.slice(1) } }],
      [refusalUncovered, uncovered],
    ],
    [
      'refusals where children are not known',
      [{ when: { outcome: others } }, { when: { outcome: negative, childrenLinked: ['yes'] } }],
      // A binding rule fires on unknown too.
      [],
    ],
    ['all but those who are unclear', [{ when: { affected: ['direct', 'indirect'] } }], [refusalUncovered, uncovered]],
    ['days from later on', [{ when: concerned, from: '2020-01-01' }], [refusalUncovered, uncovered]],
    [
      'days one after another',
      [
        { when: concerned, from: '2020-01-01' },
        { when: concerned, to: '2019-12-31' },
      ],
      [],
    ],
    [
      'days with one between',
      [
        { when: concerned, from: '2020-01-02' },
        { when: concerned, to: '2019-12-31' },
      ],
      [refusalUncovered, uncovered],
    ],
    [
      'an optional fact, which may not be given',
      [{ when: { impact: ['small', 'noticeable', 'intrusive'] } }],
      [refusalUncovered, uncovered],
    ],
    [
      'an optional list, which may not be given',
      [{ when: { refusedNeeds: [...valueLists.ebNeed] } }],
      [refusalUncovered, uncovered],
    ],
    ['units, which are free', [{ when: { unit: ['a'] } }], [refusalUncovered, uncovered]],
    [
      'a fact of which nothing said means something',
      [{ when: { earlierNegativeDecisions: ['none', 'one', 'several'] } }],
      [],
    ],
    ['several laws', [{ when: { lawPeriod: ['newAct', 'oldAct', 'beforeCrcAct'] } }], []],
    ['none, where it is known', [{ when: { childrenLinked: ['yes'] }, then: none }], [uncovered]],
    ['none, where it is known or not', [{ when: { childrenLinked: ['yes', 'unknown'] }, then: none }], []],
  ])('is refused: %s', (_, rules, issues) => {
    expect(coverage(...rules)).toEqual(expect.arrayContaining(issues))
    expect(coverage(...rules)).toHaveLength(issues.length)
  })

  it('is found beside a rule that no day can meet, and that covers nothing', () => {
    expect(coverage({ from: '2030-01-01', when: { lawPeriod: ['oldAct'] } })).toEqual([
      ['policy.unreachable', 'rules.0'],
      refusalUncovered,
      uncovered,
    ])
  })

  it('is told by one example', () => {
    const rules = [
      aRule({ when: { outcome: others } }),
      aRule({ id: 'B', when: { affected: ['direct', 'indirect'], outcome: negative } }),
    ]
    expect(issuesOf({ ...alone, rules }).map(({ code, params }) => [code, params])).toEqual([
      [
        'policy.refusalUncovered',
        { childrenLinked: 'yes', affected: 'unclear', outcome: 'partialRejection', decisionDay: '2002-01-01' },
      ],
      [
        'policy.uncovered',
        { childrenLinked: 'unknown', affected: 'unclear', outcome: 'partialRejection', decisionDay: '2002-01-01' },
      ],
    ])
  })

  it('is no matter outside the days of the policy', () => {
    const rules = [aRule({ when: concerned, from: '2020-01-01' })]
    expect(wrong({ ...alone, inForceFrom: '2020-01-01', rules })).toEqual([])
    expect(wrong({ ...alone, inForceFrom: '2019-12-31', rules })).not.toEqual([])
    expect(wrong({ ...alone, inForceFrom: '2020-01-01', appliesTo: 'casesOpenedFrom', rules })).toEqual([])
  })

  it('may be answered by what is included', () => {
    const town = aPolicy({
      ...alone,
      id: 'town',
      rules: [aRule({ when: { outcome: negative } }), aRule({ id: 'B', when: { outcome: others } })],
    })
    expect(wrong({ includes: ['town'] }, [town])).toEqual([])
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
    const rules = [
      aRule(),
      aRule({ id: 'B', when: { impact: ['small'] }, then: blocking }),
      aRule({ id: 'C', when: { impact: ['noticeable'] }, then: blocking }),
    ]
    expect(wrong({ rules })).toEqual([
      ['policy.blocksHelp', 'rules.1.then.gate'],
      ['policy.blocksHelp', 'rules.2.then.gate'],
    ])
  })
})
