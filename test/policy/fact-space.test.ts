import { assessmentRequirement, Facts, type Policy, parse } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayConcernChild, situationOf } from '../../src/facts/situation.js'
import { readyPolicyOf } from '../../src/policy/define-policy.js'
import { judgeRule } from '../../src/policy/judge-rule.js'
import { requirementFor } from '../../src/policy/requirement.js'
import { askedOf, requirementTests } from '../../src/policy/space/asked.js'
import { type Box, isInside } from '../../src/policy/space/box.js'
import { type FactSpace, factSpace, inForceBox, isPossible } from '../../src/policy/space/fact-space.js'
import { classesOf, combinations, regions } from '../../src/policy/space/regions.js'
import { pointOf, witnessIn } from '../../src/policy/space/witness.js'
import { anyMatter, anyRules, type Matter, policyOf } from './any-facts.js'

/** The space of a policy and its answers, also where no policy may consist of such rules. */
function spaceOf(policy: Policy) {
  const ready = readyPolicyOf(policy)
  const sound = readyPolicyOf(policies.national)
  if (!sound.ok) throw new Error('the national policy is refused')
  const { layers, rules } = ready.ok
    ? ready.value
    : { layers: [policy], rules: policy.rules.map((rule) => judgeRule(policy.id, rule)) }
  const space = factSpace([policy], layers)
  const tests = [inForceBox(space, policy), ...requirementTests(space, layers)]
  const answer = ({ facts, decision }: Matter) => {
    const requirement = requirementFor({ ...sound.value, rules }, situationOf(facts, decision.on), decision)
    return {
      ...askedOf(requirement),
      fired: requirement.fired.map(({ ruleId }) => ruleId),
      isInForce: isInForce(policy, facts, decision.on),
    }
  }
  return { space, tests, answer }
}

function isInForce({ appliesTo, inForceFrom, inForceTo }: Policy, { openedOn }: Facts, on: string): boolean {
  const day = appliesTo === 'casesOpenedFrom' ? (openedOn ?? on) : on
  return inForceFrom <= day && day <= (inForceTo ?? day)
}

/** The combination of classes that a matter belongs to. */
function combinationOf(space: FactSpace, tests: readonly Box[], matter: Matter): Box {
  const point = pointOf(space, matter)
  return Object.fromEntries(
    [...classesOf(space, tests)].flatMap(([axis, classes]) => {
      const own = classes.find((codes) => codes.includes(point[axis]?.[0] ?? null))
      if (own === undefined) throw new Error(`${axis} has no class for what was told`)
      return classes.length > 1 ? [[axis, own]] : []
    }),
  )
}

/** That the combination of a matter answers for it, and that it lies in exactly one region. */
function expectSame(of: ReturnType<typeof spaceOf>, split: readonly Box[], matter: Matter): void {
  const combination = combinationOf(of.space, of.tests, matter)
  expect(isPossible(of.space, combination)).toBe(true)
  expect(of.answer(witnessIn(of.space, combination) as Matter)).toEqual(of.answer(matter))
  const [region, ...others] = split.filter((box) => isInside(pointOf(of.space, matter), box))
  expect(others).toEqual([])
  expect(of.answer(witnessIn(of.space, region ?? {}) as Matter)).toEqual(of.answer(matter))
}

describe('the space of facts', () => {
  it.each(Object.values(policies))('of $id: whatever can be told is answered as its combination is', (policy) => {
    const of = spaceOf(policy)
    const split = regions(of.space, of.tests)
    fc.assert(
      fc.property(anyMatter, (matter) => expectSame(of, split, matter)),
      { numRuns: 150 },
    )
  })

  it('of rules of any kind: whatever can be told is answered as its combination is', () => {
    fc.assert(
      fc.property(
        anyRules,
        fc.array(anyMatter, { minLength: 20, maxLength: 20 }),
        fc.boolean(),
        (rules, matters, opened) => {
          const period = { inForceFrom: '2020-01-01', inForceTo: '2026-06-30' }
          // One of them leaves cases without a rule, which the requirement answers too.
          const of = spaceOf(
            opened ? policyOf(rules, { ...period, appliesTo: 'casesOpenedFrom' }) : policyOf([], { rules }),
          )
          const split = regions(of.space, of.tests)
          for (const matter of matters) expectSame(of, split, matter)
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each(Object.values(policies))('of $id: each combination is one that facts can tell', (policy) => {
    const { space, tests } = spaceOf(policy)
    for (const combination of combinations(space, tests)) {
      const witness = witnessIn(space, combination) as Matter
      if (!isInside(pointOf(space, witness), combination)) throw new Error(JSON.stringify([combination, witness]))
    }
  })
})

describe('the policies that ship', () => {
  /** Every combination in which a policy is in force, as facts and a decision. */
  function* matters(policy: Policy): Generator<Matter> {
    const { space, tests } = spaceOf(policy)
    for (const combination of combinations(space, tests)) {
      const matter = witnessIn(space, combination) as Matter
      if (isInside(pointOf(space, matter), inForceBox(space, policy))) yield matter
    }
  }

  it.each(Object.values(policies))(
    '$id answers every combination, and never none while a child may be concerned',
    (policy) => {
      const answered = { none: 0, recommended: 0, required: 0 }
      for (const { facts, decision } of matters(policy)) {
        if (!parse(Facts, facts).ok) throw new Error(JSON.stringify(facts))
        const { need } = assessmentRequirement({ policy, facts, decision })
        if (mayConcernChild(situationOf(facts, decision.on)) && need === 'none') throw new Error(JSON.stringify(facts))
        answered[need] += 1
      }
      expect(answered.required).toBeGreaterThan(500)
      expect(answered.none).toBeGreaterThan(100)
    },
  )
})
