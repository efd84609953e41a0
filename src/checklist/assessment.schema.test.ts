import { describe, expect, it } from 'vitest'
import { anAssessment, answering, refusalsOf } from '../../test/fixtures/matter.js'
import { aPart } from '../../test/fixtures/reading.js'
import { parse } from '../words/parse.schema.js'
import { Assessment, AssessmentPatch, Consequence } from './assessment.schema.js'

const alternative = { id: 'a', outcome: 'rejection', chosen: true, answers: {}, matchesView: [] }
const refused = (change: object) => refusalsOf(parse(Assessment, { ...anAssessment(), ...change }))
const ofChild = (parts: object) => refused({ children: [{ ...aPart('B1'), ...parts }] })
const unknownKey = (path: string) => [[path, 'unknownKey']]

describe('an assessment', () => {
  it.each([
    ['complete', {}],
    ['empty', { answers: {}, children: [], alternatives: [] }],
    [
      'with a shared text',
      {
        children: [
          { ...aPart('B1'), sharedTexts: [{ item: 'bal.bestInterest', sharedWith: ['B2'], reason: 'Samma rum.' }] },
        ],
      },
    ],
    ['with two alternatives', { alternatives: [alternative, { ...alternative, id: 'b', chosen: false }] }],
    ['with two that are chosen, which is told later', { alternatives: [alternative, { ...alternative, id: 'b' }] }],
    ['with two children', { children: [aPart('B1'), aPart('B2')] }],
  ])('is taken in %s', (_, change) => {
    expect(refused(change)).toEqual([])
  })

  it.each<[string, object, unknown[]]>([
    ['no answers', { answers: undefined }, [['answers', 'missing']]],
    ['no list of children', { children: undefined }, [['children', 'missing']]],
    ['no list of alternatives', { alternatives: undefined }, [['alternatives', 'missing']]],
    ['one child twice', { children: [aPart('B1'), aPart('B2'), aPart('B1')] }, [['children', 'duplicate']]],
    ['one alternative twice', { alternatives: [alternative, alternative] }, [['alternatives', 'duplicate']]],
    ['an answer to no item', { answers: { 'x.y': 'z' } }, unknownKey('answers.<unknown>')],
    ['an answer that the facts give', { answers: { 'screening.affected': 'none' } }, unknownKey('answers.<unknown>')],
    ['an answer that an event gives', { answers: { 'fu.result': 'Gick bra.' } }, unknownKey('answers.<unknown>')],
    ['a signature, which has a shape of its own', { signed: {} }, unknownKey('<unknown>')],
    [
      'an outcome that is not settled',
      { alternatives: [{ ...alternative, outcome: 'notSettled' }] },
      [['alternatives.0.outcome', 'notACode']],
    ],
    [
      'a choice that is not said',
      { alternatives: [{ ...alternative, chosen: undefined }] },
      [['alternatives.0.chosen', 'missing']],
    ],
    [
      'a view that is no code',
      { alternatives: [{ ...alternative, matchesView: [{ childRef: 'B1', value: 'maybe' }] }] },
      [['alternatives.0.matchesView.0.value', 'notACode']],
    ],
  ])('with %s is refused', (_, change, expected) => {
    expect(refused(change)).toEqual(expected)
  })

  it.each<[string, object, unknown[]]>([
    ['no reference', { childRef: undefined }, [['children.0.childRef', 'missing']]],
    ['no answers', { answers: undefined }, [['children.0.answers', 'missing']]],
    ['no areas', { areas: undefined }, [['children.0.areas', 'missing']]],
    ['an answer of the case', { answers: { 'screening.impact': 'small' } }, unknownKey('children.0.answers.<unknown>')],
    [
      'feedback given before the decision',
      { answers: { 'fb.status': 'given' } },
      [['children.0.answers.fb.status', 'other']],
    ],
    ['an area that is none', { areas: [{ area: 'football', answers: {} }] }, [['children.0.areas.0.area', 'notACode']]],
    [
      'an answer of the child in an area',
      { areas: [{ area: 'health', answers: { 'views.heard': 'direct' } }] },
      unknownKey('children.0.areas.0.answers.<unknown>'),
    ],
    [
      'a consequence of no alternative',
      { consequences: [{ id: 'c' }] },
      [['children.0.consequences.0.alternative', 'missing']],
    ],
    [
      'a measure for nothing',
      { measures: [{ id: 'm', what: 'Stöd', addresses: [] }] },
      [['children.0.measures.0.addresses', 'tooSmall']],
    ],
    [
      'a text shared with nobody',
      { sharedTexts: [{ item: 'x', sharedWith: [], reason: 'y' }] },
      [['children.0.sharedTexts.0.sharedWith', 'tooSmall']],
    ],
  ])('of a child with %s is refused', (_, parts, expected) => {
    expect(ofChild(parts)).toEqual(expected)
  })

  it('tells every fault at once', () => {
    const given = answering(anAssessment(), { 'screening.impact': 'x' }, { 'views.heard': 'y' })
    expect(refusalsOf(parse(Assessment, given))).toEqual([
      ['answers.screening.impact', 'notACode'],
      ['children.0.answers.views.heard', 'notACode'],
    ])
  })
})

describe('a consequence', () => {
  it.each<[object, unknown[]]>([
    [{ id: 'c', alternative: 'proposal' }, []],
    [
      {
        id: 'c',
        alternative: 'proposal',
        area: 'health',
        direction: 'weakened',
        horizon: 'long',
        severity: 'minor',
        description: '',
      },
      [],
    ],
    [{ id: 'c', alternative: 'proposal', severity: 'bad' }, [['severity', 'notACode']]],
    [{ id: '', alternative: 'proposal' }, [['id', 'tooSmall']]],
    [{ id: 'c', alternative: 'proposal', childRef: 'B1' }, unknownKey('<unknown>')],
  ])('%j', (given, expected) => {
    expect(refusalsOf(parse(Consequence, given))).toEqual(expected)
  })
})

describe('a change', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['an answer cleared', { answers: { 'screening.impact': null } }],
    ['one child named', { children: [{ childRef: 'B1' }] }],
    ['an answer of a child cleared', { children: [{ childRef: 'B1', answers: { 'views.heard': null } }] }],
    [
      'an answer of an area cleared',
      { children: [{ childRef: 'B1', areas: [{ area: 'health', answers: { 'area.relevance': null } }] }] },
    ],
    [
      'its lists emptied',
      { children: [{ childRef: 'B1', consequences: [], measures: [], sharedTexts: [] }], alternatives: [] },
    ],
  ])('may be %s', (_, patch) => {
    expect(refusalsOf(parse(AssessmentPatch, patch))).toEqual([])
  })

  it.each<[string, object, unknown[]]>([
    [
      'an answer outside its list',
      { answers: { 'screening.impact': 'x' } },
      [['answers.screening.impact', 'notACode']],
    ],
    ['an answer that the facts give', { answers: { 'screening.caseType': 'lss' } }, unknownKey('answers.<unknown>')],
    ['no child named', { children: [{ answers: {} }] }, [['children.0.childRef', 'missing']]],
    [
      'feedback given',
      { children: [{ childRef: 'B1', answers: { 'fb.status': 'given' } }] },
      [['children.0.answers.fb.status', 'other']],
    ],
    ['a list cleared by null', { alternatives: null }, [['alternatives', 'wrongType']]],
  ])('with %s is refused', (_, patch, expected) => {
    expect(refusalsOf(parse(AssessmentPatch, patch))).toEqual(expected)
  })
})
