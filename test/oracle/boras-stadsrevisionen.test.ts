import { checkDecision, definePolicy, type Policy } from 'barnkonsekvens'
import { boras, national, policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { rejection } from './household.js'
import { ask, factsWith, told } from './requirement.js'

const policy = boras.stadsrevisionen

/** The recommendation without the law beside it: only so can it be seen what it means by itself. */
function withoutFloor(): Policy {
  const { signing, limits } = national
  const defined = definePolicy({ ...policy, id: 'revision', includes: [], examples: [], signing, limits })
  if (!defined.ok) throw new Error(defined.issues.map(({ code }) => code).join())
  return defined.value
}

describe("what Borås's auditors recommend", () => {
  it('it is one policy under both its names, adopted by nobody, with the national floor', () => {
    expect(policy).toBe(policies['boras.stadsrevisionen'])
    expect(policy).toMatchObject({ id: 'boras.stadsrevisionen', inForceTo: null, includes: ['national'] })
    expect(policy).not.toHaveProperty('adopted')
    expect(policy.source).not.toHaveProperty('on')
  })

  it('it has one rule, and one thing it says beside', () => {
    expect(policy.rules.map(({ note: _, ...rule }) => rule)).toEqual([
      {
        id: 'KS1',
        when: { affected: ['direct', 'indirect', 'unclear'] },
        then: { need: 'recommended', depth: 'simple', due: 'decision' },
        status: 'auditRecommendation',
        basis: ['crc-art-3'],
      },
    ])
    expect(policy.statements?.map(({ id, status }) => [id, status])).toEqual([['KS2', 'auditRecommendation']])
  })

  it.each([
    ['direct', ['KS1', 'NAT1'], 'required'],
    ['indirect', ['KS1', 'NAT2'], 'required'],
    ['unclear', ['KS1', 'NAT3'], 'required'],
    ['none', ['NAT4'], 'none'],
  ])('children affected: %s, it fires %j and never lowers what the law requires', (affected, fired, need) => {
    expect(told(ask({ policy, facts: factsWith([affected]) }))).toMatchObject({ fired, need })
  })

  it.each(['rejection', 'approval', 'termination', 'dismissal'])('by itself it only recommends: %s', (outcome) => {
    const asked = ask({ policy: withoutFloor(), facts: factsWith(['indirect']), outcome })
    expect(told(asked)).toEqual({ fired: ['KS1'], need: 'recommended', depth: 'simple', due: 'decision' })
  })

  it('by itself it holds no decision back: it asks', () => {
    const facts = factsWith(['indirect'])
    const { allowed, issues, owed } = checkDecision({ policy: withoutFloor(), facts, decision: rejection })
    expect([allowed, issues.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [['assessment.missing', 'warning']],
    ])
    expect(owed.map(({ kind }) => kind)).not.toContain('assessment')
  })

  it('it answers decisions of any day that the national floor answers: no day is stated for it', () => {
    const facts = factsWith(['direct'])
    expect(told(ask({ policy, facts, on: national.inForceFrom })).fired).toEqual(['KS1', 'NAT6'])
    expect(told(ask({ policy, facts, on: '2021-12-31' })).fired).toEqual(['KS1', 'NAT1'])
  })
})
