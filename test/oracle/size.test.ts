import {
  type AssessedChild,
  type Assessment,
  type CaseType,
  type ChildFact,
  type Decision,
  type Depth,
  definePolicy,
  type Facts,
  type Policy,
  progress,
} from 'barnkonsekvens'
import { describe, expect, it } from 'vitest'
import { national, rejection } from './household.js'

type Answers = Assessment['answers']

/** Both in shared residence, and both soon past a border of age: twelve and sixteen. */
const twelve: ChildFact = { childRef: 'barn-1', birthDate: '2014-12-20', living: 'shared', affected: 'indirect' }
const sixteen: ChildFact = { childRef: 'barn-2', birthDate: '2010-12-20', living: 'shared', affected: 'indirect' }

/** Every text is filled alike here: this file counts questions and judges no wording. */
const text = 'Skolvägen blir fyra kilometer längre, fotbollen utgår och läxhjälpen hos morfar faller bort varje tisdag.'

/** A policy of one's own with a single rule, so that the depth comes from what an organisation requires. */
function policyAt(depth: Depth): Policy {
  const defined = definePolicy({
    id: `kommunen.${depth}`,
    version: '1',
    inForceFrom: '2026-01-01',
    inForceTo: null,
    appliesTo: 'decisionsFrom',
    organisation: 'Kommunen',
    source: { document: 'Nämndens beslut' },
    includes: ['national'],
    rules: [
      {
        id: 'OWN1',
        when: { forum: ['official', 'committee', 'board', 'chair'] },
        then: { need: 'required', depth },
        status: 'adoptedPolicy',
        basis: ['crc-art-3'],
        note: '',
      },
    ],
    examples: [],
  })
  if (!defined.ok) throw new Error(defined.issues.map((issue) => issue.code).join())
  return defined.value
}

const policies = { simple: policyAt('simple'), full: policyAt('full'), extended: policyAt('extended') }

/** Which way an assessment went, where the way decides what is asked next. */
interface Path {
  readonly depth: Depth
  readonly heard: string
  readonly informed: string
  readonly weight: string
  readonly aligned: string
  readonly direction: 'weakened' | 'strengthened'
  /** Whether measures and alternatives are recorded, or the reasons why there are none or too few. */
  readonly instead: 'records' | 'reasons'
  readonly exposure: 'none' | 'witness'
}

const caseAnswers = ({ instead }: Path): Answers => ({
  'screening.impact': 'noticeable',
  'screening.protectionConcern': 'no',
  'rights.articles': ['crc-2', 'crc-3', 'crc-6', 'crc-12'],
  'rights.otherLaw': [{ other: text }],
  'rights.knowledge': text,
  ...(instead === 'reasons' && { 'alt.singleReason': text }),
  'bal.conflicts': ['budget'],
  'bal.conflictText': text,
  'bal.siblings': text,
  'dec.sufficient': 'yes',
  'fu.date': '2026-12-15',
  'fu.what': [text],
  'fu.responsible': 'enhetschefen',
  'eb.ground': 'ownMeans',
  'eb.needs': ['leisure'],
  'eb.duration': 12,
  'eb.discretion': 'tested',
  'eb.discretionText': text,
  'eb.normRaised': 'tested',
  'eb.emergency': 'done',
  'eb.emergencyText': text,
  'eb.housingRisk': 'arrears',
  'eb.housingDebt': 4000,
  'eb.housingAction': text,
  'eb.childIncome': 'yes',
  'eb.leisureCard': 'yes',
  'eb.parentPath': text,
  'dv.honour': 'no',
  'lss.requester': 'guardian',
  'lss.measure': ['lss9-6'],
  'lss.ground': ['parentalResponsibility'],
  'lss.parentalNorm': text,
  'lss.familyCapacity': text,
  'lss.siblings': text,
})

const childAnswers = ({ heard, informed, weight, aligned, instead, exposure }: Path): Answers => ({
  'child.affectedHow': text,
  'child.vulnerability': ['noneKnown'],
  'child.communication': ['none'],
  'child.representatives': ['guardian1'],
  'views.informed': informed,
  'views.informedHow': text,
  'views.understood': 'confirmed',
  'views.notInformedReason': text,
  'views.heard': heard,
  'views.method': ['alone'],
  'views.consent': 'yes',
  'views.content': text,
  'views.declined': text,
  'views.notHeardReason': 'unreachable',
  'views.notHeardText': text,
  'views.stanceOtherWay': text,
  'views.maturity': text,
  'views.weight': weight,
  'views.weightReason': text,
  'cons.waiting': text,
  'bal.bestInterest': text,
  'bal.aligned': aligned,
  'bal.overridingReason': text,
  'dec.childParagraph': text,
  ...(instead === 'reasons' && { 'dec.noMeasureReason': text }),
  'fb.by': 'handläggaren',
  'fb.content': ['decision', 'reasons'],
  'eb.childGoesWithout': text,
  'eb.mapping': ['school'],
  'eb.contact': text,
  'dv.exposure': exposure,
  'dv.protectionRef': 'akten 2026-10-12',
  'dv.inquiry': 'notOpened',
  'dv.inquiryReason': text,
  'dv.riskRepeat': text,
  'dv.aloneTalk': 'yes',
  'dv.contactRisk': text,
  'dv.infoRisk': 'no',
  'dv.shelter': exposure === 'none' ? 'notNeeded' : 'considered',
  'dv.school': text,
  'dv.support': [text],
  'lss.group': 'group1',
  'lss.childWants': text,
  'lss.communication': ['aac'],
  'lss.ownWords': 'quote',
  'lss.goodLiving': text,
  'lss.away': text,
  'lss.play': text,
  'lss.safety': 'yes',
  'lss.transition': text,
  'lss.ifRefused': text,
})

const nineAreas = [
  'identity',
  'family',
  'safety',
  'vulnerability',
  'health',
  'education',
  'livingStandard',
  'housing',
  'leisure',
] as const

/** As many rights areas as the depth asks for, and no more. */
function areasAt(depth: Depth): AssessedChild['areas'] {
  const answers = { 'area.relevance': 'yes', 'area.situation': text, 'area.source': ['child', 'school'] }
  const areas = { simple: [], full: nineAreas.slice(0, 1), extended: nineAreas }[depth]
  return areas.map((area) => ({ area, answers }))
}

function assessedChild({ childRef }: ChildFact, path: Path, chosen: string): AssessedChild {
  const consequence = {
    id: `${childRef}-f`,
    alternative: chosen,
    area: 'leisure',
    direction: path.direction,
    horizon: 'long',
    description: text,
  } as const
  const measure = {
    id: `${childRef}-m`,
    what: text,
    addresses: [`${childRef}-f`],
    responsible: 'handläggaren',
    dueOn: '2026-12-15',
    status: 'planned',
  } as const
  const negative = path.direction === 'weakened' || path.aligned !== 'fully'
  return {
    childRef,
    answers: childAnswers(path),
    areas: areasAt(path.depth),
    consequences:
      path.depth === 'simple'
        ? []
        : [path.direction === 'weakened' ? { ...consequence, severity: 'moderate' as const } : consequence],
    measures: path.depth !== 'simple' && negative && path.instead === 'records' ? [measure] : [],
  }
}

/** The alternatives that the depth asks for; with a reason for too few there is only the proposal. */
function alternativesOf(path: Path, outcome: Decision['outcome'], children: readonly ChildFact[]) {
  const answers = { 'alt.description': text, 'alt.legalRoom': 'within', 'alt.rejectedReason': text }
  const matchesView = children.map(({ childRef }) => ({ childRef, value: 'partly' as const }))
  const many = { simple: 0, full: 2, extended: 3 }[path.depth]
  const count = path.depth !== 'simple' && path.instead === 'reasons' ? 1 : many
  return Array.from({ length: count }, (_, index) => ({
    id: `alternativ-${index}`,
    outcome: index === 0 ? outcome : ('interim' as const),
    chosen: index === 0,
    answers,
    matchesView,
  }))
}

function assessmentOn(path: Path, outcome: Decision['outcome'], children: readonly ChildFact[]): Assessment {
  const alternatives = alternativesOf(path, outcome, children)
  const chosen = alternatives[0]?.id ?? 'proposal'
  return {
    answers: caseAnswers(path),
    children: children.map((child) => assessedChild(child, path, chosen)),
    alternatives,
  }
}

const ways = ['direct', 'viaGuardian', 'representative', 'earlierRecord', 'otherWay', 'declined', 'notHeard']

/** Every way through the questions that changes what is asked; at the simple depth only two things do. */
function* pathsAt(depth: Depth, exposure: Path['exposure']): Generator<Path> {
  const deeper = depth !== 'simple'
  for (const heard of ways)
    for (const aligned of ['fully', 'partly', 'no'])
      for (const informed of deeper ? ['yes', 'no'] : ['yes'])
        for (const weight of deeper ? ['great', 'little'] : ['great'])
          for (const direction of deeper ? (['weakened', 'strengthened'] as const) : (['weakened'] as const))
            for (const instead of deeper ? (['records', 'reasons'] as const) : (['records'] as const))
              yield { depth, heard, informed, weight, aligned, direction, instead, exposure }
}

interface Size {
  readonly ofCase: number
  readonly ofChild: number
}

/** The largest number of questions over all the ways, for one child and for two; each way is answered completely. */
function largest(caseType: CaseType, outcome: Decision['outcome'], depth: Depth, exposure: Path['exposure']): Size {
  const size = { ofCase: 0, ofChild: 0 }
  const decision: Decision = { ...rejection, outcome }
  for (const children of [[twelve], [twelve, sixteen]]) {
    const facts: Facts = { caseType, childrenLinked: 'yes', children }
    for (const path of pathsAt(depth, exposure)) {
      const assessment = assessmentOn(path, outcome, children)
      const count = progress(assessment, { policy: policies[depth], facts, decision })
      expect({ path, answered: count.answered }).toEqual({ path, answered: count.required })
      expect(count.children.map((child) => child.childRef)).toEqual(children.map((child) => child.childRef))
      const perChild = count.children.map((child) => child.required)
      size.ofCase = Math.max(size.ofCase, count.required - perChild.reduce((sum, each) => sum + each, 0))
      size.ofChild = Math.max(size.ofChild, ...perChild)
    }
  }
  return size
}

describe('how much is asked, at most', () => {
  it.each<[CaseType, Decision['outcome'], Depth, number, number]>([
    ['economicAssistance', 'rejection', 'simple', 6, 6],
    ['economicAssistance', 'rejection', 'full', 12, 12],
    ['economicAssistance', 'rejection', 'extended', 29, 35],
    ['economicAssistance', 'approval', 'simple', 2, 6],
    ['economicAssistance', 'approval', 'full', 5, 12],
    ['economicAssistance', 'approval', 'extended', 15, 32],
    ['housing', 'rejection', 'simple', 3, 6],
    ['housing', 'rejection', 'full', 6, 12],
    ['housing', 'rejection', 'extended', 15, 32],
    ['lss', 'rejection', 'simple', 6, 9],
    ['lss', 'rejection', 'full', 11, 19],
    ['lss', 'rejection', 'extended', 21, 42],
    ['other', 'rejection', 'simple', 3, 6],
    ['other', 'rejection', 'full', 6, 12],
    ['other', 'rejection', 'extended', 15, 32],
  ])('%s, %s, %s: it is %i for the case and %i for each child', (caseType, outcome, depth, ofCase, ofChild) => {
    expect(largest(caseType, outcome, depth, 'none')).toEqual({ ofCase, ofChild })
  })

  it.each<[Depth, Path['exposure'], number, number]>([
    ['simple', 'none', 4, 9],
    ['full', 'none', 7, 15],
  ])('partnerViolence, rejection, %s, exposure %s: it is %i and %i', (depth, exposure, ofCase, ofChild) => {
    expect(largest('partnerViolence', 'rejection', depth, exposure)).toEqual({ ofCase, ofChild })
  })

  it('partnerViolence, rejection, extended, exposure witness: it is 16 and never more than 44', () => {
    const { ofCase, ofChild } = largest('partnerViolence', 'rejection', 'extended', 'witness')
    expect(ofCase).toBe(16)
    expect(ofChild).toBeLessThanOrEqual(44)
    expect(ofChild).toBeGreaterThan(42)
  })

  // The bars: what no assessment of a refusal of economic assistance may ever ask more than. A protection concern that
  // was set aside comes on top of the table, and is within the bar at full.
  it.each([
    ['simple', 6, 6],
    ['full', 14, 12],
  ] as const)('economicAssistance, rejection, %s: it stays within the bar of %i and %i', (depth, ofCase, ofChild) => {
    const size = largest('economicAssistance', 'rejection', depth, 'none')
    expect(size.ofCase).toBeLessThanOrEqual(ofCase)
    expect(size.ofChild).toBeLessThanOrEqual(ofChild)
  })

  it.each<[CaseType, number, number]>([
    ['partnerViolence', 8, 9],
    ['lss', 7, 9],
  ])('%s, rejection, simple: it stays within the bar of %i and %i', (caseType, ofCase, ofChild) => {
    const size = largest(caseType, 'rejection', 'simple', 'none')
    expect(size.ofCase).toBeLessThanOrEqual(ofCase)
    expect(size.ofChild).toBeLessThanOrEqual(ofChild)
  })

  it.each([
    ['reported', 'simple', 7],
    ['notNeeded', 'simple', 8],
    ['reported', 'full', 13],
    ['notNeeded', 'full', 14],
  ] as const)('it grows when a protection concern is %s, at %s to %i for the case', (action, depth, ofCase) => {
    const path: Path = {
      depth,
      heard: 'direct',
      informed: 'yes',
      weight: 'great',
      aligned: 'partly',
      direction: 'weakened',
      instead: 'records',
      exposure: 'none',
    }
    const drafted = assessmentOn(path, 'rejection', [twelve])
    const concern = { 'screening.protectionConcern': 'yes', 'screening.protectionAction': action }
    const answers = { ...drafted.answers, ...concern, 'screening.protectionReason': text }
    const facts: Facts = { caseType: 'economicAssistance', childrenLinked: 'yes', children: [twelve] }
    const count = progress({ ...drafted, answers }, { policy: policies[depth], facts, decision: rejection })
    expect(count.required - (count.children[0]?.required ?? 0)).toBe(ofCase)
    expect(count.answered).toBe(count.required)
  })
})

describe('a board item without registered children', () => {
  const board = (heard: string, bka: string): Answers => ({
    'screening.impact': 'noticeable',
    'board.bka': bka,
    'board.bkaReason': text,
    'board.groups': ['flickor och pojkar mellan tio och tolv år i Kristineberg'],
    'board.articles': ['crc-2', 'crc-3', 'crc-6', 'crc-12'],
    'board.knowledge': text,
    'board.heard': heard,
    'board.heardNoReason': text,
    'board.alternatives': [
      { id: 'a', description: text, direction: 'weakened', effects: text, chosen: true },
      { id: 'b', description: text, direction: 'unchanged', effects: text, chosen: false },
    ],
    'board.conflicts': text,
    'board.measures': [
      { id: 'm', what: text, responsible: 'förvaltningschefen', dueOn: '2027-02-01', status: 'planned' },
    ],
    'board.feedback': text,
    'board.followUp': text,
    'board.secrecy': 'yes',
    'board.ready': 'yes',
  })

  it.each([
    ['simple', 8],
    ['full', 14],
    ['extended', 15],
  ] as const)('it is asked at %s at most %i questions', (depth, most) => {
    const facts: Facts = { caseType: 'boardItem', childrenLinked: 'yes', affected: 'direct', children: [] }
    const decision: Decision = { ...rejection, outcome: 'approval', forum: 'board' }
    const sizes = ['yes', 'earlier', 'no'].flatMap((heard) =>
      ['annex', 'integrated', 'missing'].map((bka) => {
        const assessment = { answers: board(heard, bka), children: [], alternatives: [] }
        const count = progress(assessment, { policy: policies[depth], facts, decision })
        expect(count.children).toEqual([])
        expect({ heard, bka, answered: count.answered }).toEqual({ heard, bka, answered: count.required })
        return count.required
      }),
    )
    expect(Math.max(...sizes)).toBe(most)
  })
})

describe('the alternatives of a board item', () => {
  it.each([0, 1, 2])('it is two of them that are asked, when %i are written', (written) => {
    const alternative = { description: text, direction: 'unchanged', effects: text }
    const records = Array.from({ length: written }, (_, n) => ({
      ...alternative,
      id: `alternativ-${n}`,
      chosen: n === 0,
    }))
    const answers: Answers = {
      'screening.depth': 'full',
      ...(written > 0 && { 'board.alternatives': records }),
    }
    const facts: Facts = { caseType: 'boardItem', childrenLinked: 'yes', affected: 'direct', children: [] }
    const decision: Decision = { ...rejection, outcome: 'approval', forum: 'board' }
    const drafted: Assessment = { answers, children: [], alternatives: [] }
    const count = progress(drafted, { policy: national, facts, decision })
    expect(count.required).toBe(11)
    expect(count.answered).toBe(written)
  })
})

describe('an empty assessment', () => {
  const empty = (childRef: string): AssessedChild => ({
    childRef,
    answers: {},
    areas: [],
    consequences: [],
    measures: [],
  })

  it.each<[CaseType, Depth, number, number]>([
    ['economicAssistance', 'simple', 6, 6],
    ['economicAssistance', 'full', 14, 12],
    ['partnerViolence', 'simple', 8, 9],
    ['lss', 'simple', 7, 9],
  ])('%s at %s: it never asks more than %i and %i to begin with', (caseType, depth, ofCase, ofChild) => {
    const facts: Facts = { caseType, childrenLinked: 'yes', children: [twelve, sixteen] }
    const drafted: Assessment = {
      answers: { 'screening.depth': depth },
      children: [empty('barn-1'), empty('barn-2')],
      alternatives: [],
    }
    const count = progress(drafted, { policy: national, facts, decision: rejection })
    const perChild = count.children.map((child) => child.required)
    for (const each of perChild) expect(each).toBeLessThanOrEqual(ofChild)
    expect(count.required - perChild.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(ofCase)
    expect(count.children.map((child) => child.answered)).toEqual([0, 0])
  })

  it('it asks about a child that counts even though nothing is written of it yet', () => {
    const facts: Facts = { caseType: 'other', childrenLinked: 'yes', children: [twelve, sixteen] }
    const drafted: Assessment = { answers: {}, children: [], alternatives: [] }
    const count = progress(drafted, { policy: national, facts, decision: rejection })
    expect(count.answered).toBe(0)
    expect(count.children.map(({ childRef }) => childRef)).toEqual(['barn-1', 'barn-2'])
    for (const child of count.children) expect(child.required).toBeGreaterThan(0)
  })

  it('it counts the same questions by part as in all', () => {
    const facts: Facts = { caseType: 'economicAssistance', childrenLinked: 'yes', children: [twelve, sixteen] }
    const drafted: Assessment = { answers: { 'screening.impact': 'small' }, children: [], alternatives: [] }
    const count = progress(drafted, { policy: national, facts, decision: rejection })
    expect(count.parts.reduce((sum, part) => sum + part.required, 0)).toBe(count.required)
    expect(count.parts.reduce((sum, part) => sum + part.answered, 0)).toBe(count.answered)
    expect(count.answered).toBe(1)
  })

  it('it asks an expected child neither for its views nor for feedback', () => {
    const expected: ChildFact = { childRef: 'barn-3', expected: true, living: 'unborn', affected: 'indirect' }
    const facts: Facts = { caseType: 'other', childrenLinked: 'yes', children: [expected] }
    const drafted: Assessment = { answers: {}, children: [empty('barn-3')], alternatives: [] }
    const count = progress(drafted, { policy: national, facts, decision: rejection })
    expect(count.children).toMatchObject([{ childRef: 'barn-3', required: 4, answered: 0 }])
  })
})
