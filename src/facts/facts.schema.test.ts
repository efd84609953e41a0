import { describe, expect, it } from 'vitest'
import { aChild, aDecision, caseworker, day, refusalsOf, someFacts } from '../../test/fixtures/matter.js'
import { parse } from '../words/parse.schema.js'
import { ChildFact, Decision, DecisionLine, Facts, ProposedDecision } from './facts.schema.js'
import { PlannedDecision } from './planned-decision.schema.js'

const missing = (path: string) => [[path, 'missing']]
const duty = { kind: 'assessment', dueOn: day, basis: [], ownLimit: true, status: 'overdue' }

/** Everything a child may carry, so that what is refused is refused for what a test changed. */
const ofChild = (change: object) => refusalsOf(parse(ChildFact, { ...aChild('B1'), ...change }))
const ofFacts = (change: object) => refusalsOf(parse(Facts, { ...someFacts(), ...change }))
const ofDecision = (change: object) => refusalsOf(parse(Decision, { ...aDecision(), ...change }))

describe('a child', () => {
  it.each([
    ['a birth date', {}],
    ['an expected birth', { birthDate: undefined, expected: true, living: 'unborn' }],
    ['none affected, with the reason', { affected: 'none', reason: 'Bor utomlands.' }],
    ['all that may be known', { earlierNegativeDecisions: 2, protectedIdentity: 'yes', reason: 'Flyttade in i maj.' }],
    ['what is not known', { earlierNegativeDecisions: 'unknown', protectedIdentity: 'unknown', affected: 'unclear' }],
  ])('is taken in with %s', (_, change) => {
    expect(ofChild(change)).toEqual([])
  })

  it.each<[string, object, unknown[]]>([
    ['no reference', { childRef: undefined }, missing('childRef')],
    ['an empty reference', { childRef: '' }, [['childRef', 'tooSmall']]],
    ['neither birth date nor expectation', { birthDate: undefined }, [['birthDate', 'birthDateOrExpected']]],
    ['both birth date and expectation', { expected: true }, [['birthDate', 'birthDateOrExpected']]],
    ['an expectation that is no', { birthDate: undefined, expected: false }, [['expected', 'notACode']]],
    ['a day that does not exist', { birthDate: '2017-02-29' }, [['birthDate', 'format']]],
    ['an instant for a day', { birthDate: '2017-03-14T00:00:00Z' }, [['birthDate', 'format']]],
    ['no home', { living: undefined }, missing('living')],
    ['a home that is no code', { living: 'unknown' }, [['living', 'notACode']]],
    ['nothing of how it is affected', { affected: undefined }, missing('affected')],
    ['unknown for unclear', { affected: 'unknown' }, [['affected', 'notACode']]],
    ['none affected and no reason', { affected: 'none' }, [['reason', 'reasonMissing']]],
    ['none affected and an empty reason', { affected: 'none', reason: '<p>&nbsp;</p>' }, [['reason', 'reasonMissing']]],
    ['half a decision', { earlierNegativeDecisions: 0.5 }, [['earlierNegativeDecisions', 'notACode']]],
    ['fewer decisions than none', { earlierNegativeDecisions: -1 }, [['earlierNegativeDecisions', 'tooSmall']]],
    ['a protection that is no code', { protectedIdentity: true }, [['protectedIdentity', 'notACode']]],
    ['a name', { name: 'Elias' }, [['<unknown>', 'unknownKey']]],
  ])('with %s is refused', (_, change, refusals) => {
    expect(ofChild(change)).toEqual(refusals)
  })
})

describe('the facts', () => {
  it.each([
    ['a child', {}],
    ['no child, and why', { childrenLinked: 'no', children: [], reason: 'Den sökande bor ensam.' }],
    ['no child yet, and none settled', { childrenLinked: 'unknown', children: [], unknownAfter: ['Brev den 3 maj.'] }],
    ['none affected, and why', { children: [], affected: 'none', reason: 'Gäller en lokal.' }],
    ['children said not to be linked, who will be looked at', { childrenLinked: 'no' }],
    ['no need refused', { refusedNeeds: [] }],
    [
      'all that may be known',
      {
        unit: 'e-1',
        unitsInvolved: 'several',
        needsCoordination: 'yes',
        careOfChild: 'no',
        impact: 'small',
        housingRisk: 'none',
        refusedNeeds: ['food'],
        earlierNegativeDecisions: 0,
        openDuties: [duty],
        reconsideredAt: '2026-11-02T09:00:00+01:00',
        openedOn: day,
        followUpOverdue: 'no',
      },
    ],
    [
      'what is not known',
      {
        unitsInvolved: 'unknown',
        needsCoordination: 'unknown',
        careOfChild: 'unknown',
        impact: 'unknown',
        housingRisk: 'unknown',
        refusedNeeds: 'unknown',
        earlierNegativeDecisions: 'unknown',
      },
    ],
  ])('are taken in with %s', (_, change) => {
    expect(ofFacts(change)).toEqual([])
  })

  it.each<[string, object, unknown[]]>([
    ['no case type', { caseType: undefined }, missing('caseType')],
    ['an unmapped case type', { caseType: 'unknown' }, [['caseType', 'notACode']]],
    ['nothing of whether there are children', { childrenLinked: undefined }, missing('childrenLinked')],
    ['null for not known', { childrenLinked: null }, [['childrenLinked', 'notACode']]],
    ['no list of children', { children: undefined }, missing('children')],
    ['children as text', { children: 'inga' }, [['children', 'wrongType']]],
    ['no child, without why', { childrenLinked: 'no', children: [] }, [['reason', 'reasonMissing']]],
    ['none affected, without why', { affected: 'none', children: [] }, [['reason', 'reasonMissing']]],
    [
      'no child, and blanks for why',
      { childrenLinked: 'no', children: [], reason: ' \u200b ' },
      [['reason', 'reasonMissing']],
    ],
    ['one child twice', { children: [aChild('B1'), aChild('B1')] }, [['children', 'duplicate']]],
    [
      'a fault in the second child',
      { children: [aChild('B1'), { ...aChild('B2'), living: '' }] },
      [['children.1.living', 'notACode']],
    ],
    ['an impact that is no code', { impact: 'none' }, [['impact', 'notACode']]],
    ['a need that is no code', { refusedNeeds: ['food', 'skidor'] }, [['refusedNeeds.1', 'notACode']]],
    ['unknown inside a list of needs', { refusedNeeds: ['unknown'] }, [['refusedNeeds.0', 'notACode']]],
    ['a housing risk that is no code', { housingRisk: 'vräkning' }, [['housingRisk', 'notACode']]],
    ['a reconsideration on a day without a time', { reconsideredAt: day }, [['reconsideredAt', 'format']]],
    ['a follow-up that nobody knows of', { followUpOverdue: 'unknown' }, [['followUpOverdue', 'notACode']]],
    ['an unmapped duty', { openDuties: [{ ...duty, kind: 'coffee' }] }, [['openDuties.0.kind', 'notACode']]],
    ['a fact we do not know', { income: 4000 }, [['<unknown>', 'unknownKey']]],
  ])('with %s are refused', (_, change, refusals) => {
    expect(ofFacts(change)).toEqual(refusals)
  })

  it('are refused with every reason at once', () => {
    const given = { caseType: 'x', children: [{ childRef: 'B1' }], extra: 1 }
    expect(refusalsOf(parse(Facts, given)).map((refusal) => (refusal as string[])[0])).toEqual(
      expect.arrayContaining(['caseType', 'childrenLinked', 'children.0.living', 'children.0.affected', '<unknown>']),
    )
  })
})

describe('a decision', () => {
  it.each([
    ['what every decision has', {}],
    [
      'all that may be known',
      { decisionRef: 'b-1', secondReader: caseworker, urgent: { reason: 'I natt.' }, lines: [] },
    ],
    ['a provision that is not in force that day, which is judged later', { provisions: ['sol2001-1-2'] }],
  ])('is taken in with %s', (_, change) => {
    expect(ofDecision(change)).toEqual([])
  })

  it.each<[string, object, unknown[]]>([
    ['no day', { on: undefined }, missing('on')],
    ['a day that does not exist', { on: '2026-02-30' }, [['on', 'format']]],
    ['no outcome', { outcome: undefined }, missing('outcome')],
    ['an unmapped outcome', { outcome: 'avslag' }, [['outcome', 'notACode']]],
    ['an outcome that is not settled', { outcome: 'notSettled' }, [['outcome', 'notACode']]],
    ['no forum', { forum: undefined }, missing('forum')],
    ['nobody', { by: undefined }, missing('by')],
    ['somebody without a role', { by: { id: 'h' } }, [['by.role', 'missing']]],
    ['no list of provisions', { provisions: undefined }, missing('provisions')],
    [
      'a provision that does not exist',
      { provisions: ['sol2025-3-1', 'no-law'] },
      [['provisions.1', 'unknownProvision']],
    ],
    ['urgency without a reason', { urgent: { reason: '' } }, [['urgent.reason', 'tooSmall']]],
    ['urgency as a flag', { urgent: true }, [['urgent', 'wrongType']]],
    [
      'less than nothing granted',
      { lines: [{ need: 'n', applied: 1, granted: -1 }] },
      [['lines.0.granted', 'tooSmall']],
    ],
  ])('with %s is refused', (_, change, refusals) => {
    expect(ofDecision(change)).toEqual(refusals)
  })

  it.each<[object, unknown[]]>([
    [{ need: 'rent', applied: 0, granted: 0 }, []],
    [{ need: '', applied: 0, granted: 0 }, [['need', 'tooSmall']]],
    [{ need: 'rent', applied: '100', granted: 0 }, [['applied', 'wrongType']]],
    [{ need: 'rent', applied: 100 }, missing('granted')],
  ])('has a line %j: %j', (line, refusals) => {
    expect(refusalsOf(parse(DecisionLine, line))).toEqual(refusals)
  })

  it('in an event never says itself who decides', () => {
    const { by, ...rest } = aDecision()
    expect(refusalsOf(parse(ProposedDecision, rest))).toEqual([])
    expect(refusalsOf(parse(ProposedDecision, { ...rest, by }))).toEqual([['<unknown>', 'unknownKey']])
  })

  it.each<[string, object, unknown[]]>([
    ['day, outcome and forum', { by: undefined, provisions: undefined }, []],
    ['all of a decision', {}, []],
    ['no outcome', { outcome: undefined }, missing('outcome')],
    ['no forum', { forum: undefined }, missing('forum')],
    ['no day', { on: undefined }, missing('on')],
  ])('while it is prepared, with %s: %j', (_, change, refusals) => {
    expect(refusalsOf(parse(PlannedDecision, { ...aDecision(), ...change }))).toEqual(refusals)
  })
})
