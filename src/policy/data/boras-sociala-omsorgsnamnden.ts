const child = { childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent' } as const

/**
 * Borås, Sociala omsorgsnämnden: an impact assessment and a checklist point before every decision of the board that may
 * come to affect children, and a routine in matters under LSS.
 *
 * The board adopted this as its reply to the auditors (§ 66, 2022-05-16); the checklist point was planned there, and the
 * routine's content is not in the documents. They name the board only; its committee and its chair are treated alike.
 * The case number is spelled in two ways, so none is given. The depths are ours.
 * Source: the method, part B.4, C.3, C.8 and H; last checked 2026-11-25.
 */
export const borasSocialaOmsorgsnamndenPolicy = {
  id: 'boras.socialaOmsorgsnamnden',
  version: '2022-05-16',
  inForceFrom: '2022-05-16',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Borås Stad, Sociala omsorgsnämnden',
  source: { document: 'Sociala omsorgsnämndens svar till stadsrevisionen, § 66', on: '2022-05-16' },
  adopted: { by: 'Sociala omsorgsnämnden', on: '2022-05-16', reference: '§ 66' },
  includes: ['national'],
  rules: [
    {
      id: 'SON1',
      when: { forum: ['board', 'committee', 'chair'], affected: ['direct'] },
      then: { need: 'required', depth: 'full', due: 'proposal', addOns: ['boardItem'] },
      status: 'adoptedPolicy',
      basis: ['crc-art-3'],
      note: '"Inför alla beslut som direkt, eller indirekt, kan komma att påverka barn". The depth is ours.',
    },
    {
      id: 'SON2',
      when: { forum: ['board', 'committee', 'chair'], affected: ['indirect'] },
      then: { need: 'required', depth: 'full', due: 'proposal', addOns: ['boardItem'] },
      status: 'adoptedPolicy',
      basis: ['crc-art-3'],
      note: 'The same words: "direkt, eller indirekt". The depth is ours.',
    },
    {
      id: 'SON3',
      when: { forum: ['board', 'committee', 'chair'], affected: ['unclear'] },
      then: { need: 'required', depth: 'full', due: 'proposal', addOns: ['boardItem'] },
      status: 'adoptedPolicy',
      basis: ['crc-art-3'],
      note: 'The same words: "kan komma att påverka" covers what is not clear yet. The depth is ours.',
    },
    {
      id: 'SON4',
      when: { forum: ['board', 'committee', 'chair'], affected: ['none'] },
      then: { need: 'none', addOns: ['boardItem'] },
      status: 'adoptedPolicy',
      basis: ['fl-32'],
      note: 'The checklist point is answered no, with its reason.',
    },
    {
      id: 'SON5',
      when: { forum: ['official'], caseType: ['lss'], affected: ['direct'] },
      then: { need: 'required', depth: 'full', due: 'decision', addOns: ['lss'] },
      status: 'adoptedPolicy',
      basis: ['lss-6a'],
      note: 'Required under a routine of the administration, whose content we have not seen. The depth is ours.',
    },
    {
      id: 'SON6',
      when: { forum: ['official'], affected: ['indirect'] },
      then: { need: 'required', depth: 'simple', due: 'decision' },
      status: 'auditRecommendation',
      basis: ['crc-art-3'],
      note: '"Samtliga beslut som på ett direkt eller indirekt vis berör barn": what the auditors said, accepted by the board.',
    },
  ],
  examples: [
    {
      title: 'A price list for transport service, before the board: it is not clear yet whether children are affected',
      facts: { caseType: 'boardItem', childrenLinked: 'unknown', children: [], affected: 'unclear' },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'board' },
      requirement: { need: 'required', depth: 'full', gate: 'block', due: 'proposal', fired: ['SON3', 'NAT3'] },
    },
    {
      title: 'A board item that affects no child: the no is answered with its reason',
      facts: {
        caseType: 'boardItem',
        childrenLinked: 'unknown',
        children: [],
        affected: 'none',
        reason: 'Attestordningen gäller tjänstemän; barn hade berörts om den gällde beslut om insatser.',
      },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'board' },
      requirement: { need: 'none', fired: ['SON4', 'NAT4'] },
    },
    {
      title: 'The chair grants a measure under LSS at once: an approval in an individual case never waits for the form',
      facts: { caseType: 'lss', childrenLinked: 'yes', children: [{ ...child, affected: 'direct' }] },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'chair' },
      requirement: { need: 'required', depth: 'full', gate: 'owe', due: 'proposal', fired: ['SON1', 'NAT1'] },
    },
    {
      title: 'A measure under LSS refused to a child, on delegation',
      facts: { caseType: 'lss', childrenLinked: 'yes', children: [{ ...child, affected: 'direct' }] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'full', gate: 'block', due: 'decision', fired: ['SON5', 'NAT1'] },
    },
    {
      title: 'A measure under LSS refused to a parent of a child at home, on delegation',
      facts: { caseType: 'lss', childrenLinked: 'yes', children: [{ ...child, affected: 'indirect' }] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['SON6', 'NAT2'] },
    },
  ],
} as const
