import type { AddOn, Depth } from '../../words/codes.schema.js'
import type { Condition } from '../condition.js'

/** Conditions that many items share, by name. Source: the method, part A.2; last checked 2026-11-25. */
export const namedConditions: { readonly [name: string]: Condition } = {
  // Children are linked and not settled as unaffected (unanswered counts as concerned).
  childrenConcerned: { all: [{ not: { item: 'screening.childrenLinked', in: ['no'] } }, { not: { item: 'screening.affected', in: ['none'] } }] },
  // The matter concerns identified children: every case except a board item with no child registered.
  individual: {
    all: [
      { named: 'childrenConcerned' },
      {
        any: [
          { fact: 'caseType', notIn: ['boardItem'] },
          { count: 'children', moreThan: 0 },
        ],
      },
    ],
  },
  // Individual, and the depth is full or extended.
  individualFull: { all: [{ named: 'individual' }, { fact: 'depth', atLeast: 'full' }] },
  // Individual, and the depth is extended.
  individualExtended: { all: [{ named: 'individual' }, { fact: 'depth', atLeast: 'extended' }] },
  // Individual, and the child is born.
  bornChild: { all: [{ named: 'individual' }, { not: { item: 'child.living', in: ['unborn'] } }] },
  // Born child, and the depth is full or extended.
  bornFull: { all: [{ named: 'bornChild' }, { fact: 'depth', atLeast: 'full' }] },
  // Born child, and the depth is extended.
  bornExtended: { all: [{ named: 'bornChild' }, { fact: 'depth', atLeast: 'extended' }] },
  // Depth full or extended, and the chosen alternative weakens a right of this child or the proposal is not fully in line with its best interests.
  measureNeeded: {
    all: [
      { named: 'individual' },
      { fact: 'depth', atLeast: 'full' },
      {
        any: [
          {
            exists: 'consequences',
            where: {
              all: [
                { field: 'alternative', isChosen: true },
                { field: 'direction', in: ['weakened'] },
              ],
            },
          },
          { item: 'bal.aligned', in: ['partly', 'no'] },
        ],
      },
    ],
  },
  // Depth full or extended, and: negative or unsettled outcome, a measure, a weakened right in the chosen alternative, or depth extended.
  followUpNeeded: {
    all: [
      { named: 'individual' },
      { fact: 'depth', atLeast: 'full' },
      {
        any: [
          { fact: 'outcome', isNegative: true },
          { fact: 'depth', atLeast: 'extended' },
          { exists: 'measures' },
          {
            exists: 'consequences',
            where: {
              all: [
                { field: 'alternative', isChosen: true },
                { field: 'direction', in: ['weakened'] },
              ],
            },
          },
        ],
      },
    ],
  },
  // Board add-on active and the matter affects or may affect children.
  boardAffected: { all: [{ fact: 'addOns', includes: 'boardItem' }, { not: { item: 'board.affected', in: ['none'] } }] },
}

/**
 * Which depth is suggested: the first whose condition is true, and never less than the requirement's. Our own rule, no
 * law's. Source: the method, part A.1; last checked 2026-11-25.
 */
export const depthRules: readonly { readonly depth: Depth; readonly when: Condition }[] = [
  // Violence the child has suffered, witnessed or may have, or a child leaving home (protected shelter, residence outside the home).
  {
    depth: 'extended',
    when: {
      all: [
        { named: 'childrenConcerned' },
        {
          any: [
            { exists: 'children', where: { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] } },
            { exists: 'children', where: { item: 'dv.shelter', in: ['granted', 'consentMissing'] } },
            { item: 'lss.measure', includesAny: ['lss9-8'] },
          ],
        },
      ],
    },
  },
  // Intrusive and negative; refused food, rent, power, medicine or dental care; housing risk from notice on; second or later negative decision in six months.
  {
    depth: 'full',
    when: {
      all: [
        { named: 'childrenConcerned' },
        {
          any: [
            {
              all: [
                { item: 'screening.impact', in: ['intrusive'] },
                { fact: 'outcome', isNegative: true },
              ],
            },
            { item: 'eb.needs', includesAny: ['food', 'rent', 'power', 'medicineDental'] },
            { item: 'eb.housingRisk', in: ['notice', 'evictionApplied', 'evictionDecided', 'homeless'] },
            {
              all: [
                { fact: 'outcome', isNegative: true },
                { fact: 'earlierNegativeDecisions', atLeast: 1 },
              ],
            },
          ],
        },
      ],
    },
  },
  // Otherwise; the policy requirement may be deeper.
  { depth: 'simple', when: { always: true } },
]

/** When an add-on is on without the policy asking for it. Source: the method, part B; last checked 2026-11-25. */
export const addOnActivation: { readonly [Key in AddOn]: Condition } = {
  economicAssistance: {
    all: [
      { fact: 'caseType', in: ['economicAssistance'] },
      { fact: 'outcome', isNegative: true },
    ],
  },
  partnerViolence: { any: [{ fact: 'caseType', in: ['partnerViolence'] }] },
  lss: { any: [{ fact: 'caseType', in: ['lss'] }] },
  boardItem: { any: [{ fact: 'caseType', in: ['boardItem'] }] },
}
