import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aTrail } from '../../test/trail/a-trail.js'
import { appendEntry, entryHashOf, payloadHashOf } from './chain.js'
import { eventSchemaVersion } from './event-schema-version.js'
import { readTrail } from './read-trail.js'
import type { TrailEntry } from './trail-entry.schema.js'
import { verifyTrail } from './verify-trail.js'

type Loose = Record<string, unknown>

const trail = aTrail('case-1')
const other = aTrail('case-2')
const last = trail.length - 1
const head = trail[last]?.hash ?? ''
const checkpoint = { caseId: 'case-1', seq: last, head }

const stored = (): Loose[] => JSON.parse(JSON.stringify(trail)) as Loose[]
const erase = (entry: Loose): Loose => ({ ...entry, event: null, salt: null })
const at = (list: Loose[], index: number): Loose => list[index] as Loose
const reasonOf = (given: unknown): unknown => {
  const verified = verifyTrail(given)
  return verified.ok ? 'ok' : `${verified.seq} ${verified.reason}`
}

describe('a trail that was left alone', () => {
  it('verifies, with and without a checkpoint', () => {
    expect(verifyTrail(trail)).toEqual({ ok: true, erased: [] })
    expect(verifyTrail(stored(), { checkpoint })).toEqual({ ok: true, erased: [] })
  })

  it('verifies in whatever order the keys were stored', () => {
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value
    expect(verifyTrail(stored().map(reversed), { checkpoint })).toEqual({ ok: true, erased: [] })
  })

  it('verifies where it has events of a version newer than ours, which comes back with them', () => {
    const newer = eventSchemaVersion + 1
    const { event, salt, ...later } = { ...(trail[1] as TrailEntry), schemaVersion: newer }
    const first = trail[0] as TrailEntry
    const second = appendEntry(first, { ...later, event: event as { type: string }, salt: salt ?? '' })
    const read = readTrail([first, second])
    expect(read.ok && read.entries.map(({ schemaVersion }) => schemaVersion)).toEqual([undefined, newer])
    expect(verifyTrail([first, second])).toEqual({ ok: true, erased: [] })
  })

  it('verifies for a checkpoint made at any time before', () => {
    for (const { seq, hash } of trail)
      expect(verifyTrail(trail, { checkpoint: { caseId: 'case-1', seq, head: hash } }).ok).toBe(true)
  })

  it('verifies where two entries were recorded at the same instant, in different offsets', () => {
    const first = trail[0] as TrailEntry
    const { event, policyVersion, methodVersion } = trail[1] as TrailEntry
    const second = appendEntry(first, {
      event: event as { type: string },
      policyVersion,
      methodVersion,
      recordedAt: '2026-11-02T11:00:00+01:00',
      salt: '0'.repeat(32),
    })
    expect(verifyTrail([first, second]).ok).toBe(true)
  })

  it('comes back as frozen copies that share nothing with what was given', () => {
    const given = stored()
    const read = readTrail(given)
    at(given, 0).seq = 7
    expect(read).toEqual({ ok: true, entries: trail })
    expect(read.ok && Object.isFrozen(read.entries[3]?.event)).toBe(true)
  })
})

describe('an edit', () => {
  it.each(trail.map(({ seq }) => seq))('is told where a key was added to entry %i or its event', (seq) => {
    const entry = trail[seq] as TrailEntry
    expect(reasonOf(trail.with(seq, { ...entry, added: 1 } as never))).toBe(`${seq} malformed`)
    expect(reasonOf(trail.with(seq, { ...entry, event: { ...entry.event, added: 1 } as never }))).toBe(`${seq} payload`)
  })

  it.each(trail.map(({ seq }) => seq))('is told where the version of the event of entry %i was changed', (seq) => {
    const { schemaVersion, ...entry } = trail[seq] as TrailEntry
    expect(reasonOf(trail.with(seq, { ...entry, schemaVersion: (schemaVersion ?? 1) + 1 }))).toBe(`${seq} hash`)
    expect(reasonOf(trail.with(seq, { ...entry, schemaVersion: 1 }))).toBe(`${seq} malformed`)
    expect(reasonOf(trail.with(seq, entry))).toBe(schemaVersion === undefined ? 'ok' : `${seq} hash`)
  })

  it('is told where an entry came from another case, in its place or between two', () => {
    for (const seq of trail.map((entry) => entry.seq).slice(1)) {
      const foreign = other[seq] as TrailEntry
      expect(reasonOf(trail.with(seq, foreign))).toBe(`${seq} link`)
      expect(verifyTrail(trail.toSpliced(seq, 0, foreign)).ok).toBe(false)
      expect(verifyTrail(trail.toSpliced(seq, 0, { ...foreign, prevHash: trail[seq - 1]?.hash ?? '' })).ok).toBe(false)
    }
    expect(reasonOf(trail.with(0, other[0] as TrailEntry))).toBe('1 link')
    expect(reasonOf([...trail, other[last] as TrailEntry])).toBe('6 sequence')
  })
})

describe('the reason', () => {
  const chained = (types: string[], times: string[] = []): TrailEntry[] => {
    const entries: TrailEntry[] = []
    for (const [seq, type] of types.entries()) {
      const recordedAt = times[seq] ?? '2026-11-02T10:00:00Z'
      entries.push(
        appendEntry(entries.at(-1), {
          event: { type },
          recordedAt,
          policyVersion: '1',
          methodVersion: '1',
          salt: 'a'.repeat(32),
        }),
      )
    }
    return entries
  }

  it.each<[string, unknown]>([
    ['0 empty', []],
    ['0 malformed', undefined],
    ['0 malformed', 'trail'],
    ['0 malformed', { length: 1, 0: trail[0] }],
    ['0 malformed', [undefined]],
    ['1 malformed', [trail[0], { ...trail[1], salt: null }]],
    ['1 malformed', [trail[0], { ...trail[1], event: null }]],
    ['1 malformed', [trail[0], { ...trail[1], recordedAt: '2026-02-30T10:00:00Z' }]],
    ['1 malformed', [trail[0], { ...trail[1], hash: trail[1]?.hash.toUpperCase() }]],
    ['1 sequence', [trail[0], { ...trail[1], seq: 2 }]],
    ['0 sequence', trail.slice(1)],
    ['1 link', [trail[0], { ...trail[1], prevHash: '0'.repeat(64) }]],
    ['0 link', [{ ...trail[0], prevHash: '1'.repeat(64) }]],
    ['1 payload', [trail[0], { ...trail[1], event: { type: 'children.screened' } }]],
    ['1 hash', [trail[0], { ...trail[1], policyVersion: '2026-01-01' }]],
    ['0 sequence', chained(['child.left'])],
    ['2 sequence', chained(['case.opened', 'child.left', 'case.opened'])],
    ['1 time', chained(['case.opened', 'child.left'], ['2026-11-02T10:00:00Z', '2026-11-02T09:59:59.999Z'])],
    ['1 time', chained(['case.opened', 'child.left'], ['2026-11-02T10:00:00Z', '2026-11-02T10:30:00+01:00'])],
    ['ok', chained(['case.opened', 'child.left'], ['2026-11-02T10:00:00Z', '2026-11-02T10:00:00.000001Z'])],
  ])('is "%s"', (reason, given) => {
    expect(reasonOf(given)).toBe(reason)
  })

  it.each<[string, unknown]>([
    ['0 checkpoint', { caseId: 'case-2', seq: last, head }],
    ['2 checkpoint', { caseId: 'case-1', seq: 2, head }],
    ['6 checkpoint', { caseId: 'case-1', seq: 6, head }],
    ['0 checkpoint', { caseId: 'case-1', seq: -1, head }],
    ['0 checkpoint', null],
    ['0 checkpoint', 'abc'],
    ['0 checkpoint', { caseId: 'case-1', seq: last }],
  ])('is "%s" for a checkpoint that does not fit or cannot be read', (reason, given) => {
    const verified = verifyTrail(trail, { checkpoint: given as never })
    expect(verified.ok ? 'ok' : `${verified.seq} ${verified.reason}`).toBe(reason)
  })
})

describe('a trail of which content was erased', () => {
  it('verifies, and the erased entries are listed, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(trail.map(({ seq }) => seq)), (erased) => {
        const given = stored().map((entry, seq) => (erased.includes(seq) ? erase(entry) : entry))
        expect(verifyTrail(given, { checkpoint })).toEqual({ ok: true, erased })
      }),
    )
  })

  it('cannot have other content put in its place', () => {
    const event = { type: 'child.registered', by: { id: 'u-2', role: 'caseworker' } }
    expect(reasonOf(stored().with(2, { ...at(stored(), 2), event, salt: 'b'.repeat(32) }))).toBe('2 payload')
  })

  it('gives no way to find out what it said: the commitment depends on the salt', () => {
    const { event, salt, payloadHash } = trail[2] as TrailEntry
    expect(payloadHashOf(event, salt ?? '')).toBe(payloadHash)
    expect(payloadHashOf(event, '')).not.toBe(payloadHash)
  })
})

describe('whatever is given', () => {
  const revoked = Proxy.revocable([], {})
  revoked.revoke()
  const fail = (): never => {
    throw new Error('Anna Andersson')
  }

  it.each<[string, unknown]>([
    ['a revoked proxy', revoked.proxy],
    ['a list whose length throws', new Proxy([], { get: fail })],
    ['an entry that throws', [Object.defineProperty({}, 'seq', { enumerable: true, get: fail })]],
    [
      'a list that claims four thousand million entries',
      new Proxy([], { get: (_, key) => (key === 'length' ? 4_294_967_295 : null) }),
    ],
    ['100,001 entries', new Array(100_001)],
  ])('%s is malformed and never ends in an exception', (_, given) => {
    expect(reasonOf(given)).toBe('0 malformed')
  })

  it('options that throw show nothing, and never end in an exception', () => {
    const options = Object.defineProperty({}, 'checkpoint', { enumerable: true, get: fail })
    expect(verifyTrail(trail, options)).toEqual({ ok: false, seq: 0, reason: 'checkpoint' })
    expect(verifyTrail(trail, null as never).ok).toBe(true)
  })

  it('the answer is an answer', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withSparseArray: true }), fc.anything(), (given, options) => {
        expect(verifyTrail(given, options as never).ok).toBe(false)
      }),
    )
  })

  it('an entry that answers otherwise when read again is judged by what it said first', () => {
    const first = trail[0] as TrailEntry
    let reads = 0
    const shifting = Object.defineProperty({ ...first }, 'policyVersion', {
      enumerable: true,
      get: () => (reads++ === 0 ? first.policyVersion : 'other'),
    })
    const read = readTrail([shifting])
    expect(read.ok && read.entries[0]?.policyVersion).toBe(first.policyVersion)
  })

  it('a forged entry whose own hashes are right does not fit its neighbours', () => {
    const entry = { ...(trail[2] as TrailEntry), event: { type: 'child.left' }, salt: 'c'.repeat(32) }
    const payloadHash = payloadHashOf(entry.event, entry.salt)
    const forged = { ...entry, payloadHash, hash: entryHashOf({ ...entry, payloadHash }) }
    expect(reasonOf(stored().with(2, forged))).toBe('3 link')
  })
})
