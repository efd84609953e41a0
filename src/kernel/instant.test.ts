import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareInstants, millisecondsOf } from './instant.js'

describe('two instants', () => {
  it.each([
    ['2026-11-02T10:00:00Z', '2026-11-02T10:00:00Z', 0],
    ['2026-11-02T10:00:00Z', '2026-11-02T11:00:00+01:00', 0],
    ['2026-11-02T10:00:00Z', '2026-11-02T10:00:00.000Z', 0],
    ['2026-11-02T10:00:00.1Z', '2026-11-02T10:00:00.100000000Z', 0],
    ['2026-11-02T10:00Z', '2026-11-02T10:00:00Z', 0],
    ['2026-11-02T10:00:00Z', '2026-11-02T10:00:01Z', -1],
    ['2026-11-02T10:00:00.999Z', '2026-11-02T10:00:01Z', -1],
    ['2026-11-02T10:00:00.123456Z', '2026-11-02T10:00:00.123457Z', -1],
    ['2026-11-02T10:00:00.123Z', '2026-11-02T10:00:00.1230001Z', -1],
    ['2026-11-02T10:00:00.12345678901234567891Z', '2026-11-02T10:00:00.12345678901234567890Z', 1],
    ['2026-11-02T00:30:00+02:00', '2026-11-01T23:30:00Z', -1],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00', -1],
    ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', -1],
  ])('%s and %s stand as %i', (a, b, sign) => {
    expect(Math.sign(compareInstants(a, b))).toBe(sign)
    expect(Math.sign(compareInstants(b, a))).toBe(sign === 0 ? 0 : -sign)
  })

  it('stand as their milliseconds do', () => {
    const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(Math.sign(compareInstants(a.toISOString(), b.toISOString()))).toBe(Math.sign(a.getTime() - b.getTime()))
      }),
    )
  })
})

describe('the milliseconds of an instant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T01:00:00+01:00', 0],
    ['1970-01-01T00:00:00.5Z', 500],
    ['1970-01-01T00:00:00.0019Z', 1],
    ['1969-12-31T23:59:59.999Z', -1],
  ])('%s is %i', (instant, milliseconds) => {
    expect(millisecondsOf(instant)).toBe(milliseconds)
  })

  it.each(['', '2026-11-02', '2026-11-02 10:00:00Z', '2026-11-02T10:00:00', 'Anna'])(
    'of "%s" is not a number',
    (text) => {
      expect(millisecondsOf(text)).toBeNaN()
    },
  )
})
