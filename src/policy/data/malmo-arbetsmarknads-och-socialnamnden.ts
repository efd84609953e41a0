const child = { childRef: 'barn-1', birthDate: '2017-05-04', affected: 'indirect' } as const

/**
 * Malmö, Arbetsmarknads- och socialnämnden: no rule on assessments of its own; three key figures and a yearly report.
 *
 * The documents are a reply to the city's auditors, approved by the executive committee (§ 67, 2019-02-04), and the
 * template for reporting back. They say what is counted, not when an assessment is made, so the national floor decides
 * alone; the policy is in force from that floor's first day, so that a decision of any day is answered. The status says
 * stated intention: when the reply was given the counting had only begun.
 * Source: the method, part C.5, C.8 and H; last checked 2026-11-25.
 */
export const malmoArbetsmarknadsOchSocialnamndenPolicy = {
  id: 'malmo.arbetsmarknadsOchSocialnamnden',
  version: '2019-02-04',
  inForceFrom: '2002-01-01',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Malmö stad, Arbetsmarknads- och socialnämnden',
  source: { document: 'Svar till stadsrevisionen, § 67, med mall för återrapportering', on: '2019-02-04' },
  includes: ['national'],
  rules: [],
  statements: [
    {
      id: 'MAL1',
      says: 'A case of social assistance, homelessness or addiction with a child linked to it: no duty to assess beyond the ' + "national floor; the child's perspective in investigation and decision is counted (indicator M1).",
      status: 'statedIntention',
      basis: [],
    },
    {
      id: 'MAL2',
      says: "An inquiry into a child's need of protection or support: whether it ends within four months is counted (M2).",
      status: 'statedIntention',
      basis: ['sol2001-11-2', 'sol2025-20-3'],
    },
    {
      id: 'MAL3',
      says: 'A child who needs both social services and health care: coordinated individual plans are counted (M3).',
      status: 'statedIntention',
      basis: ['sol2001-2-7', 'sol2025-10-8'],
    },
    {
      id: 'MAL4',
      says: 'Every year: the board reports to Kommunstyrelsen, which supervises, and Kommunstyrelsen to stadsrevisionen.',
      status: 'statedIntention',
      basis: [],
    },
  ],
  examples: [
    {
      title: 'Addiction care refused to a parent whose child visits every second weekend',
      facts: { caseType: 'addictionAdult', childrenLinked: 'yes', children: [{ ...child, living: 'contact' }] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['NAT2'] },
    },
    {
      title: 'The same care granted: help does not wait',
      facts: { caseType: 'addictionAdult', childrenLinked: 'yes', children: [{ ...child, living: 'contact' }] },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'owe', due: 'decision', fired: ['NAT2'] },
    },
    {
      title: 'A homeless family is refused housing after notice to quit',
      facts: {
        caseType: 'housing',
        childrenLinked: 'yes',
        children: [{ ...child, living: 'permanent' }],
        housingRisk: 'homeless',
      },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'full', gate: 'block', due: 'decision', fired: ['NAT2', 'DEP3'] },
    },
    {
      title: 'No child affected, and the reason is on record',
      facts: { caseType: 'other', childrenLinked: 'no', children: [], reason: 'Den sökande bor ensam och har inga barn.' },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'none', fired: ['NAT4'] },
    },
  ],
} as const
