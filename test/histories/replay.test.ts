import { CaseEvent, explain, type Issue, record, replay, TrailEntry, verifyTrail } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../src/words/data/event-types.js'
import { valueLists } from '../../src/words/data/value-lists.js'
import { amountsTo, type History, historyNamed, historyNames, policiesFor } from './history.js'
import { textsOf } from './texts-of.js'

const histories = historyNames.map(historyNamed)
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const eventsOf = ({ trail }: History) => trail.map(({ event }) => event as unknown as Event)
type Event = { readonly type: string } & Readonly<Record<string, unknown>>

/** The live file that a history is. */
function fileOf(history: History) {
  const replayed = replay(history.trail, { policies: policiesFor(history) })
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.issues[0]?.params))
  return replayed.value
}

describe.each(histories.map((history) => [history.name, history] as const))('the history %s', (_, history) => {
  const { trail, on, expected } = history

  it('holds', () => {
    expect(verifyTrail(trail)).toEqual({ ok: true, erased: [] })
    expect(verifyTrail(trail, { checkpoint: checkpointOf(history) })).toEqual({ ok: true, erased: [] })
  })

  it('is replayed to the same state, the same head and the same explanation as it ever was', () => {
    expect(stored(amountsTo(fileOf(history), on))).toEqual(expected)
  })

  it('comes out of the file as it was put in, word for word', () => {
    expect(JSON.stringify(fileOf(history).trail)).toBe(JSON.stringify(trail))
    expect(trail.map((entry) => TrailEntry.parse(entry))).toEqual(trail)
  })

  it('is the same at every step, whether replayed from the start or gone on with', () => {
    const whole = fileOf(history)
    for (let length = 1; length < trail.length; length++) {
      const part = fileOf({ ...history, trail: trail.slice(0, length) })
      expect(part.head).toBe(trail[length - 1]?.hash)
      expect(JSON.stringify(part.content.opened)).toBe(JSON.stringify(whole.content.opened))
    }
  })

  it('tells nothing of what its texts say, neither in what is explained nor in what is refused', () => {
    const file = fileOf(history)
    const texts = textsOf(trail)
    const { duties, plan, progress } = explain(file, { on })
    const said = JSON.stringify([explanationIssues(file, on), refusedEvents(file, history), duties, plan, progress])
    expect(texts.filter((text) => said.includes(text))).toEqual([])
  })
})

function checkpointOf({ trail }: History) {
  const last = trail.at(-1) as TrailEntry
  return { caseId: String(trail[0]?.event?.caseId), seq: last.seq, head: last.hash }
}

function explanationIssues(file: ReturnType<typeof fileOf>, on: string): readonly Issue[] {
  const { issues, blocked } = explain(file, { on })
  return [...issues, ...blocked.flatMap((each) => each.issues)]
}

/** What is said when each event of the history is sent again, after the end: refused as it is, and with a key too many. */
function refusedEvents(file: ReturnType<typeof fileOf>, history: History): readonly unknown[] {
  return eventsOf(history)
    .flatMap((event) => [event, { ...event, added: event }, { ...event, type: 'unknown' }])
    .map((event) => record(file, event))
    .flatMap((recorded) => (recorded.ok ? [] : recorded.issues))
}

describe('the histories together', () => {
  const events = histories.flatMap(eventsOf)
  const seen = (pick: (event: Event) => unknown): ReadonlySet<unknown> => new Set(events.map(pick))

  it('are enough, and each has a name and a sentence of its own', () => {
    expect(histories.length).toBeGreaterThanOrEqual(24)
    expect(new Set(histories.map(({ tells }) => tells)).size).toBe(histories.length)
    expect(histories.every(({ name }) => historyNames.includes(name))).toBe(true)
  })

  it.each(eventTypes)('hold %s at least twice', (type) => {
    expect(events.filter((event) => event.type === type).length).toBeGreaterThanOrEqual(2)
  })

  it('hold every type of event that there is', () => {
    const types = CaseEvent.options.map((option) => option.shape.type.value)
    expect([...seen(({ type }) => type)].sort()).toEqual(['case.opened', ...types].sort())
  })

  it.each(valueLists.outcome)('hold a decision that is %s', (outcome) => {
    const decided = events.filter(({ type }) => type === 'decision.made')
    expect(decided.map(({ decision }) => (decision as { outcome: string }).outcome)).toContain(outcome)
  })

  it.each(valueLists.caseType)('hold a case of %s', (caseType) => {
    expect(seen((event) => event.caseType).has(caseType)).toBe(true)
  })

  it.each(Object.keys(policies))('hold a case judged by %s', (id) => {
    expect(seen((event) => (event.policy as { id?: string } | undefined)?.id).has(id)).toBe(true)
  })

  it.each(valueLists.maker)('hold a decision in the forum %s', (forum) => {
    const made = events.filter(({ type }) => type === 'decision.made')
    expect(made.map(({ decision }) => (decision as { forum: string }).forum)).toContain(forum)
  })

  it('hold trails of every version of an event there has been', () => {
    const versions = new Set(histories.flatMap(({ trail }) => trail.map(({ schemaVersion = 1 }) => schemaVersion)))
    expect([...versions].sort()).toEqual([1, 2])
    const withNames = histories.filter(({ trail }) => JSON.stringify(trail).includes('"names":'))
    expect(withNames.map(({ name }) => name)).toEqual(['v1-namn-i-underlaget'])
  })

  it('hold what is hard: rounds, urgency, documents, overrides, households, whole policies, unborn children', () => {
    const whole = JSON.stringify(events)
    const marks = ['"urgent":', '"document":{', '"overrides":[{', '"unknownAfter":[', '"expected":true', '"imported":']
    expect(marks.filter((mark) => !whole.includes(mark))).toEqual([])
    expect(histories.filter(({ policies: named }) => named.some((policy) => 'rules' in policy)).length).toBeGreaterThan(
      2,
    )
    expect(
      histories.some((history) => eventsOf(history).filter(({ type }) => type === 'decision.made').length > 1),
    ).toBe(true)
  })

  it('hold duties that are met, met late, overdue and still to come', () => {
    const statuses = histories.flatMap(({ expected }) =>
      expected.duties.map((duty) => (duty as { status: string }).status),
    )
    expect([...new Set(statuses)].sort()).toEqual(['dueSoon', 'met', 'metLate', 'overdue', 'upcoming'])
  })
})
