import { describe, expect, it } from 'vitest'
import { aPolicy, codesOf, readied } from '../../test/fixtures/matter.js'
import type { Policy } from './policy.schema.js'
import { policyOn, readyPolicyOn, readyVersions, versionInForce } from './policy-on.js'

const version = (name: string, inForceFrom: string, inForceTo: string | null = null, more: Partial<Policy> = {}) =>
  aPolicy({ version: name, inForceFrom, inForceTo, ...more })

describe('the version in force', () => {
  const first = version('1', '2026-01-01', '2026-05-31')
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

  it.each<[string, Policy, boolean]>([
    ['begins on the day after the other ends', version('2', '2026-06-01'), false],
    ['begins on the day on which the other ends', version('2', '2026-05-31'), true],
    ['begins on the same day', version('2', '2026-01-01'), true],
    ['ends on the day before the other begins', version('2', '2025-01-01', '2025-12-31'), false],
    ['ends on the day on which the other begins', version('2', '2025-01-01', '2026-01-01'), true],
    ['surrounds the other', version('2', '2025-01-01'), true],
  ])('is not sought among two of which one %s: refused %s', (_, other, refused) => {
    const found = readyVersions([first, other])
    const issues = found.ok ? [] : found.issues.map(({ code, path }) => [code, path])
    expect(issues).toEqual(refused ? [['policy.overlap', ['policy', 1, 'inForceFrom']]] : [])
    const ask = () => policyOn([other, first], '2026-05-31')
    if (refused) expect(ask).toThrow(expect.objectContaining({ info: { paths: [['policy', '1', 'inForceFrom']] } }))
    else expect(ask()?.version).toBe('1')
  })

  it('overlaps another on days that are told', () => {
    const overlapOf = (...versions: Policy[]) => {
      const found = readyVersions(versions)
      return found.ok ? [] : found.issues.map(({ path, params }) => [path?.[1], params])
    }
    expect(overlapOf(first, version('2', '2026-03-01', '2026-12-31'))).toEqual([
      [1, { other: '1', from: '2026-03-01', to: '2026-05-31' }],
    ])
    expect(overlapOf(second, first, version('3', '2030-01-01'))).toEqual([[2, { other: '2', from: '2030-01-01' }]])
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
    const old = version('old', '2020-01-01', '2026-05-31', { appliesTo: 'casesOpenedFrom' })
    const judge = (openedOn: string) => {
      const found = readyPolicyOn([old, { ...opened, inForceTo: null }], { on: '2026-11-02', openedOn })
      return found.ok && found.value.policy.version
    }
    expect(judge('2026-05-31')).toBe('old')
    expect(judge('2026-06-01')).toBe('1')
  })

  it.each<[string, string | null, Policy['appliesTo'], boolean]>([
    ['2020-01-01', '2026-05-31', 'decisionsFrom', false],
    ['2020-01-01', '2026-06-01', 'decisionsFrom', true],
    ['2020-01-01', null, 'decisionsFrom', true],
    ['2026-07-01', null, 'decisionsFrom', true],
    ['2020-01-01', '2026-05-31', 'casesOpenedFrom', false],
    ['2026-07-01', null, 'casesOpenedFrom', false],
  ])('beside one from %s to %s for %s: some case falls under both, %s', (from, to, appliesTo, both) => {
    const other = version('2', from, to, { appliesTo })
    expect([readyVersions([opened, other]).ok, readyVersions([other, opened]).ok]).toEqual([!both, !both])
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
