import { describe, expect, it } from 'vitest'
import { aPolicy, codesOf, readied } from '../../test/fixtures/matter.js'
import type { Policy } from './policy.schema.js'
import { policyOn, readyPolicyOn, readyVersions, versionInForce } from './policy-on.js'

const version = (name: string, inForceFrom: string, inForceTo: string | null = null, more: Partial<Policy> = {}) =>
  aPolicy({ version: name, inForceFrom, inForceTo, ...more })

describe('the version in force', () => {
  const first = version('1', '2026-01-01', '2026-06-30')
  const second = version('2', '2026-06-01')

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '1'],
    ['2026-05-31', '1'],
    ['2026-06-01', '2'],
    ['2026-06-30', '2'],
    ['2026-07-01', '2'],
    ['9999-12-31', '2'],
  ])('on %s is %s, in whatever order they are given', (day, expected) => {
    expect(policyOn([first, second], day)?.version).toBe(expected)
    expect(policyOn([second, first], day)?.version).toBe(expected)
  })

  it.each([
    ['2026-05-31', undefined],
    ['2026-06-01', '1'],
    ['2026-06-30', '1'],
    ['2026-07-01', undefined],
  ])('counts both ends of its period: on %s %s', (day, expected) => {
    expect(policyOn([version('1', '2026-06-01', '2026-06-30')], day)?.version).toBe(expected)
  })

  it('is the first given where two came into force on the same day', () => {
    const same = [version('a', '2026-01-01'), version('b', '2026-01-01')]
    expect(policyOn(same, '2026-01-01')?.version).toBe('a')
    expect(policyOn([...same].reverse(), '2026-01-01')?.version).toBe('b')
  })

  it('is none where no version is given', () => {
    expect(policyOn([], '2026-11-02')).toBeUndefined()
  })

  it.each(['2026-02-30', '2026-1-1', '', '2026-11-02T00:00:00Z'])('is not asked about the day %j', (day) => {
    expect(() => policyOn([first], day)).toThrow(/^input\.invalid$/u)
  })

  it('is not sought among what is no policy, also beside one that is in force', () => {
    expect(() => policyOn([second, {} as never], '2026-11-02')).toThrow(/^input\.invalid$/u)
  })
})

describe('a version for cases opened from a day', () => {
  const opened = version('1', '2026-06-01', '2026-06-30', { appliesTo: 'casesOpenedFrom' })
  const chosen = (days: { on: string; openedOn?: string }) => {
    const found = readyPolicyOn(opened, days)
    return found.ok ? found.value.policy.version : codesOf(found.issues)
  }

  it.each([
    ['2026-05-31', '2026-06-15', ['policy.notInForce']],
    ['2026-06-01', '2026-11-02', '1'],
    ['2026-06-30', '2026-11-02', '1'],
    ['2026-07-01', '2026-06-15', ['policy.notInForce']],
  ])('opened on %s, decided on %s: %j', (openedOn, on, expected) => {
    expect(chosen({ openedOn, on })).toEqual(expected)
  })

  it.each([
    ['2026-05-31', ['policy.notInForce']],
    ['2026-06-01', '1'],
    ['2026-07-01', ['policy.notInForce']],
  ])('is chosen by the day of the decision where the opening is not known: %s', (on, expected) => {
    expect(chosen({ on })).toEqual(expected)
  })

  it('leaves the older version to the cases that were opened before', () => {
    const versions = [version('old', '2020-01-01'), { ...opened, inForceTo: null }]
    const on = '2026-11-02'
    const judge = (openedOn: string) => {
      const found = readyPolicyOn(versions, { on, openedOn })
      return found.ok && found.value.policy.version
    }
    expect(judge('2026-05-31')).toBe('old')
    expect(judge('2026-06-01')).toBe('1')
  })

  it('of decisions is not moved by the opening', () => {
    const found = readyPolicyOn(version('2', '2026-06-01'), { on: '2026-11-02', openedOn: '2020-01-01' })
    expect(found.ok).toBe(true)
  })
})

describe('why none is in force', () => {
  it('is told with the day asked about', () => {
    const found = versionInForce([readied(version('1', '2026-06-01'))], { on: '2026-05-31' })
    expect(found.ok ? [] : found.issues.map(({ code, params }) => [code, params])).toEqual([
      ['policy.notInForce', { on: '2026-05-31' }],
    ])
  })

  it('is what is wrong with the first that is no policy', () => {
    const found = readyVersions([version('1', '2026-06-01'), { id: 'x' }, version('2', '2025-01-01', '2024-01-01')])
    expect(found.ok ? [] : [...new Set(codesOf(found.issues))]).toEqual(['input.invalid'])
  })

  it('may be one policy as well as a list of versions', () => {
    const found = readyVersions(version('1', '2026-06-01'))
    expect(found.ok && found.value.map(({ policy }) => policy.version)).toEqual(['1'])
  })
})
