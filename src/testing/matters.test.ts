import { describe, expect, it } from 'vitest'
import { signAssessment } from '../assessment/sign-assessment.js'
import { openCase } from '../case/open-case.js'
import { checkDecision } from '../decision/check-decision.js'
import { CaseType, Role } from '../words/codes.schema.js'
import { blocks } from '../words/issue.js'
import { aChild, aDecision, aHand, anOpening } from './builders.js'
import { completeAssessment } from './complete-assessment.js'
import { given } from './flow.js'
import { eventsOf } from './matter-events.js'
import { matters } from './matters.js'

const all = Object.entries(matters)

describe('matters', () => {
  it('holds one of each case type', () => {
    expect(Object.keys(matters)).toEqual(CaseType.options)
    const told = all.map(([, { facts, opening }]) => [facts.caseType, opening.caseType])
    expect(told).toEqual(all.map(([caseType]) => [caseType, caseType]))
  })

  it.each(all)(
    '%s waits for the assessment alone, and is decided once it is signed',
    (_, { policy, facts, decision }) => {
      const without = checkDecision({ policy, facts, decision })
      expect(without.issues.map(({ code }) => code)).toEqual(['assessment.missing'])
      const assessment = completeAssessment({ policy, facts, decision })
      const by = aHand('caseworker')
      const signed = signAssessment({ policy, facts, decision, assessment, by, at: '2026-11-02T07:00:00Z' })
      expect(signed.ok && checkDecision({ policy, facts, decision, assessment: signed.value }).allowed).toBe(true)
    },
  )

  it.each(all)('%s is decided in a case file by its events', (_, matter) => {
    const { told, assessed, decided } = eventsOf(matter)
    given(told, { matter }).when(decided).thenRefusedOnlyFor('assessment.missing')
    const { file } = given([...told, ...assessed], { matter })
      .when(decided)
      .thenRecorded()
    expect(file.state.process).toBe('decided')
    expect(file.content.decision).toEqual(matter.decision)
  })

  it('tells a file all that a host could tell of its facts', () => {
    const facts = { caseType: 'other', childrenLinked: 'unknown', children: [], unknownAfter: ['Ringt.'] } as const
    const { told } = eventsOf({ ...matters.other, facts: { ...facts, impact: 'small', affected: 'unclear' } })
    const { caseType: _, children: __, ...screened } = { ...facts, impact: 'small', affected: 'unclear' }
    expect(told).toEqual([{ type: 'investigation.opened' }, { type: 'children.screened', ...screened }])
  })

  it('is frozen, and the events of a matter too', () => {
    expect(Object.isFrozen(matters.lss.facts.children[0])).toBe(true)
    expect(Object.isFrozen(eventsOf(matters.lss).told[1])).toBe(true)
  })
})

describe('the builders', () => {
  it('make what the library takes', () => {
    const { policy } = matters.other
    const facts = { caseType: 'other', childrenLinked: 'yes', children: [aChild()] } as const
    expect(blocks(checkDecision({ policy, facts, decision: aDecision({ outcome: 'approval' }) }).issues)).toBe(false)
    expect(openCase(anOpening()).ok).toBe(true)
  })

  it('change what a test says and nothing else', () => {
    expect(aChild({ expected: true, affected: 'unclear' })).toEqual({
      childRef: 'barn-1',
      living: 'unborn',
      affected: 'unclear',
      protectedIdentity: 'no',
      expected: true,
    })
    expect(aDecision({ on: '2026-12-01' })).toEqual({ ...aDecision(), on: '2026-12-01' })
    expect(anOpening({ unit: 'a' })).toEqual({ ...anOpening(), unit: 'a' })
  })

  it('give every role a hand of its own', () => {
    const hands = Role.options.map((role) => aHand(role))
    expect(new Set(hands.map(({ id }) => id)).size).toBe(Role.options.length)
    expect(aHand('manager', { unit: 'u' })).toEqual({ ...aHand('manager'), unit: 'u' })
  })
})
