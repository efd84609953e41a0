import { describe, expect, it } from 'vitest'
import { aDecision, aRule, someFacts } from '../../test/fixtures/matter.js'
import type { Facts } from '../facts/facts.schema.js'
import { situationOf } from '../facts/situation.js'
import { judgeRule } from './judge-rule.js'
import type { Rule, When } from './policy.schema.js'
import { ruleInput } from './rule-input.js'

/** A rule's verdict on a rejection of housing, with the facts and the day changed. */
function judged(rule: Partial<Rule>, facts: Partial<Facts> = {}, on = '2026-11-02') {
  const decision = aDecision({ on })
  return judgeRule('own', aRule(rule))(ruleInput(situationOf(someFacts(facts), on), decision))
}

const heldOf = (when: When, facts: Partial<Facts> = {}) => judged({ when }, facts).verdict.conditions[0]?.held
const none = { need: 'none' } as const

describe('a condition', () => {
  it.each<[string, When, Partial<Facts>, string]>([
    ['a code that is wanted', { outcome: ['approval', 'rejection'] }, {}, 'met'],
    ['a code that is not', { outcome: ['approval'] }, {}, 'unmet'],
    ['an optional fact that was not given', { impact: ['intrusive'] }, {}, 'unmet'],
    ['an optional fact that was not given, unknown wanted', { impact: ['unknown'] }, {}, 'unmet'],
    ['unknown', { impact: ['intrusive'] }, { impact: 'unknown' }, 'unknown'],
    ['unknown, where it is wanted', { impact: ['unknown', 'intrusive'] }, { impact: 'unknown' }, 'met'],
    ['known, where only unknown is wanted', { impact: ['unknown'] }, { impact: 'intrusive' }, 'unmet'],
    [
      'a list with one that is wanted',
      { refusedNeeds: ['food', 'rent'] },
      { refusedNeeds: ['leisure', 'rent'] },
      'met',
    ],
    ['a list with none', { refusedNeeds: ['food'] }, { refusedNeeds: ['leisure'] }, 'unmet'],
    ['an empty list', { refusedNeeds: ['food'] }, { refusedNeeds: [] }, 'unmet'],
    ['a list not known', { refusedNeeds: ['food'] }, { refusedNeeds: 'unknown' }, 'unknown'],
    ['children not known', { childrenLinked: ['yes'] }, { childrenLinked: 'unknown', children: [] }, 'unknown'],
    [
      'children not known, where it is wanted',
      { childrenLinked: ['unknown'] },
      { childrenLinked: 'unknown', children: [] },
      'met',
    ],
    ['unclear, which is no unknown', { affected: ['direct'] }, { children: [] }, 'unmet'],
    ['a unit', { unit: ['e-1'] }, { unit: 'e-1' }, 'met'],
    ['a unit called unknown, which is then not known', { unit: ['e-1'] }, { unit: 'unknown' }, 'unknown'],
    ['coordination nobody spoke of, one unit', { needsCoordination: ['yes'] }, {}, 'unmet'],
    [
      'coordination nobody spoke of, several units',
      { needsCoordination: ['yes'] },
      { unitsInvolved: 'several' },
      'unknown',
    ],
    ['one negative decision', { earlierNegativeDecisions: ['one'] }, { earlierNegativeDecisions: 1 }, 'met'],
    ['two are several', { earlierNegativeDecisions: ['several'] }, { earlierNegativeDecisions: 2 }, 'met'],
    ['none', { earlierNegativeDecisions: ['one', 'several'] }, {}, 'unmet'],
  ])('on %s', (_, when, facts, held) => {
    expect(heldOf(when, facts)).toBe(held)
  })

  it.each([
    ['2025-06-30', 'oldAct'],
    ['2025-07-01', 'newAct'],
    ['2019-12-31', 'beforeCrcAct'],
    ['2020-01-01', 'oldAct'],
  ] as const)('on the period of law is judged by the day: %s is %s', (on, period) => {
    expect(judged({ when: { lawPeriod: [period] } }, {}, on).fired).toBe(true)
  })
})

describe('the period of a rule', () => {
  it.each([
    [{ from: '2026-11-02' }, '2026-11-01', false],
    [{ from: '2026-11-02' }, '2026-11-02', true],
    [{ to: '2026-11-02' }, '2026-11-02', true],
    [{ to: '2026-11-02' }, '2026-11-03', false],
    [{ from: '2026-11-02', to: '2026-11-02' }, '2026-11-01', false],
    [{ from: '2026-11-02', to: '2026-11-02' }, '2026-11-02', true],
    [{ from: '2026-11-02', to: '2026-11-02' }, '2026-11-03', false],
  ])('%j on %s: it fires %s', (period, on, fires) => {
    expect(judged(period, {}, on).fired).toBe(fires)
  })

  it.each([
    [{ from: '2026-01-01' }, '2026-01-01/..'],
    [{ to: '2026-12-31' }, '../2026-12-31'],
    [{ from: '2026-01-01', to: '2026-12-31' }, '2026-01-01/2026-12-31'],
  ])('is told first, as a condition like any other: %j', (period, wanted) => {
    const { conditions } = judged({ ...period, when: { outcome: ['rejection'] } }).verdict
    expect(conditions.map(({ field }) => field)).toEqual(['decisionDay', 'outcome'])
    expect(conditions[0]).toEqual({ field: 'decisionDay', wanted: [wanted], got: '2026-11-02', held: 'met' })
  })
})

describe('a rule', () => {
  const two: When = { impact: ['small'], housingRisk: ['none'] }

  it.each<[string, Partial<Facts>, boolean, boolean]>([
    ['both met', { impact: 'small', housingRisk: 'none' }, true, true],
    ['one unknown', { impact: 'small', housingRisk: 'unknown' }, true, false],
    ['both unknown', { impact: 'unknown', housingRisk: 'unknown' }, true, false],
    ['one unmet', { impact: 'small', housingRisk: 'notice' }, false, false],
    ['one not given', { impact: 'small' }, false, false],
    ['one unknown, one unmet', { impact: 'unknown', housingRisk: 'notice' }, false, false],
  ])('with %s: a binding one fires %s, one that says none %s', (_, facts, binding, releasing) => {
    expect(judged({ when: two }, facts).fired).toBe(binding)
    expect(judged({ when: two, then: { need: 'recommended' } }, facts).fired).toBe(binding)
    expect(judged({ when: two, then: none }, facts).fired).toBe(releasing)
  })

  it('without conditions always fires', () => {
    expect(judged({}).fired).toBe(true)
    expect(judged({ then: none }).fired).toBe(true)
  })

  it('names the facts it found unknown, also where it does not fire, and never the day', () => {
    const facts: Partial<Facts> = { impact: 'unknown', housingRisk: 'notice' }
    expect(judged({ when: two, from: '2027-01-01' }, facts).unknown).toEqual(['impact'])
    expect(judged({ when: two }, { impact: 'small', housingRisk: 'none' }).unknown).toEqual([])
  })

  it('carries whose it is, what it says and what it rests on', () => {
    const { verdict } = judged({ id: 'R7', status: 'statedIntention', basis: ['crc-art-12'] })
    expect(verdict).toMatchObject({ ruleId: 'R7', policyId: 'own', status: 'statedIntention', basis: ['crc-art-12'] })
    expect(Object.isFrozen(verdict) && Object.isFrozen(verdict.conditions)).toBe(true)
  })

  it('asked many times never takes one answer for another', () => {
    const judge = judgeRule('own', aRule({ when: { unit: ['e-7'], refusedNeeds: ['food'] } }))
    const ask = (unit: string, refusedNeeds: Facts['refusedNeeds']) =>
      judge(
        ruleInput(situationOf(someFacts({ unit, ...(refusedNeeds && { refusedNeeds }) }), '2026-11-02'), aDecision()),
      )
    const units = Array.from({ length: 150 }, (_, index) => `e-${index}`)
    for (const round of [1, 2]) {
      const fired = units.filter((unit) => ask(unit, round === 1 ? ['food'] : ['food', 'rent']).fired)
      expect(fired).toEqual(['e-7'])
    }
    expect(ask('e-7', ['rent']).fired).toBe(false)
    expect(ask('e-7', undefined).verdict.conditions.map(({ got }) => got)).toEqual(['e-7', null])
  })
})
