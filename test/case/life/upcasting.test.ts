/** A trail of an older version of the library: what was recorded then is read now, and what is of the future is refused. */
import { replay, type TrailEntry, verifyTrail } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { upcast } from '../../../src/case/upcast.js'
import { appendEntry } from '../../../src/trail/chain.js'
import { decided, Filing, signedCase } from './a-life.js'

const day = '2026-11-02'
const policies = [boras.forsorjningsenheten]
const { file } = signedCase().on(day, decided())
const signing = file.trail.findIndex(({ event }) => event?.type === 'assessment.signed')

/** The trail as another version would have stored it: chained anew, each entry with its version and its event. */
function storedAs(version: number, event: (event: TrailEntry['event'], seq: number) => unknown = (event) => event) {
  const entries: TrailEntry[] = []
  for (const { event: now, seq, recordedAt, policyVersion, methodVersion, salt } of file.trail) {
    const payload = event(now, seq) as NonNullable<TrailEntry['event']>
    const said = { event: payload, recordedAt, policyVersion, methodVersion, salt: salt ?? '', schemaVersion: version }
    entries.push(appendEntry(entries.at(-1), said))
  }
  return entries
}

const context = {
  names: ['Alma', 'Noel'],
  flaggedTerms: ['Solrosskolan'],
  earlier: [],
  registerChildren: ['B1', 'B2'],
}
const withNames = (event: TrailEntry['event'], seq: number) => (seq === signing ? { ...event, context } : event)
const reasons = (trail: readonly TrailEntry[]) => {
  const replayed = replay(JSON.parse(JSON.stringify(trail)), { policies })
  return replayed.ok ? [] : replayed.issues.map(({ code, params }) => [code, params.seq, params.reason])
}

describe('an entry of the first shape', () => {
  const old = storedAs(1, withNames)

  it('could hold names with a signature: it replays without them, and the chain still verifies', () => {
    expect(verifyTrail(old)).toEqual({ ok: true, erased: [] })
    const replayed = replay(JSON.parse(JSON.stringify(old)), { policies })
    if (!replayed.ok) throw new Error(replayed.issues.map(({ code }) => code).join())
    expect(replayed.value.state).toEqual(file.state)
    expect(replayed.value.content).toEqual(file.content)
    expect(JSON.stringify(replayed.value.content)).not.toMatch(/Alma|Solrosskolan/u)
  })

  it('keeps in the trail what was recorded, word for word', () => {
    const replayed = replay(JSON.parse(JSON.stringify(old)), { policies })
    expect(replayed.ok && replayed.value.trail).toEqual(old)
  })

  it('is read as today’s, what else the context said included', () => {
    expect(upcast(old[signing] as TrailEntry)).toMatchObject({ context: { registerChildren: ['B1', 'B2'] } })
    expect(Object.keys((upcast(old[signing] as TrailEntry) as { context: object }).context)).toEqual([
      'registerChildren',
    ])
  })

  it('is the shape of an entry that names none', () => {
    const { schemaVersion: _, ...unnamed } = old[signing] as TrailEntry
    expect(upcast(unnamed)).toEqual(upcast(old[signing] as TrailEntry))
  })

  it('leaves every other event as it was', () => {
    for (const entry of storedAs(1)) expect(upcast(entry)).toEqual(entry.event)
  })

  it('sent again by its id is answered with its first entry', () => {
    expect(upcast({ event: null, schemaVersion: 1 })).toBeNull()
  })
})

describe('an entry of today’s shape', () => {
  it('replays to the same file', () => {
    expect(reasons(storedAs(2))).toEqual([])
    expect(new Filing().file.trail[0]?.schemaVersion).toBe(2)
  })

  it('holds no names: one that claims to is no event', () => {
    expect(reasons(storedAs(2, withNames))[0]).toEqual(['trail.broken', signing, 'event'])
  })
})

describe('an entry of a shape to come', () => {
  it('is refused by its place, and nothing is guessed', () => {
    expect(reasons(storedAs(3))).toEqual([['trail.broken', 0, 'version']])
  })

  it('is refused also where only the last one is', () => {
    const { event, recordedAt, policyVersion, methodVersion, salt } = file.trail.at(-1) as TrailEntry
    const rest = storedAs(2).slice(0, -1)
    const said = { event: event as NonNullable<TrailEntry['event']>, recordedAt, policyVersion, methodVersion }
    const last = appendEntry(rest.at(-1), { ...said, salt: salt ?? '', schemaVersion: 3 })
    expect(reasons([...rest, last])).toEqual([['trail.broken', rest.length, 'version']])
  })
})
