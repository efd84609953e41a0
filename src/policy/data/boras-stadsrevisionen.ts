const child = { childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent' } as const

/**
 * Borås, the city's auditors: what they recommend to every board.
 *
 * A recommendation is no duty: it gives warnings and never holds a decision back. The report itself (2021) has not been
 * read; the recommendation is known from the boards' replies, and no day is stated for it. The policy is therefore in
 * force from the first day of the national floor that it includes, so that a decision of any day is answered.
 * Source: the method, part C.4, C.8, H and I; last checked 2026-11-25.
 */
export const borasStadsrevisionenPolicy = {
  id: 'boras.stadsrevisionen',
  version: '2021',
  inForceFrom: '2002-01-01',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Borås Stad, stadsrevisionen',
  source: { document: 'Granskning 2021 (EY) för stadsrevisionen i Borås, såsom nämndernas svar återger den' },
  includes: ['national'],
  rules: [
    {
      id: 'KS1',
      when: { affected: ['direct', 'indirect', 'unclear'] },
      then: { need: 'recommended', depth: 'simple', due: 'decision' },
      status: 'auditRecommendation',
      basis: ['crc-art-3'],
      note: 'Any decision of any board that affects children, directly or indirectly: an assessment is made and documented.',
    },
  ],
  statements: [
    {
      id: 'KS2',
      says: 'Kommunstyrelsen is to steer coherently, with a structure for follow-up and supervision: one report a year.',
      status: 'auditRecommendation',
      basis: [],
    },
  ],
  examples: [
    {
      title: 'A decision that affects a child indirectly: the law already requires what the auditors recommend',
      facts: { caseType: 'other', childrenLinked: 'yes', children: [{ ...child, affected: 'indirect' }] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['KS1', 'NAT2'] },
    },
    {
      title: 'A board item that may come to affect children',
      facts: { caseType: 'boardItem', childrenLinked: 'unknown', children: [], affected: 'unclear' },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'board' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['KS1', 'NAT3'] },
    },
    {
      title: 'No child affected, and the reason is on record',
      facts: { caseType: 'other', childrenLinked: 'no', children: [], reason: 'Den sökande bor ensam och har inga barn.' },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'none', fired: ['NAT4'] },
    },
  ],
} as const
