import {
  assessmentRequirement,
  type ChildFact,
  definePolicy,
  type Facts,
  type Outcome,
  type Policy,
  type Requirement,
} from 'barnkonsekvens'
import { national as named } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { day, fourteen, infant, national, nine } from './household.js'
import { ask, factsWith, told } from './requirement.js'

type Affected = ChildFact['affected']

const reason = 'Hushållet består av två pensionärer och inga barnbarn bor eller vistas där.'

/** A matter without individual children: the facts say how children are affected. */
function matter(affected: Affected, changes: Partial<Facts> = {}): Facts {
  return { caseType: 'other', childrenLinked: 'yes', children: [], affected, reason, ...changes }
}

/** A matter about one child, nine years old in 2026 and newly born on the oldest days. */
function matterOfChild(affected: Affected, changes: Partial<Facts> = {}): Facts {
  const child: ChildFact = { ...nine, affected, reason }
  return { caseType: 'other', childrenLinked: 'yes', children: [child], ...changes }
}

function asked(facts: Facts, on: string, outcome: Outcome, policy: Policy = national): Requirement {
  return assessmentRequirement({ policy, facts, decision: { on, outcome, forum: 'official' } })
}

const idsOf = (requirement: Requirement): string[] => requirement.fired.map((rule) => rule.ruleId)

const floor: [string, Affected, string[], Requirement['need'], Requirement['depth']][] = [
  ['2019-12-31', 'direct', ['NAT6'], 'required', 'simple'],
  ['2019-12-31', 'indirect', ['NAT6'], 'required', 'simple'],
  ['2019-12-31', 'unclear', ['NAT3'], 'required', 'simple'],
  ['2019-12-31', 'none', ['NAT4'], 'none', undefined],
  ['2020-01-01', 'direct', ['NAT1'], 'required', 'simple'],
  ['2020-01-01', 'indirect', ['NAT2'], 'required', 'simple'],
  ['2020-01-01', 'unclear', ['NAT3'], 'required', 'simple'],
  ['2020-01-01', 'none', ['NAT4'], 'none', undefined],
  ['2025-06-30', 'direct', ['NAT1'], 'required', 'simple'],
  ['2025-06-30', 'indirect', ['NAT2'], 'required', 'simple'],
  ['2025-06-30', 'unclear', ['NAT3'], 'required', 'simple'],
  ['2025-06-30', 'none', ['NAT4'], 'none', undefined],
  ['2025-07-01', 'direct', ['NAT1'], 'required', 'simple'],
  ['2025-07-01', 'indirect', ['NAT2'], 'required', 'simple'],
  ['2025-07-01', 'unclear', ['NAT3'], 'required', 'simple'],
  ['2025-07-01', 'none', ['NAT4'], 'none', undefined],
]

describe('the national policy', () => {
  it('it is one policy under both its names, and includes no other', () => {
    expect(named).toBe(national)
    expect(national.id).toBe('national')
    expect(national.includes).toEqual([])
  })
})

describe('the national floor by day and by how a child is affected', () => {
  it.each(floor)('it holds on %s for %s without individual children', (on, affected, fired, need, depth) => {
    const requirement = asked(matter(affected), on, 'rejection')
    expect(idsOf(requirement)).toEqual(fired)
    expect(requirement.need).toBe(need)
    expect(requirement.depth).toBe(depth)
  })

  it.each(floor)('it holds on %s for one child affected: %s', (on, affected, fired, need, depth) => {
    const requirement = asked(matterOfChild(affected), on, 'rejection')
    expect(idsOf(requirement)).toEqual(fired)
    expect(requirement.need).toBe(need)
    expect(requirement.depth).toBe(depth)
  })

  it('it asks the assessment before the decision', () => {
    for (const affected of ['direct', 'indirect', 'unclear'] as const) {
      expect(asked(matter(affected), day, 'rejection').due).toBe('decision')
    }
  })

  it('it leaves depth, gate and due out where nothing is needed', () => {
    const requirement = asked(matter('none'), day, 'rejection')
    expect(requirement.need).toBe('none')
    for (const field of ['depth', 'gate', 'due']) expect(requirement).not.toHaveProperty(field)
    expect(requirement.addOns).toEqual([])
  })

  it('it adds no questions of its own', () => {
    for (const affected of ['direct', 'indirect', 'unclear', 'none'] as const) {
      expect(asked(matter(affected), day, 'rejection').addOns).toEqual([])
    }
  })

  it('it answers for every rule, fired or not, exactly once', () => {
    const { fired, notFired } = asked(matter('direct'), day, 'rejection')
    const ids = [...fired, ...notFired].map((rule) => rule.ruleId).sort()
    expect(ids).toEqual(['DEP1', 'DEP2', 'DEP3', 'DEP4', 'NAT1', 'NAT2', 'NAT3', 'NAT4', 'NAT5', 'NAT6'])
    expect(new Set([...fired, ...notFired].map((rule) => rule.policyId))).toEqual(new Set(['national']))
  })

  it.each([
    ['2019-12-31', 'direct', 'NAT6', 'law', ['sol2001-1-2']],
    ['2026-11-02', 'direct', 'NAT1', 'law', ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a']],
    ['2026-11-02', 'indirect', 'NAT2', 'law', ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a']],
    ['2026-11-02', 'unclear', 'NAT3', 'libraryDefault', ['crc-art-3']],
    ['2026-11-02', 'none', 'NAT4', 'libraryDefault', ['fl-32']],
  ] as const)('it says on %s for %s what %s rests on', (on, affected, id, status, basis) => {
    const rule = asked(matter(affected), on, 'rejection').fired.find((fired) => fired.ruleId === id)
    expect(rule?.status).toBe(status)
    expect(rule?.basis).toEqual(basis)
  })

  it.each([
    ['2019-12-31', 'beforeCrcAct'],
    ['2020-01-01', 'oldAct'],
    ['2025-06-30', 'oldAct'],
    ['2025-07-01', 'newAct'],
  ])('it reads the law of %s as %s', (on, period) => {
    const { fired, notFired } = asked(matter('direct'), on, 'rejection')
    const rule = [...fired, ...notFired].find((verdict) => verdict.ruleId === 'NAT1')
    expect(rule?.conditions).toContainEqual({
      field: 'lawPeriod',
      wanted: ['oldAct', 'newAct'],
      got: period,
      held: period === 'beforeCrcAct' ? 'unmet' : 'met',
    })
  })
})

describe('who is affected, derived from the children', () => {
  it.each<[Affected, Affected, string[]]>([
    ['direct', 'indirect', ['NAT1']],
    ['direct', 'unclear', ['NAT1']],
    ['direct', 'none', ['NAT1']],
    ['indirect', 'direct', ['NAT1']],
    ['indirect', 'unclear', ['NAT2']],
    ['indirect', 'none', ['NAT2']],
    ['unclear', 'indirect', ['NAT2']],
    ['unclear', 'none', ['NAT3']],
    ['none', 'direct', ['NAT1']],
    ['none', 'unclear', ['NAT3']],
    ['none', 'none', ['NAT4']],
  ])('it is the strictest of %s and %s that counts', (first, second, fired) => {
    const children = [
      { ...nine, affected: first, reason },
      { ...fourteen, affected: second, reason },
    ]
    expect(idsOf(asked({ caseType: 'other', childrenLinked: 'yes', children }, day, 'rejection'))).toEqual(fired)
  })

  it('it is unclear where nobody has said', () => {
    expect(idsOf(asked({ caseType: 'other', childrenLinked: 'yes', children: [] }, day, 'rejection'))).toEqual(['NAT3'])
    expect(idsOf(asked({ caseType: 'other', childrenLinked: 'unknown', children: [] }, day, 'rejection'))).toEqual([
      'NAT3',
    ])
  })

  it('it is none where there are no children, with the reason', () => {
    const requirement = asked({ caseType: 'other', childrenLinked: 'no', children: [], reason }, day, 'rejection')
    expect(idsOf(requirement)).toEqual(['NAT4'])
    expect(requirement.need).toBe('none')
  })

  it('it trusts a child that counts before a screening that says no', () => {
    const facts: Facts = { caseType: 'other', childrenLinked: 'no', reason, children: [nine] }
    expect(idsOf(asked(facts, day, 'rejection'))).toEqual(['NAT2'])
  })

  it('it trusts the children before what the facts say of the matter as a whole', () => {
    const facts: Facts = { caseType: 'other', childrenLinked: 'yes', affected: 'none', reason, children: [infant] }
    expect(idsOf(asked(facts, day, 'rejection'))).toEqual(['NAT2'])
  })
})

describe('NAT5: the decision is about care or treatment of the child', () => {
  const other = (careOfChild?: 'yes' | 'no' | 'unknown') =>
    matter('direct', careOfChild === undefined ? {} : { careOfChild })
  const investigation = (careOfChild?: 'yes' | 'no' | 'unknown') => ({
    ...other(careOfChild),
    caseType: 'childInvestigation' as const,
  })

  it.each([
    ['yes', other('yes'), ['NAT1', 'NAT5'], 'full'],
    ['unknown, for a binding rule fires on unknown', other('unknown'), ['NAT1', 'NAT5'], 'full'],
    ['no', other('no'), ['NAT1'], 'simple'],
    ['missing, which means no', other(), ['NAT1'], 'simple'],
    ['yes in a child investigation', investigation('yes'), ['NAT1', 'NAT5'], 'full'],
    ['unknown in a child investigation', investigation('unknown'), ['NAT1', 'NAT5'], 'full'],
    ['no in a child investigation', investigation('no'), ['NAT1'], 'simple'],
    ['missing in a child investigation, which means unknown', investigation(), ['NAT1', 'NAT5'], 'full'],
  ] as const)('it holds for %s', (_title, facts, fired, depth) => {
    const requirement = asked(facts, day, 'approval')
    expect(idsOf(requirement)).toEqual(fired)
    expect(requirement.depth).toBe(depth)
    expect(requirement.gate).toBe('owe')
  })

  it.each<[Affected, string[]]>([
    ['indirect', ['NAT2']],
    ['unclear', ['NAT3']],
    ['none', ['NAT4']],
  ])('it asks nothing more for a child affected: %s', (affected, fired) => {
    expect(idsOf(asked(matter(affected, { careOfChild: 'yes' }), day, 'approval'))).toEqual(fired)
    expect(idsOf(asked(matter(affected, { careOfChild: 'unknown' }), day, 'approval'))).toEqual(fired)
  })

  it.each([
    ['2019-12-31', ['NAT5', 'NAT6']],
    ['2020-01-01', ['NAT1', 'NAT5']],
  ])('it holds on any day: %s', (on, fired) => {
    const requirement = asked(matter('direct', { careOfChild: 'yes' }), on, 'rejection')
    expect(idsOf(requirement)).toEqual(fired)
    expect(requirement.depth).toBe('full')
  })

  it('it tells which fact was unknown', () => {
    expect(asked(other('unknown'), day, 'approval').unknown).toContain('careOfChild')
    expect(asked(investigation(), day, 'approval').unknown).toContain('careOfChild')
    expect(asked(other(), day, 'approval').unknown).not.toContain('careOfChild')
  })

  it('it rests on the law', () => {
    const rule = asked(other('yes'), day, 'approval').fired.find((fired) => fired.ruleId === 'NAT5')
    expect(rule?.status).toBe('law')
    expect(rule?.basis).toEqual(['sol2025-3-1', 'sol2001-1-2', 'lvu-1'])
  })
})

describe('DEP1: how intrusive the decision is', () => {
  it.each<[Facts['impact'], string[], string]>([
    ['small', ['NAT2'], 'simple'],
    ['noticeable', ['NAT2'], 'simple'],
    ['intrusive', ['NAT2', 'DEP1'], 'full'],
    ['unknown', ['NAT2', 'DEP1'], 'full'],
    [undefined, ['NAT2'], 'simple'],
  ])('it is asked at the depth that %s calls for', (impact, fired, depth) => {
    const requirement = asked(matter('indirect', impact === undefined ? {} : { impact }), day, 'rejection')
    expect(idsOf(requirement)).toEqual(fired)
    expect(requirement.depth).toBe(depth)
    expect(requirement.gate).toBe('block')
  })
})

describe('DEP2: what is refused', () => {
  it.each<[NonNullable<Facts['refusedNeeds']>, boolean]>([
    [['food'], true],
    [['rent'], true],
    [['power'], true],
    [['medicineDental'], true],
    [['clothes'], false],
    [['hygieneHealth'], false],
    [['leisure'], false],
    [['schoolDigital'], false],
    [['contactTravel'], false],
    [['homeEquipment'], false],
    [['other'], false],
    [['leisure', 'rent'], true],
    [['clothes', 'leisure', 'other'], false],
    [[], false],
    ['unknown', true],
  ])('it goes deeper for %j: %s', (refusedNeeds, deeper) => {
    const requirement = asked(matter('indirect', { refusedNeeds }), day, 'rejection')
    expect(idsOf(requirement)).toEqual(deeper ? ['NAT2', 'DEP2'] : ['NAT2'])
    expect(requirement.depth).toBe(deeper ? 'full' : 'simple')
  })
})

describe('DEP3: the home at risk', () => {
  it.each<[NonNullable<Facts['housingRisk']>, boolean]>([
    ['none', false],
    ['arrears', false],
    ['notice', true],
    ['evictionApplied', true],
    ['evictionDecided', true],
    ['homeless', true],
    ['unknown', true],
  ])('it goes deeper for %s: %s', (housingRisk, deeper) => {
    const requirement = asked(matter('indirect', { housingRisk }), day, 'rejection')
    expect(idsOf(requirement)).toEqual(deeper ? ['NAT2', 'DEP3'] : ['NAT2'])
    expect(requirement.depth).toBe(deeper ? 'full' : 'simple')
  })
})

describe('DEP4: negative decisions in the six months before', () => {
  it.each<[NonNullable<Facts['earlierNegativeDecisions']>, boolean, string]>([
    [0, false, 'none'],
    [1, true, 'one'],
    [2, true, 'several'],
    [7, true, 'several'],
    ['unknown', true, 'unknown'],
  ])('it goes deeper for %s: %s', (earlierNegativeDecisions, deeper, code) => {
    const requirement = asked(matter('indirect', { earlierNegativeDecisions }), day, 'rejection')
    expect(idsOf(requirement)).toEqual(deeper ? ['NAT2', 'DEP4'] : ['NAT2'])
    expect(requirement.depth).toBe(deeper ? 'full' : 'simple')
    const rule = [...requirement.fired, ...requirement.notFired].find((verdict) => verdict.ruleId === 'DEP4')
    const condition = rule?.conditions.find((each) => each.field === 'earlierNegativeDecisions')
    expect(condition?.wanted).toEqual(['one', 'several'])
    expect(condition?.got).toBe(code)
  })
})

describe('what one child has met before', () => {
  it.each([
    [0, ['NAT2']],
    [1, ['NAT2', 'DEP4']],
    [3, ['NAT2', 'DEP4']],
    ['unknown', ['NAT2', 'DEP4']],
  ] as const)('it counts as what the household has met: %s', (earlierNegativeDecisions, fired) => {
    const facts = factsWith(['indirect', 'indirect'])
    const children = facts.children.map((child, index) =>
      index === 1 ? { ...child, earlierNegativeDecisions } : child,
    )
    expect(told(ask({ policy: national, facts: { ...facts, children } })).fired).toEqual(fired)
  })
})

describe('a fact that was not given and is asked in the checklist', () => {
  it.each([
    ['DEP1', 'impact', ['intrusive']],
    ['DEP2', 'refusedNeeds', ['food', 'rent', 'power', 'medicineDental']],
    ['DEP3', 'housingRisk', ['notice', 'evictionApplied', 'evictionDecided', 'homeless']],
  ])('it leaves %s unmet and says that nothing was given: %s', (id, field, wanted) => {
    const { notFired, unknown } = ask({ policy: national, facts: factsWith(['indirect']) })
    const condition = notFired.find((rule) => rule.ruleId === id)?.conditions.find((each) => each.field === field)
    expect(condition).toEqual({ field, wanted, got: null, held: 'unmet' })
    expect(unknown).toEqual([])
  })
})

const intrusive = {
  impact: 'intrusive',
  refusedNeeds: ['food'],
  housingRisk: 'homeless',
  earlierNegativeDecisions: 2,
} as const

describe('what raises the depth, together', () => {
  it.each<[Outcome, boolean]>([
    ['approval', false],
    ['partialRejection', true],
    ['rejection', true],
    ['reduction', true],
    ['termination', true],
    ['dismissal', false],
    ['discontinuation', false],
    ['interim', false],
  ])('it is raised by a %s: %s', (outcome, raised) => {
    const requirement = asked(matter('indirect', intrusive), day, outcome)
    expect(idsOf(requirement)).toEqual(raised ? ['NAT2', 'DEP1', 'DEP2', 'DEP3', 'DEP4'] : ['NAT2'])
    expect(requirement.depth).toBe(raised ? 'full' : 'simple')
  })

  it.each<[Affected, string[]]>([
    ['direct', ['NAT1', 'DEP1', 'DEP2', 'DEP3', 'DEP4']],
    ['indirect', ['NAT2', 'DEP1', 'DEP2', 'DEP3', 'DEP4']],
    ['unclear', ['NAT3', 'DEP1', 'DEP2', 'DEP3', 'DEP4']],
    ['none', ['NAT4']],
  ])('it is raised for a child affected: %s', (affected, fired) => {
    expect(idsOf(asked(matter(affected, intrusive), day, 'rejection'))).toEqual(fired)
  })

  it('it is raised before the Convention became law too', () => {
    expect(idsOf(asked(matter('indirect', intrusive), '2019-12-31', 'rejection'))).toEqual([
      'NAT6',
      'DEP1',
      'DEP2',
      'DEP3',
      'DEP4',
    ])
  })

  it('it blocks and is due before the decision', () => {
    for (const rule of asked(matter('indirect', intrusive), day, 'rejection').fired) {
      if (!rule.ruleId.startsWith('DEP')) continue
      expect(rule.then).toMatchObject({ need: 'required', depth: 'full', gate: 'block', due: 'decision' })
      expect(rule.status).toBe('libraryDefault')
      expect(rule.basis).toEqual(['crc-art-3'])
    }
  })
})

const gates: [Outcome, Requirement['gate'], Requirement['gate']][] = [
  ['approval', 'owe', 'block'],
  ['partialRejection', 'block', 'block'],
  ['rejection', 'block', 'block'],
  ['reduction', 'block', 'block'],
  ['termination', 'block', 'block'],
  ['dismissal', 'owe', 'block'],
  ['discontinuation', 'owe', 'block'],
  ['interim', 'owe', 'owe'],
]

describe('the gate by outcome', () => {
  it.each(gates)('a %s in an individual case: it is %s, and a board item: %s', (outcome, individual, boardItem) => {
    for (const affected of ['direct', 'indirect', 'unclear'] as const) {
      expect(asked(matter(affected), day, outcome).gate).toBe(individual)
      expect(asked(matter(affected, { caseType: 'boardItem' }), day, outcome).gate).toBe(boardItem)
    }
  })

  it.each(gates)('a %s: it is %s whoever decides', (outcome, individual) => {
    for (const forum of ['official', 'committee', 'board', 'chair'] as const) {
      for (const caseType of ['economicAssistance', 'housing', 'partnerViolence', 'lss', 'addictionAdult'] as const) {
        const facts = matter('indirect', { caseType })
        const { gate } = assessmentRequirement({ policy: national, facts, decision: { on: day, outcome, forum } })
        expect(gate).toBe(individual)
      }
    }
  })

  it.each(gates)('a %s that touches no child: it has no gate', (outcome) => {
    expect(asked(matter('none'), day, outcome)).not.toHaveProperty('gate')
  })
})

describe('a policy without a rule that fires', () => {
  const result = definePolicy({ ...national, id: 'test.empty', rules: [], examples: [] })
  if (!result.ok) throw new Error('the policy is refused')
  const empty = result.value

  it.each(gates)('it still asks for a simple assessment of a %s, gate %s or %s', (outcome, individual, boardItem) => {
    for (const affected of ['direct', 'indirect', 'unclear'] as const) {
      const requirement = asked(matter(affected), day, outcome, empty)
      expect(requirement).toMatchObject({ need: 'required', depth: 'simple', gate: individual, due: 'decision' })
      expect(requirement.addOns).toEqual([])
      expect(requirement.fired).toEqual([])
      expect(asked(matter(affected, { caseType: 'boardItem' }), day, outcome, empty).gate).toBe(boardItem)
    }
  })

  it('it asks for an assessment while it is unknown whether there are children', () => {
    const facts: Facts = { caseType: 'other', childrenLinked: 'unknown', children: [] }
    expect(asked(facts, day, 'rejection', empty)).toMatchObject({ need: 'required', depth: 'simple', gate: 'block' })
  })
})

describe('an optional fact that nobody has given', () => {
  const result = definePolicy({
    ...national,
    id: 'test.facts',
    rules: [
      rule('several', { unitsInvolved: ['several'] }, 'required'),
      rule('coordination', { needsCoordination: ['yes'] }, 'recommended'),
      rule('care', { careOfChild: ['yes'] }, 'required'),
      rule('intrusive', { impact: ['intrusive'] }, 'required'),
      rule('food', { refusedNeeds: ['food'] }, 'recommended'),
      rule('notice', { housingRisk: ['notice'] }, 'required'),
      rule('earlier', { earlierNegativeDecisions: ['one', 'several'] }, 'required'),
      rule('careless', { careOfChild: ['no'] }, 'none'),
      rule('unasked', { careOfChild: ['unknown'] }, 'none'),
    ],
    examples: [],
  })
  if (!result.ok) throw new Error('the policy is refused')
  const policy = result.value

  function rule(id: string, when: Policy['rules'][number]['when'], need: Requirement['need']): Policy['rules'][number] {
    const then = need === 'none' ? { need } : ({ need, depth: 'simple', due: 'decision' } as const)
    return { id, when, then, status: 'libraryDefault', basis: ['crc-art-3'], note: 'One fact alone.' }
  }

  it.each<[string, Partial<Facts>, string[]]>([
    ['nothing at all, which means one unit and no care', {}, ['careless']],
    ['one unit', { unitsInvolved: 'one' }, ['careless']],
    [
      'several units, so that coordination is unknown',
      { unitsInvolved: 'several' },
      ['several', 'coordination', 'careless'],
    ],
    [
      'several units and no need of coordination',
      { unitsInvolved: 'several', needsCoordination: 'no' },
      ['several', 'careless'],
    ],
    ['a need of coordination', { needsCoordination: 'yes' }, ['coordination', 'careless']],
    ['an unknown need of coordination', { needsCoordination: 'unknown' }, ['coordination', 'careless']],
    ['an unknown number of units', { unitsInvolved: 'unknown', needsCoordination: 'no' }, ['several', 'careless']],
    ['unknown care, which is no answer for a rule that says none', { careOfChild: 'unknown' }, ['care', 'unasked']],
    ['a child investigation, where care is unknown', { caseType: 'childInvestigation' }, ['care', 'unasked']],
    ['a child investigation without care', { caseType: 'childInvestigation', careOfChild: 'no' }, ['careless']],
    ['unknown impact', { impact: 'unknown' }, ['intrusive', 'careless']],
    ['unknown refused needs', { refusedNeeds: 'unknown' }, ['food', 'careless']],
    ['several refused needs', { refusedNeeds: ['rent', 'food'] }, ['food', 'careless']],
    ['no refused needs', { refusedNeeds: [] }, ['careless']],
    ['unknown housing risk', { housingRisk: 'unknown' }, ['notice', 'careless']],
    ['unknown earlier decisions', { earlierNegativeDecisions: 'unknown' }, ['earlier', 'careless']],
    ['no earlier decisions', { earlierNegativeDecisions: 0 }, ['careless']],
  ])('it is read as the method says: %s', (_title, changes, fired) => {
    expect(idsOf(asked(matter('indirect', changes), day, 'rejection', policy))).toEqual(fired)
  })
})
