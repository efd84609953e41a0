import { assessmentRequirement, checkDecision, type Facts, type Outcome, type Requirement } from 'barnkonsekvens'
import { boras, policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { day, forsorjningsenheten, fourteen, nine, rejection, facts as withChildren } from './household.js'
import { ask } from './requirement.js'

const withoutChildren: Facts = {
  caseType: 'economicAssistance',
  childrenLinked: 'no',
  reason: 'Sökanden bor ensam i en etta och har varken egna barn, bonusbarn eller umgänge.',
  children: [],
}
const unknown: Facts = { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] }

const household = { yes: withChildren, no: withoutChildren, unknown }

function asked(linked: keyof typeof household, outcome: Outcome, on: string = day): Requirement {
  const decision = { on, outcome, forum: 'official' } as const
  return assessmentRequirement({ policy: forsorjningsenheten, facts: household[linked], decision })
}

const idsOf = (requirement: Requirement): string[] => requirement.fired.map((rule) => rule.ruleId)

describe('the refusals of Försörjningsenheten in Borås', () => {
  it('it is one policy under both its names', () => {
    expect(boras.forsorjningsenheten).toBe(policies['boras.forsorjningsenheten'])
    expect(boras.forsorjningsenheten.includes).toEqual(['national'])
  })

  it.each<[Outcome, keyof typeof household, string[], Requirement['need'], Requirement['gate']]>([
    ['rejection', 'yes', ['ALN1', 'NAT2'], 'required', 'block'],
    ['rejection', 'unknown', ['ALN1', 'ALN2', 'NAT3'], 'required', 'block'],
    ['rejection', 'no', ['ALN3', 'NAT4'], 'none', undefined],
    ['partialRejection', 'yes', ['ALN4', 'NAT2'], 'required', 'block'],
    ['partialRejection', 'unknown', ['ALN4', 'NAT3'], 'required', 'block'],
    ['partialRejection', 'no', ['NAT4'], 'none', undefined],
    ['reduction', 'yes', ['ALN4', 'NAT2'], 'required', 'block'],
    ['reduction', 'unknown', ['ALN4', 'NAT3'], 'required', 'block'],
    ['reduction', 'no', ['NAT4'], 'none', undefined],
    ['termination', 'yes', ['ALN5', 'NAT2'], 'required', 'block'],
    ['termination', 'unknown', ['ALN5', 'NAT3'], 'required', 'block'],
    ['termination', 'no', ['NAT4'], 'none', undefined],
    ['dismissal', 'yes', ['ALN5', 'NAT2'], 'required', 'owe'],
    ['dismissal', 'unknown', ['ALN5', 'NAT3'], 'required', 'owe'],
    ['dismissal', 'no', ['NAT4'], 'none', undefined],
    ['discontinuation', 'yes', ['ALN5', 'NAT2'], 'required', 'owe'],
    ['discontinuation', 'unknown', ['ALN5', 'NAT3'], 'required', 'owe'],
    ['discontinuation', 'no', ['NAT4'], 'none', undefined],
    ['approval', 'yes', ['NAT2'], 'required', 'owe'],
    ['approval', 'unknown', ['NAT3'], 'required', 'owe'],
    ['approval', 'no', ['NAT4'], 'none', undefined],
    ['interim', 'yes', ['NAT2'], 'required', 'owe'],
    ['interim', 'unknown', ['NAT3'], 'required', 'owe'],
    ['interim', 'no', ['NAT4'], 'none', undefined],
  ])('a %s with children %s: it fires %j, which is %s and %s', (outcome, linked, fired, need, gate) => {
    const requirement = asked(linked, outcome)
    expect(idsOf(requirement)).toEqual(fired)
    expect(requirement.need).toBe(need)
    expect(requirement.gate).toBe(gate)
    expect(requirement.depth).toBe(need === 'none' ? undefined : 'simple')
    expect(requirement.due).toBe(need === 'none' ? undefined : 'decision')
  })

  it.each<[Outcome, keyof typeof household, string[]]>([
    ['rejection', 'yes', ['economicAssistance']],
    ['rejection', 'unknown', ['economicAssistance']],
    ['rejection', 'no', []],
    ['partialRejection', 'yes', ['economicAssistance']],
    ['reduction', 'unknown', ['economicAssistance']],
    ['termination', 'yes', []],
    ['dismissal', 'yes', []],
    ['approval', 'yes', []],
  ])('a %s with children %s: it brings the questions %j', (outcome, linked, addOns) => {
    expect(asked(linked, outcome).addOns).toEqual(addOns)
  })

  it.each([
    [
      'rejection',
      'yes',
      'ALN1',
      'statedIntention',
      ['crc-art-3'],
      { need: 'required', depth: 'simple', gate: 'block' },
    ],
    [
      'rejection',
      'unknown',
      'ALN2',
      'libraryDefault',
      ['crc-art-3'],
      { need: 'required', depth: 'simple', gate: 'block' },
    ],
    ['rejection', 'no', 'ALN3', 'libraryDefault', ['fl-32'], { need: 'none' }],
    ['reduction', 'yes', 'ALN4', 'libraryDefault', ['crc-art-3'], { need: 'required', depth: 'simple', gate: 'block' }],
    ['termination', 'yes', 'ALN5', 'libraryDefault', ['crc-art-3'], { need: 'recommended', depth: 'simple' }],
  ] as const)('a %s with children %s: it tells what %s rests on', (outcome, linked, id, status, basis, then) => {
    const rule = asked(linked, outcome).fired.find((fired) => fired.ruleId === id)
    expect(rule?.policyId).toBe('boras.forsorjningsenheten')
    expect(rule?.status).toBe(status)
    expect(rule?.basis).toEqual(basis)
    expect(rule?.then).toMatchObject(then)
  })

  it('it has five rules of its own, before the ten national ones', () => {
    const { fired, notFired } = asked('yes', 'rejection')
    const ids = [...fired, ...notFired].map((rule) => rule.ruleId).sort()
    const own = ['ALN1', 'ALN2', 'ALN3', 'ALN4', 'ALN5']
    const floor = ['DEP1', 'DEP2', 'DEP3', 'DEP4', 'NAT1', 'NAT2', 'NAT3', 'NAT4', 'NAT5', 'NAT6']
    expect(ids).toEqual([...own, ...floor])
  })

  it('it leaves the gate of a recommendation to the outcome, and never lowers what the law requires', () => {
    const requirement = asked('yes', 'termination')
    expect(requirement.fired.find((rule) => rule.ruleId === 'ALN5')?.then).not.toHaveProperty('gate')
    expect(requirement.need).toBe('required')
  })

  it('it holds from the day of the decision of the board', () => {
    expect(idsOf(asked('yes', 'rejection', '2022-05-17'))).toEqual(['ALN1', 'NAT2'])
  })

  it('it does not hold the day before', () => {
    const decision = { ...rejection, on: '2022-05-16', provisions: ['sol2001-4-1'] }
    const verdict = checkDecision({ policy: forsorjningsenheten, facts: withChildren, decision })
    expect(verdict.allowed).toBe(false)
    expect(verdict.requirement?.fired.map((rule) => rule.ruleId) ?? []).not.toContain('ALN1')
    expect(() => ask({ policy: forsorjningsenheten, facts: withChildren, on: '2022-05-16' })).toThrow(
      /^input\.invalid$/u,
    )
  })

  it('it refuses nothing on the strength of a screening that says no: the answer is recorded', () => {
    const verdict = checkDecision({ policy: forsorjningsenheten, facts: withoutChildren, decision: rejection })
    expect(verdict.allowed).toBe(true)
    expect(verdict.issues).toEqual([])
  })

  it.each(['permanent', 'shared', 'contact', 'placed', 'other'] as const)(
    'it counts a child whose home is: %s',
    (living) => {
      const facts: Facts = { ...withChildren, children: [{ ...nine, living }] }
      const decision = { on: day, outcome: 'rejection', forum: 'official' } as const
      expect(idsOf(assessmentRequirement({ policy: forsorjningsenheten, facts, decision }))).toEqual(['ALN1', 'NAT2'])
    },
  )

  it('it counts an expected child', () => {
    const expected = { childRef: 'barn-d', expected: true, living: 'unborn', affected: 'indirect' } as const
    const facts: Facts = { ...withChildren, children: [expected] }
    const decision = { on: day, outcome: 'rejection', forum: 'official' } as const
    expect(idsOf(assessmentRequirement({ policy: forsorjningsenheten, facts, decision }))).toEqual(['ALN1', 'NAT2'])
  })

  it('it applies to children in the household who are not affected, for the text says every refusal', () => {
    const reason = 'Ansökan gäller sökandens egna glasögon och ändrar inget i barnens vardag eller ekonomi.'
    const children = [
      { ...nine, affected: 'none', reason } as const,
      { ...fourteen, affected: 'none', reason } as const,
    ]
    const decision = { on: day, outcome: 'rejection', forum: 'official' } as const
    const facts: Facts = { ...withChildren, children }
    const requirement = assessmentRequirement({ policy: forsorjningsenheten, facts, decision })
    expect(idsOf(requirement)).toEqual(['ALN1', 'NAT4'])
    expect(requirement).toMatchObject({ need: 'required', depth: 'simple', gate: 'block', due: 'decision' })
  })
})
