import { checkpoint, type TrailEntry, verifyTrail } from 'barnkonsekvens'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainCopy } from '../../src/kernel/plain-copy.js'
import { eraseContent } from '../../src/trail/erase-content.js'
import { bounds } from '../../src/words/bounds.js'
import { aTrail, rewrittenFrom, saying } from './a-trail.js'
import { type Edit, singleEdits } from './single-edits.js'

const plain = (trail: readonly TrailEntry[]): readonly TrailEntry[] => JSON.parse(JSON.stringify(trail))
const headOf = (trail: readonly TrailEntry[]): string => trail.at(-1)?.hash ?? ''
const checkpointOf = (caseId: string, trail: readonly TrailEntry[]) =>
  checkpoint({ caseId, head: headOf(trail), trail })
const undetected = (edits: readonly Edit[], options = {}): readonly string[] =>
  edits.filter(({ trail }) => verifyTrail(trail, options).ok).map(({ what }) => what)

const trail = plain(aTrail('case-1'))
const other = plain(aTrail('case-2'))
const last = trail.length - 1
const seqs = trail.map(({ seq }) => seq)
const kept = checkpointOf('case-1', trail)

describe.each([
  ['', trail, other],
  [' of which content was erased', plain(eraseContent(trail, [0, 2, 3])), other],
  [' of which all content was erased', plain(eraseContent(trail, seqs)), plain(eraseContent(other, seqs))],
])('an edit of one place of a trail%s', (_, stored, foreign) => {
  const edits = [...singleEdits(stored, foreign)]

  it('is an edit: the trail is another, and each is told apart by name', () => {
    const texts = new Set(edits.map((edit) => JSON.stringify(edit.trail)))
    expect(texts.has(JSON.stringify(stored))).toBe(false)
    expect(new Set(edits.map(({ what }) => what)).size).toBe(edits.length)
  })

  it('is detected against a checkpoint, whichever it is', () => {
    expect(verifyTrail(stored, { checkpoint: kept }).ok).toBe(true)
    expect(undetected(edits, { checkpoint: kept })).toEqual([])
  })

  it('is detected without one too, but where the last entry was dropped', () => {
    expect(undetected(edits)).toEqual([`${last} dropped`])
  })

  it('leaves the trail that was given alone', () => {
    expect(verifyTrail(stored, { checkpoint: kept }).ok).toBe(true)
  })
})

describe('the edits', () => {
  const edits = [...singleEdits(trail, other)]
  const made = new Set(edits.map(({ what }) => what))

  it.each([
    ['every field of an entry', Object.keys(trail[3] ?? {}).map((key) => `3.${key} deleted`)],
    ['what lies deep in an event', ['5.event.decision.lines.0.granted changed', '3.event.answers.sources.1 deleted']],
    ['the version of an entry that has one', ['4.schemaVersion changed', '4.schemaVersion deleted']],
    ['the version of an entry that has none', ['2 given a version']],
    ['keys and items that are added', ['0 added to', '0.event added to', '3.event.answers.sources added to']],
    ['entries dropped', seqs.map((seq) => `${seq} dropped`)],
    ['entries repeated everywhere', [0, 1, 2, 3, 4, 5, 6].map((place) => `2 repeated at ${place}`)],
    ['entries moved elsewhere', ['0 moved to 5', '5 moved to 1, renumbered']],
    ['any two swapped', ['0 and 5 swapped', '2 and 3 swapped, renumbered']],
    ['entries of another case', ['3 of another case put in at 6', '0 replaced by 0 of another case']],
    ['content of another case', ['1 given the content of 5 of another case']],
  ])('reach %s', (_, names) => {
    expect(names.filter((name) => !made.has(name))).toEqual([])
  })

  it('are as many as they were: a change here must be meant', () => {
    expect(edits).toHaveLength(739)
  })

  it('are reached one by one: whoever has many histories need not hold them all', () => {
    expect(singleEdits(trail, other).next().value?.what).toBe('0.seq changed')
  })

  it('leave out what another history has in common with this one', () => {
    const forked = plain([...trail.slice(0, last), rewrittenFrom(trail, last)[last] as TrailEntry])
    const foreign = [...singleEdits(trail, forked)].filter(({ what }) => what.includes('another case'))
    expect(foreign.length).toBeGreaterThan(0)
    expect(undetected(foreign, { checkpoint: kept })).toEqual([])
    expect(foreign.every(({ what }) => what.includes(`${last} of another case`))).toBe(true)
  })
})

describe('what a trail alone cannot show, and against a checkpoint does', () => {
  it.each(seqs.slice(1))('is that it was cut off before entry %i', (length) => {
    expect(verifyTrail(trail.slice(0, length)).ok).toBe(true)
    expect(verifyTrail(trail.slice(0, length), { checkpoint: kept })).toEqual({
      ok: false,
      seq: last,
      reason: 'checkpoint',
    })
  })

  it.each(seqs)('is that all was made anew from entry %i on', (seq) => {
    const forged = plain(rewrittenFrom(trail, seq))
    expect(verifyTrail(forged).ok).toBe(true)
    expect(verifyTrail(forged, { checkpoint: kept })).toEqual({ ok: false, seq: last, reason: 'checkpoint' })
  })

  it('is that it is the whole trail of another case', () => {
    expect(verifyTrail(other).ok).toBe(true)
    expect(verifyTrail(other, { checkpoint: kept })).toEqual({ ok: false, seq: 0, reason: 'checkpoint' })
  })
})

describe('what a trail cannot show even against its last checkpoint', () => {
  it('is what was recorded after it', () => {
    const early = checkpointOf('case-1', trail.slice(0, 3))
    expect(verifyTrail(trail.slice(0, 3), { checkpoint: early }).ok).toBe(true)
    expect(verifyTrail(rewrittenFrom(trail, 3), { checkpoint: early }).ok).toBe(true)
    expect(verifyTrail(rewrittenFrom(trail, 2), { checkpoint: early }).ok).toBe(false)
  })

  it.each(seqs)('is who erased the content of entry %i: it is named, and that is all', (seq) => {
    const emptied = trail.with(seq, { ...(trail[seq] as TrailEntry), event: null, salt: null })
    expect(verifyTrail(emptied, { checkpoint: kept })).toEqual({ ok: true, erased: [seq] })
  })

  it('is that erased content was put back from a copy: a trail shows what it holds, not what it has held', () => {
    const erased = eraseContent(trail, seqs)
    expect(verifyTrail(erased.with(2, trail[2] as TrailEntry), { checkpoint: kept })).toEqual({
      ok: true,
      erased: seqs.filter((seq) => seq !== 2),
    })
  })

  it('is whose case it was, once the opening is erased: the head still tells it from every other trail', () => {
    const erased = eraseContent(trail, [0])
    expect(verifyTrail(erased, { checkpoint: { ...kept, caseId: 'case-3' } }).ok).toBe(true)
    expect(verifyTrail(erased, { checkpoint: checkpointOf('case-2', other) }).ok).toBe(false)
  })
})

describe('any history at all', () => {
  const plainValue = fc.jsonValue({ maxDepth: 2 }).filter((value) => plainCopy(value, bounds).ok)
  const texts = fc.array(plainValue, { minLength: 1, maxLength: 5 })

  it('shows each edit of one place against a checkpoint', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.array(fc.nat(5)), (said, pick, toErase) => {
        const [mine, theirs] = ['a', 'b'].map((caseId) => plain(saying(caseId, said))) as [TrailEntry[], TrailEntry[]]
        const stored = plain(
          eraseContent(
            mine,
            toErase.filter((seq) => seq < mine.length),
          ),
        )
        const edits = [...singleEdits(stored, theirs)]
        const { what, trail: edited } = edits[pick % edits.length] as Edit
        const verified = verifyTrail(edited, { checkpoint: checkpointOf('a', mine) })
        expect([what, verified.ok]).toEqual([what, false])
      }),
      { numRuns: 300 },
    )
  })
})
