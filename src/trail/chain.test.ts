import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEntry, entryHashOf, envelopeOf, genesisHash, payloadHashOf } from './chain.js'
import { isTrailEntry } from './trail-entry.schema.js'

const recording = {
  event: { type: 'case.opened', caseId: 'case-1', matter: 'Fotbollsavgift för Elias' },
  recordedAt: '2026-11-02T10:00:00Z',
  policyVersion: 'boras.forsorjningsenheten@1',
  methodVersion: '1.0',
  salt: '00112233445566778899aabbccddeeff',
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

describe('the first entry of a trail', () => {
  const entry = appendEntry(undefined, recording)

  it('has number 0 and a hash of zeros before it', () => {
    expect(entry.seq).toBe(0)
    expect(entry.prevHash).toBe('0'.repeat(64))
    expect(genesisHash).toBe(entry.prevHash)
  })

  it('commits to the event by a hash over tag, salt and canonical JSON', () => {
    expect(entry.payloadHash).toBe(
      sha256(
        'barnkonsekvens/payload/1\n00112233445566778899aabbccddeeff\n' +
          '{"caseId":"case-1","matter":"Fotbollsavgift för Elias","type":"case.opened"}',
      ),
    )
  })

  it('is frozen, and is what the schema says', () => {
    expect(Object.isFrozen(entry)).toBe(true)
    expect(isTrailEntry(entry)).toBe(true)
  })

  it('has these very hashes for ever: a stored trail must verify in every later version', () => {
    expect(entry.payloadHash).toBe('f7d8040fe1731cf1682666783cc17d9928bd28f304f59d656b36d8177b30e80b')
    expect(entry.hash).toBe('5d579388796a5e226ce1aba7452c05acbfb05678772d3ec0eab7f3d223e34c30')
  })
})

describe('every further entry', () => {
  const first = appendEntry(undefined, recording)
  const second = appendEntry(first, { ...recording, event: { type: 'children.screened' } })

  it('has the next number and the hash of the one before', () => {
    expect(second.seq).toBe(1)
    expect(second.prevHash).toBe(first.hash)
  })

  it.each(['recordedAt', 'policyVersion', 'methodVersion', 'salt'] as const)(
    'has another hash where %s differs',
    (field) => {
      expect(appendEntry(first, { ...recording, [field]: 'x' }).hash).not.toBe(appendEntry(first, recording).hash)
    },
  )

  it('has the same hash in whatever order the keys of the event were written', () => {
    const { type, caseId, matter } = recording.event
    expect(appendEntry(first, { ...recording, event: { matter, type, caseId } as typeof recording.event }).hash).toBe(
      appendEntry(first, recording).hash,
    )
  })
})

describe('what an entry is hashed over', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
  const fields = fc.record({
    seq: fc.nat(),
    recordedAt: fc.string(),
    policyVersion: fc.string({ unit: 'grapheme' }),
    methodVersion: fc.string({ unit: 'grapheme' }),
    prevHash: hash,
    payloadHash: hash,
  })

  it('is the canonical JSON of its seven fields, by an independent implementation', () => {
    fc.assert(
      fc.property(fields, (entry) => {
        expect(envelopeOf(entry)).toBe(canonicalize({ tag: 'barnkonsekvens/trail/1', ...entry }))
        expect(entryHashOf(entry)).toBe(sha256(envelopeOf(entry)))
      }),
    )
  })

  it('can never be taken for a payload: each begins with its own words', () => {
    const entry = appendEntry(undefined, recording)
    expect(payloadHashOf(JSON.parse(envelopeOf(entry)), '')).not.toBe(entry.hash)
  })
})
