import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEntry, entryHashOf, envelopeOf, genesisHash, payloadHashOf } from './chain.js'
import { eventSchemaVersion } from './event-schema-version.js'
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
    const firstVersion = appendEntry(undefined, { ...recording, schemaVersion: 1 })
    expect(firstVersion.payloadHash).toBe('f7d8040fe1731cf1682666783cc17d9928bd28f304f59d656b36d8177b30e80b')
    expect(firstVersion.hash).toBe('5d579388796a5e226ce1aba7452c05acbfb05678772d3ec0eab7f3d223e34c30')
    const secondVersion = appendEntry(undefined, { ...recording, schemaVersion: 2 })
    expect(secondVersion.payloadHash).toBe(firstVersion.payloadHash)
    expect(secondVersion.hash).toBe('94f432e814ee14a45f9367ec5c712b4e5e3cb126937a6a85a02efc1869896fe6')
  })
})

describe('the version of an event', () => {
  const entry = appendEntry(undefined, recording)

  it('is the one of today where the recording names none', () => {
    expect(eventSchemaVersion).toBe(2)
    expect(entry.schemaVersion).toBe(eventSchemaVersion)
    expect(appendEntry(undefined, { ...recording, schemaVersion: undefined })).toEqual(entry)
    expect(appendEntry(undefined, { ...recording, schemaVersion: eventSchemaVersion })).toEqual(entry)
  })

  it('is not written for the first version, so that an entry from before versions is made again as it was', () => {
    const firstVersion = appendEntry(undefined, { ...recording, schemaVersion: 1 })
    expect(firstVersion).not.toHaveProperty('schemaVersion')
    expect(isTrailEntry(firstVersion)).toBe(true)
  })

  it('is part of what the entry is hashed over, and not of its content', () => {
    const versions = [1, 2, 3].map((schemaVersion) => appendEntry(undefined, { ...recording, schemaVersion }))
    expect(new Set(versions.map(({ hash }) => hash)).size).toBe(3)
    expect(new Set(versions.map(({ payloadHash }) => payloadHash)).size).toBe(1)
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
  const fields = fc.record(
    {
      seq: fc.nat(),
      recordedAt: fc.string(),
      policyVersion: fc.string({ unit: 'grapheme' }),
      methodVersion: fc.string({ unit: 'grapheme' }),
      schemaVersion: fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }),
      prevHash: hash,
      payloadHash: hash,
    },
    { requiredKeys: ['seq', 'recordedAt', 'policyVersion', 'methodVersion', 'prevHash', 'payloadHash'] },
  )

  it('is the canonical JSON of its seven fields, or eight with a version, by an independent implementation', () => {
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
