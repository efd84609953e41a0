/** Values of every public schema that is no list of codes: what generated cases hold, else generated records. */
import {
  carryOver,
  checkDecision,
  checkpoint,
  type Decision,
  explain,
  type Facts,
  IssueCode,
  type Policy,
} from 'barnkonsekvens'
import fc from 'fast-check'
import { addDays, dayOf } from '../../src/kernel/calendar-day.js'
import type { History } from '../../src/testing/arbitraries/history.js'
import { arbitraries } from '../../src/testing/arbitraries.js'
import { unit } from '../audit/lss-records.js'
import { anyRules, policyOf } from '../policy/any-facts.js'

type Values = readonly unknown[]
type Sources = Readonly<Record<string, Values>>

const generate = arbitraries(fc)
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-02-28', days))
const texts = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'abc åäö <>"\\{}') })
const defined = (values: Values): Values => values.filter((value) => value !== undefined && value !== null)

/** Values by the name of the schema; the same for the same histories and seed. */
export function schemaValues(histories: readonly History[], seed: number): Sources {
  const facts = fc.sample(generate.facts(), { numRuns: 60, seed })
  const decisions = fc.sample(generate.decision(), { numRuns: 60, seed })
  const policies = fc.sample(anyRules, { numRuns: 20, seed }).map((rules) => policyOf(rules))
  return { ...fromCases(histories), ...fromPolicies(policies), ...fromQuestions(facts, decisions), ...records(seed) }
}

function fromCases(histories: readonly History[]): Sources {
  const files = histories.map(({ file }) => file)
  const sent = histories.flatMap(({ events, refused }) => [...events, ...refused.map(({ event }) => event)])
  const explained = files.map((file) => explain(file, { on: dayOf(file.content.lastAt) }))
  // What was signed for one outcome is asked about with another, so that something has changed.
  const ended = { outcome: 'termination', forum: 'official', provisions: [] } as const
  const otherwise = files
    .filter(({ content }) => content.signed !== null)
    .map((file) => {
      const on = dayOf(file.content.lastAt)
      return explain(file, { on, goal: { ...ended, on } })
    })
  const signed = files.flatMap(({ content }) => content.signed ?? [])
  const answered = sent.flatMap((event) => (event.type === 'assessment.answered' ? event : []))
  const children = answered.flatMap((event) => event.children ?? [])
  const issues = [...explained, ...otherwise].flatMap((each) => [
    ...each.issues,
    ...each.blocked.flatMap((blocked) => blocked.issues),
  ])
  return {
    Assessment: files.map(({ content }) => content.assessment),
    AssessmentPatch: answered.map(({ type: _, at: __, by: ___, eventId: ____, ...patch }) => patch),
    CaseEvent: sent,
    CaseOpened: files.map(({ trail }) => trail[0]?.event),
    Change: issues.flatMap(({ params }) => (Array.isArray(params.changed) ? params.changed : [])),
    Checkpoint: files.map((file) => checkpoint(file)),
    Consequence: children.flatMap(({ consequences = [] }) => consequences),
    Day: files.map(({ content }) => dayOf(content.lastAt)),
    DocumentAssessment: defined(sent.map((event) => ('document' in event ? event.document : undefined))),
    Duty: explained.flatMap(({ duties }) => duties),
    GivenAssessment: [...signed, ...files.map(({ content }) => content.assessment)],
    Hand: sent.map(({ by }) => by),
    Instant: sent.map(({ at }) => at),
    Issue: issues,
    Measure: children.flatMap(({ measures = [] }) => measures),
    Opening: histories.map(({ opening }) => opening),
    Reference: files.map(({ caseId }) => caseId),
    Signature: signed.map((assessment) => assessment.signed),
    SignedAssessment: signed,
    Text: files.map(({ content }) => content.matter),
    TrailEntry: files.flatMap(({ trail }) => trail),
    Carried: defined(signed.map(carriedFrom)),
  }
}

type Signed = Parameters<typeof carryOver>[0]

/** What a month later is carried over of an assessment, for the same children. */
function carriedFrom(previous: Signed): unknown {
  const { basis, at } = previous.signed
  const [outcome = 'rejection'] = basis.outcomes
  const children = basis.children.map(({ childRef, affected }) => ({
    childRef,
    birthDate: '2017-05-04',
    living: 'permanent' as const,
    affected,
    reason: 'Enligt ett samtal.',
  }))
  const facts: Facts = { caseType: 'other', childrenLinked: 'yes', children, reason: 'Enligt ett samtal.' }
  const decision = { on: addDays(dayOf(at), 30), outcome, forum: 'official' } as const
  return carryOver(previous, { policy: nationalOnly, facts, decision }).assessment.carried
}

const nationalOnly: Policy = policyOf([])

function fromPolicies(policies: readonly Policy[]): Sources {
  const rules = policies.flatMap((policy) => policy.rules)
  return {
    Policy: policies,
    PolicyRest: policies.map(({ rules: _, ...rest }) => rest),
    Rule: rules,
    RuleConsequence: rules.map(({ then }) => then),
    When: rules.map(({ when }) => when),
    Limits: policies.map(({ limits }) => limits),
    Signing: policies.map(({ signing }) => signing),
  }
}

function fromQuestions(facts: readonly Facts[], decisions: readonly Decision[]): Sources {
  const asked = facts.flatMap((known, index) => {
    const decision = decisions[index]
    return decision === undefined ? [] : [checkDecision({ policy: nationalOnly, facts: known, decision })]
  })
  const requirements = defined(asked.map(({ requirement }) => requirement)) as NonNullable<
    (typeof asked)[number]['requirement']
  >[]
  const verdicts = requirements.flatMap(({ fired, notFired }) => [...fired, ...notFired])
  return {
    Facts: facts,
    ChildFact: facts.flatMap(({ children }) => children),
    Decision: decisions,
    DecisionLine: decisions.flatMap(({ lines = [] }) => lines),
    PlannedDecision: decisions.map(({ on, outcome, forum }) => ({ on, outcome, forum })),
    ProposedDecision: decisions.map(({ by: _, ...decision }) => decision),
    ProvisionId: decisions.flatMap(({ provisions }) => provisions),
    PolicyExample: facts.flatMap((known, index) => {
      const { on = '2026-11-02', outcome = 'rejection', forum = 'official' } = decisions[index] ?? {}
      return {
        title: 'Exempel',
        facts: known,
        decision: { on, outcome, forum },
        requirement: { need: 'none', fired: [] },
      }
    }),
    Requirement: requirements,
    RuleVerdict: verdicts,
    ConditionVerdict: verdicts.flatMap(({ conditions }) => conditions),
  }
}

function records(seed: number): Sources {
  const some = (arbitrary: fc.Arbitrary<unknown>): Values => fc.sample(arbitrary, { numRuns: 30, seed })
  const record = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys = Object.keys(fields)): Values =>
    some(fc.record(fields, { requiredKeys, noNullPrototype: true }))
  const yesNoUnknown = fc.constantFrom('yes', 'no', 'unknown')
  return {
    Override: record({ code: fc.constantFrom(...IssueCode.options), childRef: texts, reason: texts }, [
      'code',
      'reason',
    ]),
    Statement: record({ id: texts, says: texts, status: fc.constant('law'), basis: fc.constant(['crc-art-3']) }),
    Wording: record({ words: fc.record({ phrases: fc.constant(['har beaktats']) }, { noNullPrototype: true }) }, []),
    ValidationContext: record(
      { names: fc.array(texts), registerChildren: fc.array(texts), asOf: day, flaggedTerms: fc.array(texts) },
      [],
    ),
    JointReviewCase: record(
      {
        caseRef: texts,
        units: fc.uniqueArray(texts, { minLength: 1 }),
        childrenLinked: yesNoUnknown,
        needsCoordination: yesNoUnknown,
        involvedOn: day,
      },
      ['caseRef', 'units', 'childrenLinked', 'needsCoordination'],
    ),
    LssRecord: fc.sample(unit, { numRuns: 2, seed }).flat(),
    SurveyAnswer: record({
      age: fc.nat(17),
      variant: fc.constant('core'),
      answers: fc.record(
        { toldWhy: fc.constantFrom('yes', 'partly', 'no', 'noAnswer') },
        { requiredKeys: [], noNullPrototype: true },
      ),
    }),
    AppealTimes: record({ receivedOn: day }),
    FollowUpTimes: record({ completedOn: day }),
    InvestigationTimes: record({ openedOn: day, extendedTo: day }, ['openedOn']),
    PlanTimes: record({ reviewedOn: day }),
    ReportTimes: record({ receivedOn: day }),
    WatchTimes: record({ openedOn: day }),
    RetentionFacts: record(
      {
        lastNoteOn: day,
        act: fc.constant('sol'),
        closedOn: day,
        births: fc.array(fc.oneof(day, fc.constant('expected'))),
      },
      ['lastNoteOn', 'act'],
    ),
  }
}
