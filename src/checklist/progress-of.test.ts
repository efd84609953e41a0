import { describe, expect, it } from 'vitest'
import { aChild, aMatter, anAssessment, answering, aPolicy, aRule, readFor } from '../../test/fixtures/matter.js'
import { aPart } from '../../test/fixtures/reading.js'
import type { Facts } from '../facts/facts.schema.js'
import type { Depth } from '../words/codes.schema.js'
import type { Alternative, AssessedChild, Assessment } from './assessment.schema.js'
import { emptyAssessment } from './empty-assessment.js'
import { progressOf } from './progress-of.js'

function progressAt(depth: Depth, given: Assessment = anAssessment(), facts: Partial<Facts> = {}) {
  const policy = aPolicy({ rules: [aRule({ then: { need: 'required', depth } })] })
  return progressOf(readFor(aMatter({ policy, facts }), given))
}

/** The number asked and answered in one part of the checklist. */
function inPart(part: string, depth: Depth, given: Assessment, facts: Partial<Facts> = {}): number[] {
  const found = progressAt(depth, given, facts).parts.find((counted) => counted.part === part)
  return [found?.required ?? 0, found?.answered ?? 0]
}

const withChild = (parts: Partial<AssessedChild>): Assessment => {
  const given = anAssessment()
  return { ...given, children: given.children.map((child) => ({ ...child, ...parts })) }
}

const countOf = ({ required, answered }: { readonly required: number; readonly answered: number }) => [
  required,
  answered,
]

describe('progress', () => {
  it('counts what is asked, and what of it is answered', () => {
    expect(countOf(progressAt('simple'))).toEqual([9, 9])
    expect(countOf(progressAt('simple', emptyAssessment))).toEqual([8, 0])
  })

  it('opens with the answers: a child that was heard is asked what it said', () => {
    const heard = withChild({ answers: { 'views.heard': 'direct' } })
    expect(inPart('views', 'simple', heard)).toEqual([2, 1])
    expect(inPart('views', 'simple', withChild({ answers: {} }))).toEqual([1, 0])
  })

  it('is the same by part as in all, and by child as of the children', () => {
    const facts = { children: [aChild('B1'), aChild('B2')] }
    const given = { ...anAssessment(), children: [...anAssessment().children, aPart('B2')] }
    const { parts, children, ...all } = progressAt('simple', given, facts)
    const sum = (key: 'required' | 'answered') => parts.reduce((total, part) => total + part[key], 0)
    expect([sum('required'), sum('answered')]).toEqual([all.required, all.answered])
    expect(children.map(({ childRef }) => childRef)).toEqual(['B1', 'B2'])
    expect(children[1]?.answered).toBe(0)
    const ofCase = all.required - children.reduce((total, child) => total + child.required, 0)
    expect(ofCase).toBe(3)
  })

  it('tells the parts in the order of the checklist, also those in which nothing is asked', () => {
    expect(progressAt('simple').parts.map(({ part }) => part)).toEqual([
      'screening',
      'children',
      'views',
      'balancing',
      'decision',
      'feedback',
    ])
  })

  it('counts what the caseworker did not have to answer neither as asked nor as answered', () => {
    const given = answering(anAssessment(), {}, { 'fb.status': 'planned', 'views.date': '2026-10-20' })
    expect(countOf(progressAt('simple', given))).toEqual([9, 9])
  })

  it('does not count a value left where nothing is asked', () => {
    const given = answering(anAssessment(), {}, { 'views.heard': 'declined', 'views.declined': 'Barnet ville inte.' })
    expect(countOf(progressAt('simple', given))).toEqual([9, 9])
  })

  it('counts an answer that leaves the question open as asked and not answered', () => {
    const given = answering(anAssessment(), {
      'eb.needs': ['leisure'],
      'eb.housingRisk': 'none',
      'eb.emergency': 'needed',
    })
    expect(inPart('economicAssistance', 'simple', given, { caseType: 'economicAssistance' })).toEqual([3, 2])
  })

  it('is nothing where no child is concerned', () => {
    const facts = { children: [], childrenLinked: 'no', reason: 'Bor ensam.' } as const
    expect(countOf(progressAt('simple', emptyAssessment, facts))).toEqual([0, 0])
  })
})

describe('a record', () => {
  const complete = {
    id: 'c1',
    alternative: 'proposal',
    area: 'housing',
    direction: 'unchanged',
    horizon: 'long',
    description: 'Rummet är lika stort.',
  } as const

  it.each<[string, AssessedChild['consequences'], number[]]>([
    ['one with all its fields', [complete], [1, 1]],
    ['one with a field missing', [{ ...complete, horizon: undefined }], [1, 0]],
    ['a weakened right without how serious it is', [{ ...complete, direction: 'weakened' }], [1, 0]],
    ['two', [complete, { ...complete, id: 'c2' }], [2, 2]],
    ['one of another alternative, which is not the one asked for', [{ ...complete, alternative: 'b' }], [2, 1]],
  ])('counts as one answer: of consequences, %s', (_, consequences, expected) => {
    expect(inPart('consequences', 'full', withChild({ consequences }))).toEqual(expected)
  })

  it.each<[string, AssessedChild['areas'], number[]]>([
    [
      'one marked and described',
      [{ area: 'housing', answers: { 'area.relevance': 'yes', 'area.situation': 'Trångt.' } }],
      [1, 1],
    ],
    ['one marked and not described', [{ area: 'housing', answers: { 'area.relevance': 'yes' } }], [1, 0]],
    [
      'one that is not affected, which is not the one asked for',
      [{ area: 'housing', answers: { 'area.relevance': 'no' } }],
      [2, 1],
    ],
  ])('counts as one answer: of areas at full, %s', (_, areas, expected) => {
    expect(inPart('circumstances', 'full', withChild({ areas }))).toEqual(expected)
  })

  it('counts as one answer: of areas at extended, all nine', () => {
    const areas = [{ area: 'housing', answers: { 'area.relevance': 'no' } }] as const
    const { children } = progressAt('extended', withChild({ areas }))
    const none = progressAt('extended', withChild({})).children
    expect((children[0]?.answered ?? 0) - (none[0]?.answered ?? 0)).toBe(1)
    expect(children[0]?.required).toBe(none[0]?.required)
    expect(inPart('circumstances', 'extended', withChild({ areas }))).toEqual([12, 1])
  })

  it.each<[string, Partial<AssessedChild>]>([
    ['consequence', { consequences: [complete] }],
    ['area', { areas: [{ area: 'housing', answers: { 'area.relevance': 'yes', 'area.situation': 'Trångt.' } }] }],
  ])('is asked for where there is none: one %s of a child at full', (_, parts) => {
    const [without] = progressAt('full').children
    const [one] = progressAt('full', withChild(parts)).children
    expect(one).toEqual({ ...without, answered: (without?.answered ?? 0) + 1 })
  })

  const measure = { id: 'm1', what: 'Skolskjuts', addresses: ['c1'] }

  it.each<[string, Partial<AssessedChild>, object, number[]]>([
    ['none, and no reason', {}, {}, [2, 1]],
    ['one', { measures: [measure] }, {}, [2, 2]],
    ['two', { measures: [measure, { ...measure, id: 'm2' }] }, {}, [3, 3]],
    ['none, and why', {}, { 'dec.noMeasureReason': 'Inget mildrar det.' }, [2, 2]],
    ['one beside a reason left behind', { measures: [measure] }, { 'dec.noMeasureReason': 'Inget.' }, [2, 2]],
  ])('counts as one answer: of measures, %s', (_, parts, ofChild, expected) => {
    expect(inPart('decision', 'full', answering(withChild(parts), {}, ofChild))).toEqual(expected)
  })

  const alternative = (id: string, answers: Alternative['answers']): Alternative => {
    return { id, outcome: 'rejection', chosen: id === 'a', answers, matchesView: [] }
  }
  const told = { 'alt.description': 'Bo kvar till juni.' }
  const set = { ...told, 'alt.rejectedReason': 'För dyrt.' }
  const reason = { 'alt.singleReason': 'Lagen ger inget annat utrymme.' }

  it.each<[string, Alternative[], object, number[]]>([
    ['none', [], {}, [2, 0]],
    ['one', [alternative('a', told)], {}, [2, 1]],
    ['one, and why no more', [alternative('a', told)], reason, [2, 2]],
    ['none, and why', [], reason, [1, 1]],
    ['two, one of which lacks why it was not chosen', [alternative('a', told), alternative('b', told)], {}, [2, 1]],
    ['two', [alternative('a', told), alternative('b', set)], {}, [2, 2]],
    ['three', [alternative('a', told), alternative('b', set), alternative('c', set)], {}, [3, 3]],
  ])('counts as one answer: of alternatives, %s', (_, alternatives, ofCase, expected) => {
    expect(inPart('alternatives', 'full', answering({ ...anAssessment(), alternatives }, ofCase))).toEqual(expected)
  })

  it.each([
    [[], [2, 0]],
    [['a'], [2, 1]],
    [
      ['a', 'b'],
      [2, 2],
    ],
    [
      ['a', 'b', 'c'],
      [3, 3],
    ],
  ])('counts as one answer: of the alternatives %j of a board item', (ids, [required, answered]) => {
    const facts = { caseType: 'boardItem', children: [], affected: 'direct' } as const
    const records = ids.map((id) => ({
      id,
      description: 'Bygg.',
      direction: 'unchanged',
      effects: 'Inga.',
      chosen: false,
    }))
    const given = { ...emptyAssessment, answers: records.length > 0 ? { 'board.alternatives': records } : {} }
    const empty = inPart('boardItem', 'full', emptyAssessment, facts)
    const counted = inPart('boardItem', 'full', given, facts)
    expect([counted[0], counted[1]]).toEqual([(empty[0] ?? 0) - 2 + (required ?? 0), answered])
  })
})
