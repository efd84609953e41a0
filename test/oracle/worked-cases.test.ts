import {
  assessmentRequirement,
  type ChildFact,
  checkDecision,
  type Decision,
  type Facts,
  type Outcome,
  type Policy,
  type Requirement,
  type RuleVerdict,
} from 'barnkonsekvens'
import { describe, expect, it } from 'vitest'
import {
  aboveInfo,
  assessment,
  day,
  forsorjningsenheten,
  facts as household,
  national,
  nine,
  rejection,
  signed,
} from './household.js'

type Condition = RuleVerdict['conditions'][number]

const met = (field: Condition['field'], wanted: string[], got: Condition['got']): Condition => ({
  field,
  wanted,
  got,
  held: 'met',
})

const negative = ['partialRejection', 'rejection', 'reduction', 'termination']
const concerned = ['direct', 'indirect', 'unclear']

const aln1 = [met('outcome', ['rejection'], 'rejection'), met('childrenLinked', ['yes'], 'yes')]
const aln3 = [met('outcome', ['rejection'], 'rejection'), met('childrenLinked', ['no'], 'no')]
const aln4 = [
  met('outcome', ['partialRejection', 'reduction'], 'partialRejection'),
  met('childrenLinked', ['yes', 'unknown'], 'yes'),
]
const nat2 = [met('affected', ['indirect'], 'indirect'), met('lawPeriod', ['oldAct', 'newAct'], 'newAct')]
const nat2OldAct = [met('affected', ['indirect'], 'indirect'), met('lawPeriod', ['oldAct', 'newAct'], 'oldAct')]
const nat3 = [met('affected', ['unclear'], 'unclear')]
const nat4 = [met('affected', ['none'], 'none')]
const deeper = [met('affected', concerned, 'indirect'), met('outcome', negative, 'rejection')]

/** Which rules fired, in order, each with the facts it asked about; the days of a rule are asked apart. */
function firedWithConditions(requirement: Requirement): [string, Condition[]][] {
  return requirement.fired.map((rule) => {
    for (const condition of rule.conditions) if (condition.field === 'decisionDay') expect(condition.held).toBe('met')
    return [rule.ruleId, rule.conditions.filter((condition) => condition.field !== 'decisionDay')]
  })
}

function asked(policy: Policy, facts: Facts, outcome: Outcome, on: string = day): Requirement {
  return assessmentRequirement({ policy, facts, decision: { on, outcome, forum: 'official' } })
}

const addiction: Facts = {
  caseType: 'addictionAdult',
  childrenLinked: 'yes',
  children: [{ ...nine, living: 'contact' }],
}
const twoUnits: Facts = {
  caseType: 'other',
  unitsInvolved: 'several',
  childrenLinked: 'no',
  affected: 'none',
  reason: 'Ärendet gäller två vuxna syskon i samma lägenhet, utan barn i eller kring hushållet.',
  children: [],
}
const grownUp: Facts = { ...household, children: [{ ...nine, birthDate: '2008-11-01' }] }
const unsettled: Facts = {
  caseType: 'economicAssistance',
  childrenLinked: 'unknown',
  affected: 'unclear',
  children: [],
}

describe('the worked cases', () => {
  it.each<[string, Policy, Facts, Outcome, string, [string, Condition[]][], Requirement['depth'], Requirement['gate']]>(
    [
      [
        '1: a rejection, two children in shared residence',
        forsorjningsenheten,
        household,
        'rejection',
        day,
        [
          ['ALN1', aln1],
          ['NAT2', nat2],
        ],
        'simple',
        'block',
      ],
      [
        '1b: as 1, food refused',
        forsorjningsenheten,
        { ...household, refusedNeeds: ['food'] },
        'rejection',
        day,
        [
          ['ALN1', aln1],
          ['NAT2', nat2],
          ['DEP2', [...deeper, met('refusedNeeds', ['food', 'rent', 'power', 'medicineDental'], ['food'])]],
        ],
        'full',
        'block',
      ],
      [
        '1b: as 1, rent refused',
        forsorjningsenheten,
        { ...household, refusedNeeds: ['leisure', 'rent'] },
        'rejection',
        day,
        [
          ['ALN1', aln1],
          ['NAT2', nat2],
          ['DEP2', [...deeper, met('refusedNeeds', ['food', 'rent', 'power', 'medicineDental'], ['leisure', 'rent'])]],
        ],
        'full',
        'block',
      ],
      [
        '1c: as 1, the second rejection in six months',
        forsorjningsenheten,
        { ...household, earlierNegativeDecisions: 1 },
        'rejection',
        day,
        [
          ['ALN1', aln1],
          ['NAT2', nat2],
          ['DEP4', [...deeper, met('earlierNegativeDecisions', ['one', 'several'], 'one')]],
        ],
        'full',
        'block',
      ],
      [
        '1d: as 1, notice to quit served',
        forsorjningsenheten,
        { ...household, housingRisk: 'notice' },
        'rejection',
        day,
        [
          ['ALN1', aln1],
          ['NAT2', nat2],
          [
            'DEP3',
            [...deeper, met('housingRisk', ['notice', 'evictionApplied', 'evictionDecided', 'homeless'], 'notice')],
          ],
        ],
        'full',
        'block',
      ],
      [
        '3: 400 of 12 000 kronor refused',
        forsorjningsenheten,
        household,
        'partialRejection',
        day,
        [
          ['ALN4', aln4],
          ['NAT2', nat2],
        ],
        'simple',
        'block',
      ],
      [
        '3b: as 1, approval in full',
        forsorjningsenheten,
        household,
        'approval',
        day,
        [['NAT2', nat2]],
        'simple',
        'owe',
      ],
      [
        '6: an addiction case, a parent with contact',
        national,
        addiction,
        'rejection',
        day,
        [['NAT2', nat2]],
        'simple',
        'block',
      ],
      [
        '8: the last day of the old Act',
        national,
        household,
        'rejection',
        '2025-06-30',
        [['NAT2', nat2OldAct]],
        'simple',
        'block',
      ],
      [
        '8 in Borås: the last day of the old Act',
        forsorjningsenheten,
        household,
        'rejection',
        '2025-06-30',
        [
          ['ALN1', aln1],
          ['NAT2', nat2OldAct],
        ],
        'simple',
        'block',
      ],
      ['9: approval instead of a rejection', national, household, 'approval', day, [['NAT2', nat2]], 'simple', 'owe'],
      [
        '10: unknown whether there are children',
        forsorjningsenheten,
        unsettled,
        'rejection',
        day,
        [
          [
            'ALN1',
            [
              met('outcome', ['rejection'], 'rejection'),
              { field: 'childrenLinked', wanted: ['yes'], got: 'unknown', held: 'unknown' },
            ],
          ],
          ['ALN2', [met('outcome', ['rejection'], 'rejection'), met('childrenLinked', ['unknown'], 'unknown')]],
          ['NAT3', nat3],
        ],
        'simple',
        'block',
      ],
    ],
  )('%s: it is required before the decision', (_case, policy, facts, outcome, on, fired, depth, gate) => {
    const requirement = asked(policy, facts, outcome, on)
    expect(firedWithConditions(requirement)).toEqual(fired)
    expect(requirement).toMatchObject({ need: 'required', depth, gate, due: 'decision' })
  })

  it.each<[string, Policy, Facts, Outcome, [string, Condition[]][]]>([
    [
      '2: the child turned 18 the day before',
      forsorjningsenheten,
      grownUp,
      'rejection',
      [
        ['ALN3', aln3],
        ['NAT4', nat4],
      ],
    ],
    ['7: two units, no children', national, twoUnits, 'rejection', [['NAT4', nat4]]],
    ['7: two units, no children, approval', national, twoUnits, 'approval', [['NAT4', nat4]]],
  ])('%s: it is not needed, and the question is recorded', (_case, policy, facts, outcome, fired) => {
    const requirement = asked(policy, facts, outcome)
    expect(firedWithConditions(requirement)).toEqual(fired)
    expect(requirement.need).toBe('none')
    for (const field of ['depth', 'gate', 'due']) expect(requirement).not.toHaveProperty(field)
  })

  it('10: it tells what is unknown, and a rule that says none does not fire on it', () => {
    const { notFired, unknown } = asked(forsorjningsenheten, unsettled, 'rejection')
    expect(unknown).toEqual(['childrenLinked'])
    expect(notFired.find((rule) => rule.ruleId === 'ALN3')?.conditions).toEqual([
      met('outcome', ['rejection'], 'rejection'),
      { field: 'childrenLinked', wanted: ['no'], got: 'unknown', held: 'unknown' },
    ])
  })

  it('2: it may be decided at once when the only child has grown up', () => {
    const verdict = checkDecision({ policy: forsorjningsenheten, facts: grownUp, decision: rejection })
    expect(verdict.allowed).toBe(true)
  })

  it('3: what is granted is paid at once, and the refused line waits', () => {
    const decision: Decision = {
      ...rejection,
      outcome: 'partialRejection',
      lines: [{ need: 'riksnorm', applied: 12_000, granted: 11_600 }],
    }
    const verdict = checkDecision({ policy: forsorjningsenheten, facts: household, decision })
    expect(verdict.allowed).toBe(false)
    expect(verdict.executable).toEqual([0])
  })

  it('9: the signed assessment stands when approval was among the assessed alternatives', () => {
    const alternatives = [
      { id: 'avslag', outcome: 'rejection', chosen: true, answers: {}, matchesView: [] },
      { id: 'bifall', outcome: 'approval', chosen: false, answers: {}, matchesView: [] },
    ] as const
    const given = signed({ policy: national, assessment: { ...assessment, alternatives } })
    const decision: Decision = { ...rejection, outcome: 'approval' }
    const verdict = checkDecision({ policy: national, facts: household, assessment: given, decision })
    expect(verdict.allowed).toBe(true)
    expect(aboveInfo(verdict.issues)).toEqual([])
    expect(verdict.owed.filter((duty) => duty.kind === 'assessment')).toEqual([])
  })
})

describe('until when a child counts', () => {
  const bornOn = (birthDate: string): Facts => ({ ...household, children: [{ ...nine, birthDate }] })

  it.each([
    ['the day before its 18th birthday', '2008-11-03', day, true],
    ['on its 18th birthday no longer', '2008-11-02', day, false],
    ['the day after its 18th birthday no longer', '2008-11-01', day, false],
    ['when born on 29 February, until the end of that month', '2008-02-29', '2026-02-28', true],
    ['when born on 29 February, not from 1 March', '2008-02-29', '2026-03-01', false],
    ['when born on 28 February, not from that day', '2008-02-28', '2026-02-28', false],
    ['when born on 28 February, the day before', '2008-02-28', '2026-02-27', true],
    ['when born on 1 March, until the end of February', '2008-03-01', '2026-02-28', true],
    ['when born on 31 December, the day before', '2007-12-31', '2025-12-30', true],
    ['when born on 31 December, not on that day', '2007-12-31', '2025-12-31', false],
    ['when born on the day of the decision', day, day, true],
  ])('it counts %s', (_when, birthDate, on, counts) => {
    const requirement = asked(national, bornOn(birthDate), 'rejection', on)
    expect(requirement.fired.map((rule) => rule.ruleId)).toEqual(counts ? ['NAT2'] : ['NAT4'])
    expect(requirement.need).toBe(counts ? 'required' : 'none')
  })

  it('it counts while it is expected', () => {
    const expected: ChildFact = { childRef: 'barn-d', expected: true, living: 'unborn', affected: 'direct' }
    expect(asked(national, { ...household, children: [expected] }, 'rejection').need).toBe('required')
  })

  it('it is not pulled along by a sibling who has grown up', () => {
    const eldest: ChildFact = { childRef: 'barn-e', birthDate: '2005-01-15', living: 'permanent', affected: 'direct' }
    const requirement = asked(national, { ...household, children: [eldest, nine] }, 'rejection')
    expect(requirement.fired.map((rule) => rule.ruleId)).toEqual(['NAT2'])
  })

  it('it needs no reason when all the children have grown up: the library supplies it', () => {
    const verdict = checkDecision({ policy: national, facts: grownUp, decision: rejection })
    expect(verdict.issues).toEqual([])
    expect(verdict.allowed).toBe(true)
  })
})
