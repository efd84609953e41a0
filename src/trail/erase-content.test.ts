import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aTrail } from '../../test/trail/a-trail.js'
import { payloadHashOf } from './chain.js'
import { eraseContent } from './erase-content.js'
import type { TrailEntry } from './trail-entry.schema.js'
import { verifyTrail } from './verify-trail.js'

const trail = aTrail('case-1')
const seqs = trail.map(({ seq }) => seq)
const last = trail.length - 1
const checkpoint = { caseId: 'case-1', seq: last, head: trail[last]?.hash ?? '' }
const stored = (): TrailEntry[] => JSON.parse(JSON.stringify(trail)) as TrailEntry[]

/** The paths an erasure is refused with. */
function refusedAt(given: unknown, named: unknown): unknown {
  try {
    eraseContent(given as never, named as never)
    return 'not refused'
  } catch (error) {
    const { code, info } = error as { code: string; info: object }
    return [code, info]
  }
}

const at = (...paths: readonly string[][]): unknown => ['input.invalid', { paths }]

describe('erasing content', () => {
  const erased = eraseContent(trail, [2, 0])

  it('leaves no event and no salt in the entries that were named', () => {
    expect(erased.map(({ event, salt }) => [event, salt])).toEqual(
      trail.map(({ seq, event, salt }) => (seq === 0 || seq === 2 ? [null, null] : [event, salt])),
    )
  })

  it('leaves everything else as it was, also the version of an event that is gone', () => {
    const envelopes = (entries: readonly TrailEntry[]) => entries.map(({ event, salt, ...envelope }) => envelope)
    expect(envelopes(erased)).toEqual(envelopes(trail))
    expect(eraseContent(trail, seqs)[last]?.schemaVersion).toBe(trail[last]?.schemaVersion)
  })

  it('leaves the chain whole, and the erased entries are named', () => {
    expect(verifyTrail(erased, { checkpoint })).toEqual({ ok: true, erased: [0, 2] })
  })

  it('leaves nothing of what was said: neither a word of it nor a way to try words', () => {
    const all = JSON.stringify(eraseContent(trail, seqs))
    expect(all).not.toMatch(/Fotbollsavgift|Elias|barn-1|rejection|case-1/)
    for (const { event, salt, payloadHash } of trail) {
      expect(all).not.toContain(salt)
      expect(payloadHashOf(event, '')).not.toBe(payloadHash)
    }
  })

  it('leaves the trail that was given alone, and shares nothing with it that could change', () => {
    const given = stored()
    const copy = eraseContent(given, [1])
    expect(given).toEqual(trail)
    Object.assign(given[3] as object, { recordedAt: 'x' })
    expect(copy[3]).toEqual(trail[3])
  })

  it('gives frozen entries in a frozen list', () => {
    expect(Object.isFrozen(erased)).toBe(true)
    expect(erased.every((entry) => Object.isFrozen(entry))).toBe(true)
    expect(Object.isFrozen(erased[1]?.event)).toBe(true)
  })

  it('of all entries leaves a chain that verifies', () => {
    expect(verifyTrail(eraseContent(trail, seqs), { checkpoint })).toEqual({ ok: true, erased: seqs })
  })

  it('of no entry leaves the trail as it is', () => {
    expect(eraseContent(trail, [])).toEqual(trail)
  })

  it('gives the same in whatever order, in how many steps and however often the entries are named', () => {
    const some = fc.array(fc.nat(last))
    fc.assert(
      fc.property(some, some, (first, second) => {
        const inSteps = eraseContent(eraseContent(trail, first), second)
        expect(inSteps).toEqual(eraseContent(trail, [...second, ...first, ...second]))
        const named = [...new Set([...first, ...second])].sort((one, two) => one - two)
        expect(verifyTrail(inSteps, { checkpoint })).toEqual({ ok: true, erased: named })
      }),
    )
  })
})

describe('erasing is refused', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['for no trail', undefined, [0], at(['trail', '0'])],
    ['for an empty trail', [], [], at(['trail', '0'])],
    ['for a trail that begins later', trail.slice(1), [1], at(['trail', '0'])],
    [
      'for an edited entry, though it is the one to go',
      trail.with(3, { ...(trail[3] as TrailEntry), recordedAt: '2026-11-02T13:00:01Z' }),
      [3],
      at(['trail', '3']),
    ],
    [
      'for an entry that lost only its event',
      trail.with(2, { ...(trail[2] as TrailEntry), event: null }),
      [2],
      at(['trail', '2']),
    ],
    ['for no list of numbers', trail, undefined, at(['seqs'])],
    ['for one number', trail, 2, at(['seqs'])],
    ['for a set', trail, new Set([2]), at(['seqs'])],
    ['for the number after the last', trail, [last + 1], at(['seqs', '0'])],
    ['for the number before the first', trail, [-1], at(['seqs', '0'])],
    [
      'for everything that is no number in the trail',
      trail,
      [0, 1.5, '2', Number.NaN, null, 3, {}],
      at(['seqs', '1'], ['seqs', '2'], ['seqs', '3'], ['seqs', '4'], ['seqs', '6']),
    ],
  ])('%s', (_, given, named, expected) => {
    expect(refusedAt(given, named)).toEqual(expected)
  })

  it('up to both ends of the trail, and no further', () => {
    expect(verifyTrail(eraseContent(trail, [0, last]))).toEqual({ ok: true, erased: [0, last] })
  })

  it('with no more than fifty places', () => {
    const [, info] = refusedAt(trail, Array(60).fill(-1)) as [string, { paths: unknown[] }]
    expect(info.paths).toHaveLength(50)
  })

  it('without a word of what was given, whatever it is', () => {
    const canary = 'Anna Andersson 20150101-1234'
    const fail = (): never => {
      throw new Error(canary)
    }
    const broken = [
      trail.with(1, { ...(trail[1] as TrailEntry), event: { type: canary } }),
      { [canary]: canary },
      canary,
    ]
    const throwing = new Proxy([], { get: fail })
    for (const [given, named] of [
      ...broken.map((one) => [one, [0]]),
      [throwing, []],
      [trail, [canary]],
      [trail, throwing],
    ]) {
      let caught: unknown
      try {
        eraseContent(given as never, named as never)
      } catch (error) {
        caught = error
      }
      expect(caught).toMatchObject({ name: 'LibraryError', code: 'input.invalid' })
      expect(inspect(caught, { depth: null, showHidden: true }) + JSON.stringify(caught)).not.toContain('Anna')
    }
  })
})
