import { describe, expect, it } from 'vitest'
import {
  aChild,
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  aRule,
  blockersOf,
  codesOf,
  signedFor,
  wholeContext,
} from '../../test/fixtures/matter.js'
import { aPart } from '../../test/fixtures/reading.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import type { Facts } from '../facts/facts.schema.js'
import { assessmentIssues, isEmpty } from './assessment-issues.js'
import type { GivenAssessment } from './signed-assessment.schema.js'
import { signerIssues } from './signer-issues.js'

const matter = aMatter()
const told = (given: GivenAssessment | undefined, facts: Partial<Facts> = {}) =>
  blockersOf(assessmentIssues(aMatter({ facts }), given))

describe('an assessment', () => {
  it.each<[string, GivenAssessment | undefined]>([
    ['none', undefined],
    ['one in which nothing was answered', { answers: {}, children: [], alternatives: [] }],
    ['one that only names the children', { answers: {}, children: [aPart('B1')], alternatives: [] }],
  ])('is missing, alone, where there is %s', (_, given) => {
    expect(codesOf(assessmentIssues(matter, given))).toEqual(['assessment.missing'])
  })

  it('is missing also where it was signed with nothing in it', () => {
    const { signed } = signedFor(matter)
    expect(told({ answers: {}, children: [], alternatives: [], signed })).toEqual(['assessment.missing'])
  })

  it.each<[string, Assessment]>([
    ['an answer of the case', { answers: { 'screening.impact': 'small' }, children: [], alternatives: [] }],
    [
      'an answer of a child',
      { answers: {}, children: [aPart('B1', { answers: { 'bal.aligned': 'no' } })], alternatives: [] },
    ],
    [
      'an area',
      { answers: {}, children: [aPart('B1', { areas: [{ area: 'health', answers: {} }] })], alternatives: [] },
    ],
    [
      'a consequence',
      { answers: {}, children: [aPart('B1', { consequences: [{ id: 'c', alternative: 'a' }] })], alternatives: [] },
    ],
    [
      'a measure',
      {
        answers: {},
        children: [aPart('B1', { measures: [{ id: 'm', what: 'x', addresses: ['c'] }] })],
        alternatives: [],
      },
    ],
    [
      'an alternative',
      {
        answers: {},
        children: [],
        alternatives: [{ id: 'a', outcome: 'rejection', chosen: true, answers: {}, matchesView: [] }],
      },
    ],
  ])('is begun with %s', (_, given) => {
    expect(isEmpty(given)).toBe(false)
    expect(told(given)).not.toContain('assessment.missing')
  })

  it('that is complete lacks only the signature', () => {
    expect(told(anAssessment())).toEqual(['assessment.unsigned'])
  })

  it('that is not complete is not also unsigned', () => {
    expect(told(answering(anAssessment(), { 'screening.impact': '' }))).toEqual(['assessment.incomplete'])
  })

  it('that is questioned, and nothing more, is unsigned', () => {
    const given = answering(anAssessment(), { 'bal.conflictText': 'Se ovan.' })
    const issues = assessmentIssues({ ...matter, context: wholeContext }, given)
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['text.stockPhrase', 'warning'],
      ['assessment.unsigned', 'blocking'],
    ])
  })

  it('that is signed and still true has nothing in its way', () => {
    expect(told(signedFor(matter))).toEqual([])
  })

  it('that is stale is that, alone, with what changed', () => {
    const facts = { children: [aChild('B1'), aChild('B2')] }
    const issues = assessmentIssues(aMatter({ facts }), signedFor(matter))
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['assessment.stale', { changed: [{ what: 'child', childRef: 'B2' }] }],
    ])
  })

  it('before signing has the same fault by its own name', () => {
    expect(told(anAssessment(), { children: [aChild('B1'), aChild('B2')] })).toEqual(['child.notInAssessment'])
  })
})

describe('a signature never replaces completeness', () => {
  it('when the rules newly ask for more', () => {
    const signed = signedFor(matter)
    const asking = aPolicy({ rules: [aRule({ then: { need: 'required', addOns: ['lss'] } })] })
    const issues = assessmentIssues(aMatter({ policy: asking }), signed)
    expect(new Set(blockersOf(issues))).toEqual(new Set(['assessment.incomplete']))
    expect(issues.map(({ item }) => item)).toContain('lss.goodLiving')
  })

  it('and is no better than the hand that gave it', () => {
    const signed = signedFor(matter)
    const forged = { ...signed, signed: { ...signed.signed, by: { id: 's', role: 'system' as const } } }
    expect(told(forged)).toEqual(['role.notAuthorised'])
  })

  it('given on the day after the decision came too late', () => {
    const signed = signedFor(matter)
    const late = (at: string) => told({ ...signed, signed: { ...signed.signed, at } })
    expect(late('2026-11-02T22:59:59Z')).toEqual([])
    expect(late('2026-11-02T23:00:00Z')).toEqual(['assessment.afterDecision'])
  })
})

describe('the chosen alternative', () => {
  const chosen = (outcome: 'approval' | 'rejection', is = true): Assessment => ({
    ...anAssessment(),
    alternatives: [{ id: 'a', outcome, chosen: is, answers: {}, matchesView: [] }],
  })

  it('of a draft is what is to be decided', () => {
    expect(told(chosen('rejection'))).toEqual(['assessment.unsigned'])
    expect(told(chosen('approval'))).toEqual(['assessment.incomplete'])
    expect(told(chosen('approval', false))).toEqual(['assessment.unsigned'])
  })

  it('that differs is told where it lies', () => {
    const [issue] = assessmentIssues(matter, chosen('approval'))
    expect([issue?.item, issue?.path, issue?.params.reason]).toEqual([
      'alt.list',
      ['assessment', 'alternatives'],
      'chosenOutcome',
    ])
  })
})

describe('who may have signed', () => {
  const unknown: Partial<Facts> = { childrenLinked: 'unknown', children: [], unknownAfter: ['Brev 3 maj.'] }

  it.each<[string, Partial<Facts>, 'caseworker' | 'manager' | 'board', boolean]>([
    ['a child', {}, 'caseworker', true],
    ['a child', {}, 'manager', true],
    ['a child', {}, 'board', false],
    ['a household of which nobody knows', unknown, 'caseworker', false],
    ['a household of which nobody knows', unknown, 'manager', true],
    ['one child, of others nobody knows', { childrenLinked: 'unknown' }, 'caseworker', true],
    ['a household without children', { childrenLinked: 'no', children: [], reason: 'Bor ensam.' }, 'caseworker', true],
  ])('for %s (%j): %s %s', (_, facts, role, may) => {
    expect(codesOf(signerIssues(aMatter({ facts }), { id: 'h', role }))).toEqual(may ? [] : ['role.notAuthorised'])
  })
})
