import type { Decision, Facts, Policy, Rule } from 'barnkonsekvens'
import { national } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { addDays } from '../../src/kernel/calendar-day.js'
import { valueLists } from '../../src/words/data/value-lists.js'

const code = <Codes extends readonly string[]>(codes: Codes) => fc.constantFrom(...(codes as readonly Codes[number][]))
const withUnknown = (codes: readonly string[]) => code([...codes, 'unknown'])
const yesNoUnknown = code(valueLists.yesNoUnknown)
const reason = 'Bor hos den andra föräldern och märker inget.'

/** Days on both sides of every border that the laws and the policies below have, and some between. */
const borders = [
  '2002-01-01',
  '2020-01-01',
  '2022-05-16',
  '2022-05-17',
  '2025-07-01',
  '2026-01-01',
  '2026-07-01',
  '2031-01-01',
]
export const anyDay = fc.oneof(
  code([...borders, ...borders.map((day) => addDays(day, -1))]),
  code(['2001-02-03', '2023-06-15', '2028-02-29']),
)

const anyChild = fc.record(
  {
    birthDate: code(['1990-01-01', '2004-07-01', '2008-02-29', '2015-06-15', '2024-12-31']),
    living: code(valueLists.living),
    affected: code(valueLists.affected),
    reason: fc.constant(reason),
    earlierNegativeDecisions: fc.oneof(fc.nat(3), fc.constant('unknown')),
  },
  { requiredKeys: ['birthDate', 'living', 'affected', 'reason'] },
)

const anyOptionalFacts = fc.record(
  {
    unit: code(['e-1', 'e-2', 'e-3', 'unknown', 'otherUnit']),
    affected: code(valueLists.affected),
    unitsInvolved: code(['one', 'several', 'unknown']),
    needsCoordination: yesNoUnknown,
    careOfChild: yesNoUnknown,
    impact: withUnknown(valueLists.impact),
    housingRisk: withUnknown(valueLists.housingRisk),
    refusedNeeds: fc.oneof(fc.subarray([...valueLists.ebNeed], { maxLength: 4 }), fc.constant('unknown')),
    earlierNegativeDecisions: fc.oneof(fc.nat(3), fc.constant('unknown')),
  },
  { requiredKeys: [] },
)

export interface Matter {
  readonly facts: Facts
  readonly decision: Pick<Decision, 'on' | 'outcome' | 'forum'>
}

/** Facts of every kind that can be written, with a decision on a day on or after the opening. */
export const anyMatter: fc.Arbitrary<Matter> = fc
  .record({
    caseType: code(valueLists.caseType),
    childrenLinked: yesNoUnknown,
    children: fc.array(anyChild, { maxLength: 3 }),
    optional: anyOptionalFacts,
    outcome: code(valueLists.outcome),
    forum: code(valueLists.maker),
    days: fc.tuple(anyDay, anyDay),
    tellsOpening: fc.boolean(),
  })
  .map(({ caseType, childrenLinked, children, optional, outcome, forum, days, tellsOpening }) => {
    const [openedOn, on = ''] = [...days].sort()
    const numbered = children.map((child, index) => ({ childRef: `barn-${index + 1}`, ...child }))
    const facts = {
      caseType,
      childrenLinked,
      children: numbered,
      reason,
      ...optional,
      ...(tellsOpening && { openedOn }),
    }
    return { facts: facts as Facts, decision: { on, outcome, forum } }
  })

const anyWhen = fc.record(
  {
    caseType: fc.subarray([...valueLists.caseType], { minLength: 1 }),
    outcome: fc.subarray([...valueLists.outcome], { minLength: 1 }),
    childrenLinked: fc.subarray([...valueLists.yesNoUnknown], { minLength: 1 }),
    affected: fc.subarray([...valueLists.affected], { minLength: 1 }),
    forum: fc.subarray([...valueLists.maker], { minLength: 1 }),
    unit: fc.subarray(['e-1', 'e-2', 'unknown'], { minLength: 1 }),
    needsCoordination: fc.subarray([...valueLists.yesNoUnknown], { minLength: 1 }),
    careOfChild: fc.subarray([...valueLists.yesNoUnknown], { minLength: 1 }),
    impact: fc.subarray([...valueLists.impact, 'unknown'], { minLength: 1 }),
    refusedNeeds: fc.subarray(['food', 'rent', 'leisure', 'unknown'], { minLength: 1 }),
    earlierNegativeDecisions: fc.subarray(['none', 'one', 'several', 'unknown'], { minLength: 1 }),
    lawPeriod: fc.subarray(['beforeCrcAct', 'oldAct', 'newAct'], { minLength: 1 }),
  },
  { requiredKeys: [] },
)

const anyThen = fc.oneof(
  fc.constant({ need: 'none' }),
  fc.record(
    {
      need: code(['required', 'recommended']),
      depth: code(valueLists.depth),
      due: code(['opening', 'proposal', 'decision']),
      addOns: fc.subarray(['lss', 'boardItem']),
    },
    { requiredKeys: ['need'] },
  ),
)

/** Rules of every kind; some of them may be ones that no policy can have together. */
export const anyRules: fc.Arbitrary<Rule[]> = fc
  .array(fc.record({ when: anyWhen, then: anyThen, from: anyDay, to: anyDay }, { requiredKeys: ['when', 'then'] }), {
    maxLength: 4,
  })
  .map((rules) =>
    rules.map(
      (rule, index) => ({ ...rule, id: `R${index}`, status: 'adoptedPolicy', basis: ['crc-art-3'], note: '' }) as Rule,
    ),
  )

/** A policy that leaves nobody out; of its rules those that make sense together are kept. */
export function policyOf(rules: readonly Rule[], parts: Partial<Policy> = {}): Policy {
  return {
    id: 'own.unit',
    version: '1',
    inForceFrom: '2002-01-01',
    inForceTo: null,
    appliesTo: 'decisionsFrom',
    organisation: 'Kommunen',
    source: { document: 'Beslut' },
    includes: [],
    signing: national.signing as NonNullable<typeof national.signing>,
    limits: national.limits as NonNullable<typeof national.limits>,
    rules: [
      ...rules,
      {
        id: 'ALL',
        when: { affected: ['direct', 'indirect', 'unclear'] },
        then: { need: 'recommended' },
        status: 'adoptedPolicy',
        basis: ['crc-art-3'],
        note: '',
      },
    ],
    examples: [],
    ...parts,
  }
}
