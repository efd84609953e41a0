/** What the add-ons ask before a decision: violence in close relationships, LSS, board items, and refused assistance. */
import {
  type AssessedChild,
  type Assessment,
  type ChildFact,
  checkDecision,
  type Decision,
  explain,
  type Facts,
  type Issue,
  type Policy,
  type SignedAssessment,
  signAssessment,
  type Verdict,
} from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { Filing, opened } from '../case/filing.js'
import { answering, without } from '../fixtures/matter.js'

const day = '2026-11-02'
const caseworker = { id: 'handlaggare-7', role: 'caseworker' } as const
const manager = { id: 'enhetschef-2', role: 'manager' } as const
const board = { id: 'namnden', role: 'board' } as const

/** A matter with everything a decision in it is judged by. */
interface Matter {
  readonly policy: Policy
  readonly facts: Facts
  readonly decision: Decision
}

const check = (matter: Matter, assessment?: Assessment | SignedAssessment): Verdict =>
  checkDecision({ ...matter, ...(assessment && { assessment }) })

/** What blocks a decision, each with the item it is about where there is one. */
const blockers = (issues: readonly Issue[]): string[] =>
  issues.flatMap(({ code, item, severity }) => (severity === 'blocking' ? [item ?? code] : []))

/** Signed on the morning of the day; a signature that is refused fails the test with what is in the way. */
function signed(matter: Matter, assessment: Assessment, at = `${day}T08:00:00+01:00`): SignedAssessment {
  const result = signAssessment({ ...matter, assessment, by: manager, at })
  if (!result.ok) throw new Error(blockers(result.issues).join())
  return result.value
}

/** A draft that only waits for a signature, and changed so waits for these items as well, also with the signature. */
function expectAsked(matter: Matter, complete: Assessment, changed: Assessment, ...items: string[]): void {
  expect(blockers(check(matter, complete).issues)).toEqual(['assessment.unsigned'])
  const verdict = check(matter, changed)
  expect(verdict.allowed).toBe(false)
  expect(blockers(verdict.issues)).toEqual(items)
  expect(signAssessment({ ...matter, assessment: changed, by: manager, at: `${day}T08:00:00Z` }).ok).toBe(false)
}

/** An assessment without some answers, of the case and of its children. */
function lacking(given: Assessment, ...items: string[]): Assessment {
  const children = given.children.map((each) => ({ ...each, answers: without(each.answers, ...items) }))
  return { ...given, answers: without(given.answers, ...items), children }
}

/** Each of the items is asked: a draft that lacks its answer waits for it. */
function expectEachAsked(matter: Matter, complete: Assessment, ...items: string[]): void {
  for (const item of items) expectAsked(matter, complete, lacking(complete, item), item)
}

const child = (affected: 'direct' | 'indirect'): ChildFact => ({
  childRef: 'barn-1',
  birthDate: '2017-03-14',
  living: 'permanent',
  affected,
})

const coreAnswers = {
  'screening.impact': 'noticeable',
  'screening.protectionConcern': 'no',
  'bal.conflictText':
    'Likabehandling mellan hushåll ställdes mot barnets skolgång, och skolgången fick väga tyngst här.',
}

const childAnswers = {
  'child.affectedHow': 'Nioåringen får byta skola mitt i terminen och lämnar laget som tränar vid ån på tisdagar.',
  'views.informed': 'yes',
  'views.informedHow': 'Samtal på biblioteket med bilder över hur våren kan bli, i närvaro av klassläraren.',
  'views.heard': 'direct',
  'views.weight': 'great',
  'views.content': 'Barnet säger: ”Jag vill bo kvar nära farmor och gå till samma fröken.”',
  'bal.bestInterest':
    'Bäst vore att stanna i området tills läsåret har slutat och ha kvar sina kamrater till sommaren.',
  'bal.aligned': 'fully',
  'dec.childParagraph': 'Barnet har berättat om skolan och farmor; därför ordnas skolskjuts fram till sommarlovet.',
}

/** One child's part at the full depth: the areas that matter described, and one consequence. */
function part(answers: AssessedChild['answers']): AssessedChild {
  const text = 'Läraren har sett barnet varje dag och berättar hur det har ätit, sovit och lekt under hösten.'
  const areas = (['identity', 'family', 'housing', 'health'] as const).map((area, index) => ({
    area,
    answers: {
      'area.relevance': 'yes',
      'area.situation': `${text} Det gäller punkt ${index + 1} i samtalet.`,
    },
  }))
  const consequence = {
    id: 'k1',
    alternative: 'a1',
    area: 'family',
    direction: 'strengthened',
    horizon: 'short',
    description: 'Barnet får vara kvar hos farmor tre eftermiddagar i veckan.',
  } as const
  return {
    childRef: 'barn-1',
    answers: { ...childAnswers, ...answers },
    areas,
    consequences: [consequence],
    measures: [],
  }
}

const alternatives = (outcome: Decision['outcome'], other: Decision['outcome']): Assessment['alternatives'] =>
  [outcome, other].map((each, index) => ({
    id: `a${index + 1}`,
    outcome: each,
    chosen: index === 0,
    answers: {
      'alt.description': `Väg ${index + 1}: så blir vardagen för barnet fram till sommaren.`,
      ...(index > 0 && { 'alt.rejectedReason': 'Den vägen prövades mot vad barnet har sagt och valdes bort.' }),
    },
    matchesView: [],
  }))

const negative = { outcome: 'rejection', forum: 'official', by: caseworker } as const
const decide = (parts: Pick<Decision, 'outcome' | 'forum' | 'by'>): Decision => ({ on: day, provisions: [], ...parts })

describe('a measure under LSS refused to a child', () => {
  const matter: Matter = {
    policy: boras.socialaOmsorgsnamnden,
    facts: { caseType: 'lss', childrenLinked: 'yes', children: [child('direct')] },
    decision: decide(negative),
  }
  const complete: Assessment = {
    answers: {
      ...coreAnswers,
      'fu.date': '2027-02-01',
      'lss.requester': 'guardian',
      'lss.measure': ['lss9-5'],
      'lss.ground': ['needMet'],
      'lss.familyCapacity': 'Föräldrarna sover fyra timmar per natt och mormor avlöser varannan lördag.',
    },
    children: [
      part({
        'lss.group': 'group1',
        'lss.childWants': 'Flickan vill rida med Ella på torsdagar och sova över en natt i månaden.',
        'lss.ownWords': 'quote',
        'lss.goodLiving': 'Jämnåriga i klassen åker på läger utan föräldrar; det har hon inte fått göra.',
        'lss.safety': 'yes',
        'lss.ifRefused': 'Ridskolan tar emot henne med egen ledare från januari, betald av fritidskontoret.',
      }),
    ],
    alternatives: alternatives('rejection', 'approval'),
  }

  it('goes through once everything is answered and signed', () => {
    expect(check(matter, signed(matter, complete)).allowed).toBe(true)
  })

  it('waits for how the need is met instead', () => {
    expectEachAsked(matter, complete, 'lss.ifRefused')
  })

  it('waits for what ordinary parental responsibility is, where that is the ground', () => {
    const parental = answering(complete, { 'lss.ground': ['needMet', 'parentalResponsibility'] })
    const norm = 'En nioåring klär sig själv och sover hela natten; så beskriver Skolverkets underlag åldern.'
    expectAsked(matter, answering(parental, { 'lss.parentalNorm': norm }), parental, 'lss.parentalNorm')
  })

  it('is not asked for it on another ground', () => {
    expect(blockers(check(matter, complete).issues)).toEqual(['assessment.unsigned'])
  })

  it('waits for the ground, for good living conditions and for the question about violence', () => {
    expectEachAsked(matter, complete, 'lss.ground', 'lss.goodLiving', 'lss.safety')
  })

  it('that is granted is asked neither for a ground nor for what comes instead, and never waits', () => {
    const granted = { ...matter, decision: decide({ ...negative, outcome: 'approval' }) }
    const asked = lacking(complete, 'lss.ground', 'lss.ifRefused', 'fu.date')
    const given = { ...asked, alternatives: alternatives('approval', 'rejection') }
    expect(check(granted, signed(granted, given)).owed.map(({ kind }) => kind)).not.toContain('assessment')
    expect(check(granted).allowed).toBe(true)
    expect(check(granted).owed[0]).toMatchObject({ kind: 'assessment', dueOn: '2026-12-02' })
  })
})

describe('social assistance refused', () => {
  const matter: Matter = {
    policy: boras.forsorjningsenheten,
    facts: { caseType: 'economicAssistance', childrenLinked: 'yes', children: [child('indirect')] },
    decision: decide(negative),
  }
  const complete: Assessment = {
    answers: {
      ...coreAnswers,
      'eb.needs': ['leisure'],
      'eb.emergency': 'notApplicable',
      'eb.housingRisk': 'none',
    },
    children: [{ ...part({}), areas: [], consequences: [] }],
    alternatives: [],
  }
  /** What the full depth adds. */
  const atFull: Assessment = answering(
    { ...complete, children: [part({})], alternatives: alternatives('rejection', 'approval') },
    {
      'fu.date': '2027-02-01',
      'eb.discretion': 'tested',
      'eb.emergencyText': 'Maten räcker till den tjugofemte och elen är betald till årsskiftet.',
      'eb.housingAction': 'Hyresvärden har ringts; avbetalning i sex månader är avtalad och budgetrådgivaren kallad.',
    },
  )

  it('waits while the emergency assessment is needed and not made', () => {
    expectAsked(matter, complete, answering(complete, { 'eb.emergency': 'needed' }), 'eb.emergency')
    expectEachAsked(matter, complete, 'eb.emergency')
  })

  it('goes through once it is made', () => {
    const done = answering(complete, { 'eb.emergency': 'done' })
    expect(check(matter, signed(matter, done)).allowed).toBe(true)
  })

  describe.each(['notice', 'evictionApplied', 'evictionDecided', 'homeless'] as const)(
    'with the home at: %s',
    (risk) => {
      const told: Matter = { ...matter, facts: { ...matter.facts, housingRisk: risk } }
      const answered = lacking(atFull, 'eb.housingRisk')

      it('waits for what is done so that the child keeps a home, where the facts tell the risk', () => {
        expect(check(told).requirement).toMatchObject({ depth: 'full', gate: 'block' })
        const silent = { ...answered, answers: without(answered.answers, 'eb.housingAction') }
        expectAsked(told, answered, silent, 'eb.housingAction')
      })

      it('waits for it also where the caseworker is the first to tell the risk', () => {
        const found = answering(atFull, { 'eb.housingRisk': risk })
        const silent = { ...found, answers: without(found.answers, 'eb.housingAction') }
        expectAsked(matter, found, silent, 'eb.housingAction')
      })
    },
  )

  it.each(['none', 'arrears'])('with the home at: %s, is not raised to the full depth and not asked for it', (risk) => {
    const given = answering(complete, { 'eb.housingRisk': risk })
    expect(blockers(check(matter, given).issues)).toEqual(['assessment.unsigned'])
  })
})

describe('a case of violence in close relationships', () => {
  const facts: Facts = {
    caseType: 'partnerViolence',
    childrenLinked: 'yes',
    children: [child('indirect')],
    openedOn: '2026-10-19',
  }
  const matter: Matter = { policy: boras.relationsvaldsenheten, facts, decision: decide(negative) }
  const granted: Matter = { ...matter, decision: decide({ ...negative, outcome: 'approval' }) }
  const complete: Assessment = {
    answers: { ...coreAnswers, 'fu.date': '2027-02-01', 'dv.honour': 'no' },
    children: [part({ 'dv.exposure': 'none', 'dv.infoRisk': 'no', 'dv.shelter': 'notNeeded' })],
    alternatives: alternatives('rejection', 'approval'),
  }

  it('lets shelter, protection and money through at once, and owes the assessment from the opening', () => {
    for (const outcome of ['approval', 'interim'] as const) {
      const { allowed, owed } = check({ ...matter, decision: decide({ ...negative, outcome }) })
      expect(allowed).toBe(true)
      expect(owed[0]).toMatchObject({ kind: 'assessment', dueOn: '2026-11-18', ownLimit: true })
    }
  })

  it('owes it from the decision where nobody tells when the case was opened', () => {
    const { openedOn: _, ...unsaid } = facts
    expect(check({ ...granted, facts: unsaid }).owed[0]).toMatchObject({ kind: 'assessment', dueOn: '2026-12-02' })
  })

  it('owes what is overdue already where the opening was long ago', () => {
    const [duty] = check({ ...granted, facts: { ...facts, openedOn: '2026-08-03' } }).owed
    expect(duty).toMatchObject({ dueOn: '2026-09-02', status: 'overdue' })
  })

  it('waits where it refuses, until the assessment is complete and signed', () => {
    expect(blockers(check(matter).issues)).toEqual(['assessment.missing'])
    expect(blockers(check(matter, complete).issues)).toEqual(['assessment.unsigned'])
    expect(check(matter, signed(matter, complete)).allowed).toBe(true)
  })

  it('waits for the questions about violence, shelter and who is told', () => {
    expectEachAsked(matter, complete, 'dv.exposure', 'dv.infoRisk', 'dv.shelter', 'dv.honour')
  })

  it.each(['victim', 'witness', 'both', 'unclear'])('goes deeper once the child has met violence: %s', (exposure) => {
    const met = answering(complete, {}, { 'dv.exposure': exposure })
    const items = blockers(check(matter, met).issues)
    const ofViolence = [
      'dv.protectionRef',
      'dv.inquiry',
      'dv.riskRepeat',
      'dv.support',
      'dv.contactRisk',
      'dv.aloneTalk',
    ]
    expect(items).toEqual(expect.arrayContaining([...ofViolence, 'rights.articles', 'child.vulnerability']))
    expect(signed(matter, complete).signed.basis.depth).toBe('full')
  })

  it.each(['granted', 'consentMissing'])('goes deeper once the child leaves home: %s', (shelter) => {
    const items = blockers(check(matter, answering(complete, {}, { 'dv.shelter': shelter })).issues)
    expect(items).toEqual(expect.arrayContaining(['dv.school', 'rights.articles', 'child.vulnerability']))
  })

  it('holds the next refusal back for what the approval left owing, and lets more help through', () => {
    const owing: Facts = { ...facts, openDuties: check(granted).owed }
    const next = { ...matter, facts: owing }
    expect(blockers(check(next).issues)).toEqual(['duty.open', 'assessment.missing'])
    expect(blockers(check(next, signed(next, complete)).issues)).toEqual(['duty.open'])
    expect(check({ ...granted, facts: owing }).allowed).toBe(true)
  })

  it('lets the refusal through once what was owed is met', () => {
    const met = check(granted).owed.map((duty) => ({ ...duty, status: 'met' as const }))
    const next = { ...matter, facts: { ...facts, openDuties: met } }
    expect(check(next, signed(next, complete)).allowed).toBe(true)
  })

  it('asks again at every later decision: a signature from before the matter was taken up again does not stand', () => {
    const again: Facts = { ...facts, reconsideredAt: '2026-11-01T12:00:00+01:00' }
    const older = signed(matter, complete, '2026-11-01T11:00:00+01:00')
    expect(blockers(check({ ...matter, facts: again }, older).issues)).toEqual(['assessment.stale'])
    const help = check({ ...granted, facts: again }, older)
    expect([help.allowed, help.owed[0]?.kind]).toEqual([true, 'assessment'])
    const anew = signed({ ...matter, facts: again }, complete, '2026-11-01T13:00:00+01:00')
    expect(check({ ...matter, facts: again }, anew).allowed).toBe(true)
  })

  it('asks again when a child is born after the signature', () => {
    const newborn: ChildFact = {
      childRef: 'barn-2',
      birthDate: '2026-11-01',
      living: 'permanent',
      affected: 'indirect',
    }
    const older = signed(matter, complete, '2026-10-31T11:00:00+01:00')
    const later = { ...matter, facts: { ...facts, children: [...facts.children, newborn] } }
    expect(blockers(check(later, older).issues)).toEqual(['assessment.stale'])
  })

  it('says the same as a case file: help goes through, the duty is dated from the opening, a refusal waits', () => {
    const { by: _, ...approval } = granted.decision
    const [expected] = facts.children
    const filing = new Filing({
      policy: boras.relationsvaldsenheten,
      caseType: 'partnerViolence',
      unit: 'relationsvaldsenheten',
    }).on(
      '2026-10-20',
      opened,
      { type: 'children.screened', childrenLinked: 'yes' },
      { type: 'child.registered', child: expected },
    )
    const refusal = { type: 'decision.made', decision: { ...approval, outcome: 'rejection' } }
    expect(filing.blockers(day, refusal)).toEqual(['assessment.missing'])
    filing.on(day, { type: 'decision.made', decision: approval })
    const { duties } = explain(filing.file, { on: day })
    expect(duties.find(({ kind }) => kind === 'assessment')).toMatchObject({ dueOn: '2026-11-18', status: 'upcoming' })
  })
})

describe('an item before the board', () => {
  const facts: Facts = { caseType: 'boardItem', childrenLinked: 'unknown', children: [], affected: 'indirect' }
  const decision = decide({ outcome: 'approval', forum: 'board', by: board })
  const matter: Matter = { policy: boras.socialaOmsorgsnamnden, facts, decision }
  const complete: Assessment = {
    answers: {
      ...coreAnswers,
      'board.bka': 'annex',
      'board.groups': ['Barn med färdtjänst i åldern 7–15 år', 'Barn vars förälder åker färdtjänst'],
      'board.knowledge': 'Resestatistik 2024–2025 och samtal med föräldraföreningen i Viskafors.',
      'board.heard': 'yes',
      'board.feedback': 'Fritidsgårdarna får beslutet på lättläst svenska i december.',
      'board.conflicts': 'Kostnaden ställdes mot fritiden för barn med funktionsnedsättning, som vägde tyngst.',
      'board.alternatives': [
        { id: 'n1', description: 'Höjd taxa för alla', direction: 'weakened', effects: 'Färre resor', chosen: false },
        { id: 'n2', description: 'Fria barnresor', direction: 'strengthened', effects: 'Fler resor', chosen: true },
      ],
      'board.followUp': 'Den 1 juni 2027 räknas barnens resor mot året innan.',
      'board.secrecy': 'yes',
      'board.ready': 'yes',
    },
    children: [],
    alternatives: [],
  }

  it('goes through once everything is answered and signed', () => {
    expect(check(matter, signed(matter, complete)).allowed).toBe(true)
  })

  it('waits for its checklist point', () => {
    expect(blockers(check(matter).issues)).toEqual(['assessment.missing'])
    expectEachAsked(matter, complete, 'board.bka')
  })

  it('waits for the reason where the assessment is missing, and goes through with it', () => {
    const missing = answering(complete, { 'board.bka': 'missing' })
    const reason = 'Beställd av stadsledningskontoret; klar den 15 januari 2027.'
    expectAsked(matter, answering(missing, { 'board.bkaReason': reason }), missing, 'board.bkaReason')
  })

  it('waits while the basis is not sufficient', () => {
    expectAsked(matter, complete, answering(complete, { 'board.ready': 'sentBack' }), 'board.ready')
    expectEachAsked(matter, complete, 'board.ready')
  })

  it('waits where individual children could be recognised', () => {
    expectAsked(matter, complete, answering(complete, { 'board.secrecy': 'no' }), 'board.secrecy')
  })

  it('at the simple depth, under the national floor, is asked for the checklist point and not for readiness', () => {
    const simple = { ...matter, policy: boras.stadsrevisionen }
    const asked = lacking(complete, 'board.ready', 'board.knowledge', 'board.followUp', 'board.alternatives')
    expectEachAsked(simple, asked, 'board.bka')
  })

  it('reads as unclear where nobody says how children are affected, and waits as if they were', () => {
    const { affected: _, ...unsaid } = facts
    const verdict = check({ ...matter, facts: unsaid })
    expect(verdict.requirement?.fired.map((rule) => rule.ruleId)).toEqual(['SON3', 'NAT3'])
    expect(blockers(verdict.issues)).toEqual(['assessment.missing'])
  })

  it('that affects no child goes through on the reason alone, and not without it', () => {
    const none: Facts = {
      ...facts,
      affected: 'none',
      reason: 'Gäller justering av protokoll; inga barn berörs av det.',
    }
    expect(check({ ...matter, facts: none })).toMatchObject({ allowed: true, issues: [] })
    const { reason: _, ...silent } = none
    expect(blockers(check({ ...matter, facts: silent }).issues)).toEqual(['input.invalid'])
  })

  it('that affects groups of children waits also where no single child is linked to it', () => {
    const groups: Facts = { ...facts, childrenLinked: 'no', reason: 'Inget enskilt barn finns i ärendet.' }
    expect(blockers(check({ ...matter, facts: groups }).issues)).toEqual(['assessment.missing'])
    expect(check({ ...matter, facts: groups }, signed({ ...matter, facts: groups }, complete)).allowed).toBe(true)
    const { affected: _, ...unsaid } = groups
    expect(check({ ...matter, facts: unsaid }).allowed).toBe(true)
  })

  it('is signed by a caseworker also where it is unknown whether children are linked: there is no household', () => {
    const by = caseworker
    expect(signAssessment({ ...matter, assessment: complete, by, at: `${day}T08:00:00Z` }).ok).toBe(true)
  })

  describe('in a case file', () => {
    const { by: _, ...proposal } = decision
    const proposed = { type: 'decision.proposed', by: board, decision: proposal }
    const filed = (policy: Policy, affected = 'indirect', more: object = {}): Filing =>
      new Filing({ policy, caseType: 'boardItem', unit: 'kansliet' }).on('2026-10-20', opened, {
        type: 'children.screened',
        childrenLinked: 'unknown',
        affected,
        ...more,
      })
    const answered = (answers: object) => ({ type: 'assessment.answered', answers })

    it('is not even proposed before its assessment is complete and signed, for that is when it is due', () => {
      const filing = filed(boras.socialaOmsorgsnamnden)
      expect(filing.blockers(day, proposed)).toEqual(['assessment.missing'])
      filing.on(day, answered(without(complete.answers, 'board.bka')))
      expect(filing.issues(day, proposed).map(({ item }) => item)).toContain('board.bka')
      filing.on(day, answered({ 'board.bka': 'integrated' }))
      expect(filing.blockers(day, proposed)).toEqual(['assessment.unsigned'])
      filing.on(day, { type: 'assessment.signed', by: manager, decision: proposal })
      expect(filing.blockers(day, proposed)).toEqual([])
      filing.on(day, proposed, { type: 'decision.made', by: board, decision: proposal })
      expect(filing.file.state.process).toBe('decided')
    })

    it('may be proposed by one who may not decide it', () => {
      const filing = filed(boras.socialaOmsorgsnamnden)
      expect(filing.blockers(day, { ...proposed, by: caseworker })).toEqual(['assessment.missing'])
      filing.on(day, answered(complete.answers), { type: 'assessment.signed', by: caseworker, decision: proposal })
      filing.on(day, { ...proposed, by: caseworker })
      const made = { type: 'decision.made', decision: proposal }
      expect(filing.blockers(day, { ...made, by: caseworker })).toEqual(['role.notAuthorised'])
      expect(filing.blockers(day, { ...made, by: board })).toEqual([])
    })

    it('is proposed without one where it affects no child', () => {
      const reason = 'Gäller justering av protokoll; inga barn berörs av det.'
      expect(filed(boras.socialaOmsorgsnamnden, 'none', { reason }).blockers(day, proposed)).toEqual([])
    })

    it('is proposed without one where it is due before the decision only, and then the decision waits', () => {
      const filing = filed(boras.stadsrevisionen)
      expect(filing.blockers(day, proposed)).toEqual([])
      expect(filing.on(day, proposed).blockers(day, { ...proposed, type: 'decision.made' })).toEqual([
        'assessment.missing',
      ])
    })

    it('is proposed at once where help is granted in an individual case: the gate owes, so the proposal is free', () => {
      const filing = new Filing({ policy: boras.socialaOmsorgsnamnden, caseType: 'lss', unit: 'lss-enheten' })
      filing.on('2026-10-20', opened, { type: 'children.screened', childrenLinked: 'yes' })
      filing.on('2026-10-20', { type: 'child.registered', child: child('direct') })
      expect(filing.blockers(day, proposed)).toEqual([])
      const refusal = { ...proposed, decision: { ...proposal, outcome: 'rejection' } }
      expect(filing.blockers(day, refusal)).toEqual(['assessment.missing'])
    })
  })
})
