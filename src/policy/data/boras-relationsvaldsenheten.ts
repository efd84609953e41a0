const bornChild = {
  caseType: 'partnerViolence',
  childrenLinked: 'yes',
  children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent', affected: 'indirect' }],
} as const

/**
 * Borås, Arbetslivsnämnden, Relationsvåldsenheten: an impact assessment in every case in which there are children.
 *
 * The board stated this as its intention in the same reply to the auditors as for Försörjningsenheten; it is not an
 * adopted rule. The reply prints the unit "relationsvårdsenheten", which is read as Relationsvåldsenheten. The duty
 * belongs to the case: it is due from the opening, and it is asked for again at every later decision. The depth is ours.
 * Source: the method, part C.2, C.8 and H; last checked 2026-11-25.
 */
export const borasRelationsvaldsenhetenPolicy = {
  id: 'boras.relationsvaldsenheten',
  version: '2022-05-17',
  inForceFrom: '2022-05-17',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Borås Stad, Arbetslivsnämnden, Relationsvåldsenheten',
  source: {
    document: 'Arbetslivsnämndens svar till stadsrevisionen, § 59',
    reference: 'ALN 2022-00022 1.1.3.1',
    on: '2022-05-17',
  },
  includes: ['national'],
  rules: [
    {
      id: 'ALN7',
      when: { childrenLinked: ['yes', 'unknown'] },
      then: { need: 'required', depth: 'full', due: 'opening', addOns: ['partnerViolence'] },
      status: 'statedIntention',
      basis: ['crc-art-3', 'crc-art-19'],
      note: '"Alla ärenden där barn finns med". What refuses waits; protection, shelter and money never do. The depth is ours.',
    },
    {
      id: 'ALN8',
      when: { childrenLinked: ['no'] },
      then: { need: 'none' },
      status: 'libraryDefault',
      basis: ['fl-32'],
      note: 'No children: the no is recorded.',
    },
  ],
  examples: [
    {
      title: 'Shelter granted to an adult who is expecting a child: help goes through, the assessment is owed',
      facts: {
        caseType: 'partnerViolence',
        childrenLinked: 'yes',
        children: [{ childRef: 'barn-1', expected: true, living: 'unborn', affected: 'indirect' }],
      },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'official' },
      requirement: { need: 'required', depth: 'full', gate: 'owe', due: 'opening', fired: ['ALN7', 'NAT2'] },
    },
    {
      title: 'The same help refused to a parent: the refusal waits',
      facts: bornChild,
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'full', gate: 'block', due: 'opening', fired: ['ALN7', 'NAT2'] },
    },
    {
      title: 'Nobody has asked whether there are children',
      facts: { caseType: 'partnerViolence', childrenLinked: 'unknown', children: [] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'full', gate: 'block', due: 'opening', fired: ['ALN7', 'NAT3'] },
    },
    {
      title: 'No children, and the reason is on record',
      facts: {
        caseType: 'partnerViolence',
        childrenLinked: 'no',
        children: [],
        reason: 'Den sökande har inga barn och väntar inget barn.',
      },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'none', fired: ['ALN8', 'NAT4'] },
    },
  ],
} as const
