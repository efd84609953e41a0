import { describe, expect, it } from 'vitest'
import { basisOn, inForce } from './in-force.js'

describe('inForce', () => {
  it.each([
    ['the last day of the earlier Act', 'sol2001-1-2', '2025-06-30', true],
    ['the day after', 'sol2001-1-2', '2025-07-01', false],
    ['the day before the later Act', 'sol2025-3-1', '2025-06-30', false],
    ['its first day', 'sol2025-3-1', '2025-07-01', true],
    ['a day long after', 'sol2025-3-1', '2099-01-01', true],
    ['the first day of an Act without an end', 'fl-32', '2018-07-01', true],
    ['the day before that', 'fl-32', '2018-06-30', false],
    ['a provision that came later than its Act', 'sol2025-12-7a', '2025-09-07', false],
    ['a provision the Act does not have', 'sol2025-99-9', '2025-07-01', undefined],
    ['a provision of an unknown Act', 'plan-1-1', '2026-01-01', undefined],
    ['a name that every object has', 'constructor', '2026-01-01', undefined],
  ])('on %s', (_, provision, day, expected) => {
    expect(inForce(provision, day)).toBe(expected)
  })
})

describe('a basis in several Acts', () => {
  const basis = ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a']

  it.each([
    ['2025-06-30', ['crc-art-3', 'sol2001-1-2', 'lss-6a']],
    ['2025-07-01', ['crc-art-3', 'sol2025-3-1', 'lss-6a']],
    ['2019-12-31', ['sol2001-1-2', 'lss-6a']],
  ])('on %s is that of the Acts in force', (day, expected) => {
    expect(basisOn(basis, day)).toEqual(expected)
  })
})
