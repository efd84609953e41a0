import { describe, expect, it } from 'vitest'
import { aChild, aMatter, anAssessment, answering, aPolicy, aRule, signedFor } from '../../test/fixtures/matter.js'
import type { Alternative, Assessment } from '../checklist/assessment.schema.js'
import type { ChildFact, Facts } from '../facts/facts.schema.js'
import type { Affected, Depth, Outcome } from '../words/codes.schema.js'
import { depthRank } from '../words/outcomes.js'
import { standing } from './standing.js'

type Parts = NonNullable<Parameters<typeof aMatter>[0]>

/** What has changed between the matter that was signed for and the one that is to be decided. */
function changed(signedFrom: Parts, now: Parts, given: Assessment = anAssessment()) {
  return standing({ ...aMatter(now), assessment: signedFor(aMatter(signedFrom), given) })
}

const withChildren = (...children: ChildFact[]): Parts => ({ facts: { children } })
const two = anAssessment('B1', 'B2')

describe('the children', () => {
  const both = withChildren(aChild('B1'), aChild('B2'))

  it('unchanged leave the signature standing', () => {
    expect(changed(both, both, two)).toEqual([])
  })

  it.each<[string, Parts, unknown[]]>([
    ['one who left', withChildren(aChild('B1')), []],
    ['one who grew up', withChildren(aChild('B1'), aChild('B2', { birthDate: '2008-11-02' })), []],
    ['one in another order', withChildren(aChild('B2'), aChild('B1')), []],
    ['one who is new', withChildren(aChild('B1'), aChild('B2'), aChild('B3')), [{ what: 'child', childRef: 'B3' }]],
    [
      'one who is expected',
      withChildren(aChild('B1'), aChild('B2'), {
        childRef: 'U1',
        expected: true,
        living: 'unborn',
        affected: 'indirect',
      }),
      [{ what: 'child', childRef: 'U1' }],
    ],
    [
      'one who is new and grown up',
      withChildren(aChild('B1'), aChild('B2'), aChild('V1', { birthDate: '2008-11-02' })),
      [],
    ],
    ['one in place of another', withChildren(aChild('B1'), aChild('B3')), [{ what: 'child', childRef: 'B3' }]],
    [
      'one who is new and not affected',
      withChildren(aChild('B1'), aChild('B2'), aChild('B3', { affected: 'none', reason: 'Bor utomlands.' })),
      [{ what: 'child', childRef: 'B3' }],
    ],
  ])('with %s', (_, now, changes) => {
    expect(changed(both, now, two)).toEqual(changes)
  })

  it('of a household that was signed for while it was unknown are all new', () => {
    const facts: Facts = { caseType: 'housing', childrenLinked: 'unknown', children: [], unknownAfter: ['Brev.'] }
    const { answers } = anAssessment()
    const ready = aMatter({ facts }).ready
    const lax = { ...ready, signing: { ...ready.signing, signHousehold: ['caseworker'] as const } }
    const signed = signedFor({ ...aMatter({ facts }), ready: lax }, { answers, children: [], alternatives: [] })
    expect(standing({ ...aMatter(), assessment: signed })).toEqual([{ what: 'child', childRef: 'B1' }])
    expect(standing({ ...aMatter({ facts }), assessment: signed })).toEqual([])
  })
})

describe('how a child is affected', () => {
  const codes: readonly Affected[] = ['none', 'unclear', 'indirect', 'direct']
  const always = aPolicy({ rules: [aRule()] })
  const reason = 'Bor hos den andra föräldern.'
  const affected = (code: Affected): Parts => ({
    policy: always,
    ...withChildren(aChild('B1', { affected: code, reason })),
  })

  it.each(codes.flatMap((from, before) => codes.map((to, now) => [from, to, now > before] as const)))(
    'from %s to %s changes what was signed: %s',
    (from, to, changes) => {
      const expected = changes ? [{ what: 'affected', childRef: 'B1', from, to }] : []
      expect(changed(affected(from), affected(to))).toEqual(expected)
    },
  )
})

describe('the outcome', () => {
  const alternative = (outcome: Outcome, index: number): Alternative => {
    const answers = { 'alt.description': 'Bo kvar till juni.' }
    return { id: `a${index}`, outcome, chosen: index === 0, answers, matchesView: [] }
  }
  const assessed = (...outcomes: Outcome[]) => ({ ...anAssessment(), alternatives: outcomes.map(alternative) })
  const outcome = (code: Outcome): Parts => ({ decision: { outcome: code } })

  it.each<[Outcome, Outcome[], Outcome, boolean]>([
    ['rejection', [], 'rejection', true],
    ['rejection', [], 'partialRejection', false],
    ['rejection', [], 'approval', false],
    ['rejection', ['rejection', 'partialRejection'], 'partialRejection', true],
    ['rejection', ['rejection', 'approval'], 'approval', true],
    ['rejection', ['rejection', 'approval'], 'reduction', false],
    ['approval', [], 'approval', true],
    ['approval', [], 'rejection', false],
    ['approval', ['approval', 'rejection'], 'rejection', false],
    ['approval', ['approval', 'partialRejection'], 'partialRejection', false],
    ['approval', ['approval', 'interim'], 'interim', true],
    ['dismissal', ['dismissal', 'termination'], 'termination', false],
    ['dismissal', ['dismissal', 'approval'], 'approval', true],
  ])('signed as %s with %j, decided as %s: it stands %s', (from, outcomes, to, stands) => {
    const expected = stands ? [] : [{ what: 'outcome', from, to }]
    expect(changed(outcome(from), outcome(to), assessed(...outcomes))).toEqual(expected)
  })
})

describe('the depth', () => {
  const at = (depth: Depth) => aMatter({ policy: aPolicy({ rules: [aRule({ then: { need: 'required', depth } })] }) })
  const depths: readonly Depth[] = ['simple', 'full', 'extended']
  const signed = signedFor(aMatter())

  it.each(depths.flatMap((from) => depths.map((to) => [from, to, depthRank(from) >= depthRank(to)] as const)))(
    'of %s suffices where %s is required: %s',
    (from, to, suffices) => {
      const basis = { ...signed.signed.basis, depth: from }
      const assessment = { ...signed, signed: { ...signed.signed, basis } }
      const expected = suffices ? [] : [{ what: 'depth', from, to }]
      expect(standing({ ...at(to), assessment })).toEqual(expected)
    },
  )

  it('suffices where nothing is required any more', () => {
    const none = aMatter({ facts: { childrenLinked: 'no', children: [], reason: 'Flyttade.' } })
    expect(standing({ ...none, assessment: signed })).toEqual([])
  })
})

describe('a reconsideration', () => {
  it.each([
    ['a second before', '2026-11-02T07:59:59Z', false],
    ['a fraction before', '2026-11-02T07:59:59.999Z', false],
    ['at the same instant', '2026-11-02T08:00:00Z', false],
    ['at the same instant in another offset', '2026-11-02T09:00:00.000+01:00', false],
    ['a fraction after', '2026-11-02T08:00:00.001Z', true],
    ['an hour after, told in another offset', '2026-11-02T10:00:00+01:00', true],
    ['earlier, though its text is later', '2026-11-02T08:30:00+02:00', false],
  ])('%s the signature: it is older %s', (_, reconsideredAt, older) => {
    const expected = older ? [{ what: 'reconsidered', from: '2026-11-02T08:00:00Z', to: reconsideredAt }] : []
    expect(changed({}, { facts: { reconsideredAt } })).toEqual(expected)
  })
})

describe('the content', () => {
  const signed = signedFor(aMatter())
  const stands = (given: Assessment) => standing({ ...aMatter(), assessment: { ...given, signed: signed.signed } })

  it.each<[string, Assessment]>([
    ['an answer of the case', answering(anAssessment(), { 'screening.impact': 'small' })],
    ['an answer of a child', answering(anAssessment(), {}, { 'bal.aligned': 'no' })],
    ['one letter of a text', answering(anAssessment(), {}, { 'views.content': 'x' })],
    ['an answer that nothing asks for', answering(anAssessment(), { 'alt.singleReason': 'x' })],
    ['a part of a child who does not count', { ...anAssessment(), children: anAssessment('B1', 'B9').children }],
    [
      'an alternative',
      {
        ...anAssessment(),
        alternatives: [{ id: 'a', outcome: 'rejection', chosen: true, answers: {}, matchesView: [] }],
      },
    ],
  ])('with %s changed is not what was signed', (_, given) => {
    expect(stands(given)).toEqual([{ what: 'content' }])
  })

  it('told in another order is the same', () => {
    const { alternatives, children, answers } = anAssessment()
    const turned = Object.fromEntries(Object.entries(answers).reverse())
    expect(stands({ alternatives, children, answers: turned })).toEqual([])
  })

  it('cannot be forged beside a hash of something else', () => {
    const basis = { ...signed.signed.basis, contentHash: '0'.repeat(64) }
    const assessment = { ...signed, signed: { ...signed.signed, basis } }
    expect(standing({ ...aMatter(), assessment })).toEqual([{ what: 'content' }])
  })
})

describe('several changes', () => {
  it('are all told, in one order', () => {
    const policy = aPolicy({ rules: [aRule({ then: { need: 'required', depth: 'full' } })] })
    const children = [aChild('B1', { affected: 'direct' }), aChild('B2')]
    const facts = { children, reconsideredAt: '2026-11-02T12:00:00Z' }
    const matter = aMatter({ policy, facts, decision: { outcome: 'termination' } })
    const signed = signedFor(aMatter())
    const assessment = { ...answering(signed, { 'screening.impact': 'small' }), signed: signed.signed }
    expect(standing({ ...matter, assessment }).map(({ what }) => what)).toEqual([
      'affected',
      'child',
      'outcome',
      'depth',
      'reconsidered',
      'content',
    ])
  })

  it('of policy and method are none: what the new day newly asks is told as missing', () => {
    const other = aPolicy({ id: 'other', version: '2' })
    expect(changed({}, { policy: other })).toEqual([])
    const signed = signedFor(aMatter())
    const basis = { ...signed.signed.basis, method: '0.0.1' }
    expect(standing({ ...aMatter(), assessment: { ...signed, signed: { ...signed.signed, basis } } })).toEqual([])
  })
})
