import { describe, expect, it } from 'vitest'
import {
  aChild,
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  aRule,
  readFor,
  without,
} from '../../test/fixtures/matter.js'
import { aPart } from '../../test/fixtures/reading.js'
import type { Depth } from '../words/codes.schema.js'
import type { Alternative, AssessedChild, Assessment } from './assessment.schema.js'
import { emptyAssessment } from './empty-assessment.js'
import { missingAnswers } from './missing-answers.js'

const at = (depth: Depth) => aMatter({ policy: aPolicy({ rules: [aRule({ then: { need: 'required', depth } })] }) })
const missingOf = (given: Assessment, matter = aMatter()) =>
  missingAnswers(readFor(matter, given)).map(({ item, childRef, params }) => [item, childRef, params.missing])

/** A complete assessment in which one child has these parts. */
function withChild(parts: Partial<AssessedChild>): Assessment {
  const given = anAssessment()
  return { ...given, children: given.children.map((child) => ({ ...child, ...parts })) }
}

const alternative = (id: string, chosen: boolean): Alternative => ({
  id,
  outcome: 'rejection',
  chosen,
  answers: { 'alt.description': 'Bo kvar till juni.', 'alt.rejectedReason': 'Hyran är för hög.' },
  matchesView: [],
})

describe('what is missing', () => {
  it('of a complete assessment is nothing', () => {
    expect(missingOf(anAssessment())).toEqual([])
  })

  it('is told once an item and child, in the order of the checklist', () => {
    const given = { ...anAssessment(), answers: {}, children: [aPart('B1')] }
    expect(missingOf(given)).toEqual([
      ['screening.impact', undefined, 1],
      ['screening.protectionConcern', undefined, 1],
      ['child.affectedHow', 'B1', 1],
      ['views.heard', 'B1', 1],
      ['bal.bestInterest', 'B1', 1],
      ['bal.aligned', 'B1', 1],
      ['bal.conflictText', undefined, 1],
      ['dec.childParagraph', 'B1', 1],
    ])
  })

  it('is told of each child that has a part; one that has none is told of as a whole elsewhere', () => {
    const matter = aMatter({ facts: { children: [aChild('B1'), aChild('B2'), aChild('B3')] } })
    const given = { ...anAssessment(), children: [...anAssessment('B1').children, aPart('B2')] }
    const told = missingOf(given, matter).map(([, childRef]) => childRef)
    expect(new Set(told)).toEqual(new Set(['B2']))
    expect(missingOf(emptyAssessment, matter).map(([, childRef]) => childRef)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('blocks, and says where it lies, on what it rests and who mends it', () => {
    const [issue] = missingAnswers(readFor(aMatter(), answering(anAssessment(), {}, { 'bal.aligned': '' })))
    expect(issue).toMatchObject({
      code: 'assessment.incomplete',
      severity: 'blocking',
      item: 'bal.aligned',
      childRef: 'B1',
      path: ['children', 0, 'answers', 'bal.aligned'],
      basis: ['fl-32', 'crc-art-3', 'sosfs-2014-5'],
      who: ['caseworker'],
      resolvedBy: ['assessment.answered'],
    })
  })

  it.each(['', '   ', '<p></p>', '<p>&nbsp;</p>', '\u200b'])('is a text without visible characters: %j', (text) => {
    expect(missingOf(answering(anAssessment(), { 'bal.conflictText': text }))).toEqual([
      ['bal.conflictText', undefined, 1],
    ])
  })

  it.each([
    ['done', []],
    ['needed', [['eb.emergency', undefined, 1]]],
  ])('is an answer that leaves the question open: the emergency test is %s', (code, expected) => {
    const answers = { 'eb.needs': ['leisure'], 'eb.housingRisk': 'none', 'eb.emergency': code }
    const matter = aMatter({ facts: { caseType: 'economicAssistance' } })
    expect(missingOf(answering(anAssessment(), answers), matter)).toEqual(expected)
  })

  it.each([
    ['unreachable', false],
    ['recentView', true],
  ])('is, at full, a reason that should have been an earlier record: %s, missing %s', (code, missing) => {
    const answers = { 'views.heard': 'notHeard', 'views.notHeardText': 'Nåddes inte.', 'views.notHeardReason': code }
    const items = missingOf(answering(anAssessment(), {}, answers), at('full')).map(([item]) => item)
    expect(items.includes('views.notHeardReason')).toBe(missing)
  })

  it('is not a value that nothing asks for any more, and not what only its value would have opened', () => {
    const given = answering(anAssessment(), {}, { 'views.heard': 'declined' })
    expect(missingOf(given)).toEqual([['views.declined', 'B1', 1]])
  })

  it.each<[string, string[]]>([
    ['direct', ['views.content']],
    ['viaGuardian', ['views.content']],
    ['representative', ['views.content']],
    ['earlierRecord', ['views.content']],
    ['otherWay', ['views.content']],
    ['declined', ['views.declined']],
    ['notHeard', ['views.notHeardText']],
  ])('of a child heard %s is %j', (heard, items) => {
    const [child] = anAssessment().children
    if (child === undefined) throw new Error('no child')
    const given = withChild({ answers: { ...without(child.answers, 'views.content'), 'views.heard': heard } })
    expect(missingOf(given).map(([item]) => item)).toEqual(items)
  })
})

describe('records of which there are too few', () => {
  const of = (item: string, given: Assessment, depth: Depth) =>
    missingOf(given, at(depth)).filter(([id]) => id === item)

  it.each<[Depth, number, unknown[]]>([
    ['simple', 0, []],
    ['full', 0, [['alt.list', undefined, 2]]],
    ['full', 1, [['alt.list', undefined, 1]]],
    ['full', 2, []],
    ['extended', 2, [['alt.list', undefined, 1]]],
    ['extended', 3, []],
  ])('at %s: of %i alternatives, %j', (depth, count, expected) => {
    const alternatives = Array.from({ length: count }, (_, index) => alternative(`a${index}`, index === 0))
    expect(of('alt.list', { ...anAssessment(), alternatives }, depth)).toEqual(expected)
  })

  it('are excused by the reason why there are no more', () => {
    const given = answering(anAssessment(), { 'alt.singleReason': 'Lagen ger inget annat utrymme här.' })
    expect(of('alt.list', given, 'full')).toEqual([])
    expect(of('alt.list', answering(anAssessment(), { 'alt.singleReason': ' ' }), 'full')).toHaveLength(1)
  })

  it.each<[Depth, string[], unknown[]]>([
    ['simple', [], []],
    ['full', [], [['area.relevance', 'B1', 1]]],
    ['full', ['no'], [['area.relevance', 'B1', 1]]],
    ['full', ['notInvestigated'], [['area.relevance', 'B1', 1]]],
    ['full', ['no', 'yes'], []],
    ['extended', [], [['area.relevance', 'B1', 9]]],
    ['extended', ['no', 'yes'], [['area.relevance', 'B1', 7]]],
  ])('at %s: of areas marked %j, %j', (depth, codes, expected) => {
    const names = ['housing', 'health'] as const
    const areas = codes.map((code, index) => ({
      area: names[index] ?? ('leisure' as const),
      answers: { 'area.relevance': code, 'area.situation': 'Delar rum med två syskon.' },
    }))
    expect(of('area.relevance', withChild({ areas }), depth)).toEqual(expected)
  })

  it.each<[Depth, string[], unknown[]]>([
    ['simple', [], []],
    ['full', [], [['cons.area', 'B1', 1]]],
    [
      'full',
      ['another'],
      [
        ['cons.area', 'B1', 1],
        ['cons.area', 'B1', 1],
      ],
    ],
    ['full', ['proposal'], []],
    ['extended', ['another', 'proposal'], [['cons.area', 'B1', 1]]],
  ])('at %s: of consequences of %j, %j', (depth, of_, expected) => {
    const consequences = of_.map((id, index) => ({
      id: `c${index}`,
      alternative: id,
      area: 'housing' as const,
      direction: 'unchanged' as const,
      horizon: 'short' as const,
      description: 'Rummet är lika stort.',
    }))
    expect(of('cons.area', withChild({ consequences }), depth)).toEqual(expected)
  })

  it('are counted together with the fields that a record leaves empty', () => {
    const consequences = [
      { id: 'c1', alternative: 'proposal', direction: 'unchanged' as const },
      { id: 'c2', alternative: 'proposal', direction: 'unchanged' as const },
    ]
    expect(of('cons.area', withChild({ consequences }), 'full')).toEqual([['cons.area', 'B1', 2]])
  })

  it('are told of no child that has no part', () => {
    const policy = aPolicy({ rules: [aRule({ then: { need: 'required', depth: 'full' } })] })
    const matter = aMatter({ policy, facts: { children: [aChild('B1'), aChild('B2')] } })
    const told = missingOf(anAssessment('B1'), matter).map(([, childRef]) => childRef)
    expect(told).toContain('B1')
    expect(told).not.toContain('B2')
  })
})

describe('where alternatives are listed', () => {
  const chosenIn = (depth: Depth, ...chosen: boolean[]) => {
    const alternatives = chosen.map((is, index) => alternative(`a${index}`, is))
    return missingAnswers(readFor(at(depth), { ...anAssessment(), alternatives }))
      .filter(({ params }) => params.reason !== undefined)
      .map(({ item, path, params }) => [item, path, params])
  }
  const wrong = [['alt.list', ['alternatives'], { reason: 'chosen', missing: 1 }]]

  it.each<[string, boolean[], unknown[]]>([
    ['none is listed', [], []],
    ['one is chosen', [true, false], []],
    ['none is chosen', [false, false], wrong],
    ['two are chosen', [true, true], wrong],
    ['the only one is not chosen', [false], wrong],
  ])('exactly one is chosen: %s', (_, chosen, expected) => {
    expect(chosenIn('full', ...chosen)).toEqual(expected)
  })

  it('nothing is said of them at the simple depth, where the list is not asked for', () => {
    expect(chosenIn('simple', false, false)).toEqual([])
  })
})
