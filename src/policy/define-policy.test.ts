import { describe, expect, it } from 'vitest'
import { aPolicy, aRule, codesOf, readied, refusalsOf } from '../../test/fixtures/matter.js'
import { nationalPolicy } from './data/national.js'
import { definePolicy, readyPolicyOf } from './define-policy.js'
import { national } from './named-policies.js'
import type { Policy } from './policy.schema.js'

const ownSigning = { ...nationalPolicy.signing, signHousehold: ['decisionMaker'] } as const
const ownLimits = { owedAssessmentDays: 14, notificationDays: 3, feedbackDays: 10, dueSoonDays: 2 }

function defined(policy: unknown, included: readonly Policy[] = []): Policy {
  const result = definePolicy(policy, included)
  if (!result.ok) throw new Error(codesOf(result.issues).join())
  return result.value
}

describe('defining a policy', () => {
  it('gives it back frozen, and the very same when it is defined again', () => {
    const policy = defined(aPolicy({ rules: [aRule()] }))
    expect(Object.isFrozen(policy.rules[0]?.then)).toBe(true)
    expect(defined(policy)).toBe(policy)
  })

  it('leaves what was given alone, so that later changes to it mean nothing', () => {
    const rules = [aRule()]
    const policy = defined({ ...aPolicy(), rules })
    rules.push(aRule({ id: 'OWN2' }))
    expect(policy.rules.map(({ id }) => id)).toEqual(['OWN1'])
    expect(Object.isFrozen(rules)).toBe(false)
  })

  it('tells of cases of which it says nothing, each time, and can be judged by', () => {
    const silent = definePolicy(aPolicy({ includes: [], signing: ownSigning, limits: ownLimits }))
    expect(silent).toMatchObject({
      ok: true,
      issues: [
        { code: 'policy.refusalUncovered', severity: 'warning' },
        { code: 'policy.uncovered', severity: 'warning' },
      ],
    })
    expect(silent.ok && definePolicy(silent.value)).toEqual(silent)
    expect(definePolicy(aPolicy({ rules: [aRule()] }))).not.toHaveProperty('issues')
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['input.invalid']],
    ['null', null, ['input.invalid']],
    ['a text', 'national', ['input.invalid']],
    ['a list', [nationalPolicy], ['input.invalid']],
    ['a period turned around', aPolicy({ inForceTo: '2001-12-31' }), ['policy.emptyPeriod']],
    [
      'two faults',
      aPolicy({ includes: ['national', 'x'], rules: [aRule(), aRule()] }),
      ['policy.includeUnknown', 'policy.duplicateRule'],
    ],
  ])('refuses %s', (_, policy, codes) => {
    const result = definePolicy(policy)
    expect(result.ok ? [] : codesOf(result.issues)).toEqual(codes)
    expect(result.ok || Object.isFrozen(result.issues[0])).toBe(true)
  })

  it('looks at the shape first, with the paths of what is wrong', () => {
    const policy = { ...aPolicy(), rules: [{ ...aRule(), then: { need: 'must' } }], organisation: '' }
    expect(refusalsOf(definePolicy(policy))).toEqual([
      ['organisation', 'tooSmall'],
      ['rules.0.then.need', 'notACode'],
    ])
  })
})

describe('what a policy includes', () => {
  const town = aPolicy({ id: 'town', rules: [aRule({ id: 'TOWN' })], signing: ownSigning })
  const own = aPolicy({ includes: ['town', 'national'], rules: [aRule()] })
  const layersOf = (policy: Policy) => readied(policy).layers.map(({ id }) => id)

  it('comes after its own rules, each policy once', () => {
    const policy = defined(own, [defined(town)])
    expect(layersOf(policy)).toEqual(['own.unit', 'town', 'national'])
  })

  it('may be given as plain data', () => {
    expect(layersOf(defined(own, [town]))).toEqual(['own.unit', 'town', 'national'])
  })

  it('is found among those given before those built in', () => {
    const ownNational = { ...nationalPolicy, version: 'ours' }
    const policy = defined(aPolicy(), [ownNational])
    expect(readied(policy).layers.map(({ version }) => version)).toEqual(['1', 'ours'])
  })

  it.each<[string, string[], readonly Policy[]]>([
    ['nowhere', ['nowhere'], []],
    ['one that is itself refused', ['bad', 'national'], [aPolicy({ id: 'bad', inForceTo: '2001-01-01' })]],
  ])('may not be %s', (_, includes, included) => {
    const result = definePolicy(aPolicy({ includes, signing: ownSigning, limits: ownLimits }), included)
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['policy.includeUnknown', ['includes', 0]],
    ])
  })

  it('may be given as plain data that includes other data given', () => {
    const part = aPolicy({ id: 'part', includes: ['town'] })
    expect(layersOf(defined(aPolicy({ includes: ['part'] }), [part, town]))).toEqual([
      'own.unit',
      'part',
      'town',
      'national',
    ])
  })

  it('is not sought among what is no policy', () => {
    const result = definePolicy(aPolicy({ includes: ['x'] }), [null, { id: 'x' }, 7] as never)
    expect(result.ok ? [] : codesOf(result.issues)).toContain('policy.includeUnknown')
  })

  it('may not be the policy itself', () => {
    const result = definePolicy(aPolicy({ includes: ['own.unit', 'national'] }))
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['policy.includeCycle', ['includes', 0]],
    ])
  })

  it('says what the policy leaves out, and no more than that', () => {
    const quiet = readied(defined(aPolicy()))
    expect(quiet.signing).toEqual(nationalPolicy.signing)
    expect(quiet.limits).toEqual(nationalPolicy.limits)
    expect(quiet.overridable).toEqual(nationalPolicy.overridable)
    expect(quiet.urgentOutcomes).toEqual(['approval', 'interim'])
    const loud = readied(
      defined(aPolicy({ signing: ownSigning, limits: ownLimits, overridable: [], urgent: { outcomes: ['interim'] } })),
    )
    expect(loud.signing.signHousehold).toEqual(['decisionMaker'])
    expect(loud.limits).toEqual(ownLimits)
    expect(loud.overridable).toEqual([])
    expect(loud.urgentOutcomes).toEqual(['interim'])
  })

  it('is the first that says it, where several are included', () => {
    const { signing } = readied(defined(own, [town]))
    expect(signing.signHousehold).toEqual(['decisionMaker'])
  })

  it('may be nothing, where the policy says all itself; then nothing is overridable and nothing urgent', () => {
    const said = { includes: [], signing: ownSigning, limits: ownLimits, rules: [aRule()] }
    const alone = readied(defined(aPolicy(said)))
    expect([alone.layers.length, alone.rules.length, alone.overridable, alone.urgentOutcomes]).toEqual([1, 1, [], []])
  })
})

describe('a policy that was not defined', () => {
  it('is made ready all the same, every time', () => {
    const plain = aPolicy({ rules: [aRule()] })
    const ready = readyPolicyOf(plain)
    expect(ready.ok && ready.value.policy.rules.map(({ id }) => id)).toEqual(['OWN1'])
    const again = readyPolicyOf({ ...plain, rules: [aRule({ id: 'OWN2' })] })
    expect(again.ok && again.value.policy.rules.map(({ id }) => id)).toEqual(['OWN2'])
  })

  it('is made ready once where it was defined', () => {
    const [one, other] = [readyPolicyOf(national), readyPolicyOf(national)]
    expect(one.ok && other.ok && one.value === other.value).toBe(true)
  })

  it.each([undefined, null, 1, 'national', {}, []])('and is none is refused: %j', (given) => {
    expect(readyPolicyOf(given).ok).toBe(false)
  })
})
