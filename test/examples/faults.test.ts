import { checkDecision, type Issue, signAssessment, validateAssessment } from 'barnkonsekvens'
import { describe, expect, it } from 'vitest'
import { patched } from './json-patch.js'
import { type Fault, faults, type Matter, matterNamed, policyOf } from './matters.js'

const allRules = Array.from({ length: 32 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`)

it('there is one fault for each rule of the validator, in order', () => {
  expect(faults.map(({ rule }) => rule)).toEqual(allRules)
})

/** Each fault with what is wrong as its name. */
const named = (list: readonly Fault[]) => list.map((fault) => [`${fault.rule}: ${fault.fault}`, fault] as const)

const told = ({ rule, code, severity }: Issue) => ({ rule, code, severity })

/** A matter with its policy, signed where that is possible. */
function signedWherePossible(matter: Matter) {
  const { facts, decision, context, assessment, signing } = matter
  const policy = policyOf(matter)
  const signed = signAssessment({ policy, facts, decision, context, assessment, ...signing })
  return { policy, facts, decision, context, signed, given: signed.ok ? signed.value : assessment }
}

describe.each(named(faults))('%s', (_, fault) => {
  const { rule, code, severity, patch } = fault
  const blocks = severity === 'blocking'
  const { signed, given, policy, facts, decision, context } = signedWherePossible(
    patched(matterNamed(fault.matter), patch),
  )

  it('is all that the validator finds', () => {
    const issues = validateAssessment(given, { policy, facts, decision, ...context })
    expect(issues.map(told)).toEqual([{ rule, code, severity }])
  })

  it(blocks ? 'holds back the decision, for no other reason' : 'is asked about and holds nothing back', () => {
    const issues = signed.ok ? checkDecision({ policy, facts, decision, assessment: given }).issues : signed.issues
    const blocking = issues.filter((issue) => issue.severity === 'blocking').map((issue) => issue.code)
    expect(blocking).toEqual(blocks ? [code] : [])
  })
})
