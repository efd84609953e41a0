/** What is explored: in the quick proof, which runs with the tests, and in the full one. */
import { type CaseType, definePolicy, type Outcome, type Policy } from 'barnkonsekvens'
import { boras, malmo, national, stockholm } from 'barnkonsekvens/policies'
import type { ThemeName } from '../../src/testing/explore/worlds.js'

/** One exploration: it is complete in itself, and the proof is all of them. */
export interface Exploration {
  readonly theme: ThemeName
  readonly policy: Policy | readonly Policy[]
  readonly caseType: CaseType
  readonly outcomes: readonly Outcome[]
}

const defined = (policy: unknown, others: readonly Policy[] = []): Policy => {
  const ready = definePolicy(policy, others)
  if (!ready.ok) throw new Error(ready.issues.map(({ code }) => code).join())
  return ready.value
}

/** A policy with all that no policy of the library has: few hands, a second reader, documents, and proposals that wait. */
const strict = {
  id: 'proof.strict',
  version: '1',
  inForceFrom: '2026-01-01',
  inForceTo: '2026-12-31',
  appliesTo: 'decisionsFrom',
  organisation: 'Kommunen',
  source: { document: 'Riktlinje' },
  includes: ['national'],
  rules: [
    {
      id: 'STRICT1',
      when: { outcome: ['rejection', 'termination', 'reduction'] },
      then: { need: 'required', depth: 'simple', gate: 'block', due: 'proposal' },
      status: 'adoptedPolicy',
      basis: ['crc-art-3'],
      note: 'Nothing is proposed before it is assessed.',
    },
  ],
  signing: {
    sign: ['childRightsOfficer', 'manager'],
    signHousehold: ['manager'],
    override: [],
    decide: { official: ['decisionMaker', 'system'], committee: ['board'], board: ['board'], chair: ['board'] },
    secondReader: ['rejection', 'termination'],
  },
  urgent: { outcomes: ['approval', 'interim'] },
  accepts: ['document'],
  examples: [],
}
const strictFirst = defined(strict)
/** The same from the new year, without the rule: two versions, of which the day chooses. */
const strictVersions = [
  strictFirst,
  defined({ ...strict, version: '2', inForceFrom: '2027-01-01', inForceTo: null, rules: [] }, [strictFirst]),
]

/** A policy that includes nothing: what no rule says is the library's own. */
const bare = defined({
  ...strict,
  id: 'proof.bare',
  includes: [],
  rules: [
    {
      id: 'BARE1',
      when: { outcome: ['termination'] },
      then: { need: 'recommended', depth: 'simple', due: 'decision' },
      status: 'adoptedPolicy',
      basis: [],
      note: 'Recommended only.',
    },
  ],
  limits: national.limits,
  inForceTo: null,
})

const { forsorjningsenheten, relationsvaldsenheten, socialaOmsorgsnamnden, stadsrevisionen } = boras
const assistance = { policy: forsorjningsenheten, caseType: 'economicAssistance' } as const
const all: readonly Outcome[] = [
  'rejection',
  'approval',
  'partialRejection',
  'reduction',
  'termination',
  'dismissal',
  'discontinuation',
  'interim',
]

/** At least 5 000 states in less than a minute. */
export const quick: readonly Exploration[] = [
  { ...assistance, theme: 'gate', outcomes: ['rejection', 'approval'] },
  { policy: national, caseType: 'lss', theme: 'gate', outcomes: ['partialRejection', 'interim'] },
  { policy: strictFirst, caseType: 'housing', theme: 'gate', outcomes: ['termination', 'approval'] },
  { ...assistance, theme: 'households', outcomes: ['rejection', 'approval'] },
  { policy: relationsvaldsenheten, caseType: 'partnerViolence', theme: 'outcomes', outcomes: ['reduction', 'interim'] },
]

/** At least 100 000 states. */
export const full: readonly Exploration[] = [
  ...quick,
  { ...assistance, theme: 'children', outcomes: ['rejection'] },
  { ...assistance, theme: 'rounds', outcomes: ['rejection', 'approval'] },
  { ...assistance, theme: 'outcomes', outcomes: ['rejection', 'partialRejection', 'approval'] },
  { ...assistance, theme: 'proposals', outcomes: ['rejection', 'approval'] },
  { ...assistance, theme: 'promises', outcomes: ['rejection'] },
  { policy: national, caseType: 'housing', theme: 'siblings', outcomes: ['termination'] },
  { policy: national, caseType: 'other', theme: 'gate', outcomes: all },
  { policy: relationsvaldsenheten, caseType: 'housing', theme: 'time', outcomes: ['rejection', 'approval'] },
  { policy: socialaOmsorgsnamnden, caseType: 'lss', theme: 'promises', outcomes: ['partialRejection'] },
  { policy: stadsrevisionen, caseType: 'addictionAdult', theme: 'gate', outcomes: ['rejection', 'discontinuation'] },
  {
    policy: malmo.arbetsmarknadsOchSocialnamnden,
    caseType: 'boardItem',
    theme: 'gate',
    outcomes: ['rejection', 'approval', 'interim'],
  },
  {
    policy: malmo.arbetsmarknadsOchSocialnamnden,
    caseType: 'boardItem',
    theme: 'households',
    outcomes: ['rejection', 'approval'],
  },
  { policy: stockholm.hasselbyVallingby, caseType: 'economicAssistance', theme: 'promises', outcomes: ['rejection'] },
  { policy: strictVersions, caseType: 'economicAssistance', theme: 'time', outcomes: ['rejection'] },
  { policy: strictFirst, caseType: 'housing', theme: 'documents', outcomes: ['rejection', 'approval'] },
  { policy: strictFirst, caseType: 'partnerViolence', theme: 'proposals', outcomes: ['rejection', 'approval'] },
  { policy: strictFirst, caseType: 'other', theme: 'replacements', outcomes: ['rejection'] },
  { policy: bare, caseType: 'other', theme: 'gate', outcomes: ['rejection', 'termination'] },
  { policy: bare, caseType: 'housing', theme: 'households', outcomes: ['rejection', 'termination'] },
  { policy: national, caseType: 'childInvestigation', theme: 'investigations', outcomes: ['rejection'] },
]
