import { describe, expect, it } from 'vitest'
import { openCase } from '../case/open-case.js'
import { record } from '../case/record.js'
import { anOpening } from './builders.js'
import { ticking } from './clock.js'
import { fixedSalts } from './salts.js'

describe('ticking', () => {
  it('begins where it was set and goes a minute at each call, over midnight and a change to winter time', () => {
    const now = ticking('2026-10-25T02:59:30+02:00')
    expect([now(), now()]).toEqual(['2026-10-25T00:59:30.000Z', '2026-10-25T01:00:30.000Z'])
    const late = ticking('2026-12-31T23:59:00Z')
    expect([late(), late()]).toEqual(['2026-12-31T23:59:00.000Z', '2027-01-01T00:00:00.000Z'])
  })

  it('refuses what is no instant', () => {
    expect(() => ticking('2026-10-25')).toThrow('input.invalid')
  })
})

describe('fixedSalts', () => {
  const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

  it('gives the same bytes for the same seed, others for another and others at each call', () => {
    const [one, same, other] = [fixedSalts(1), fixedSalts(1), fixedSalts(2)]
    const first = hex(one(16))
    expect(hex(same(16))).toBe(first)
    expect(new Set([first, hex(one(16)), hex(other(16))]).size).toBe(3)
  })

  it('makes trails alike to the last hash', () => {
    const heads = [7, 7, 8].map((seed) => {
      const random = fixedSalts(seed)
      const opened = openCase(anOpening(), { random })
      const event = { type: 'investigation.opened', at: '2026-10-20T09:00:00Z', by: anOpening().by }
      const recorded = opened.ok && record(opened.value.file, event, { random })
      return recorded !== false && recorded.ok && recorded.value.file.head
    })
    expect(heads[0]).toBe(heads[1])
    expect(heads[0]).not.toBe(heads[2])
  })

  it.each([0.5, Number.NaN, '1', undefined])('refuses %s as a seed', (seed) => {
    expect(() => fixedSalts(seed as number)).toThrow('input.invalid')
  })
})
