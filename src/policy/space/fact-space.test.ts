import { describe, expect, it } from 'vitest'
import { aPolicy, aRule } from '../../../test/fixtures/matter.js'
import { Field } from '../../words/requirement.schema.js'
import type { Policy, Rule } from '../policy.schema.js'
import { type Box, isInside, openAxes } from './box.js'
import { concernBoxes } from './concern-boxes.js'
import { boxOf, factSpace, inForceBox, isPossible, metBoxOf } from './fact-space.js'
import { childrenTold, codesOf, type FreeField } from './field-codes.js'
import { listAxis } from './list-axis.js'
import { combinations, leftOut, regions } from './regions.js'
import { witnessIn } from './witness.js'

const spaceOf = (policy: Policy) => factSpace([policy], [policy])
const plain = spaceOf(aPolicy())

function boxed(parts: Partial<Rule>, which = boxOf): Box {
  const rule = aRule({ when: {}, ...parts })
  return which(spaceOf(aPolicy({ rules: [rule] })), rule)
}

describe('the codes of a fact', () => {
  it.each<[FreeField, (string | null)[]]>([
    [
      'outcome',
      [
        'approval',
        'partialRejection',
        'rejection',
        'reduction',
        'termination',
        'dismissal',
        'discontinuation',
        'interim',
      ],
    ],
    ['childrenLinked', ['yes', 'no', 'unknown']],
    ['affected', ['direct', 'indirect', 'none', 'unclear']],
    ['needsCoordination', ['yes', 'no', 'unknown']],
    ['careOfChild', ['yes', 'no', 'unknown']],
    ['earlierNegativeDecisions', ['none', 'one', 'several', 'unknown']],
    ['unit', ['unknown', null]],
    ['impact', ['small', 'noticeable', 'intrusive', 'unknown', null]],
    ['housingRisk', ['none', 'arrears', 'notice', 'evictionApplied', 'evictionDecided', 'homeless', 'unknown', null]],
  ])('%s: %j, with null where it may be left out and then means nothing', (field, codes) => {
    expect(codesOf(field)).toEqual(codes)
  })

  it('about the children hang together: no children, then nobody is affected', () => {
    const told = childrenTold.map(({ childrenLinked, affected }) => `${childrenLinked} ${affected}`)
    expect(told).toEqual([
      'yes direct',
      'yes indirect',
      'yes none',
      'yes unclear',
      'no none',
      'unknown direct',
      'unknown indirect',
      'unknown none',
      'unknown unclear',
    ])
  })
})

describe('the axes', () => {
  it('are all facts that a rule may ask about, with lists and days in their own way', () => {
    const derived = ['lawPeriod', 'refusedNeeds']
    const free = Field.options.filter((field) => !derived.includes(field))
    expect([...plain.axes.keys()].sort()).toEqual([...free, 'decisionDay', 'openedOn'].sort())
  })
})

describe('a unit', () => {
  it('that no rule names is any other unit, whatever the named ones are called', () => {
    const unitsOf = (...unit: string[]) => spaceOf(aPolicy({ rules: [aRule({ when: { unit } })] })).axes.get('unit')
    expect(unitsOf('e-1', 'e-2')).toEqual(['otherUnit', 'e-1', 'e-2', 'unknown', null])
    expect(unitsOf('otherUnit', 'unknown')).toEqual(['otherUnit*', 'otherUnit', 'unknown', null])
  })
})

describe('the days', () => {
  it('are told apart at the borders of law, policy and rules, and nowhere else', () => {
    const rules = [aRule({ from: '2026-01-01', to: '2026-06-30' })]
    const { starts } = spaceOf(aPolicy({ inForceFrom: '2022-05-17', inForceTo: '2030-12-31', rules }))
    expect(starts).toEqual([
      '0001-01-01',
      '2020-01-01',
      '2022-05-17',
      '2025-07-01',
      '2026-01-01',
      '2026-07-01',
      '2031-01-01',
    ])
  })

  it('of a policy are those of the decision, or of the opening where it says so', () => {
    const period = { inForceFrom: '2020-01-01', inForceTo: '2025-06-30' }
    const boxFor = (policy: Policy) => inForceBox(spaceOf(policy), policy)
    expect(boxFor(aPolicy(period))).toEqual({ decisionDay: ['2020-01-01'] })
    expect(boxFor(aPolicy({ ...period, appliesTo: 'casesOpenedFrom' }))).toEqual({ openedOn: ['2020-01-01'] })
    expect(boxFor(aPolicy({ inForceFrom: '0001-01-01' }))).toEqual({})
  })
})

describe('where a rule fires', () => {
  const required = { need: 'required' } as const
  const none = { need: 'none' } as const
  const needs = (...codes: string[]) => ({ [listAxis(codes)]: ['yes'] })

  it.each<[Partial<Rule>, Box, Box]>([
    [{ when: { outcome: ['approval'] } }, { outcome: ['approval'] }, { outcome: ['approval'] }],
    [{ when: { careOfChild: ['yes'] } }, { careOfChild: ['yes', 'unknown'] }, { careOfChild: ['yes'] }],
    [{ when: { careOfChild: ['yes', 'no'] } }, {}, { careOfChild: ['yes', 'no'] }],
    [{ when: { careOfChild: ['yes'] }, then: none }, { careOfChild: ['yes'] }, { careOfChild: ['yes'] }],
    [{ when: { affected: ['unclear'] } }, { affected: ['unclear'] }, { affected: ['unclear'] }],
    [{ when: { unit: ['e-1'] } }, { unit: ['e-1', 'unknown'] }, { unit: ['e-1'] }],
    [{ when: { refusedNeeds: ['food', 'rent'] } }, needs('food', 'rent', 'unknown'), needs('food', 'rent')],
    [{ when: { refusedNeeds: ['food'] }, then: none }, needs('food'), needs('food')],
    [{ when: { lawPeriod: ['oldAct'] } }, { decisionDay: ['2020-01-01'] }, { decisionDay: ['2020-01-01'] }],
    [
      { when: { lawPeriod: ['oldAct', 'newAct'] }, to: '2025-06-30' },
      { decisionDay: ['2020-01-01'] },
      { decisionDay: ['2020-01-01'] },
    ],
    [{ when: { lawPeriod: ['newAct'] }, to: '2025-06-30' }, { decisionDay: [] }, { decisionDay: [] }],
    [{ then: required }, {}, {}],
  ])('%j: %j, and all is met in %j', (rule, fires, met) => {
    expect([boxed(rule), boxed(rule, metBoxOf)]).toEqual([fires, met])
  })
})

describe('what facts and days can be', () => {
  const [food, rent, both] = [listAxis(['food', 'unknown']), listAxis(['rent', 'unknown']), listAxis(['food', 'rent'])]

  it.each<[Box, boolean]>([
    [{}, true],
    [{ outcome: [] }, false],
    [{ childrenLinked: ['no'], affected: ['direct', 'unclear'] }, false],
    [{ childrenLinked: ['no', 'unknown'], affected: ['direct'] }, true],
    [{ decisionDay: ['2020-01-01'], openedOn: ['2025-07-01'] }, false],
    [{ decisionDay: ['2020-01-01'], openedOn: ['2020-01-01'] }, true],
    [{ decisionDay: ['2020-01-01', '2025-07-01'], openedOn: ['2025-07-01'] }, true],
    [{ [food]: ['yes'], [rent]: ['yes'] }, true],
    [{ [food]: ['yes'], [rent]: ['no'] }, true],
    [{ [food]: ['yes'], [rent]: ['yes'], [both]: ['no'] }, true],
    [{ [food]: ['yes'], [rent]: ['no'], [both]: ['no'] }, false],
    [{ [food]: ['no'], [rent]: ['no'], [both]: ['yes'] }, false],
    [{ [food]: ['yes', 'no'], [rent]: ['no'] }, true],
  ])('%j: %s', (box, possible) => {
    expect(isPossible(plain, box)).toBe(possible)
  })

  it.each<[Box, unknown]>([
    [{ [food]: ['no'] }, undefined],
    [{ [food]: ['yes'] }, ['food']],
    [{ [food]: ['yes'], [rent]: ['yes'] }, ['food', 'rent']],
    [{ [food]: ['yes'], [rent]: ['yes'], [both]: ['no'] }, 'unknown'],
  ])('of the needs refused in %j: %j', (box, needs) => {
    expect(witnessIn(plain, box).facts.refusedNeeds).toEqual(needs)
  })
})

describe('a part of the space', () => {
  const tests: readonly Box[] = [{ outcome: ['approval'], forum: ['board', 'chair'] }, ...concernBoxes(plain)]

  it('is cut into regions that lie inside or outside each test, and have nothing in common', () => {
    const split = regions(plain, tests)
    for (const region of split) {
      for (const test of tests)
        expect(isInside(region, test) || regions(plain, [region], test).every((part) => !isInside(part, region))).toBe(
          true,
        )
    }
    const count = [...combinations(plain, tests)].map((one) => split.filter((region) => isInside(one, region)).length)
    expect(new Set(count)).toEqual(new Set([1]))
    // Two classes of outcome, two of forum, and of children: concerned, and the two ways of not being so.
    expect(count).toHaveLength(2 * 2 * 3)
  })

  it('that some boxes leave out is found, and none where they leave out nothing', () => {
    const yes = { childrenLinked: ['yes'] }
    expect(leftOut(plain, [{ outcome: ['approval'] }], yes)?.outcome).not.toContain('approval')
    expect(leftOut(plain, [{ forum: ['board'] }, { forum: ['official', 'committee', 'chair'] }], yes)).toBeUndefined()
    expect(leftOut(plain, [], { childrenLinked: ['no'], affected: ['direct'] })).toBeUndefined()
    expect(leftOut(plain, [{ affected: ['none'] }], { childrenLinked: ['no'] })).toBeUndefined()
  })

  it('is open on the axes on which it is not decided', () => {
    expect(openAxes({ outcome: ['approval'] }, { outcome: ['approval', 'interim'], forum: ['board'] })).toEqual([
      'forum',
    ])
    expect(openAxes({}, { outcome: ['approval'] })).toEqual(['outcome'])
  })
})
