import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CaseEvent } from '../case/case-event.schema.js'
import { openCase } from '../case/open-case.js'
import { replay } from '../case/replay.js'
import { Assessment } from '../checklist/assessment.schema.js'
import { checkDecision } from '../decision/check-decision.js'
import { ChildFact, Decision, Facts } from '../facts/facts.schema.js'
import { isUnder18 } from '../kernel/calendar-day.js'
import { policies } from '../policy/named-policies.js'
import { eventTypes } from '../words/data/event-types.js'
import { parse } from '../words/parse.schema.js'
import { arbitraries } from './arbitraries.js'
import { anOpening } from './builders.js'
import { given } from './flow.js'
import { eventsOf } from './matter-events.js'
import { matters } from './matters.js'

const generate = arbitraries(fc)
const seed = 20261125
const sample = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number): readonly Value[] =>
  fc.sample(arbitrary, { numRuns, seed })

describe('generated children, facts and decisions', () => {
  it('are accepted as they are, and frozen', () => {
    for (const child of sample(generate.child(), 200))
      expect(parse(ChildFact, child)).toEqual({ ok: true, value: child })
    for (const facts of sample(generate.facts(), 200)) expect(parse(Facts, facts)).toEqual({ ok: true, value: facts })
    for (const made of sample(generate.decision(), 200))
      expect(parse(Decision, made)).toEqual({ ok: true, value: made })
    expect(sample(generate.facts(), 20).every(({ children }) => Object.isFrozen(children))).toBe(true)
  })

  it('are children on both sides of 18, some expected, affected in every way', () => {
    const on = '2027-03-01'
    const children = sample(generate.child({ on }), 300)
    const born = children.flatMap(({ birthDate }) => birthDate ?? [])
    expect(born.some((day) => isUnder18(day, on)) && born.some((day) => !isUnder18(day, on))).toBe(true)
    expect(born).toEqual(expect.arrayContaining(['2009-03-01', '2009-03-02', on]))
    expect(born.filter((day) => day > on)).toEqual([])
    expect(children.some(({ expected }) => expected)).toBe(true)
    expect(new Set(children.map(({ affected }) => affected)).size).toBe(4)
  })

  it('tell every fact at times and leave out every optional one at others', () => {
    const all = sample(generate.facts(), 400)
    const keys = Object.keys(Facts.shape) as (keyof Facts)[]
    const required = ['caseType', 'childrenLinked', 'children']
    expect(keys.filter((key) => !all.some((facts) => facts[key] !== undefined))).toEqual([])
    expect(keys.filter((key) => all.every((facts) => facts[key] !== undefined))).toEqual(required)
    expect(new Set(all.map(({ children }) => children.length))).toEqual(new Set([0, 1, 2, 3]))
  })

  it('are of the kind, the outcome, the forum and the day that is asked for', () => {
    expect(sample(generate.facts({ caseType: 'lss' }), 20).every(({ caseType }) => caseType === 'lss')).toBe(true)
    const choice = { outcomes: ['rejection', 'reduction'], forum: 'board', on: '2027-01-04' } as const
    const decisions = sample(generate.decision(choice), 40)
    expect(new Set(decisions.map(({ outcome }) => outcome))).toEqual(new Set(choice.outcomes))
    expect(new Set(decisions.map(({ forum, on, by }) => [forum, on, by.role].join()))).toEqual(
      new Set(['board,2027-01-04,board']),
    )
  })

  it('are no fault of form: nothing is said of provisions, amounts or input', () => {
    const ofForm = [
      'input.invalid',
      'law.notInForce',
      'outcome.contradictsAmounts',
      'text.identityNumber',
      'role.sameHand',
    ]
    let withLines = 0
    let withProvisions = 0
    fc.assert(
      fc.property(generate.facts(), generate.decision(), (facts, decision) => {
        withLines += Number(decision.lines !== undefined)
        withProvisions += Number(decision.provisions.length > 0)
        const { issues } = checkDecision({ policy: policies.national, facts, decision })
        expect(issues.map(({ code }) => code).filter((code) => ofForm.includes(code))).toEqual([])
      }),
      { numRuns: 150, seed },
    )
    expect([withLines > 20, withProvisions > 50]).toEqual([true, true])
  })
})

describe('generated assessments', () => {
  it('are accepted, from nothing to all that is asked', () => {
    const matter = matters.housing
    const all = sample(generate.assessment(matter), 60)
    for (const assessment of all) expect(parse(Assessment, assessment).ok).toBe(true)
    const { policy, facts, decision } = matter
    const codes = all.map((assessment) => {
      const { issues } = checkDecision({ policy, facts, decision, assessment })
      return issues.flatMap(({ code, severity }) => (severity === 'blocking' ? code : []))
    })
    expect(codes).toEqual(expect.arrayContaining([['assessment.missing'], ['assessment.unsigned']]))
    expect(new Set(codes.map(({ length }) => length)).size).toBeGreaterThan(4)
  })

  it('are empty where nobody has settled whether there are children', () => {
    const { policy, decision } = matters.other
    const facts = { caseType: 'other', childrenLinked: 'unknown', children: [] } as const
    const [one] = sample(generate.assessment({ policy, facts, decision }), 1)
    expect(one).toEqual({ answers: {}, children: [], alternatives: [] })
  })
})

describe('generated events', () => {
  const matter = matters.economicAssistance
  const { told } = eventsOf(matter)
  const { file } = given(told, { matter })
  const events = sample(generate.event(file), 600)

  it('are of every type, well-formed, later than the last, and about the children of the file', () => {
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(eventTypes.filter((type) => type !== 'case.opened')),
    )
    for (const event of events) expect(parse(CaseEvent, event)).toEqual({ ok: true, value: event })
    expect(events.filter(({ at }) => at <= file.content.lastAt)).toEqual([])
    const known = new Set(events.flatMap((event) => (event.type === 'child.left' ? event.childRef : [])))
    expect(known).toEqual(new Set(['barn-1', 'barn-2']))
  })

  it('are well-formed in a file that has nothing yet', () => {
    const opened = openCase(anOpening())
    if (!opened.ok) throw new Error('not opened')
    for (const event of sample(generate.event(opened.value.file), 200)) expect(parse(CaseEvent, event).ok).toBe(true)
  })
})

describe('generated histories', () => {
  const histories = sample(generate.history(), 40)

  it('are accepted step by step: the events make the file', () => {
    for (const { events, file } of histories) {
      expect(file.trail.slice(1).map(({ event }) => event)).toEqual(events)
      const replayed = replay(file.trail, { policies: Object.values(policies) })
      expect(replayed.ok && replayed.value.head).toBe(file.head)
    }
  })

  it('come far: many are decided, some go on in a further round or end, and some events are refused', () => {
    const count = (isOne: (history: (typeof histories)[number]) => boolean): number => histories.filter(isOne).length
    expect(count(({ file }) => file.content.signed !== null)).toBeGreaterThan(8)
    expect(count(({ file }) => file.content.decision !== null)).toBeGreaterThan(8)
    expect(count(({ file }) => file.content.earlierDecisions.length > 0)).toBeGreaterThan(2)
    expect(count(({ file }) => file.content.ended)).toBeGreaterThan(1)
    expect(count(({ refused }) => refused.length > 0)).toBeGreaterThan(10)
  })

  it('are of the policy and the kind that is asked for, and the same for the same seed', () => {
    const asked = { policy: policies['boras.relationsvaldsenheten'], caseType: 'partnerViolence' } as const
    const [one] = sample(generate.history(asked), 1)
    const [other] = sample(generate.history(asked), 1)
    expect(one?.file.content.opened).toMatchObject({ caseType: 'partnerViolence', policy: { id: asked.policy.id } })
    expect(one?.file.head).toBe(other?.file.head)
  })

  it('cannot begin where no policy is in force', () => {
    const policy = { ...policies.national, inForceFrom: '2030-01-01' }
    expect(() => sample(generate.history({ policy }), 1)).toThrow('testing.notOpened')
  })
})
