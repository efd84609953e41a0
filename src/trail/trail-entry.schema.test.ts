import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { appendEntry } from './chain.js'
import { eventSchemaVersion } from './event-schema-version.js'
import { Checkpoint, isCheckpoint, isTrailEntry, TrailEntry } from './trail-entry.schema.js'

const entry = appendEntry(undefined, {
  event: { type: 'case.opened' },
  recordedAt: '2026-11-02T10:00:00Z',
  policyVersion: '1',
  methodVersion: '1',
  salt: '0'.repeat(32),
})

describe('a trail entry', () => {
  it.each<[string, boolean, Record<string, unknown>]>([
    ['as it was made', true, {}],
    ['whose content was erased', true, { event: null, salt: null }],
    ['that lost only its event', false, { event: null }],
    ['that lost only its salt', false, { salt: null }],
    ['with an unknown key', false, { note: '' }],
    ['with a number before the first', false, { seq: -1 }],
    ['with half a number', false, { seq: 0.5 }],
    ['with a hash that is too short', false, { hash: 'a'.repeat(63) }],
    ['with a hash in capitals', false, { hash: 'A'.repeat(64) }],
    ['with a hash and a line break', false, { hash: `${'a'.repeat(64)}\n` }],
    ['with a salt that is too long', false, { salt: '0'.repeat(33) }],
    ['with an event without a type', false, { event: {} }],
    ['with a day instead of an instant', false, { recordedAt: '2026-11-02' }],
    ['without a policy version', false, { policyVersion: '' }],
    ['without a version of its event, which is the first', true, { schemaVersion: undefined }],
    ['with a version of its event that is newer than ours', true, { schemaVersion: eventSchemaVersion + 1 }],
    ['with the first version written out, which would be a second form of the same', false, { schemaVersion: 1 }],
    ['with version 0', false, { schemaVersion: 0 }],
    ['with half a version', false, { schemaVersion: 2.5 }],
    ['with a version that JSON cannot hold exactly', false, { schemaVersion: 2 ** 53 }],
    ['with a version in words', false, { schemaVersion: '2' }],
    ['with no version at all', false, { schemaVersion: null }],
  ])('%s: %s', (_, valid, change) => {
    expect(isTrailEntry({ ...entry, ...change })).toBe(valid)
  })
})

describe('a checkpoint', () => {
  it.each<[string, boolean, unknown]>([
    ['of a case, a place and a hash', true, { caseId: 'a', seq: 0, head: entry.hash }],
    ['without a case', false, { seq: 0, head: entry.hash }],
    ['with more than that', false, { caseId: 'a', seq: 0, head: entry.hash, text: '' }],
    ['of nothing', false, null],
  ])('%s: %s', (_, valid, value) => {
    expect(isCheckpoint(value)).toBe(valid)
  })
})

it.each([
  ['TrailEntry', TrailEntry],
  ['Checkpoint', Checkpoint],
])('%s is a schema that compiles: nothing in it is refused', (_, schema) => {
  expect(() => z.compile(schema, { strict: true })).not.toThrow()
})
