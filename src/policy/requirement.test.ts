import { describe, expect, it } from 'vitest'
import { aChild, aDecision, aPolicy, aRule, readied, someFacts } from '../../test/fixtures/matter.js'
import type { Decision, Facts } from '../facts/facts.schema.js'
import { situationOf } from '../facts/situation.js'
import { LibraryError } from '../kernel/library-error.js'
import type { CaseType, Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import type { Requirement } from '../words/requirement.schema.js'
import { judgeRule } from './judge-rule.js'
import type { Policy, Rule } from './policy.schema.js'
import { assessmentRequirement, requirementFor } from './requirement.js'

/** What is asked by these rules alone, also where no policy may consist of them. */
function asked(rules: readonly Partial<Rule>[], facts: Partial<Facts> = {}, decision: Partial<Decision> = {}) {
  const ready = { ...readied(), rules: rules.map((rule) => judgeRule('own.unit', aRule(rule))) }
  const decided = aDecision(decision)
  return requirementFor(ready, situationOf(someFacts(facts), decided.on), decided)
}

const askedOf = ({ need, depth, gate, due }: Requirement) => [need, depth, gate, due]
const required = { need: 'required' } as const
const refused = { outcome: ['rejection'] } as const

describe('the strictest need', () => {
  const says = (id: string, need: Requirement['need']) => ({ id, then: { need } })

  it.each<[Requirement['need'][], Requirement['need']]>([
    [['none', 'recommended', 'required'], 'required'],
    [['required', 'none'], 'required'],
    [['none', 'recommended'], 'recommended'],
    [['none'], 'none'],
  ])('of %j wins: %s', (needs, strictest) => {
    expect(asked(needs.map((need, index) => says(`R${index}`, need))).need).toBe(strictest)
  })

  it('is asked by rules whose depth, due and add-ons count, and by no other', () => {
    const requirement = asked([
      { id: 'A', then: { need: 'recommended', depth: 'extended', due: 'opening', addOns: ['lss'] } },
      { id: 'B', then: { need: 'required', depth: 'simple', addOns: ['boardItem'] } },
      {
        id: 'C',
        then: { need: 'required', depth: 'full', due: 'proposal', addOns: ['economicAssistance', 'boardItem'] },
      },
    ])
    expect(askedOf(requirement)).toEqual(['required', 'full', 'block', 'proposal'])
    expect(requirement.addOns).toEqual(['boardItem', 'economicAssistance'])
  })

  it('is told with all that fired and all that did not, in the order of the policy', () => {
    const requirement = asked(
      [
        { id: 'A', then: { need: 'none' } },
        { id: 'B', when: { outcome: ['approval'] } },
        { id: 'C', when: { impact: ['small'], housingRisk: ['none'] } },
        { id: 'D' },
      ],
      { impact: 'unknown', housingRisk: 'unknown' },
    )
    expect(requirement.fired.map(({ ruleId }) => ruleId)).toEqual(['A', 'C', 'D'])
    expect(requirement.notFired.map(({ ruleId }) => ruleId)).toEqual(['B'])
    expect(requirement.unknown).toEqual(['impact', 'housingRisk'])
  })
})

describe('the depth, due and gate', () => {
  it.each<[string, Partial<Rule>[], unknown[]]>([
    ['are the mildest where no rule says more', [{ then: required }], ['required', 'simple', 'block', 'decision']],
    [
      'of a recommendation have no gate',
      [{ when: refused, then: { need: 'recommended', gate: 'block' } }],
      ['recommended', 'simple', undefined, 'decision'],
    ],
    [
      'are absent where nothing is needed',
      [{ then: { need: 'none', depth: 'full', due: 'opening' } }],
      ['none', undefined, undefined, undefined],
    ],
    [
      'block where one rule that shares the need blocks',
      [
        { then: { need: 'required', gate: 'owe' } },
        { id: 'B', when: refused, then: { need: 'required', gate: 'block' } },
      ],
      ['required', 'simple', 'block', 'decision'],
    ],
    [
      'block where one rule leaves it to the outcome and that blocks',
      [{ then: { need: 'required', gate: 'owe' } }, { id: 'B', then: required }],
      ['required', 'simple', 'block', 'decision'],
    ],
    [
      'owe where the only rule says so',
      [{ then: { need: 'required', gate: 'owe' } }],
      ['required', 'simple', 'owe', 'decision'],
    ],
    [
      'are due from the earliest',
      [{ then: { need: 'required', due: 'proposal' } }, { id: 'B', then: { need: 'required', due: 'opening' } }],
      ['required', 'simple', 'block', 'opening'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(askedOf(asked(rules))).toEqual(expected)
  })

  const negative: readonly Outcome[] = ['partialRejection', 'rejection', 'reduction', 'termination']

  it.each(valueLists.outcome.map((outcome) => [outcome, negative.includes(outcome) ? 'block' : 'owe'] as const))(
    'follow from the outcome %s: %s',
    (outcome, gate) => {
      expect(asked([{ then: required }], {}, { outcome }).gate).toBe(gate)
    },
  )

  it.each<[CaseType, Outcome, string]>([
    ['boardItem', 'approval', 'block'],
    ['boardItem', 'discontinuation', 'block'],
    ['boardItem', 'rejection', 'block'],
    ['boardItem', 'interim', 'owe'],
    ['lss', 'approval', 'owe'],
  ])('of %s with %s: it is %s', (caseType, outcome, gate) => {
    expect(asked([{ then: required }], { caseType }, { outcome }).gate).toBe(gate)
  })
})

describe('where no rule fires', () => {
  it.each<[string, Partial<Facts>, unknown[]]>([
    ['a child is concerned', {}, ['required', 'simple', 'block', 'decision']],
    [
      'nobody knows of children',
      { childrenLinked: 'unknown', children: [] },
      ['required', 'simple', 'block', 'decision'],
    ],
    [
      'there are none',
      { childrenLinked: 'no', children: [], reason: 'Bor ensam.' },
      ['none', undefined, undefined, undefined],
    ],
    [
      'none is affected',
      { children: [aChild('B1', { affected: 'none', reason: 'Bor utomlands.' })] },
      ['none', undefined, undefined, undefined],
    ],
    [
      'all have grown up',
      { children: [aChild('V1', { birthDate: '2008-11-02' })] },
      ['none', undefined, undefined, undefined],
    ],
  ])('and %s: %j', (_, facts, expected) => {
    const requirement = asked([{ when: { outcome: ['approval'] } }], facts)
    expect(askedOf(requirement)).toEqual(expected)
    expect([requirement.fired, requirement.addOns]).toEqual([[], []])
  })

  it('an approval is owed', () => {
    expect(askedOf(asked([], {}, { outcome: 'approval' }))).toEqual(['required', 'simple', 'owe', 'decision'])
  })
})

describe('asking', () => {
  const facts = someFacts()
  const decision = { on: '2026-11-02', outcome: 'rejection', forum: 'official' } as const
  const policy = aPolicy()

  it('needs of the decision only its day, outcome and forum', () => {
    expect(assessmentRequirement({ policy, facts, decision }).fired.map(({ ruleId }) => ruleId)).toEqual(['NAT2'])
  })

  it('takes a policy that was never defined, and answers with frozen data', () => {
    const requirement = assessmentRequirement({ policy: aPolicy({ rules: [aRule()] }), facts, decision })
    expect(requirement.fired.map(({ ruleId, policyId }) => [ruleId, policyId])).toEqual([
      ['OWN1', 'own.unit'],
      ['NAT2', 'national'],
    ])
    expect(Object.isFrozen(requirement) && Object.isFrozen(requirement.fired)).toBe(true)
  })

  it.each<[string, object, string[][]]>([
    ['no facts', { facts: undefined }, [['facts']]],
    ['a fact that is no code', { facts: { ...facts, childrenLinked: 'maybe' } }, [['facts', 'childrenLinked']]],
    ['an unmapped outcome', { decision: { ...decision, outcome: 'nej' } }, [['decision', 'outcome']]],
    ['both', { facts: { ...facts, children: 0 }, decision: 1 }, [['facts', 'children'], ['decision']]],
    ['something more', { assessment: {} }, [['<unknown>']]],
    ['no policy', { policy: undefined }, [[]]],
    ['a policy not in force that day', { policy: { ...policy, inForceFrom: '2026-11-03' } }, [[]]],
  ])('with %s is a mistake of the caller', (_, change, paths) => {
    const ask = () => assessmentRequirement({ policy, facts, decision, ...change })
    expect(ask).toThrow(LibraryError)
    expect(ask).toThrow(expect.objectContaining({ code: 'input.invalid', info: { paths } }))
  })

  it('of no input at all is a mistake of the caller', () => {
    expect(() => assessmentRequirement(undefined as never)).toThrow(/^input\.invalid$/u)
    expect(() => assessmentRequirement([] as never)).toThrow(/^input\.invalid$/u)
  })

  it('of several versions is answered by the one in force on the day', () => {
    const versions: Policy[] = [
      aPolicy({ version: '1', inForceTo: '2026-11-01', rules: [aRule({ id: 'OLD' })] }),
      aPolicy({ version: '2', inForceFrom: '2026-11-02', rules: [aRule({ id: 'NEW' })] }),
    ]
    const ruled = (on: string) =>
      assessmentRequirement({ policy: versions, facts, decision: { ...decision, on } }).fired[0]?.ruleId
    expect([ruled('2026-11-01'), ruled('2026-11-02')]).toEqual(['OLD', 'NEW'])
  })
})
