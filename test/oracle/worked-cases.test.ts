/** The worked cases of the method, part C.7, that concern the national floor and Borås Försörjningsenheten; by hand. */
import { boras, national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { type Asked, ask, factsWith, told } from './requirement.js'

const unit = boras.forsorjningsenheten
const two = factsWith(['indirect', 'indirect'])
const born = (birthDate: string) => {
  const facts = factsWith(['indirect'])
  return { ...facts, children: facts.children.map((child) => ({ ...child, birthDate })) }
}
const expected = (fired: readonly string[], depth: string, gate: string) => ({
  fired,
  need: 'required',
  depth,
  gate,
  due: 'decision',
})
const nothing = (fired: readonly string[]) => ({
  fired,
  need: 'none',
  depth: undefined,
  gate: undefined,
  due: undefined,
})

const cases: readonly [string, Asked, object][] = [
  [
    '1: leisure equipment refused, two children',
    { policy: unit, facts: two },
    expected(['ALN1', 'NAT2'], 'simple', 'block'),
  ],
  [
    '1b: food refused',
    { policy: unit, facts: { ...two, refusedNeeds: ['food'] } },
    expected(['ALN1', 'NAT2', 'DEP2'], 'full', 'block'),
  ],
  [
    '1b: rent refused',
    { policy: unit, facts: { ...two, refusedNeeds: ['rent'] } },
    expected(['ALN1', 'NAT2', 'DEP2'], 'full', 'block'),
  ],
  [
    '1c: the second rejection in six months',
    { policy: unit, facts: { ...two, earlierNegativeDecisions: 1 } },
    expected(['ALN1', 'NAT2', 'DEP4'], 'full', 'block'),
  ],
  [
    '1d: notice to quit served',
    { policy: unit, facts: { ...two, housingRisk: 'notice' } },
    expected(['ALN1', 'NAT2', 'DEP3'], 'full', 'block'),
  ],
  ['2: the child turned 18 the day before', { policy: unit, facts: born('2008-11-01') }, nothing(['ALN3', 'NAT4'])],
  ['2: the child turns 18 on the day', { policy: unit, facts: born('2008-11-02') }, nothing(['ALN3', 'NAT4'])],
  [
    '2: the child turns 18 the day after',
    { policy: unit, facts: born('2008-11-03') },
    expected(['ALN1', 'NAT2'], 'simple', 'block'),
  ],
  [
    '3: 400 of 12 000 kronor refused',
    { policy: unit, facts: two, outcome: 'partialRejection' },
    expected(['ALN4', 'NAT2'], 'simple', 'block'),
  ],
  ['3b: approved in full', { policy: unit, facts: two, outcome: 'approval' }, expected(['NAT2'], 'simple', 'owe')],
  [
    '6: addiction care refused, contact every second weekend',
    { policy: national, facts: factsWith(['indirect'], { caseType: 'addictionAdult' }) },
    expected(['NAT2'], 'simple', 'block'),
  ],
  [
    '7: no children, none affected',
    {
      policy: national,
      facts: factsWith([], { childrenLinked: 'no', reason: 'Inga barn.', unitsInvolved: 'several' }),
    },
    nothing(['NAT4']),
  ],
  ['8: decided 2025-06-30', { policy: national, facts: two, on: '2025-06-30' }, expected(['NAT2'], 'simple', 'block')],
  [
    '8: the same in Borås',
    { policy: unit, facts: two, on: '2025-06-30' },
    expected(['ALN1', 'NAT2'], 'simple', 'block'),
  ],
  [
    '9: a proposed rejection that became an approval',
    { policy: national, facts: two, outcome: 'approval' },
    expected(['NAT2'], 'simple', 'owe'),
  ],
  [
    '10: unknown whether there are children',
    { policy: unit, facts: factsWith([], { childrenLinked: 'unknown' }) },
    expected(['ALN1', 'ALN2', 'NAT3'], 'simple', 'block'),
  ],
]

describe('the worked cases', () => {
  it.each(cases)('%s', (_, asked, requirement) => {
    expect(told(ask(asked))).toEqual(requirement)
  })

  it('a child born on 29 February counts until 1 March of the year it turns 18', () => {
    expect(told(ask({ policy: national, facts: born('2008-02-29'), on: '2026-02-28' })).need).toBe('required')
    expect(told(ask({ policy: national, facts: born('2008-02-29'), on: '2026-03-01' })).need).toBe('none')
  })

  it('an expected child counts', () => {
    const facts = factsWith(['indirect'])
    const [child] = facts.children
    const { birthDate: _, ...unborn } = { ...child, birthDate: '', living: 'unborn', expected: true }
    expect(told(ask({ policy: unit, facts: { ...facts, children: [unborn] } as never }))).toEqual(
      expected(['ALN1', 'NAT2'], 'simple', 'block'),
    )
  })

  it('every condition of a rule comes with its verdict', () => {
    const { fired, notFired, unknown } = ask({ policy: unit, facts: factsWith([], { childrenLinked: 'unknown' }) })
    expect(fired[0]).toMatchObject({
      ruleId: 'ALN1',
      policyId: 'boras.forsorjningsenheten',
      status: 'statedIntention',
      basis: ['crc-art-3'],
    })
    expect(fired[0]?.conditions).toEqual([
      { field: 'outcome', wanted: ['rejection'], got: 'rejection', held: 'met' },
      { field: 'childrenLinked', wanted: ['yes'], got: 'unknown', held: 'unknown' },
    ])
    expect(notFired.find((rule) => rule.ruleId === 'ALN3')?.conditions[1]).toEqual({
      field: 'childrenLinked',
      wanted: ['no'],
      got: 'unknown',
      held: 'unknown',
    })
    expect(notFired.find((rule) => rule.ruleId === 'DEP1')?.conditions.at(-1)).toMatchObject({
      field: 'impact',
      got: null,
      held: 'unmet',
    })
    expect(unknown).toEqual(['childrenLinked'])
  })
})
