import { describe, expect, it } from 'vitest'
import { appendEntry } from './chain.js'
import { checkpoint } from './checkpoint.js'
import { isCheckpoint } from './trail-entry.schema.js'

const recording = {
  event: { type: 'case.opened', caseId: 'case-1' },
  recordedAt: '2026-11-02T10:00:00Z',
  policyVersion: '1',
  methodVersion: '1',
  salt: '0'.repeat(32),
}
const first = appendEntry(undefined, recording)
const second = appendEntry(first, { ...recording, event: { type: 'child.left' } as never })

describe('a checkpoint', () => {
  it('names the case, the last entry and its hash, and is frozen', () => {
    const made = checkpoint({ caseId: 'case-1', head: second.hash, trail: [first, second] })
    expect(made).toEqual({ caseId: 'case-1', seq: 1, head: second.hash })
    expect(Object.isFrozen(made)).toBe(true)
    expect(isCheckpoint(made)).toBe(true)
  })

  it('is refused where the head is not that of the last entry', () => {
    expect(() => checkpoint({ caseId: 'case-1', head: first.hash, trail: [first, second] })).toThrow('input.invalid')
  })

  it('is refused for an empty trail', () => {
    expect(() => checkpoint({ caseId: 'case-1', head: first.hash, trail: [] })).toThrow('input.invalid')
  })
})
