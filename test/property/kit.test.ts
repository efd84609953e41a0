import * as library from 'barnkonsekvens'
import {
  type CaseFile,
  checkDecision,
  checkpoint,
  type Decision,
  type EventType,
  explain,
  type Issue,
  parse,
  record,
  replay,
  validateAssessment,
  verifyTrail,
  whyNot,
} from 'barnkonsekvens'
import * as audit from 'barnkonsekvens/audit'
import * as law from 'barnkonsekvens/law'
import { policies } from 'barnkonsekvens/policies'
import { messageFor } from 'barnkonsekvens/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { factsOf } from '../../src/case/facts-of.js'
import { addDays, dayOf } from '../../src/kernel/calendar-day.js'
import { arbitraries } from '../../src/testing/arbitraries.js'
import { matters } from '../../src/testing/matters.js'
import { eventTypes } from '../../src/words/data/event-types.js'
import { valueLists } from '../../src/words/data/value-lists.js'
import { singleEdits } from '../trail/single-edits.js'
import { schemaValues } from './schema-values.js'

/** Fixed, since each test counts what it met, so that none passes by meeting nothing. */
const seed = 20261125
const everyPolicy = Object.values(policies)
const generate = arbitraries(fc)
const sample = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed })

/** Cases of every policy and kind, each with events that may be sent in it now. */
const tried = sample(
  generate.history().chain((history) =>
    fc.record({
      history: fc.constant(history),
      events: fc.array(generate.event(history.file), { minLength: 30, maxLength: 30 }),
    }),
  ),
  80,
)
const histories = tried.map(({ history }) => history)
const files = histories.map(({ file }) => file)

type Sent = (typeof tried)[number]['events'][number]
const blocks = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'blocking')
const stored = (value: unknown) => JSON.parse(JSON.stringify(value))

/** What is explained of a file for whoever sends an event, on its day, for the decision it is about. */
function explainedFor(file: CaseFile, event: Sent) {
  const { decision } = event as { decision?: Decision }
  return explain(file, { on: dayOf(event.at), by: event.by, ...(decision && { goal: decision }) })
}

describe('in every generated case, of every policy and kind', { timeout: 120_000 }, () => {
  const sent = tried.flatMap(({ history: { file }, events }) => events.map((event) => ({ file, event })))
  const judged = sent.map(({ file, event }) => ({
    file,
    event,
    issues: whyNot(file, event),
    recorded: record(file, event),
  }))

  it('an event of any type is refused exactly where something said of it blocks, and for that', () => {
    const met = new Map<string, { accepted: number; refused: number }>()
    for (const { event, issues, recorded } of judged) {
      expect(recorded.ok).toBe(!blocks(issues))
      if (!recorded.ok) expect(recorded.issues).toEqual(issues)
      const counts = met.get(event.type) ?? { accepted: 0, refused: 0 }
      counts[recorded.ok ? 'accepted' : 'refused'] += 1
      met.set(event.type, counts)
    }
    const types = eventTypes.filter((type) => type !== 'case.opened')
    for (const type of types) {
      expect(met.get(type)?.accepted ?? 0, `${type} accepted`).toBeGreaterThan(0)
      expect(met.get(type)?.refused ?? 0, `${type} refused`).toBeGreaterThan(0)
    }
    const opened = files.map(({ content }) => content.opened)
    expect(new Set(opened.map(({ policy }) => policy.id))).toEqual(new Set(Object.keys(policies)))
    expect(new Set(opened.map(({ caseType }) => caseType))).toEqual(new Set(valueLists.caseType))
    expect(files.filter(({ content }) => content.earlierDecisions.length > 0).length).toBeGreaterThan(10)
  })

  it('what is accepted was explained as allowed on its day, for whoever sent it and the decision it is about', () => {
    const accepted = judged.filter(({ recorded }) => recorded.ok)
    // An explanation takes a while: of each type some, from cases of every kind.
    const met = new Map<EventType, number>()
    const some = accepted.filter(({ event: { type } }) => {
      met.set(type, (met.get(type) ?? 0) + 1)
      return (met.get(type) ?? 0) <= 12
    })
    const unexplained = some.filter(({ file, event }) => !explainedFor(file, event).allowed.includes(event.type))
    expect(unexplained.map(({ event }) => event)).toEqual([])
    expect(met.size).toBe(eventTypes.length - 1)
    expect(some.length).toBeGreaterThan(150)
  })

  it('the replay of the stored trail is the file, and explains the same', () => {
    const explanations = new Set<string>()
    for (const file of files) {
      const replayed = replay(stored(file.trail), { policies: everyPolicy })
      if (!replayed.ok) throw new Error(replayed.issues.map(({ code }) => code).join())
      expect(replayed.value).toEqual(file)
      const on = addDays(dayOf(file.content.lastAt), 40)
      const explained = explain(file, { on })
      expect(explain(replayed.value, { on })).toEqual(explained)
      explanations.add(JSON.stringify(explained.blocked.map(({ type }) => type)))
    }
    expect(files.filter(({ trail }) => trail.length > 10).length).toBeGreaterThan(15)
    expect(explanations.size).toBeGreaterThan(5)
  })

  it('no single edit of a trail goes unnoticed', () => {
    const short = files.filter(({ trail }) => trail.length >= 4 && trail.length <= 9).slice(0, 5)
    const edits = short.flatMap((file, index) => {
      const other = short[(index + 1) % short.length]
      return [...singleEdits(stored(file.trail), stored(other?.trail.slice(-2)))].map((edit) => ({ file, edit }))
    })
    const unnoticed = edits.filter(
      ({ file, edit }) => verifyTrail(edit.trail as never, { checkpoint: checkpoint(file) }).ok,
    )
    expect(unnoticed.map(({ edit }) => edit.what)).toEqual([])
    expect(edits.length).toBeGreaterThan(2000)
    expect(new Set(short.flatMap(({ trail }) => trail.map(({ event }) => event?.type))).size).toBeGreaterThan(8)
  })

  it('every issue is said in both languages, in whole sentences without a placeholder', () => {
    const issues = judged.flatMap((each) => each.issues)
    const more = files.flatMap((file) => {
      const { blocked, issues: ofDecision } = explain(file, { on: addDays(dayOf(file.content.lastAt), 200) })
      return [...ofDecision, ...blocked.flatMap((each) => each.issues), ...validated(file)]
    })
    // Drafts of every kind of matter as they look on the way.
    const drafts = Object.values(matters).flatMap(({ policy, facts, decision }) =>
      sample(generate.assessment({ policy, facts, decision }), 8).flatMap(
        (assessment) => checkDecision({ policy, facts, decision, assessment }).issues,
      ),
    )
    const said = new Map<string, Issue>()
    for (const issue of [...issues, ...more, ...drafts])
      said.set(JSON.stringify({ ...issue, path: issue.path?.length }), issue)
    const wrong = [...said.values()].flatMap((issue) =>
      (['sv', 'en'] as const).flatMap((locale) =>
        Object.entries(messageFor(issue, locale))
          .filter(([part, text]) => !isSaid(part, text))
          .map(([part, text]) => [issue.code, locale, part, text, JSON.stringify(issue.params)]),
      ),
    )
    expect(wrong).toEqual([])
    const codes = new Set([...said.values()].map(({ code }) => code))
    expect(codes.size).toBeGreaterThan(20)
    expect(said.size).toBeGreaterThan(150)
  })

  /** What the rules of the validator say of the draft of a file. */
  function validated({ content }: CaseFile): readonly Issue[] {
    const policy = everyPolicy.find(({ id }) => id === content.policy.id) ?? policies.national
    const decision = { on: dayOf(content.lastAt), outcome: 'rejection', forum: 'official' } as const
    return validateAssessment(content.assessment, { policy, facts: factsOf(content, decision.on), decision })
  }
})

/** A part of a message: something, unless it is the step where there is none; nothing that was left to be filled in. */
function isSaid(part: string, text: string): boolean {
  const isWhole = text === '' ? part === 'how' : /^[^a-zåäö].*[.?!][”)]*$/s.test(text)
  return isWhole && !/[{}[\]|]|undefined|null|NaN|\[object| {2}| [.,]/.test(text)
}

describe('parse', { timeout: 120_000 }, () => {
  type Schema = z.ZodType & { readonly options?: readonly unknown[] }
  const exported = Object.entries({ ...library, ...audit, ...law }) as readonly (readonly [string, Schema])[]
  const schemas = exported.filter(([, value]) => typeof value?.safeParse === 'function')
  const sources = schemaValues(histories, seed)

  it.each(schemas)('gives back every value of %s that was serialised', (name, schema) => {
    const isList = schema.def.type === 'enum'
    const values = isList ? schema.options : sources[name]
    const written = [...new Set((values ?? []).map((value) => JSON.stringify(value)))]
    expect(written.length).toBeGreaterThan(isList ? 1 : 0)
    for (const text of written.slice(0, 150)) {
      const read = parse(schema, JSON.parse(text))
      expect(read).toStrictEqual({ ok: true, value: JSON.parse(text) })
      expect(JSON.stringify(read.ok && read.value)).toBe(text)
    }
  })

  it('has been asked of every schema there is, and of nothing else', () => {
    const named = schemas.filter(([, schema]) => schema.def.type !== 'enum').map(([name]) => name)
    expect(Object.keys(sources).sort()).toEqual(named.sort())
    expect(schemas.length).toBeGreaterThan(60)
  })
})
