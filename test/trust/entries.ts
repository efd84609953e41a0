/** Every public function that takes data, how it says no, and calls of it that are right. */
import * as library from 'barnkonsekvens'
import * as audit from 'barnkonsekvens/audit'
import * as law from 'barnkonsekvens/law'
import { boras, national } from 'barnkonsekvens/policies'
import * as text from 'barnkonsekvens/text'
import { alphabet } from '../case/event-alphabet.js'
import { caseworker, decided, opening, signedCase } from '../case/filing.js'
import { type Matter, matterNamed, matterNames, policyOf } from '../examples/matters.js'

/**
 * How a function says no, as its documentation has it: a `Result`; a verdict that does not allow; a list of issues; the
 * place of a broken trail; or a thrown `LibraryError`. A function of `undefined` has none for what it does not know.
 */
export type SaysNo = 'result' | 'verdict' | 'issues' | 'broken' | 'throws'

/** One public function as the tests call it. */
export interface Entry {
  readonly name: string
  readonly says: SaysNo
  // biome-ignore lint/suspicious/noExplicitAny: what it is called with is wrong on purpose
  readonly call: (...given: any[]) => unknown
  /** Lists of arguments that are right. */
  readonly right: readonly (readonly unknown[])[]
  /** How much of the generated inputs it gets: less where one call is long. */
  readonly share: number
  /** Whether its work depends on days or codes alone, so that no text of a case can come to it. */
  readonly takesCodesOnly?: boolean
}

/** What is one thing to a caller: files that are live, and policies that are defined. */
export const sealed: Set<unknown> = new Set()

function whole<Value>(value: Value): Value {
  sealed.add(value)
  return value
}

/** The matters of the examples, one with two children first. */
const matters = ['economic-assistance', ...matterNames.filter((name) => name !== 'economic-assistance')].map(
  matterNamed,
)
/** A file whose assessment is signed, and that waits for its decision. */
export const file = whole(signedCase().file)
const decidedFile = whole(signedCase().on('2026-11-02', decided()).file)
const trail = JSON.parse(JSON.stringify(decidedFile.trail)) as readonly library.TrailEntry[]
const checkpoint = library.checkpoint(decidedFile)
const policy = whole(boras.forsorjningsenheten)

const ownPolicy: library.Policy = {
  id: 'own.unit',
  version: '1',
  inForceFrom: '2020-01-01',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'Kommunen',
  source: { document: 'Beslut' },
  includes: ['national'],
  rules: [
    {
      id: 'OWN1',
      when: { caseType: ['housing'], forum: ['official', 'committee', 'board', 'chair'] },
      then: { need: 'required', depth: 'simple' },
      status: 'adoptedPolicy',
      basis: ['crc-art-3'],
      note: 'Ours.',
    },
  ],
  examples: [
    {
      title: 'A rejection of housing',
      facts: { caseType: 'housing', childrenLinked: 'unknown', children: [] },
      decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
      requirement: { need: 'required', depth: 'simple', gate: 'block', due: 'decision', fired: ['OWN1'] },
    },
  ],
}
const { rules: _, ...ownRest } = ownPolicy

const given = (matter: Matter) => ({
  policy: whole(policyOf(matter)),
  facts: matter.facts,
  decision: matter.decision,
})

const signedOf = (matter: Matter) => {
  const { assessment, context, signing } = matter
  const result = library.signAssessment({ ...given(matter), assessment, context, ...signing })
  if (!result.ok) throw new Error('not signed')
  return JSON.parse(JSON.stringify(result.value)) as library.SignedAssessment
}
const requirementOf = (matter: Matter) =>
  JSON.parse(JSON.stringify(library.assessmentRequirement(given(matter)))) as library.Requirement

const at = '2026-11-02T12:00:00Z'
const events: readonly Readonly<Record<string, unknown>>[] = alphabet.map((event) => ({ at, by: caseworker, ...event }))
const options = { recordedAt: '2026-11-02T12:00:00Z' }

const verdictInputs = matters.flatMap((matter) => [
  [{ ...given(matter), assessment: signedOf(matter), context: matter.context }],
  [{ ...given(matter), assessment: matter.assessment }],
])
const documentInput = [
  {
    policy: whole(boras.stadsrevisionen),
    facts: {
      caseType: 'housing',
      childrenLinked: 'yes',
      children: [{ childRef: 'B1', birthDate: '2017-05-04', living: 'shared', affected: 'indirect' }],
    },
    decision: {
      on: '2026-11-02',
      outcome: 'rejection',
      forum: 'official',
      by: caseworker,
      provisions: ['sol2025-12-1'],
    },
    assessment: {
      kind: 'document',
      documentRef: 'D-1',
      signedBy: 'handlaggare-7',
      signedOn: '2026-11-01',
      children: ['B1'],
      outcomes: ['rejection'],
    },
  },
]
const validated = matters.map((matter) => [matter.assessment, { ...given(matter), ...matter.context }])

/** The functions of the main entry. */
const main: readonly Entry[] = [
  {
    name: 'checkDecision',
    says: 'verdict',
    call: library.checkDecision,
    right: [...verdictInputs, documentInput],
    share: 10,
  },
  {
    name: 'assertMayDecide',
    says: 'throws',
    call: library.assertMayDecide,
    right: [...verdictInputs, documentInput],
    share: 4,
  },
  {
    name: 'assessmentRequirement',
    says: 'throws',
    call: library.assessmentRequirement,
    right: matters.map((matter) => [given(matter)]),
    share: 4,
  },
  {
    name: 'definePolicy',
    says: 'result',
    call: library.definePolicy,
    right: [[ownPolicy, [whole(national)]]],
    share: 3,
  },
  {
    name: 'fromTable',
    says: 'result',
    call: library.fromTable,
    right: [[library.toTable(ownPolicy), ownRest, [whole(national)]]],
    share: 3,
  },
  { name: 'toTable', says: 'throws', call: library.toTable, right: [[ownPolicy]], share: 3 },
  { name: 'policyOn', says: 'throws', call: library.policyOn, right: [[[ownPolicy], '2026-11-02']], share: 3 },
  { name: 'comparePolicies', says: 'throws', call: library.comparePolicies, right: [[ownPolicy, ownPolicy]], share: 1 },
  { name: 'runExamples', says: 'throws', call: library.runExamples, right: [[ownPolicy]], share: 2 },
  {
    name: 'openCase',
    says: 'result',
    call: library.openCase,
    right: [[{ ...opening, policy }, { recordedAt: '2026-10-19T08:00:00Z' }]],
    share: 4,
  },
  {
    name: 'record',
    says: 'result',
    call: library.record,
    right: events.map((event) => [file, event, options]),
    share: 10,
  },
  { name: 'whyNot', says: 'issues', call: library.whyNot, right: events.map((event) => [file, event]), share: 6 },
  {
    name: 'explain',
    says: 'throws',
    call: library.explain,
    right: [[file, { on: '2026-11-02', goal: matters[0]?.decision && withoutBy(matters[0].decision), by: caseworker }]],
    share: 2,
  },
  { name: 'replay', says: 'result', call: library.replay, right: [[trail, { policies: [policy] }]], share: 3 },
  { name: 'verifyTrail', says: 'broken', call: library.verifyTrail, right: [[trail, { checkpoint }]], share: 4 },
  { name: 'eraseContent', says: 'throws', call: library.eraseContent, right: [[trail, [1, 2]]], share: 3 },
  {
    name: 'checkpoint',
    says: 'throws',
    call: library.checkpoint,
    right: [[{ caseId: decidedFile.caseId, head: decidedFile.head, trail }]],
    share: 2,
  },
  {
    name: 'checklistFor',
    says: 'throws',
    call: library.checklistFor,
    right: matters.map((matter) => [
      {
        requirement: requirementOf(matter),
        facts: matter.facts,
        decision: matter.decision,
        assessment: matter.assessment,
      },
    ]),
    share: 4,
  },
  { name: 'progress', says: 'throws', call: library.progress, right: validated, share: 4 },
  { name: 'validateAssessment', says: 'throws', call: library.validateAssessment, right: validated, share: 5 },
  {
    name: 'signAssessment',
    says: 'result',
    call: library.signAssessment,
    right: matters.map((matter) => [
      { ...given(matter), assessment: matter.assessment, context: matter.context, overrides: [], ...matter.signing },
    ]),
    share: 5,
  },
  {
    name: 'carryOver',
    says: 'throws',
    call: library.carryOver,
    right: matters.map((matter) => [signedOf(matter), given(matter)]),
    share: 4,
  },
  {
    name: 'childParagraphs',
    says: 'throws',
    call: library.childParagraphs,
    right: matters.map((matter) => [matter.assessment]),
    share: 3,
  },
]

function withoutBy({ by: _by, ...decision }: library.Decision): library.ProposedDecision {
  return decision
}

const days = ['2026-11-02', '2026-06-19', '2028-02-29'] as const
const codesOnly = { says: 'throws', takesCodesOnly: true } as const

const ofLaw: readonly Entry[] = [
  { name: 'duties', says: 'throws', call: law.duties, right: [[decidedFile, { on: '2026-11-25' }]], share: 1 },
  {
    name: 'nextDuties',
    says: 'throws',
    call: law.nextDuties,
    right: [[[decidedFile, file], { on: '2026-11-25' }]],
    share: 1,
  },
  { ...codesOnly, name: 'provisionsInForce', call: law.provisionsInForce, right: days.map((day) => [day]), share: 1 },
  {
    ...codesOnly,
    name: 'cite',
    call: law.cite,
    right: [['sol2025-3-1', { locale: 'sv', on: '2026-11-02' }]],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'correspondingProvision',
    call: law.correspondingProvision,
    right: [['sol2001-1-2', '2026-11-02']],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'appealDeadline',
    call: law.appealDeadline,
    right: [[{ receivedOn: '2026-11-02', decidedOn: '2026-10-30' }]],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'investigationDeadline',
    call: law.investigationDeadline,
    right: [[{ openedOn: '2026-08-25', extendedTo: '2027-06-01', extendedOn: '2026-12-01' }]],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'preliminaryAssessmentDeadline',
    call: law.preliminaryAssessmentDeadline,
    right: [[{ receivedOn: '2026-11-02' }]],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'followUpDeadline',
    call: law.followUpDeadline,
    right: [[{ completedOn: '2026-11-02' }]],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'planReviewDeadline',
    call: law.planReviewDeadline,
    right: [[{ reviewedOn: '2026-11-02' }]],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'investigationWatchDays',
    call: law.investigationWatchDays,
    right: [[{ openedOn: '2026-11-02' }]],
    share: 1,
  },
  {
    ...codesOnly,
    name: 'retention',
    call: law.retention,
    right: [
      [
        {
          lastNoteOn: '2026-11-02',
          act: 'sol',
          childInvestigation: 'opened',
          closedOn: '2026-11-02',
          births: ['2017-05-04', 'unknown'],
        },
      ],
    ],
    share: 1,
  },
  { ...codesOnly, name: 'isDayOff', call: law.isDayOff, right: days.map((day) => [day]), share: 1 },
  { ...codesOnly, name: 'nextWeekday', call: law.nextWeekday, right: days.map((day) => [day]), share: 1 },
  { ...codesOnly, name: 'openQuestion', call: law.openQuestion, right: [['nextWeekday']], share: 1 },
]

const lssRecord = {
  childRef: 'barn-1',
  ageBand: '7-12',
  legalSex: 'female',
  personkrets: 'group1',
  measures: ['lss9-6'],
  planOffered: 'notOffered',
  lastHeard: 'never',
  schoolForm: 'adaptedCompulsory',
}
const reviewCase = {
  caseRef: 'arende-1',
  units: ['vuxen', 'barn'],
  childrenLinked: 'yes',
  needsCoordination: 'yes',
  involvedOn: '2026-09-01',
  reviewedOn: '2026-10-22',
}

const ofAudit: readonly Entry[] = [
  {
    name: 'jointReviewAgenda',
    says: 'throws',
    call: audit.jointReviewAgenda,
    right: [[[reviewCase, { ...reviewCase, caseRef: 'arende-2' }], { from: '2026-11-02', lastHeldOn: '2026-10-22' }]],
    share: 2,
  },
  { name: 'jointReviewCase', says: 'throws', call: audit.jointReviewCase, right: [[decidedFile]], share: 1 },
  {
    name: 'mapLssChildren',
    says: 'throws',
    call: audit.mapLssChildren,
    right: [[[lssRecord, { ...lssRecord, childRef: 'barn-2', measures: [] }]]],
    share: 2,
  },
  {
    name: 'summariseSurvey',
    says: 'throws',
    call: audit.summariseSurvey,
    right: [
      [
        [
          { age: 9, variant: 'core', answers: {} },
          { ageBand: 'from12', variant: 'lss', answers: {} },
        ],
      ],
    ],
    share: 2,
  },
]

const issue: library.Issue = {
  code: 'assessment.stale',
  severity: 'blocking',
  path: ['assessment', 'children', 0],
  childRef: 'B1',
  item: 'views.heard',
  params: {
    changed: [{ what: 'outcome', from: 'approval', to: 'rejection' }],
    missing: 2,
    needed: ['manager'],
    reason: 'hash',
  },
  basis: ['fl-23'],
  rule: 'E01',
  who: ['caseworker'],
  resolvedBy: ['assessment.answered'],
}
const issues = [issue, ...library.IssueCode.options.map((code) => ({ ...issue, code }))]

const duty = law.duties(decidedFile, { on: '2026-11-25' }).find(({ computed }) => computed !== undefined)

const ofText: readonly Entry[] = [
  { name: 'messageFor', says: 'throws', call: text.messageFor, right: issues.map((each) => [each, 'sv']), share: 4 },
  {
    name: 'planStepText',
    says: 'throws',
    call: text.planStepText,
    right: [
      [
        {
          type: 'child.informed',
          who: ['caseworker'],
          childRef: 'B1',
          recipients: ['B2'],
          measure: 'M1',
          dueOn: '2026-12-02',
          items: [{ item: 'fu.date', childRef: 'B1' }],
        },
        'sv',
      ],
    ],
    share: 1,
  },
  { name: 'computationText', says: 'throws', call: text.computationText, right: [[duty, 'sv']], share: 1 },
  ...(
    [
      ['codeText', text.codeText, ['outcome', 'rejection', 'sv']],
      ['droppedText', text.droppedText, ['tooOld', 'sv']],
      ['dueText', text.dueText, ['decision', 'sv']],
      ['dutyStatusText', text.dutyStatusText, ['overdue', 'sv']],
      ['dutyText', text.dutyText, ['feedback', 'sv']],
      ['eventText', text.eventText, ['child.registered', 'sv']],
      ['fieldText', text.fieldText, ['housingRisk', 'sv']],
      ['fieldValueText', text.fieldValueText, ['impact', 'noticeable', 'sv']],
      ['gateText', text.gateText, ['block', 'sv']],
      ['heldText', text.heldText, ['unmet', 'sv']],
      ['itemText', text.itemText, ['fu.date', 'sv']],
      ['needText', text.needText, ['required', 'sv']],
      ['partText', text.partText, ['followUp', 'sv']],
      ['roleText', text.roleText, ['decisionMaker', 'sv']],
      ['statusText', text.statusText, ['statedIntention', 'sv']],
    ] as const
  ).map(([name, call, right]): Entry => ({ ...codesOnly, name, call, right: [right], share: 0.4 })),
]

type Schema = Parameters<typeof library.parse>[0]

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && '_zod' in value

/** What each schema takes, where the inputs above hold one; every other schema is given what it refuses. */
const takenBy: Readonly<Record<string, readonly unknown[]>> = {
  Facts: matters.map((matter) => matter.facts),
  ChildFact: matters.flatMap((matter) => matter.facts.children),
  Decision: matters.map((matter) => matter.decision),
  ProposedDecision: matters.map((matter) => withoutBy(matter.decision)),
  PlannedDecision: matters.map((matter) => matter.decision),
  Hand: [caseworker],
  Policy: [ownPolicy],
  Rule: ownPolicy.rules,
  When: ownPolicy.rules.map((rule) => rule.when),
  PolicyRest: [ownRest],
  PolicyExample: ownPolicy.examples,
  Assessment: matters.map((matter) => matter.assessment),
  AssessmentPatch: matters.map((matter) => matter.assessment),
  GivenAssessment: matters.map(signedOf),
  SignedAssessment: matters.map(signedOf),
  Signature: matters.map((matter) => signedOf(matter).signed),
  DocumentAssessment: [documentInput[0]?.assessment],
  ValidationContext: matters.map((matter) => matter.context),
  CaseEvent: events,
  CaseOpened: [trail[0]?.event],
  TrailEntry: trail,
  Checkpoint: [checkpoint],
  Requirement: matters.map(requirementOf),
  Duty: [duty],
  Issue: issues.slice(0, 3),
}

/** `parse` with each schema the package exports. */
const parsed: readonly Entry[] = [library, audit, law].flatMap((module) =>
  Object.entries(module).flatMap(([name, schema]): Entry[] =>
    isSchema(schema)
      ? [
          {
            name: `parse(${name})`,
            says: 'result',
            call: (value: unknown) => library.parse(schema, value),
            right: (takenBy[name] ?? ['rejection']).map((value) => [value]),
            share: 0.5,
          },
        ]
      : [],
  ),
)

export const entries: readonly Entry[] = [...main, ...ofLaw, ...ofAudit, ...ofText, ...parsed]

export const entryNamed = (name: string): Entry => {
  const found = entries.find((entry) => entry.name === name)
  if (found === undefined) throw new Error(`no entry ${name}`)
  return found
}

/** Functions that take nothing that comes from a case: no data at all, or an XState actor's own. */
export const takesNoData: readonly string[] = ['policyJsonSchema', 'decisionCaseMachine', 'statechart']
