import { checkDecision, progress, signAssessment, validateAssessment } from 'barnkonsekvens'
import { describe, expect, it } from 'vitest'
import { type Matter, matterNamed, matterNames, policyOf } from './matters.js'

/** What the functions of the library take of a matter. */
function inputOf(matter: Matter) {
  const { facts, decision, context, assessment } = matter
  return { policy: policyOf(matter), facts, decision, context, assessment }
}

it('there is one for each of the policies of Borås that ask for an assessment, at the depth its README tells', () => {
  const told = matterNames.map((name) => {
    const matter = matterNamed(name)
    const signed = signAssessment({ ...inputOf(matter), ...matter.signing })
    return [name, matter.policy, matter.facts.caseType, signed.ok && signed.value.signed.basis.depth]
  })
  expect(told).toEqual([
    ['board-item', 'boras.socialaOmsorgsnamnden', 'boardItem', 'full'],
    ['economic-assistance', 'boras.forsorjningsenheten', 'economicAssistance', 'full'],
    ['lss', 'boras.socialaOmsorgsnamnden', 'lss', 'full'],
    ['partner-violence', 'boras.relationsvaldsenheten', 'partnerViolence', 'extended'],
  ])
})

describe.each(matterNames)('the example %s', (name) => {
  const matter = matterNamed(name)
  const { policy, facts, decision, context, assessment } = inputOf(matter)
  const signed = signAssessment({ policy, facts, decision, context, assessment, ...matter.signing })

  it('answers everything that is asked before the decision', () => {
    const { required, answered } = progress(assessment, { policy, facts, decision, ...context })
    expect(answered).toBe(required)
    expect(required).toBeGreaterThan(10)
  })

  it('gives the validator nothing to find, with every rule run', () => {
    expect(validateAssessment(assessment, { policy, facts, decision, ...context })).toEqual([])
  })

  it('can be signed, and gives the validator nothing to find then either', () => {
    if (!signed.ok) expect(signed.issues).toEqual([])
    else expect(validateAssessment(signed.value, { policy, facts, decision, ...context })).toEqual([])
  })

  it('can be decided once it is signed, and not before', () => {
    expect(checkDecision({ policy, facts, decision, assessment }).allowed).toBe(false)
    const verdict = checkDecision({ policy, facts, decision, ...(signed.ok && { assessment: signed.value }) })
    expect(verdict.issues.filter((issue) => issue.severity !== 'info')).toEqual([])
    expect(verdict.allowed).toBe(true)
  })

  it('is asked for by the policy it names', () => {
    const { requirement } = checkDecision({ policy, facts, decision, assessment })
    expect(requirement?.need).toBe('required')
    expect(requirement?.fired.map((rule) => rule.policyId)).toContain(matter.policy)
  })
})
