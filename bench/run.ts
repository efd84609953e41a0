/**
 * The first figures: each workload as a ratio to its floor, measured in the same run. Only ratios mean anything, since
 * machines differ and are noisy; every figure is the fastest of several rounds. A timing decides no test.
 */
import { createHash } from 'node:crypto'
import {
  assessmentRequirement,
  type CaseEvent,
  CaseEvent as CaseEventSchema,
  type CaseFile,
  checkDecision,
  Decision,
  type DecisionInput,
  Facts,
  openCase,
  parse,
  record,
  SignedAssessment,
  signAssessment,
  verifyTrail,
} from 'barnkonsekvens'
import { duties, nextDuties } from 'barnkonsekvens/law'
import { boras } from 'barnkonsekvens/policies'
import { afterTalking, caseworker, children, decisionMaker, firstAttempt, rejection } from '../examples/household.js'

const policy = boras.forsorjningsenheten
const rounds = 7

/** Microseconds for one call: the fastest of several rounds, after a round to warm up. */
function microseconds(calls: number, call: (index: number) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round <= rounds; round++) {
    const start = process.hrtime.bigint()
    for (let index = 0; index < calls; index++) call(index)
    const spent = Number(process.hrtime.bigint() - start) / 1000 / calls
    if (round > 0) best = Math.min(best, spent)
  }
  return best
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

interface Row {
  readonly id: string
  readonly work: string
  readonly floor: string
  readonly target: string
  readonly floorMicroseconds: number
  readonly ownMicroseconds: number
}

function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; issues: readonly unknown[] }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** The household's case up to the proposal, and the events of the whole story as text. */
function story(): { readonly file: CaseFile; readonly answered: string } {
  const unit = { policy, caseType: 'economicAssistance', unit: 'forsorjningsenheten' } as const
  const matter = { caseId: 'FE-1', matter: 'Ansökan om fotbollsavgift', receivedOn: '2026-10-19' }
  let { file } = unwrap(openCase({ ...matter, ...unit, by: caseworker, at: '2026-10-19T09:00:00+02:00' }))
  const at = '2026-11-02T08:00:00Z'
  const events = [
    { type: 'investigation.opened' },
    { type: 'children.screened', childrenLinked: 'yes' },
    ...children.map((child) => ({ type: 'child.registered', child })),
    { type: 'decision.proposed', decision: rejection },
    { type: 'assessment.answered', ...firstAttempt },
  ]
  for (const event of events) file = unwrap(record(file, { at, by: caseworker, ...event })).file
  return { file, answered: JSON.stringify({ type: 'assessment.answered', at, by: caseworker, ...afterTalking }) }
}

/** The same rules as hand-written ifs, as a floor: a yes or no and nothing to show for it. */
function handWritten(facts: Facts, outcome: string): string {
  let affected = 'none'
  for (const child of facts.children) if (child.affected === 'direct' || affected === 'none') affected = child.affected
  const negative =
    outcome === 'rejection' || outcome === 'partialRejection' || outcome === 'reduction' || outcome === 'termination'
  if (affected === 'none') return 'none'
  if (negative && facts.impact === 'intrusive') return 'full'
  if (negative && (facts.housingRisk === 'notice' || facts.housingRisk === 'homeless')) return 'full'
  if (negative && facts.earlierNegativeDecisions === 1) return 'full'
  return 'simple'
}

function requirementRow(): Row {
  const facts = unwrap(parse(Facts, { caseType: 'economicAssistance', childrenLinked: 'yes', children }))
  const decision = unwrap(parse(Decision, { ...rejection, by: decisionMaker }))
  let sink = 0
  const floor = microseconds(200_000, () => (sink += handWritten(facts, decision.outcome).length))
  const own = microseconds(20_000, () => assessmentRequirement({ policy, facts, decision }))
  if (sink === 0) throw new Error('the floor was not run')
  return {
    id: 'P1',
    work: 'assessmentRequirement, every rule explained',
    floor: 'hand-written ifs',
    target: '≤ 45',
    floorMicroseconds: floor,
    ownMicroseconds: own,
  }
}

function decisionText(): string {
  const { assessment } = unwrap(record(story().file, JSON.parse(story().answered))).file.content
  const facts = { caseType: 'economicAssistance', childrenLinked: 'yes', children } as const
  const decision = { ...rejection, by: decisionMaker }
  const signing = { assessment, policy, facts, decision, by: caseworker, at: '2026-11-02T09:00:00Z' }
  return JSON.stringify({ facts, decision, assessment: unwrap(signAssessment(signing)) })
}

function decisionRow(text: string): Row {
  const floor = microseconds(5000, () => JSON.parse(text))
  const own = microseconds(1000, () =>
    checkDecision({ policy, ...(JSON.parse(text) as Omit<DecisionInput, 'policy'>) }),
  )
  return {
    id: 'P2',
    work: 'checkDecision, text in, verdict out',
    floor: 'JSON.parse',
    target: '≤ 8',
    floorMicroseconds: floor,
    ownMicroseconds: own,
  }
}

function recordRow(): Row {
  const { file, answered } = story()
  const bytes = Buffer.from(answered)
  const floor = microseconds(5000, () => [JSON.parse(answered), sha256(bytes)])
  const own = microseconds(1000, () => JSON.stringify(unwrap(record(file, JSON.parse(answered))).entry))
  return {
    id: 'P2',
    work: 'record, text in, trail line out',
    floor: 'JSON.parse + SHA-256',
    target: '≤ 20',
    floorMicroseconds: floor,
    ownMicroseconds: own,
  }
}

function parseRows(text: string): Row[] {
  const { answered } = story()
  const assessment = JSON.stringify((JSON.parse(text) as { assessment: unknown }).assessment)
  const row = (work: string, json: string, read: (value: unknown) => unknown): Row => ({
    id: 'P3',
    work,
    floor: 'JSON.parse',
    target: '≤ 1.35',
    floorMicroseconds: microseconds(5000, () => JSON.parse(json)),
    ownMicroseconds: microseconds(2000, () => read(JSON.parse(json))),
  })
  return [
    row('parse, a case event from text', answered, (value) => unwrap(parse(CaseEventSchema, value))),
    row('parse, a signed assessment from text', assessment, (value) => unwrap(parse(SignedAssessment, value))),
  ]
}

function trailRow(): Row {
  let { file } = story()
  const entries = 10_000
  const event: CaseEvent = {
    type: 'children.screened',
    at: '2026-11-02T08:00:00Z',
    by: caseworker,
    childrenLinked: 'yes',
  }
  while (file.trail.length < entries) file = unwrap(record(file, event)).file
  const stored = JSON.parse(JSON.stringify(file.trail)) as typeof file.trail
  const ready = stored.map((entry) => Buffer.from(JSON.stringify(entry)))
  const floor = microseconds(1, () => ready.map(sha256))
  const own = microseconds(1, () => {
    if (!verifyTrail(stored).ok) throw new Error('the trail does not verify')
  })
  return {
    id: 'P4',
    work: `verifyTrail, ${entries} entries`,
    floor: 'raw hashing of ready bytes',
    target: '≤ 12',
    floorMicroseconds: floor,
    ownMicroseconds: own,
  }
}

function nextDutiesRow(): Row {
  const on = { on: '2026-11-25' }
  const decided = unwrap(record(story().file, JSON.parse(story().answered))).file
  const steps = [
    { type: 'assessment.signed', by: caseworker },
    { type: 'decision.made', by: decisionMaker, decision: rejection },
    { type: 'decision.notified', by: caseworker, appealInfo: 'yes' },
  ]
  const file = steps.reduce(
    (before, step) => unwrap(record(before, { at: '2026-11-02T08:00:00Z', ...step })).file,
    decided,
  )
  const files = Array.from({ length: 300 }, () => file)
  return {
    id: '',
    work: `nextDuties, ${files.length} decided cases`,
    floor: 'duties, file by file',
    target: '≤ 1.1',
    floorMicroseconds: microseconds(5, () => files.map((each) => duties(each, on))),
    ownMicroseconds: microseconds(5, () => nextDuties(files, on)),
  }
}

const text = decisionText()
const rows = [requirementRow(), decisionRow(text), recordRow(), ...parseRows(text), trailRow(), nextDutiesRow()]
const cells = rows.map(({ id, work, floor, target, floorMicroseconds, ownMicroseconds }) => [
  id,
  work,
  floor,
  floorMicroseconds.toPrecision(3),
  ownMicroseconds.toPrecision(3),
  (ownMicroseconds / floorMicroseconds).toPrecision(3),
  target,
])
const head = ['', 'work', 'floor', 'floor µs', 'own µs', 'ratio', 'to reach']
const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)))
for (const row of [head, ...cells]) {
  process.stdout.write(
    `${row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  )
}
