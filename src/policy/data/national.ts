/**
 * The national floor: what the Convention on the Rights of the Child, the Social Services Acts and LSS ask of every
 * organisation, and our own defaults where the law names no depth, day or hand (each rule's `status` says which).
 *
 * Source: the method, part C.1 and C.8; last checked 2026-11-25.
 */
export const nationalPolicy = {
  id: 'national',
  version: '2026-11-25',
  inForceFrom: '2002-01-01',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Sverige',
  source: {
    document: 'Barnkonventionen (lag 2018:1197), socialtjänstlagen (2025:400 och 2001:453), LSS (1993:387)',
    on: '2026-11-25',
  },
  includes: [],
  rules: [
    {
      id: 'NAT1',
      when: { affected: ['direct'], lawPeriod: ['oldAct', 'newAct'] },
      then: { need: 'required', depth: 'simple', due: 'decision' },
      status: 'law',
      basis: ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a'],
      note: 'A decision about the child asks for a best-interests assessment. The law names no depth; simple is ours.',
    },
    {
      id: 'NAT2',
      when: { affected: ['indirect'], lawPeriod: ['oldAct', 'newAct'] },
      then: { need: 'required', depth: 'simple', due: 'decision' },
      status: 'law',
      basis: ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a'],
      note: "So does a decision about somebody else that changes the child's daily life (JO 1126-2017). The depth is ours.",
    },
    {
      id: 'NAT3',
      when: { affected: ['unclear'] },
      then: { need: 'required', depth: 'simple', due: 'decision' },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'Caution: unclear is treated as affected until it is settled.',
    },
    {
      id: 'NAT4',
      when: { affected: ['none'] },
      then: { need: 'none' },
      status: 'libraryDefault',
      basis: ['fl-32'],
      note: 'No child is affected: no assessment, and the reason is recorded.',
    },
    {
      id: 'NAT5',
      when: { affected: ['direct'], careOfChild: ['yes'] },
      then: { need: 'required', depth: 'full', due: 'decision' },
      status: 'law',
      basis: ['sol2025-3-1', 'sol2001-1-2', 'lvu-1'],
      note: 'Care or treatment of the child: what is best for the child is decisive. The depth is ours.',
    },
    {
      id: 'NAT6',
      when: { affected: ['direct', 'indirect'], lawPeriod: ['beforeCrcAct'] },
      then: { need: 'required', depth: 'simple', due: 'decision' },
      status: 'law',
      basis: ['sol2001-1-2'],
      note: 'Before the Convention became Swedish law the duty followed from the Social Services Act alone.',
    },
    {
      id: 'DEP1',
      when: {
        affected: ['direct', 'indirect', 'unclear'],
        outcome: ['partialRejection', 'rejection', 'reduction', 'termination'],
        impact: ['intrusive'],
      },
      then: { need: 'required', depth: 'full', gate: 'block', due: 'decision' },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'The greater the impact, the more is asked: an intrusive refusal is assessed in full.',
    },
    {
      id: 'DEP2',
      when: {
        affected: ['direct', 'indirect', 'unclear'],
        outcome: ['partialRejection', 'rejection', 'reduction', 'termination'],
        refusedNeeds: ['food', 'rent', 'power', 'medicineDental'],
      },
      then: { need: 'required', depth: 'full', gate: 'block', due: 'decision' },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'Refused food, rent, power, medicine or dental care is assessed in full.',
    },
    {
      id: 'DEP3',
      when: {
        affected: ['direct', 'indirect', 'unclear'],
        outcome: ['partialRejection', 'rejection', 'reduction', 'termination'],
        housingRisk: ['notice', 'evictionApplied', 'evictionDecided', 'homeless'],
      },
      then: { need: 'required', depth: 'full', gate: 'block', due: 'decision' },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'From notice to quit on, the home itself is at stake: assessed in full.',
    },
    {
      id: 'DEP4',
      when: {
        affected: ['direct', 'indirect', 'unclear'],
        outcome: ['partialRejection', 'rejection', 'reduction', 'termination'],
        earlierNegativeDecisions: ['one', 'several'],
      },
      then: { need: 'required', depth: 'full', gate: 'block', due: 'decision' },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'Time is longer for a child: the second negative decision in six months is assessed in full.',
    },
  ],
  signing: {
    sign: ['caseworker', 'decisionMaker', 'manager', 'childRightsOfficer'],
    signHousehold: ['manager'],
    override: ['decisionMaker', 'manager'],
    decide: {
      official: ['caseworker', 'decisionMaker', 'manager'],
      committee: ['board'],
      board: ['board'],
      chair: ['board'],
    },
    secondReader: [],
  },
  limits: { owedAssessmentDays: 30, notificationDays: 7, feedbackDays: 30, dueSoonDays: 7 },
  urgent: { outcomes: ['approval', 'interim'] },
  overridable: ['text.stockPhrase', 'views.ageOnlyReason', 'consequence.withoutMeasure', 'balancing.contradiction'],
  examples: [
    {
      title: 'Addiction care refused to a parent whose child visits every second weekend',
      facts: {
        caseType: 'addictionAdult',
        childrenLinked: 'yes',
        children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'contact', affected: 'indirect' }],
      },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['NAT2'] },
    },
    {
      title: 'The same matter granted: help does not wait',
      facts: {
        caseType: 'addictionAdult',
        childrenLinked: 'yes',
        children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'contact', affected: 'indirect' }],
      },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'owe', due: 'decision', fired: ['NAT2'] },
    },
    {
      title: 'Care of the child itself, refused',
      facts: {
        caseType: 'childInvestigation',
        childrenLinked: 'yes',
        children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent', affected: 'direct' }],
        careOfChild: 'yes',
      },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'full', gate: 'block', due: 'decision', fired: ['NAT1', 'NAT5'] },
    },
    {
      title: 'No child affected, and the reason is on record',
      facts: { caseType: 'other', childrenLinked: 'no', children: [], reason: 'Den sökande bor ensam och har inga barn.' },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'none', fired: ['NAT4'] },
    },
  ],
} as const
