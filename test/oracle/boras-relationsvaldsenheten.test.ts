import { checkDecision, type Facts, type Outcome } from 'barnkonsekvens'
import { boras, policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { nine, rejection } from './household.js'
import { ask, told } from './requirement.js'

const policy = boras.relationsvaldsenheten

const linked = {
  yes: { caseType: 'partnerViolence', childrenLinked: 'yes', children: [nine] },
  unknown: { caseType: 'partnerViolence', childrenLinked: 'unknown', children: [] },
  no: {
    caseType: 'partnerViolence',
    childrenLinked: 'no',
    children: [],
    reason: 'Sökanden är ensamstående, har inga barn och väntar inget.',
  },
} as const satisfies Record<string, Facts>

describe('the cases of Relationsvåldsenheten in Borås', () => {
  it('it is one policy under both its names, with the national floor', () => {
    expect(policy).toBe(policies['boras.relationsvaldsenheten'])
    expect(policy).toMatchObject({
      id: 'boras.relationsvaldsenheten',
      inForceFrom: '2022-05-17',
      inForceTo: null,
      includes: ['national'],
      source: { reference: 'ALN 2022-00022 1.1.3.1', on: '2022-05-17' },
    })
    expect(policy).not.toHaveProperty('adopted')
  })

  it('it has the two rules of the unit', () => {
    expect(policy.rules.map(({ note: _, ...rule }) => rule)).toEqual([
      {
        id: 'ALN7',
        when: { childrenLinked: ['yes', 'unknown'] },
        then: { need: 'required', depth: 'full', due: 'opening', addOns: ['partnerViolence'] },
        status: 'statedIntention',
        basis: ['crc-art-3', 'crc-art-19'],
      },
      {
        id: 'ALN8',
        when: { childrenLinked: ['no'] },
        then: { need: 'none' },
        status: 'libraryDefault',
        basis: ['fl-32'],
      },
    ])
  })

  it.each<[Outcome, 'block' | 'owe']>([
    ['rejection', 'block'],
    ['partialRejection', 'block'],
    ['reduction', 'block'],
    ['termination', 'block'],
    ['approval', 'owe'],
    ['interim', 'owe'],
    ['dismissal', 'owe'],
    ['discontinuation', 'owe'],
  ])(
    '%s: it is required from the opening whenever there are or may be children, and the gate is %s',
    (outcome, gate) => {
      const asked = { need: 'required', depth: 'full', gate, due: 'opening' }
      expect(told(ask({ policy, facts: linked.yes, outcome }))).toEqual({ fired: ['ALN7', 'NAT2'], ...asked })
      expect(told(ask({ policy, facts: linked.unknown, outcome }))).toEqual({ fired: ['ALN7', 'NAT3'], ...asked })
      expect(told(ask({ policy, facts: linked.no, outcome }))).toEqual({ fired: ['ALN8', 'NAT4'], need: 'none' })
    },
  )

  it('it brings the questions about violence where there are or may be children, and no others', () => {
    expect(ask({ policy, facts: linked.yes }).addOns).toEqual(['partnerViolence'])
    expect(ask({ policy, facts: linked.unknown }).addOns).toEqual(['partnerViolence'])
    expect(ask({ policy, facts: linked.no }).addOns).toEqual([])
  })

  it('it tells that it is unknown whether there are children, and no rule takes that for a no', () => {
    const { notFired, unknown } = ask({ policy, facts: linked.unknown })
    expect(unknown).toEqual(['childrenLinked'])
    expect(notFired.find((rule) => rule.ruleId === 'ALN8')?.conditions).toEqual([
      { field: 'childrenLinked', wanted: ['no'], got: 'unknown', held: 'unknown' },
    ])
  })

  it('it counts an expected child, a child with contact, and one who is not affected by this decision', () => {
    const reason = 'Beslutet gäller ett lås i sökandens egen bostad.'
    for (const child of [
      { childRef: 'barn-d', expected: true, living: 'unborn', affected: 'direct' },
      { ...nine, living: 'contact' },
      { ...nine, affected: 'none', reason },
    ] as const) {
      const { need, depth, due } = ask({ policy, facts: { ...linked.yes, children: [child] } })
      expect({ need, depth, due }).toEqual({ need: 'required', depth: 'full', due: 'opening' })
    }
  })

  it('it asks nothing of the unit once the only child has turned 18', () => {
    const facts: Facts = { ...linked.yes, children: [{ ...nine, birthDate: '2008-11-02' }] }
    expect(told(ask({ policy, facts, on: '2026-11-01' })).fired).toEqual(['ALN7', 'NAT2'])
    expect(told(ask({ policy, facts, on: '2026-11-02' }))).toEqual({ fired: ['ALN8', 'NAT4'], need: 'none' })
  })

  it('it holds from the day of the decision of the board', () => {
    expect(ask({ policy, facts: linked.yes, on: '2022-05-17' }).fired.map((rule) => rule.ruleId)).toEqual([
      'ALN7',
      'NAT2',
    ])
  })

  it('it does not hold the day before, and says so', () => {
    const decision = { ...rejection, on: '2022-05-16', provisions: [] }
    const { allowed, issues } = checkDecision({ policy, facts: linked.yes, decision })
    expect([allowed, issues.map(({ code }) => code)]).toEqual([false, ['policy.notInForce']])
  })
})
