import { describe, expect, it } from 'vitest'
import { coverOf } from '../../test/testing-kit/cover.js'
import { checkDecision } from '../decision/check-decision.js'
import { definePolicy } from '../policy/define-policy.js'
import { national, policies } from '../policy/named-policies.js'
import { issueCodes } from '../words/data/issue-kinds.js'
import { valueLists } from '../words/data/value-lists.js'
import { households } from './situations/data/households.js'
import { readOptions } from './situations/read-options.js'
import { situationSpace } from './situations/situation-values.js'
import { codesOf } from './situations/tell-situation.js'
import { situations } from './situations.js'

const space = situationSpace(readOptions({}).policies)
const policyIds = space.axes[0]?.values ?? []
const all = situations()
const judged = all.map(({ id, values, input }) => {
  const { allowed, issues, requirement } = checkDecision(input)
  return {
    id,
    values,
    allowed,
    requirement,
    blocking: codesOf(issues, 'blocking'),
    warning: codesOf(issues, 'warning'),
  }
})
const verdictOf = new Map(judged.map((verdict) => [verdict.id, verdict]))
const slow = 120_000

/** Households of whom no child counts or is affected: nothing is asked, so that nothing can be signed. */
const nothingAsked = ['household:oneNotAffected', 'household:noChildren', 'household:turns18Today']
/** Households in which no child counts, as far as is known. */
const noChildKnown = [
  'household:noChildren',
  'household:turns18Today',
  'household:unknown',
  'household:unknownAfterAttempts',
  'household:grownUpAndUnknown',
  'household:notRegistered',
]
/** Which values cannot be had together, and why. */
const cannotBe: readonly (readonly [why: string, ones: readonly string[], others: RegExp])[] = [
  ['nothing is asked that could be signed', nothingAsked, /^assessment:/],
  [
    'there is no child who was not known of',
    noChildKnown,
    /^assessment:(childTooFew|worseAffected|documentChildTooFew)$/,
  ],
  ['nothing milder than unclear is asked', ['household:oneUnclear'], /^assessment:worseAffected$/],
  ['there is no first child', noChildKnown, /^gravity:ofOneChild$/],
  [
    'the impact is told already',
    ['gravity:intrusive', 'gravity:impactUnknown'],
    /^assessment:(signedBeforeGraver|draftTooShallow)$/,
  ],
  ['no policy is in force', ['day:beforePolicy'], /^assessment:/],
  ['only the policy of the kit accepts documents', policyIds.map((id) => `policy:${id}`), /^assessment:document./],
  [
    'no second reader is asked for',
    [...policyIds.map((id) => `policy:${id}`), ...valueLists.outcome.map((code) => `outcome:${code}`)],
    /^reader:none$/,
  ],
  ['the other reader is the one asked for', ['policy:kit'], /^reader:other$/],
  ['documents are looked at under the policy that asks for a reader', ['reader:other'], /^assessment:document./],
  ['the board is who may decide there', ['forum:committee', 'forum:board', 'forum:chair'], /^hand:board$/],
]

describe('the situations', () => {
  it('are a few thousand, each with an id of its own, the plain one first', () => {
    expect(all.length).toBeGreaterThan(4000)
    expect(all.length).toBeLessThan(5000)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all[0]).toMatchObject({ id: 'plain', differsIn: [] })
    expect(verdictOf.get('plain')).toMatchObject({ allowed: true, blocking: [], warning: [] })
  })

  it('differ in no less than those before them', () => {
    const counts = all.map(({ differsIn }) => differsIn.length)
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
  })

  it('have every value of every axis, and every two of two axes together but for those that cannot be', () => {
    const { missingValues, pairs, missingPairs } = coverOf(space, all)
    const unexplained = missingPairs.filter(
      (pair) =>
        !cannotBe.some(([, ones, others]) => isOf(pair, ones, others) || isOf([pair[1], pair[0]], ones, others)),
    )
    expect(missingValues).toEqual([])
    expect(unexplained).toEqual([])
    expect(missingPairs.length / pairs).toBeLessThan(0.03)
  })

  it.each([
    ['caseType', valueLists.caseType, ['inOrder', 'absent']],
    ['household', Object.keys(households), ['absent']],
  ] as const)('have every combination of policy, outcome and %s', (axis, values, ways) => {
    const gates = new Set(all.map(({ values: has }) => [has.policy, has.outcome, has[axis], has.assessment].join(' ')))
    const wanted = policyIds.flatMap((policy) =>
      valueLists.outcome.flatMap((outcome) =>
        values.flatMap((value) => ways.map((way) => [policy, outcome, value, way].join(' '))),
      ),
    )
    // Where nothing is asked, an absent assessment is in order.
    const isAsked = (gate: string): boolean => !nothingAsked.some((one) => gate.includes(` ${one.split(':')[1]} `))
    expect(wanted.filter((gate) => isAsked(gate) && !gates.has(gate))).toEqual([])
  })

  it('reach every need, gate and depth that the built-in policies have', () => {
    const reached = judged.map(({ requirement }) => requirement)
    expect(new Set(reached.map((requirement) => requirement?.need))).toEqual(
      new Set(['required', 'recommended', 'none', undefined]),
    )
    expect(new Set(reached.map((requirement) => requirement?.gate))).toEqual(new Set(['block', 'owe', undefined]))
    expect(new Set(reached.map((requirement) => requirement?.depth))).toEqual(new Set(['simple', 'full', undefined]))
  })

  it.each([
    'assessment.missing',
    'assessment.incomplete',
    'assessment.unsigned',
    'assessment.stale',
    'assessment.afterDecision',
    'assessment.depthTooLow',
    'assessment.documentNotAccepted',
    'role.notAuthorised',
    'role.sameHand',
    'duty.open',
    'law.notInForce',
    'outcome.contradictsAmounts',
    'policy.urgentNotAllowed',
    'policy.notInForce',
    'text.identityNumber',
    'text.stockPhrase',
  ] as const)('have one that %s alone keeps back', (code) => {
    expect(issueCodes).toContain(code)
    expect(judged.some(({ blocking }) => blocking.length === 1 && blocking[0] === code)).toBe(true)
  })

  it.each([
    ['household:turns18Tomorrow+assessment:absent', false],
    ['household:turns18Today', true],
    ['household:unknown+assessment:absent', false],
    ['household:unknownAfterAttempts', true],
    ['household:noChildren', true],
    ['household:grownUpAndUnknown+assessment:absent', false],
    ['outcome:approval+assessment:absent', true],
    ['outcome:approval+household:unknown+assessment:absent', true],
    ['outcome:approval+assessment:mindChanged', true],
    ['assessment:mindChanged', false],
    ['assessment:childWhoLeft', true],
    ['assessment:childTooFew', false],
    ['assessment:worseAffected', false],
    ['assessment:signedBeforeReconsideration', false],
    ['assessment:signedSinceReconsideration', true],
    ['assessment:overriddenPhrase', true],
    ['assessment:document', false],
    ['policy:kit+assessment:document', true],
    ['policy:kit+assessment:documentForOther', false],
    ['policy:kit+reader:none', false],
    ['policy:kit+caseType:lss+outcome:approval+assessment:absent', false],
    ['policy:kit+caseType:lss+outcome:interim+assessment:absent+urgency:urgent', true],
    ['policy:kit+caseType:lss+outcome:approval+assessment:absent+urgency:urgent', false],
    ['duties:assessmentMet', true],
    ['duties:assessmentUpcoming', false],
    ['outcome:approval+duties:assessmentUpcoming', true],
    ['day:beforePolicy', false],
    ['forum:board+hand:decisionMaker', false],
  ])('have %s, which may be decided: %s', (id, allowed) => {
    expect(verdictOf.get(id)?.allowed).toBe(allowed)
  })

  it('are frozen through and through', () => {
    for (const situation of all) expect(isFrozen(situation)).toBe(true)
  })

  it('are under the policies asked for, on a day on which they are in force', { timeout: slow }, () => {
    const own = {
      ...national,
      id: 'own',
      version: '1',
      includes: ['national'],
      rules: [],
      examples: [],
      inForceFrom: '2027-03-01',
    }
    const [plain, ...others] = situations({ policies: [own] })
    expect(plain?.input.decision.on).toBe('2027-03-01')
    expect(plain && checkDecision(plain.input).allowed).toBe(true)
    expect(new Set(others.map(({ values }) => values.policy))).toEqual(new Set(['own']))
  })

  it('are no more than asked for, and then the simplest', () => {
    expect(situations({ atMost: 12 })).toEqual(all.slice(0, 12))
  })

  it('take a policy that was defined with others of one’s own', () => {
    const base = { ...national, id: 'base', includes: [], rules: [], examples: [] }
    const unit = { ...national, id: 'unit', version: '1', includes: ['base'], rules: [], examples: [] }
    const defined = definePolicy(unit, [base])
    expect(defined.ok && [...readOptions({ policies: [defined.value] }).policies.keys()]).toEqual(['unit'])
  })

  it.each([
    ['no list', { policies: national }],
    ['an empty list', { policies: [] }],
    ['what is no policy', { policies: [{ id: 'own' }] }],
    ['two with the same id', { policies: [national, { ...national, version: 'other' }] }],
    ['less than one', { atMost: 0 }],
    ['no number', { atMost: '3' }],
    ['an option that there is none of', { polices: [policies.national] }],
  ])('are refused for %s', (_, options) => {
    expect(() => situations(options as never)).toThrow(expect.objectContaining({ code: 'input.invalid' }))
  })
})

function isOf([one, other]: readonly [string, string], ones: readonly string[], others: RegExp): boolean {
  return ones.includes(one) && others.test(other)
}

function isFrozen(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
}
