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
import { boras, malmo, stockholm } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import {
  aboveInfo,
  assessment,
  blocking,
  day,
  forsorjningsenheten,
  facts as household,
  national,
  nine,
  rejection,
  signed,
  trySigning,
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
        '6: an addiction case in Malmö, a parent with contact',
        malmo.arbetsmarknadsOchSocialnamnden,
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
    ['7: two units in Hässelby, no children', stockholm.hasselbyVallingby, twoUnits, 'rejection', [['NAT4', nat4]]],
    ['7: the same, approval', stockholm.hasselbyVallingby, twoUnits, 'approval', [['NAT4', nat4]]],
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

const pregnant: Facts = {
  caseType: 'partnerViolence',
  childrenLinked: 'yes',
  children: [{ childRef: 'barn-d', expected: true, living: 'unborn', affected: 'indirect' }],
}
const bornInShelter: Facts = { caseType: 'partnerViolence', childrenLinked: 'yes', children: [nine] }
const priceList: Facts = { caseType: 'boardItem', childrenLinked: 'unknown', affected: 'unclear', children: [] }
const coordinated: Facts = { ...household, unitsInvolved: 'several', needsCoordination: 'yes' }

const linked = ['yes', 'unknown']
const aln7 = [met('childrenLinked', linked, 'yes')]
const son3 = [met('forum', ['board', 'committee', 'chair'], 'board'), met('affected', ['unclear'], 'unclear')]
const hv1 = [met('childrenLinked', linked, 'yes')]
const hv2 = [...hv1, met('unitsInvolved', ['several'], 'several'), met('needsCoordination', ['yes'], 'yes')]

describe('the worked cases that are due before the decision, or decided by a board', () => {
  type Asked = Pick<Decision, 'outcome' | 'forum'>
  type Answer = Pick<Requirement, 'depth' | 'gate' | 'due' | 'addOns'>
  const byOfficial = (outcome: Outcome): Asked => ({ outcome, forum: 'official' })

  it.each<[string, Policy, Facts, Asked, [string, Condition[]][], Answer]>([
    [
      '4: an expected child, shelter granted',
      boras.relationsvaldsenheten,
      pregnant,
      byOfficial('approval'),
      [
        ['ALN7', aln7],
        ['NAT2', nat2],
      ],
      { depth: 'full', gate: 'owe', due: 'opening', addOns: ['partnerViolence'] },
    ],
    [
      '4b: a born child, rejection',
      boras.relationsvaldsenheten,
      bornInShelter,
      byOfficial('rejection'),
      [
        ['ALN7', aln7],
        ['NAT2', nat2],
      ],
      { depth: 'full', gate: 'block', due: 'opening', addOns: ['partnerViolence'] },
    ],
    [
      '5: a price list for transport service before the board',
      boras.socialaOmsorgsnamnden,
      priceList,
      { outcome: 'approval', forum: 'board' },
      [
        ['SON3', son3],
        ['NAT3', nat3],
      ],
      { depth: 'full', gate: 'block', due: 'proposal', addOns: ['boardItem'] },
    ],
    [
      '7b: two units in Hässelby, children, coordination needed',
      stockholm.hasselbyVallingby,
      coordinated,
      byOfficial('approval'),
      [
        ['HV1', hv1],
        ['HV2', hv2],
        ['NAT2', nat2],
      ],
      { depth: 'simple', gate: 'owe', due: 'decision', addOns: [] },
    ],
  ])('%s: it is required', (_case, policy, facts, decision, fired, answer) => {
    const requirement = assessmentRequirement({ policy, facts, decision: { on: day, ...decision } })
    expect(firedWithConditions(requirement)).toEqual(fired)
    expect(requirement).toMatchObject({ need: 'required', ...answer })
  })

  it('7b: it is on the list for the joint review by the rule that fired, also where the rule decides nothing', () => {
    const { fired } = asked(stockholm.hasselbyVallingby, coordinated, 'approval')
    expect(fired.map((rule) => [rule.ruleId, rule.then.need])).toEqual([
      ['HV1', 'recommended'],
      ['HV2', 'recommended'],
      ['NAT2', 'required'],
    ])
  })
})

describe('case 4, an expected child', () => {
  /** What is asked of the expected child before the assessment of the shelter can be signed. */
  function askedOfTheChild(answers: Record<string, string>): string[] {
    const child = { childRef: 'barn-d', answers, areas: [], consequences: [], measures: [] }
    const result = trySigning({
      policy: boras.relationsvaldsenheten,
      facts: pregnant,
      decision: { on: day, outcome: 'approval', forum: 'official' },
      assessment: { answers: { 'dv.honour': 'no' }, children: [child], alternatives: [] },
    })
    return result.ok ? [] : result.issues.flatMap(({ item, childRef }) => (childRef && item ? [item] : []))
  }

  const settled = { 'dv.exposure': 'none', 'dv.shelter': 'notNeeded', 'dv.infoRisk': 'no' }
  const atFull = [
    'child.affectedHow',
    'bal.bestInterest',
    'bal.aligned',
    'dec.childParagraph',
    'area.relevance',
    'cons.area',
  ]
  /** Asked of every child, born or not, only where the depth is extended. */
  const atExtended = ['child.vulnerability', 'child.representatives', 'cons.waiting']

  it('it is asked neither for its views nor for how it is told', () => {
    expect(askedOfTheChild(settled).sort()).toEqual([...atFull].sort())
  })

  it.each(['victim', 'witness', 'both', 'unclear'])('violence it has met (%s) raises the depth to extended', (met) => {
    expect(askedOfTheChild({ ...settled, 'dv.exposure': met })).toEqual(expect.arrayContaining(atExtended))
  })

  it.each(['granted', 'consentMissing'])('a shelter it is placed in (%s) raises the depth to extended', (shelter) => {
    expect(askedOfTheChild({ ...settled, 'dv.shelter': shelter })).toEqual(expect.arrayContaining(atExtended))
  })

  it.each(['considered', 'notNeeded'])('a shelter it is not placed in (%s) does not', (shelter) => {
    const items = askedOfTheChild({ ...settled, 'dv.shelter': shelter })
    for (const item of atExtended) expect(items).not.toContain(item)
  })
})

describe('case 9, a mind changed in favour of the child', () => {
  const approval: Decision = { ...rejection, outcome: 'approval' }
  const alternatives = [
    { id: 'avslag', outcome: 'rejection', chosen: true, answers: {}, matchesView: [] },
    { id: 'bifall', outcome: 'approval', chosen: false, answers: {}, matchesView: [] },
  ] as const
  const both = { ...assessment, alternatives }
  const check = (given: ReturnType<typeof signed>, decision: Decision, facts: Facts = household) =>
    checkDecision({ policy: national, facts, assessment: given, decision })
  const changedOf = ({ issues }: ReturnType<typeof checkDecision>) =>
    aboveInfo(issues).map(({ params }) => params.changed)

  it('the signature does not stand for an approval that was not among the assessed alternatives: it is owed', () => {
    const verdict = check(signed({ policy: national }), approval)
    expect(verdict.allowed).toBe(true)
    expect(changedOf(verdict)).toEqual([[{ what: 'outcome', from: 'rejection', to: 'approval' }]])
    expect(verdict.owed.map(({ kind }) => kind)).toContain('assessment')
  })

  it('a mind changed against the child never stands on it, also where the rejection was among the alternatives', () => {
    const chosen = [{ ...alternatives[0], chosen: false } as const, { ...alternatives[1], chosen: true } as const]
    const given = signed({ policy: national, assessment: { ...assessment, alternatives: chosen }, decision: approval })
    expect(check(given, approval).allowed).toBe(true)
    const verdict = check(given, rejection)
    expect(blocking(verdict.issues)).toEqual(['assessment.stale'])
    expect(changedOf(verdict)).toEqual([[{ what: 'outcome', from: 'approval', to: 'rejection' }]])
  })

  it('after a reconsideration it is a draft again, until it is signed anew', () => {
    const reconsidered: Facts = { ...household, reconsideredAt: '2026-11-01T12:00:00+01:00' }
    const older = signed({ policy: national, assessment: both, at: '2026-11-01T11:59:59+01:00' })
    expect(blocking(check(older, rejection, reconsidered).issues)).toEqual(['assessment.stale'])
    const anew = signed({ policy: national, assessment: both, facts: reconsidered, at: '2026-11-01T12:00:00+01:00' })
    expect(check(anew, rejection, reconsidered).allowed).toBe(true)
    expect(check(anew, approval, reconsidered).allowed).toBe(true)
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
