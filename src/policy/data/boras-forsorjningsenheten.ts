const twoChildren = [
  { childRef: 'barn-1', birthDate: '2012-03-09', living: 'shared', affected: 'indirect' },
  { childRef: 'barn-2', birthDate: '2017-05-04', living: 'shared', affected: 'indirect' },
] as const

/**
 * Borås, Arbetslivsnämnden, Försörjningsenheten: an impact assessment in every refusal where there are children.
 *
 * The board stated this as its intention in a reply to the auditors (§ 59, 2022-05-17); it is not an adopted rule, and
 * the text names refusals only. What goes beyond it is marked as our default, and the depths are ours.
 * Source: the method, part C.2 and C.8; last checked 2026-11-25.
 */
export const borasForsorjningsenhetenPolicy = {
  id: 'boras.forsorjningsenheten',
  version: '2022-05-17',
  inForceFrom: '2022-05-17',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Borås Stad, Arbetslivsnämnden, Försörjningsenheten',
  source: {
    document: 'Arbetslivsnämndens svar till stadsrevisionen, § 59',
    reference: 'ALN 2022-00022 1.1.3.1',
    on: '2022-05-17',
  },
  includes: ['national'],
  rules: [
    {
      id: 'ALN1',
      when: { outcome: ['rejection'], childrenLinked: ['yes'] },
      then: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', addOns: ['economicAssistance'] },
      status: 'statedIntention',
      basis: ['crc-art-3'],
      note: '"Alla avslagsbeslut där det finns barn".',
    },
    {
      id: 'ALN2',
      when: { outcome: ['rejection'], childrenLinked: ['unknown'] },
      then: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', addOns: ['economicAssistance'] },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'Unknown counts as yes until it is settled.',
    },
    {
      id: 'ALN3',
      when: { outcome: ['rejection'], childrenLinked: ['no'] },
      then: { need: 'none' },
      status: 'libraryDefault',
      basis: ['fl-32'],
      note: 'No children: the no is recorded.',
    },
    {
      id: 'ALN4',
      when: { outcome: ['partialRejection', 'reduction'], childrenLinked: ['yes', 'unknown'] },
      then: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', addOns: ['economicAssistance'] },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'The refused part is a refusal too. Leave the rule out of a policy of your own to switch it off.',
    },
    {
      id: 'ALN5',
      when: { outcome: ['termination', 'dismissal', 'discontinuation'], childrenLinked: ['yes', 'unknown'] },
      then: { need: 'recommended', depth: 'simple', due: 'decision' },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'The text is silent on these. Leave the rule out of a policy of your own to switch it off.',
    },
  ],
  statements: [
    {
      id: 'ALN6',
      says: 'Of an approval by Försörjningsenheten it asks nothing, since it names refusals only; the national floor still does.',
      status: 'statedIntention',
      basis: [],
    },
    {
      id: 'ALN9',
      says: "Of the board's other units, beside Försörjningsenheten and Relationsvåldsenheten, it says nothing.",
      status: 'statedIntention',
      basis: [],
    },
  ],
  examples: [
    {
      title: 'Leisure equipment refused, two children in shared residence',
      facts: { caseType: 'economicAssistance', childrenLinked: 'yes', children: twoChildren },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['ALN1', 'NAT2'] },
    },
    {
      title: 'Rent refused to the same household',
      facts: { caseType: 'economicAssistance', childrenLinked: 'yes', children: twoChildren, refusedNeeds: ['rent'] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'full', gate: 'block', due: 'decision', fired: ['ALN1', 'NAT2', 'DEP2'] },
    },
    {
      title: 'The same application granted: the assessment is owed',
      facts: { caseType: 'economicAssistance', childrenLinked: 'yes', children: twoChildren },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'owe', due: 'decision', fired: ['NAT2'] },
    },
    {
      title: 'Nobody has asked whether there are children',
      facts: { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['ALN1', 'ALN2', 'NAT3'] },
    },
    {
      title: 'The child turned 18 the day before',
      facts: {
        caseType: 'economicAssistance',
        childrenLinked: 'yes',
        children: [{ childRef: 'barn-1', birthDate: '2008-11-01', living: 'permanent', affected: 'indirect' }],
      },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'none', fired: ['ALN3', 'NAT4'] },
    },
  ],
} as const
