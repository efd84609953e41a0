import { describe, expect, it } from 'vitest'
import { aJudging, aReading } from '../../../test/fixtures/reading.js'
import { signedAfterDecision } from './e14-signed-after-decision.js'

const severity = (signedAt?: string, decidedAt?: string) =>
  signedAfterDecision(aReading(), aJudging(decidedAt === undefined ? {} : { decidedAt }, signedAt))[0]?.severity

describe('E14, signed after the decision', () => {
  it('stops, and says where', () => {
    expect(signedAfterDecision(aReading(), aJudging({}, '2026-11-26T08:00:00Z'))).toMatchObject([
      { rule: 'E14', code: 'assessment.afterDecision', severity: 'blocking', path: ['signed', 'at'] },
    ])
  })

  it.each([
    ['the day before', '2026-11-24T10:00:00Z', undefined],
    ['the same day', '2026-11-25T22:59:59Z', undefined],
    ['midnight in Sweden, which is the next day', '2026-11-25T23:00:00Z', 'blocking'],
    ['the day after', '2026-11-26T10:00:00+01:00', 'blocking'],
    ['the same Swedish day, written elsewhere', '2026-11-26T09:00:00+13:00', undefined],
    ['never', undefined, undefined],
  ])('by days: signed %s', (_, signedAt, expected) => {
    expect(severity(signedAt)).toBe(expected)
  })

  it.each([
    ['a minute before', '2026-11-25T10:14:59Z', undefined],
    ['in the same minute', '2026-11-25T10:15:00Z', 'warning'],
    ['in the same minute, later', '2026-11-25T10:15:59.999Z', 'warning'],
    ['in the same minute, written with an offset', '2026-11-25T11:15:40+01:00', 'warning'],
    ['a minute after', '2026-11-25T10:16:00Z', 'blocking'],
    ['a day after', '2026-11-26T09:00:00Z', 'blocking'],
  ])('by instants: signed %s', (_, signedAt, expected) => {
    expect(severity(signedAt, '2026-11-25T10:15:30Z')).toBe(expected)
  })

  it('lets no instant excuse a signature of a later day than the decision', () => {
    expect(severity('2026-11-26T09:00:00Z', '2026-12-01T10:00:00Z')).toBe('blocking')
  })
})
