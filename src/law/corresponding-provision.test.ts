import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correspondingIds, correspondingProvision } from './corresponding-provision.js'
import { inForce } from './in-force.js'
import { provisionById } from './provision-by-id.js'

const lastOld = '2025-06-30'
const firstNew = '2025-07-01'
const known = [...provisionById.keys()]
const matches = (id: string, on: string) => correspondingProvision(id, on).map((entry) => [entry.id, entry.match])

describe('correspondingProvision', () => {
  it.each([
    ['an older provision on its last day', 'sol2001-1-2', lastOld, [['sol2001-1-2', 'same']]],
    ['an older provision the day after', 'sol2001-1-2', firstNew, [['sol2025-3-1', 'partly']]],
    ['a newer provision the day before it', 'sol2025-3-1', lastOld, [['sol2001-1-2', 'partly']]],
    ['a newer provision on its first day', 'sol2025-3-1', firstNew, [['sol2025-3-1', 'same']]],
    ['a provision of another Act', 'fl-32', firstNew, [['fl-32', 'same']]],
    ['a provision of another Act before it was in force', 'fl-32', '2018-06-30', []],
    ['a section added later, in the newer Act before that day', 'sol2025-12-7a', '2025-08-01', []],
    ['a section added later, on its first day', 'sol2025-12-7a', '2025-09-08', [['sol2025-12-7a', 'same']]],
    ['a section added later, under the older Act', 'sol2025-12-7a', lastOld, []],
    [
      'a section whose number is used anew, on its last day',
      'sol2025-12-7a',
      '2026-12-31',
      [['sol2025-12-7a', 'same']],
    ],
    [
      'the later content of that number, on its first day',
      'sol2025-12-7a-2027',
      '2027-01-01',
      [['sol2025-12-7a-2027', 'same']],
    ],
    ['a section without a predecessor', 'sol2025-14-9', lastOld, []],
    ['a newer provision before its predecessor came', 'sol2025-20-2', '2012-12-31', []],
    ['a newer provision when its predecessor had come', 'sol2025-20-2', '2013-01-01', [['sol2001-11-1a', 'fully']]],
  ])('gives for %s what is in force', (_, id, on, expected) => {
    expect(matches(id, on)).toEqual(expected)
  })

  it('gives every section that a right was split into', () => {
    const split = matches('sol2001-4-1', firstNew)
    expect(split).toContainEqual(['sol2025-11-1', 'partly'])
    expect(split).toContainEqual(['sol2025-12-1', 'partly'])
  })

  it('tells a match in full from one in part, paragraph by paragraph of the same section', () => {
    expect(matches('sol2001-11-1a', firstNew)).toEqual([
      ['sol2025-20-1', 'partly'],
      ['sol2025-20-2', 'fully'],
    ])
  })

  it('says what is worth knowing of the change, in both languages and in both directions', () => {
    const [there] = correspondingProvision('sol2001-11-1', firstNew)
    const [back] = correspondingProvision('sol2025-14-2', lastOld)
    expect(there?.note?.sv).toContain('genast')
    expect(there?.note?.en).toContain('at once')
    expect(back?.note).toEqual(there?.note)
    expect(correspondingProvision('sol2001-11-6', firstNew)).toEqual([{ id: 'sol2025-14-6', match: 'fully' }])
  })

  it('is frozen, with its notes', () => {
    const found = correspondingProvision('sol2001-11-1', firstNew)
    expect(Object.isFrozen(found) && Object.isFrozen(found[0]) && Object.isFrozen(found[0]?.note)).toBe(true)
    expect(Object.isFrozen(correspondingProvision('fl-32', firstNew)[0])).toBe(true)
  })

  it.each([
    ['an unknown provision', 'sol2025-99-9', firstNew, [['id']]],
    ['a name that every object has', 'constructor', firstNew, [['id']]],
    ['a day that does not exist', 'sol2001-1-2', '2025-02-30', [['on']]],
    ['both', 'sol2025-99-9', 'today', [['id'], ['on']]],
    ['no string', 7 as unknown as string, null as unknown as string, [['id'], ['on']]],
  ])('refuses %s as a mistake of the caller', (_, id, on, paths) => {
    expect(() => correspondingProvision(id, on)).toThrow(
      expect.objectContaining({ name: 'LibraryError', code: 'input.invalid', info: { paths } }),
    )
  })

  it('gives on every day only what is in force on it, and the provision itself exactly when it is', () => {
    const days = fc.constantFrom(
      '2001-12-31',
      '2013-01-01',
      lastOld,
      firstNew,
      '2026-01-14',
      '2026-01-15',
      '2026-11-25',
    )
    fc.assert(
      fc.property(fc.constantFrom(...known), days, (id, on) => {
        const found = correspondingProvision(id, on)
        expect(found.filter((entry) => inForce(entry.id, on) !== true)).toEqual([])
        expect(found.some((entry) => entry.match === 'same')).toBe(inForce(id, on))
        expect(new Set(found.map((entry) => entry.id)).size).toBe(found.length)
        expect(correspondingIds(id, on)).toEqual(found.map((entry) => entry.id).filter((other) => other !== id))
      }),
    )
  })

  it('leads back: what is found from an older provision finds that provision, by the same match', () => {
    const old = known.filter((id) => inForce(id, lastOld) && !inForce(id, firstNew))
    expect(old.length).toBeGreaterThan(0)
    for (const id of old) {
      for (const there of correspondingProvision(id, firstNew)) {
        expect(matches(there.id, lastOld)).toContainEqual([id, there.match])
      }
    }
  })
})

describe('correspondingIds', () => {
  it('names what to cite instead, and nothing where the provision stands or is unknown', () => {
    expect(correspondingIds('sol2001-1-2', firstNew)).toEqual(['sol2025-3-1'])
    expect(correspondingIds('sol2001-1-2', lastOld)).toEqual([])
    expect(correspondingIds('sol2025-99-9', firstNew)).toEqual([])
    expect(correspondingIds('sol2001-2a-1', firstNew)).toEqual(['sol2025-29-4'])
  })
})
