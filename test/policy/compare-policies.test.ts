import { assessmentRequirement, definePolicy, type Policy, type Rule } from 'barnkonsekvens'
import { boras, national, policies } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { situationOf } from '../../src/facts/situation.js'
import { comparePolicies, type PolicyDifference } from '../../src/policy/compare-policies.js'
import { ruleInput } from '../../src/policy/rule-input.js'
import { anyMatter, anyRules, type Matter, policyOf } from './any-facts.js'

/** Whether a row speaks of a matter, read as its documentation says. */
function speaksOf(row: PolicyDifference, { facts, decision }: Matter): boolean {
  const { refusedNeeds = [], ...scalars } = row.when
  const got: Readonly<Record<string, unknown>> = ruleInput(situationOf(facts, decision.on), decision)
  const needs = [facts.refusedNeeds ?? []].flat()
  const among = (codes: readonly string[]) => needs.some((need) => codes.includes(need))
  const named: Readonly<Record<string, readonly unknown[] | undefined>> = scalars
  const isUnit = (codes: readonly unknown[], value: unknown) =>
    codes.includes(value) || (codes.includes('otherUnit') && !['e-1', 'e-2', 'unknown', null].includes(value as string))
  return (
    isBetween(decision.on, row.from, row.to) &&
    isBetween(facts.openedOn ?? decision.on, row.openedFrom, row.openedTo) &&
    refusedNeeds.every((line) => ('anyOf' in line ? among(line.anyOf) : !among(line.noneOf))) &&
    Object.entries(named).every(([field, codes = []]) =>
      field === 'unit' ? isUnit(codes, got[field]) : codes.includes(got[field]),
    )
  )
}

const isBetween = (day: string, from = '', to = '9999-12-31') => from <= day && day <= to

/** What a policy answers, asked the way a host asks. */
function answerOf(policy: Policy, { facts, decision }: Matter) {
  const day = policy.appliesTo === 'casesOpenedFrom' ? (facts.openedOn ?? decision.on) : decision.on
  if (!isBetween(day, policy.inForceFrom, policy.inForceTo ?? undefined)) return undefined
  const { need, depth, gate, due, addOns } = assessmentRequirement({ policy, facts, decision })
  return { need, ...(depth && { depth }), ...(gate && { gate }), ...(due && { due }), addOns: [...addOns].sort() }
}

/** The rows that should speak of a matter do, each once and with the right answers, and no other. */
function expectExact(rows: readonly PolicyDifference[], before: Policy, after: Policy, matter: Matter): void {
  const [was, is] = [answerOf(before, matter), answerOf(after, matter)]
  const told = rows.filter((row) => speaksOf(row, matter)).map((row) => [row.before, row.after])
  if (was === undefined || is === undefined) {
    const inForce = (answer: unknown) => (answer === undefined ? 'notInForce' : 'inForce')
    expect(told).toEqual(was === is ? [] : [[inForce(was), inForce(is)]])
  } else {
    expect(told).toEqual(JSON.stringify(was) === JSON.stringify(is) ? [] : [[was, is]])
  }
}

function withoutRule(policy: Policy, id: string): Policy {
  return { ...policy, version: 'utkast', rules: policy.rules.filter((rule) => rule.id !== id), examples: [] }
}

describe('the difference between two policies', () => {
  const names = Object.keys(policies) as (keyof typeof policies)[]

  it.each(names.flatMap((one) => names.map((other) => [one, other] as const)))(
    'of %s and %s is told of exactly the cases in which they differ',
    (one, other) => {
      const [before, after] = [policies[one], policies[other]]
      const rows = comparePolicies(before, after)
      fc.assert(
        fc.property(anyMatter, (matter) => expectExact(rows, before, after, matter)),
        { numRuns: 60 },
      )
    },
  )

  it('of two policies of any kind is told of exactly the cases in which they differ', () => {
    const anyParts = fc.record({
      rules: anyRules,
      appliesTo: fc.constantFrom('decisionsFrom' as const, 'casesOpenedFrom' as const),
      inForceFrom: fc.constantFrom('2002-01-01', '2022-05-17', '2026-01-01'),
      inForceTo: fc.constantFrom(null, '2026-06-30'),
    })
    let compared = 0
    fc.assert(
      fc.property(anyParts, anyParts, fc.array(anyMatter, { minLength: 30, maxLength: 30 }), (one, other, matters) => {
        const [before, after] = [one, other].map(({ rules, ...parts }) =>
          policyOf(makingSense(rules, parts), parts),
        ) as [Policy, Policy]
        const rows = comparePolicies(before, after)
        compared += rows.length
        for (const matter of matters) expectExact(rows, before, after, matter)
      }),
      { numRuns: 40 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  /** Those rules that a policy can have beside the ones before them. */
  function makingSense(rules: readonly Rule[], parts: Partial<Policy>): readonly Rule[] {
    const kept: Rule[] = []
    for (const rule of rules) {
      kept.push(rule)
      if (!definePolicy(policyOf(kept, parts)).ok) kept.pop()
    }
    return kept
  }

  it('is nothing where a policy is compared with itself', () => {
    for (const policy of Object.values(policies)) expect(comparePolicies(policy, policy)).toEqual([])
  })

  it('is nothing where only the reasons differ, and who says it', () => {
    expect(comparePolicies(national, boras.stadsrevisionen)).toEqual([])
  })

  it('is turned around where the policies change places', () => {
    const turned = comparePolicies(boras.forsorjningsenheten, national).map((row) => ({
      ...row,
      before: row.after,
      after: row.before,
    }))
    expect(turned).toEqual(comparePolicies(national, boras.forsorjningsenheten))
  })

  it('is deep-frozen', () => {
    const [row] = comparePolicies(national, boras.forsorjningsenheten)
    expect([Object.isFrozen(row), Object.isFrozen(row?.when), Object.isFrozen(row?.after)]).toEqual([true, true, true])
  })

  it('can be asked of policies only', () => {
    expect(() => comparePolicies(national, {} as never)).toThrow(/^input\.invalid$/u)
    expect(() => comparePolicies([national] as never, national)).toThrow(/^input\.invalid$/u)
  })
})

describe('what Försörjningsenheten adds to the national floor', () => {
  const rows = comparePolicies(national, boras.forsorjningsenheten)
  const none = { need: 'none', addOns: [] }

  it('is told in few rows, the widest first', () => {
    expect(rows.length).toBeLessThanOrEqual(10)
    expect(rows[0]).toEqual({ when: {}, from: '2002-01-01', to: '2022-05-16', before: 'inForce', after: 'notInForce' })
  })

  it('is an assessment of refusals also where the children of the household are said not to be affected', () => {
    expect(rows).toContainEqual({
      when: {
        childrenLinked: ['yes', 'unknown'],
        affected: ['none'],
        outcome: ['partialRejection', 'rejection', 'reduction'],
      },
      from: '2022-05-17',
      before: none,
      after: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', addOns: ['economicAssistance'] },
    })
  })

  it('is a recommendation where the text is silent', () => {
    expect(rows).toContainEqual({
      when: {
        childrenLinked: ['yes', 'unknown'],
        affected: ['none'],
        outcome: ['termination', 'dismissal', 'discontinuation'],
      },
      from: '2022-05-17',
      before: none,
      after: { need: 'recommended', depth: 'simple', due: 'decision', addOns: [] },
    })
  })

  it('and leaves approvals as they were', () => {
    const told = rows.filter((row) => row.before !== 'inForce').flatMap((row) => row.when.outcome ?? ['approval'])
    expect(told).not.toContain('approval')
    expect(told).not.toContain('interim')
  })
})

describe('what is lost where ALN4 is left out', () => {
  const rows = comparePolicies(boras.forsorjningsenheten, withoutRule(boras.forsorjningsenheten, 'ALN4'))

  it('concerns partial rejections and reductions only', () => {
    expect(new Set(rows.map((row) => row.when.outcome?.join()))).toEqual(new Set(['partialRejection,reduction']))
  })

  it('is the assessment itself where no child is affected, and else the questions about assistance', () => {
    const [first, ...others] = rows
    expect(first).toMatchObject({ when: { affected: ['none'] }, before: { need: 'required' }, after: { need: 'none' } })
    for (const { before, after } of others) {
      expect(before).toEqual({ ...(after as object), addOns: ['economicAssistance'] })
      expect(after).toMatchObject({ need: 'required', addOns: [] })
    }
  })
})
