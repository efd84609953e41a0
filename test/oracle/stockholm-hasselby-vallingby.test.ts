import { checkDecision, type Facts } from 'barnkonsekvens'
import { national, policies, stockholm } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { rejection } from './household.js'
import { ask, factsWith, told } from './requirement.js'

const policy = stockholm.hasselbyVallingby

const unknown: Facts = { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] }
const none: Facts = { ...unknown, childrenLinked: 'no', reason: 'Två vuxna syskon delar lägenhet utan barn.' }

describe('the investigations of Hässelby-Vällingby', () => {
  it('it is one policy under both its names, adopted by nobody, with the national floor', () => {
    expect(policy).toBe(policies['stockholm.hasselbyVallingby'])
    expect(policy).toMatchObject({ id: 'stockholm.hasselbyVallingby', inForceTo: null, includes: ['national'] })
    expect(policy).not.toHaveProperty('adopted')
    expect(policy.source).not.toHaveProperty('on')
  })

  it('it has two recommendations, and one thing it says beside', () => {
    const childrenLinked = ['yes', 'unknown']
    expect(policy.rules.map(({ note: _, ...rule }) => rule)).toEqual([
      {
        id: 'HV1',
        when: { childrenLinked },
        then: { need: 'recommended', depth: 'simple', due: 'opening' },
        status: 'statedIntention',
        basis: ['crc-art-3'],
      },
      {
        id: 'HV2',
        when: { childrenLinked, unitsInvolved: ['several'], needsCoordination: ['yes'] },
        then: { need: 'recommended', depth: 'full', due: 'opening' },
        status: 'statedIntention',
        basis: ['crc-art-3'],
      },
    ])
    expect(policy.statements?.map(({ id, status }) => [id, status])).toEqual([['HV3', 'statedIntention']])
  })

  it.each([
    ['children linked', factsWith(['indirect']), ['HV1', 'NAT2']],
    ['unknown whether there are children', unknown, ['HV1', 'NAT3']],
    ['no children', none, ['NAT4']],
  ])("%s: the child's perspective is part of it: %j", (_, facts, fired) => {
    expect(told(ask({ policy, facts })).fired).toEqual(fired)
  })

  it.each<[Facts['unitsInvolved'], Facts['needsCoordination'], boolean, string[]]>([
    ['several', 'yes', true, []],
    ['several', 'unknown', true, ['needsCoordination']],
    ['several', undefined, true, ['needsCoordination']],
    ['several', 'no', false, []],
    ['unknown', 'yes', true, ['unitsInvolved']],
    ['unknown', 'unknown', true, ['unitsInvolved', 'needsCoordination']],
    ['unknown', 'no', false, ['unitsInvolved']],
    ['one', 'yes', false, []],
    ['one', 'unknown', false, ['needsCoordination']],
    [undefined, undefined, false, []],
    [undefined, 'yes', false, []],
  ])('units involved: %s, coordination needed: %s, goes on the list: %s', (unitsInvolved, needs, fires, missing) => {
    const said = { ...(unitsInvolved && { unitsInvolved }), ...(needs && { needsCoordination: needs }) }
    const requirement = ask({ policy, facts: factsWith(['indirect'], said) })
    expect(told(requirement).fired).toEqual(fires ? ['HV1', 'HV2', 'NAT2'] : ['HV1', 'NAT2'])
    expect(requirement.unknown).toEqual(missing)
  })

  it('it never deepens what the law requires, for a recommendation is another need', () => {
    const facts = factsWith(['indirect'], { unitsInvolved: 'several', needsCoordination: 'yes' })
    const { need, depth, due } = ask({ policy, facts })
    expect({ need, depth, due }).toEqual({ need: 'required', depth: 'simple', due: 'decision' })
  })

  it.each([
    [{}, ['HV1', 'NAT4'], 'simple'],
    [{ unitsInvolved: 'several', needsCoordination: 'yes' }, ['HV1', 'HV2', 'NAT4'], 'full'],
  ])('where a child is linked and not affected it recommends, and nothing waits: %j', (said, fired, depth) => {
    const facts = factsWith(['none'], said)
    expect(told(ask({ policy, facts }))).toEqual({ fired, need: 'recommended', depth, due: 'opening' })
    const { allowed, issues } = checkDecision({ policy, facts, decision: rejection })
    expect([allowed, issues.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [['assessment.missing', 'warning']],
    ])
  })

  it('it answers decisions of any day that the national floor answers: no day is stated for it', () => {
    const facts = factsWith(['indirect'])
    expect(told(ask({ policy, facts, on: national.inForceFrom })).fired).toEqual(['HV1', 'NAT6'])
    expect(told(ask({ policy, facts, on: '2011-06-01' })).fired).toEqual(['HV1', 'NAT6'])
    expect(told(ask({ policy, facts, on: '2025-07-01' })).fired).toEqual(['HV1', 'NAT2'])
  })
})
