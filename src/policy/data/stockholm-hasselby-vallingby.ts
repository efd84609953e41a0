const child = { childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent', affected: 'indirect' } as const

/**
 * Stockholm, Hässelby-Vällingby stadsdelsnämnd: the child's perspective in every investigation, and a joint review of
 * families known to several units.
 *
 * Said in a reply to a consultation in 2011, under the older Act; nobody adopted it as a rule, and we make it a
 * recommendation. No day is stated, so the policy is in force from the first day of the national floor that it includes
 * and a decision of any day is answered. The units are Ekonomiskt bistånd, Barn och ungdom, Familjestöd and Vuxen. The
 * depths are ours.
 * Source: the method, part C.6, C.8 and H; last checked 2026-11-25.
 */
export const stockholmHasselbyVallingbyPolicy = {
  id: 'stockholm.hasselbyVallingby',
  version: '2011',
  inForceFrom: '2002-01-01',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Stockholms stad, Hässelby-Vällingby stadsdelsnämnd',
  source: { document: 'Hässelby-Vällingby stadsdelsnämnds remissvar 2011' },
  includes: ['national'],
  rules: [
    {
      id: 'HV1',
      when: { childrenLinked: ['yes', 'unknown'] },
      then: { need: 'recommended', depth: 'simple', due: 'opening' },
      status: 'statedIntention',
      basis: ['crc-art-3'],
      note: "The child's perspective is present in every investigation, also one about an adult.",
    },
    {
      id: 'HV2',
      when: { childrenLinked: ['yes', 'unknown'], unitsInvolved: ['several'], needsCoordination: ['yes'] },
      then: { need: 'recommended', depth: 'full', due: 'opening' },
      status: 'statedIntention',
      basis: ['crc-art-3'],
      note: 'Active at two or more units with a special need of coordination: for the joint review every second Thursday.',
    },
  ],
  statements: [
    {
      id: 'HV3',
      says: "The city's guidelines on social assistance should be made clearer on the child's perspective.",
      status: 'statedIntention',
      basis: [],
    },
  ],
  examples: [
    {
      title: 'Two units, children and a need of coordination: the law requires simple, and the case goes on the list',
      facts: {
        caseType: 'economicAssistance',
        childrenLinked: 'yes',
        children: [child],
        unitsInvolved: 'several',
        needsCoordination: 'yes',
      },
      decision: { on: '2026-11-02', outcome: 'approval', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'owe', due: 'decision', fired: ['HV1', 'HV2', 'NAT2'] },
    },
    {
      title: 'Two units and no children',
      facts: {
        caseType: 'economicAssistance',
        childrenLinked: 'no',
        children: [],
        unitsInvolved: 'several',
        needsCoordination: 'yes',
        reason: 'Ärendet gäller två vuxna syskon som delar lägenhet.',
      },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'none', fired: ['NAT4'] },
    },
    {
      title: 'A child in the family who is not affected by this decision: recommended, and nothing waits',
      facts: {
        caseType: 'addictionAdult',
        childrenLinked: 'yes',
        children: [{ ...child, affected: 'none', reason: 'Barnet bor hos sin far i Umeå och märker inget av kursen.' }],
      },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'recommended', depth: 'simple', due: 'opening', fired: ['HV1', 'NAT4'] },
    },
  ],
} as const
