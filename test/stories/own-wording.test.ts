import { checkDecision, definePolicy, type Policy, validateAssessment } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { factsOfHousehold } from '../case/facts.js'
import { decisionMaker, rejection, signedCase } from '../case/filing.js'

const signed = signedCase().file.content.signed
if (signed === null) throw new Error('not signed')
const phrase = 'Familjen får stöd enligt plan.'
const changed = {
  ...signed,
  signed: undefined,
  children: signed.children.map((child) => ({ ...child, answers: { ...child.answers, 'bal.bestInterest': phrase } })),
}

function withWording(wording: Policy['wording'], id = 'kommun.enhet'): Policy {
  const defined = definePolicy({ ...boras.forsorjningsenheten, id, includes: ['national'], wording })
  if (!defined.ok) throw new Error(defined.issues.map(({ code }) => code).join())
  return defined.value
}

const found = (policy: Policy) =>
  validateAssessment(changed, { policy, facts: factsOfHousehold, decision: rejection })
    .filter(({ item, code }) => item === 'bal.bestInterest' && code === 'text.stockPhrase')
    .map(({ severity }) => severity)

describe('the words and thresholds of a municipality', () => {
  it('are added to those of the library', () => {
    expect(found(boras.forsorjningsenheten)).toEqual([])
    expect(found(withWording({ words: { phrases: ['får stöd enligt plan'] } }))).toEqual(['blocking', 'blocking'])
    expect(found(withWording({ words: { stopWords: ['stöd', 'plan'] } }))).toEqual(['blocking', 'blocking'])
  })

  it('set a number without touching the others', () => {
    expect(found(withWording({ thresholds: { minContentWords: 4 } }))).toEqual(['warning', 'warning'])
    expect(found(withWording({ thresholds: { minContentWords: 5 } }))).toEqual(['blocking', 'blocking'])
    expect(found(withWording({ thresholds: { strawWords: 1 } }))).toEqual([])
  })

  it('hold for the decision as well', () => {
    const policy = withWording({ words: { phrases: ['får stöd enligt plan'] } })
    const decision = { ...rejection, by: decisionMaker }
    const { issues } = checkDecision({ policy, facts: factsOfHousehold, assessment: changed, decision })
    expect(issues.filter(({ severity }) => severity === 'blocking').map(({ code }) => code)).toEqual([
      'text.stockPhrase',
      'text.stockPhrase',
    ])
  })

  it.each([
    ['a pattern in place of words', { words: { phrases: ['(a+)+$'] } }],
    ['no words at all needed', { thresholds: { minContentWords: 0 } }],
    ['a list we do not have', { words: { badWords: ['x'] } }],
    ['a share above one', { thresholds: { siblingSame: 1.1 } }],
  ])('are refused with %s', (_, wording) => {
    const result = definePolicy({ ...boras.forsorjningsenheten, id: 'kommun.enhet', wording })
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path?.[0]])).toEqual([
      ['input.invalid', 'wording'],
    ])
  })
})
