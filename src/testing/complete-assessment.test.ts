import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signAssessment } from '../assessment/sign-assessment.js'
import { validateAssessment } from '../assessment/validate-assessment.js'
import { items } from '../checklist/items.js'
import { substitutes } from '../checklist/substitutes.js'
import { checkDecision } from '../decision/check-decision.js'
import type { ChildFact, Facts } from '../facts/facts.schema.js'
import { LibraryError } from '../kernel/library-error.js'
import { definePolicy } from '../policy/define-policy.js'
import { national, policies } from '../policy/named-policies.js'
import { type ListName, valueLists } from '../words/data/value-lists.js'
import { aChild, aDecision, aHand } from './builders.js'
import { type CompletionInput, completeAssessment } from './complete-assessment.js'
import { answersAboutChildren } from './data/answers-about-children.js'
import { answersAboutTheCase } from './data/answers-about-the-case.js'
import { matters } from './matters.js'

const linked = (...children: readonly ChildFact[]) => ({ childrenLinked: 'yes', children }) as const
const nine = aChild()
const teenager = aChild({ childRef: 'barn-2', birthDate: '2010-03-09', living: 'shared', affected: 'indirect' })
const infant = aChild({ childRef: 'barn-3', birthDate: '2025-08-01', affected: 'unclear' })
const expected = aChild({ childRef: 'barn-4', expected: true, affected: 'indirect' })
const hidden = aChild({ childRef: 'barn-5', birthDate: '2013-01-02', protectedIdentity: 'yes' })

const households: readonly Omit<Facts, 'caseType'>[] = [
  { childrenLinked: 'no', children: [], reason: 'Den sökande bor ensam.' },
  { childrenLinked: 'unknown', children: [], unknownAfter: ['Ringt tre gånger.'] },
  linked(nine),
  linked(teenager, infant),
  linked(expected),
  linked(hidden),
  linked(nine, teenager, infant, expected, hidden),
  linked(aChild({ affected: 'none', reason: 'Bor hos den andra föräldern.' })),
]

const depthFacts: readonly Partial<Facts>[] = [
  {},
  { impact: 'intrusive' },
  { housingRisk: 'evictionApplied', refusedNeeds: ['rent', 'food'] },
  { careOfChild: 'yes', earlierNegativeDecisions: 2 },
  { housingRisk: 'homeless', refusedNeeds: ['medicineDental'], impact: 'small' },
  { earlierNegativeDecisions: 'unknown', impact: 'unknown', housingRisk: 'unknown', refusedNeeds: 'unknown' },
]

/** What the host can tell the rules, so that each of them is run. */
const told = { registerChildren: [], earlier: [], savedAt: [], flaggedTerms: [], recipients: [] }

/** What is found in a completed assessment, and what a signature is refused for where there is something to sign. */
function found(input: CompletionInput, severities: readonly string[]): readonly string[] {
  const { policy, facts, decision } = input
  const assessment = completeAssessment(input)
  const { on } = decision
  const isEmpty = Object.keys(assessment.answers).length + assessment.children.length === 0
  const signed = signAssessment({ policy, facts, decision, assessment, by: aHand('manager'), at: `${on}T06:00:00Z` })
  const refused = signed.ok || isEmpty ? [] : signed.issues
  const issues = [...validateAssessment(assessment, { policy, facts, decision, asOf: on, ...told }), ...refused]
  return issues.filter(({ severity }) => severities.includes(severity)).map(({ code, item }) => `${code} ${item}`)
}

/** What completing throws: the code and what it tells. */
function refusalOf(input: unknown): unknown {
  try {
    return completeAssessment(input as CompletionInput)
  } catch (error) {
    return error instanceof LibraryError ? [error.code, error.info] : error
  }
}

describe('completeAssessment', () => {
  it.each(Object.entries(policies))('leaves nothing that blocks and can be signed under %s', (_, policy) => {
    for (const [t, caseType] of valueLists.caseType.entries()) {
      for (const [o, outcome] of valueLists.outcome.entries()) {
        for (const h of [t + o, t + 3 * o + 1]) {
          const facts = { caseType, ...households[h % households.length], ...depthFacts[(t + o + h) % 6] } as Facts
          const decision = aDecision({ outcome, ...(caseType === 'boardItem' && { forum: 'board' as const }) })
          expect([facts, outcome, found({ policy, facts, decision }, ['blocking'])]).toEqual([facts, outcome, []])
        }
      }
    }
  })

  it('leaves nothing to ask about, whatever the age of the children and however deep it goes', () => {
    for (const caseType of valueLists.caseType) {
      for (const depth of ['full', 'extended']) {
        const facts = {
          caseType,
          ...linked(nine, teenager, aChild({ childRef: 'b', birthDate: '2025-08-01' }), expected, hidden),
        }
        const input = {
          policy: national,
          facts,
          decision: aDecision(),
          given: { answers: { 'screening.depth': depth } },
        }
        expect([caseType, depth, found(input, ['blocking', 'warning'])]).toEqual([caseType, depth, []])
      }
    }
  })

  it('goes no deeper than the facts and the policy ask', () => {
    const { policy, facts, decision } = matters.housing
    const assessment = completeAssessment({ policy, facts, decision })
    expect([assessment.alternatives, assessment.children[0]?.areas]).toEqual([[], []])
    const deeper = completeAssessment({ policy, facts: { ...facts, impact: 'intrusive' }, decision })
    expect(deeper.alternatives.map(({ outcome, chosen }) => [outcome, chosen])).toEqual([
      ['rejection', true],
      ['approval', false],
    ])
  })

  it('looks at the outcomes that are asked for, so that a change of mind among them stands', () => {
    const { policy, facts, decision } = matters.housing
    const assessment = completeAssessment({
      policy,
      facts,
      decision,
      alsoFor: ['partialRejection', 'approval', 'rejection'],
    })
    expect(assessment.alternatives.map(({ outcome }) => outcome)).toEqual(['rejection', 'partialRejection', 'approval'])
    const signed = signAssessment({
      policy,
      facts,
      decision,
      assessment,
      by: aHand('caseworker'),
      at: '2026-11-01T08:00:00Z',
    })
    const partly = { ...decision, outcome: 'partialRejection' as const }
    expect(signed.ok && checkDecision({ policy, facts, decision: partly, assessment: signed.value }).allowed).toBe(true)
    const ending = { ...decision, outcome: 'termination' as const }
    expect(signed.ok && checkDecision({ policy, facts, decision: ending, assessment: signed.value }).allowed).toBe(
      false,
    )
  })

  it('is empty where nothing is asked, and the same every time', () => {
    const facts = { caseType: 'other', ...households[0] } as Facts
    expect(completeAssessment({ policy: national, facts, decision: aDecision() })).toEqual({
      answers: {},
      children: [],
      alternatives: [],
    })
    expect(completeAssessment(matters.lss)).toEqual(completeAssessment(matters.lss))
    expect(Object.isFrozen(completeAssessment(matters.lss).children[0]?.answers)).toBe(true)
  })

  it('keeps what the test wants to be answered, and answers what that opens', () => {
    const given = { children: [{ childRef: 'barn-1', answers: { 'dv.exposure': 'both', 'dv.inquiry': 'notOpened' } }] }
    const assessment = completeAssessment({ ...matters.partnerViolence, given })
    expect(assessment.children[0]?.answers).toMatchObject({
      'dv.exposure': 'both',
      'dv.inquiryReason': expect.stringContaining('Oron'),
    })
    expect(found({ ...matters.partnerViolence, given }, ['blocking'])).toEqual([])
  })
})

describe('what the kit writes', () => {
  const intrusive = { ...matters.housing, facts: { ...matters.housing.facts, impact: 'intrusive' as const } }

  it('describes each alternative by its own outcome, in a sentence of its own', () => {
    const { alternatives } = completeAssessment({ ...intrusive, alsoFor: valueLists.outcome })
    expect(new Set(alternatives.map(({ answers }) => answers['alt.description'])).size).toBe(valueLists.outcome.length)
    expect(alternatives[0]?.answers['alt.description']).toMatch(/^Ansökan nekas/)
  })

  it('begins with an area that its own answers call affected', () => {
    const areas = completeAssessment(intrusive).children[0]?.areas
    expect(areas?.map(({ area, answers }) => [area, answers['area.relevance']])).toEqual([['education', 'yes']])
  })

  it('gives a consequence an id that is not taken, and a measure something to soften', () => {
    const consequences = [{ id: 'foljd-1', alternative: 'approval', area: 'leisure' as const }]
    const given = { children: [{ childRef: 'barn-1', consequences, answers: { 'bal.aligned': 'partly' } }] } as const
    const [child] = completeAssessment({ ...intrusive, given }).children
    expect(child?.consequences.map(({ id, alternative }) => [id, alternative])).toEqual([
      ['foljd-1', 'approval'],
      ['foljd-2', 'proposal'],
    ])
    expect(child?.measures.map(({ addresses }) => addresses)).toEqual([['foljd-2']])
  })

  it('adds records to those a test gives, and chooses no second one', () => {
    const own = {
      id: 'a',
      description: 'Egen.',
      direction: 'unchanged',
      effects: 'Inga barn avstår lovdagar.',
      chosen: true,
    }
    const given = { answers: { 'board.alternatives': [own] } }
    const listed = completeAssessment({ ...matters.boardItem, given }).answers['board.alternatives']
    expect(listed).toMatchObject([{ id: 'a', chosen: true }, { chosen: false }])
  })
})

/** Every code of every choice that a caseworker may be asked before the decision. */
const choices = items.flatMap(({ id, type, from, scope, addOn, openCodes = [], laterCodes }) => {
  const [kind, list] = type.split(':')
  if (from !== 'caseworker' || laterCodes !== undefined || !(kind === 'choice' || kind === 'list')) return []
  const caseType = addOn ?? 'economicAssistance'
  return valueLists[list as ListName].map((code) => ({
    ...{ id, scope, caseType, isOpen: openCodes.includes(code) },
    value: kind === 'list' ? [code] : code,
  }))
})

type Choice = (typeof choices)[number]

function givenFor({ id, scope, value }: Choice, depth: string): CompletionInput['given'] {
  const own = { [id]: value }
  const field = id.slice(id.indexOf('.') + 1)
  const part = {
    child: { answers: own },
    'child×area': { areas: [{ area: 'health', answers: own }] },
    consequence: { consequences: [{ id: 'f', alternative: 'proposal', [field]: value }] },
  }[scope as 'child']
  const children = part === undefined ? [] : [{ childRef: 'barn-1', ...part }]
  return { answers: { 'screening.depth': depth, ...(scope === 'case' && own) }, children } as CompletionInput['given']
}

describe('whatever code a test gives', () => {
  it('the rest is answered so that nothing blocks, save where the code leaves the question open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...choices),
        fc.constantFrom('full', 'extended'),
        fc.constantFrom('approval' as const, 'rejection' as const, 'reduction' as const),
        (choice, depth, outcome) => {
          const facts = { caseType: choice.caseType, ...linked(aChild({ living: 'shared' }), expected) }
          const decision = aDecision({ outcome })
          const input = { policy: national, facts, decision, given: givenFor(choice, depth) }
          const result = refusalOf(input)
          const mayBeOpen = ['testing.cannotComplete', { codes: ['assessment.incomplete'], items: [choice.id] }]
          if (choice.isOpen && Array.isArray(result)) expect(result).toEqual(mayBeOpen)
          else expect(found(input, ['blocking'])).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what the kit cannot complete', () => {
  const { policy, decision } = matters.housing

  it('is told by codes and items: children unsettled, or an answer given that nothing mends', () => {
    const facts = { caseType: 'housing', childrenLinked: 'unknown', children: [] } as const
    expect(refusalOf({ policy, facts, decision })).toEqual([
      'testing.cannotComplete',
      { codes: ['children.unsettled', 'child.notInAssessment'], items: [] },
    ])
    const given = {
      children: [{ childRef: 'barn-1', answers: { 'child.affectedHow': 'Barnets bästa har beaktats.' } }],
    }
    expect(refusalOf({ ...matters.housing, given })).toEqual([
      'testing.cannotComplete',
      { codes: ['text.stockPhrase'], items: ['child.affectedHow'] },
    ])
  })

  it('holds a policy that asks more of a text than the kit writes', () => {
    const strict = definePolicy({
      ...national,
      id: 'strang',
      version: '1',
      wording: { thresholds: { minContentWords: 60 } },
    })
    expect(strict.ok && refusalOf({ ...matters.housing, policy: strict.value })).toMatchObject([
      'testing.cannotComplete',
      {},
    ])
  })

  it.each([
    ['nothing', undefined, [[]]],
    ['another key', { ...matters.housing, alsofor: [] }, [['<unknown>']]],
    ['an outcome that is none', { ...matters.housing, alsoFor: ['maybe'] }, [['alsoFor', '0']]],
    [
      'an item that is none',
      { ...matters.housing, given: { answers: { mood: 'good' } } },
      [['given', 'answers', '<unknown>']],
    ],
  ])('is not what was not understood: %s', (_, input, paths) => {
    expect(refusalOf(input)).toEqual(['input.invalid', { paths }])
  })
})

describe('the answers of the kit', () => {
  const data = { ...answersAboutTheCase, ...answersAboutChildren }

  it('cover every item that a caseworker has to answer before the decision', () => {
    const asked = items.filter(({ from, phase, optional, default: standing }) => {
      return from === 'caseworker' && phase === 'beforeDecision' && optional !== true && standing === undefined
    })
    const ids = asked
      .filter(({ id, storedAs }) => storedAs !== 'alternatives' && !substitutes.has(id))
      .map(({ id }) => id)
    expect(ids.filter((id) => data[id] === undefined)).toEqual([])
  })

  it('belong to an item each, in one list', () => {
    const ids = [...Object.keys(answersAboutTheCase), ...Object.keys(answersAboutChildren)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !items.some((item) => item.id === id))).toEqual([])
  })
})
