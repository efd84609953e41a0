import { describe, expect, it } from 'vitest'
import { aChild, aMatter, anAssessment, answering, aPolicy, aRule, readFor } from '../../test/fixtures/matter.js'
import type { ChildFact, Facts } from '../facts/facts.schema.js'
import { factAnswer } from './fact-answers.js'
import { caseHere, type Scene } from './scene.js'

/** What the facts answer to an item, of the case or of the first child. */
function told(id: string, facts: Partial<Facts> = {}, childRef?: string, given = anAssessment()): unknown {
  const policy = aPolicy({ rules: [aRule()] })
  const { cells } = readFor(aMatter({ policy, facts }), given)
  return cells.find((cell) => cell.item.id === id && cell.childRef === childRef)?.value
}

const of = (child: Partial<ChildFact>) => ({ children: [aChild('B1', child)] })

describe('the facts', () => {
  it.each<[string, Partial<Facts>, unknown]>([
    ['screening.caseType', { caseType: 'lss' }, 'lss'],
    ['screening.proposedOutcome', {}, 'rejection'],
    ['screening.childrenLinked', { childrenLinked: 'unknown' }, 'yes'],
    ['screening.childrenLinked', { childrenLinked: 'unknown', children: [] }, 'unknown'],
    ['screening.affected', of({ affected: 'direct' }), 'direct'],
    ['screening.affected', { children: [] }, 'unclear'],
    ['screening.notAffectedReason', { childrenLinked: 'no', children: [], reason: 'Bor ensam.' }, 'Bor ensam.'],
    ['screening.impact', { impact: 'small' }, 'small'],
    ['bal.standard', {}, 'primary'],
    ['bal.standard', { careOfChild: 'yes' }, 'decisive'],
  ])('answer %s where they say %j: %j', (id, facts, value) => {
    expect(told(id, facts, undefined, { ...anAssessment(), answers: {} })).toBe(value)
  })

  it.each<[string, Partial<Facts>, unknown]>([
    ['child.ref', {}, 'B1'],
    ['child.age', of({ birthDate: '2017-11-02' }), 9],
    ['child.age', of({ birthDate: '2017-11-03' }), 8],
    ['child.living', of({ living: 'shared' }), 'shared'],
  ])('answer %s of a child where they say %j: %j', (id, facts, value) => {
    expect(told(id, facts, 'B1')).toBe(value)
  })

  it.each<[string, Partial<Facts>, object, unknown]>([
    ['screening.impact', { impact: 'small' }, { 'screening.impact': 'intrusive' }, 'small'],
    ['screening.impact', { impact: 'unknown' }, { 'screening.impact': 'intrusive' }, 'intrusive'],
    ['screening.impact', {}, { 'screening.impact': 'intrusive' }, 'intrusive'],
    ['eb.housingRisk', { housingRisk: 'none' }, { 'eb.housingRisk': 'homeless' }, 'none'],
    ['eb.housingRisk', { housingRisk: 'unknown' }, { 'eb.housingRisk': 'homeless' }, 'homeless'],
    ['eb.needs', { refusedNeeds: ['leisure'] }, { 'eb.needs': ['food'] }, ['leisure']],
    ['eb.needs', { refusedNeeds: 'unknown' }, { 'eb.needs': ['food'] }, ['food']],
    ['eb.needs', { refusedNeeds: [] }, { 'eb.needs': ['food'] }, []],
  ])('come before what a caseworker wrote: %s, told %j', (id, facts, answers, value) => {
    const given = answering(anAssessment(), answers)
    expect(told(id, { caseType: 'economicAssistance', ...facts }, undefined, given)).toEqual(value)
  })

  it('answer as unclear where an assessment is required although none is affected', () => {
    const none = of({ affected: 'none', reason: 'Bor utomlands.' })
    expect(told('screening.affected', none)).toBe('unclear')
    const { cells } = readFor(aMatter({ facts: none }))
    expect(cells.find(({ item }) => item.id === 'screening.affected')?.value).toBe('none')
  })

  it.each<[ChildFact['protectedIdentity'][], string]>([
    [['no', 'no'], 'no'],
    [['no', undefined], 'unknown'],
    [['no', 'unknown'], 'unknown'],
    [['unknown', 'yes'], 'yes'],
    [[undefined, 'yes'], 'yes'],
  ])('protect the case by one child: %j is %s', (said, value) => {
    const children = said.map((code, index) =>
      aChild(`B${index}`, code === undefined ? {} : { protectedIdentity: code }),
    )
    expect(told('dv.protectedData', { caseType: 'partnerViolence', children })).toBe(value)
  })

  it('say nothing of what has not happened yet', () => {
    expect(told('dec.outcome')).toBeUndefined()
    expect(told('screening.matter')).toBeUndefined()
    expect(factAnswer('decision.made.outcome', {} as Scene, caseHere)).toBeUndefined()
  })

  it('say no age of an expected child', () => {
    const expected = { childRef: 'B1', expected: true, living: 'unborn', affected: 'indirect' } as const
    expect(told('child.age', { children: [expected] }, 'B1')).toBeUndefined()
    const unlikely = { ...expected, living: 'other' } as const
    expect(told('child.age', { children: [unlikely] }, 'B1')).toBeUndefined()
  })
})
