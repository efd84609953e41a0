import { describe, expect, it } from 'vitest'
import { Day, ProvisionId } from '../words/scalars.schema.js'
import type { Act } from './act.js'
import { acts } from './data/acts.js'
import { provisions } from './data/provisions.js'
import { provisionById } from './provision-by-id.js'
import { provisionsInForce } from './provisions-in-force.js'

const byKey: Readonly<Record<string, Act>> = acts

describe('the provisions', () => {
  it('are some 750, each under an id of its own', () => {
    expect(provisions.length).toBeGreaterThanOrEqual(750)
    expect(provisionById.size).toBe(provisions.length)
    expect(provisions.filter(({ id }) => !ProvisionId.safeParse(id).success)).toEqual([])
  })

  it('have periods of days that exist and do not end before they begin', () => {
    const isOpenOrDay = (day: string | null) => day === null || Day.safeParse(day).success
    const wrong = provisions.filter(
      ({ validFrom, validTo }) =>
        !isOpenOrDay(validFrom) ||
        !isOpenOrDay(validTo) ||
        (validFrom !== null && validTo !== null && validTo < validFrom),
    )
    expect(wrong).toEqual([])
  })

  it('say what they are about in both languages, where they were seen and how sure that is', () => {
    const silent = provisions.filter(({ subject, source }) =>
      [subject.sv, subject.en, source].some((text) => text.trim() === ''),
    )
    expect(silent).toEqual([])
    expect(new Set(provisions.map(({ confidence }) => confidence))).toEqual(new Set(['statute', 'secondary', 'memory']))
  })

  it('were seen as of a day that exists, unless they are from memory', () => {
    const wrong = provisions.filter(({ confidence, checkedOn }) =>
      confidence === 'memory' ? checkedOn !== null : !Day.safeParse(checkedOn).success,
    )
    expect(wrong).toEqual([])
  })

  it('have subjects that are labels and point at no other provision', () => {
    const long = provisions.filter(({ subject }) => subject.sv.length > 160 || subject.en.length > 160)
    expect(long).toEqual([])
    expect(provisions.filter(({ subject }) => /→|->/.test(subject.sv + subject.en))).toEqual([])
  })

  it('stand at a place once, or one after the other', () => {
    const periods = new Map<string, (typeof provisions)[number][]>()
    for (const entry of provisions) {
      const place = [entry.act, entry.chapter, entry.section].join(' ')
      periods.set(place, [...(periods.get(place) ?? []), entry])
    }
    const together = [...periods.values()].filter((entries) =>
      entries.some(({ validTo }, at) => {
        const next = entries[at + 1]
        return next !== undefined && !(validTo !== null && next.validFrom !== null && validTo < next.validFrom)
      }),
    )
    expect(together).toEqual([])
  })

  it('end the Act of 2001 on the day before that of 2025 begins', () => {
    const starts = (id: string) => provisions.filter((provision) => provision.id.startsWith(id))
    expect(starts('sol2001-').filter(({ validTo }) => validTo !== '2025-06-30')).toEqual([])
    expect(starts('sol2025-').filter(({ validFrom }) => validFrom !== null && validFrom < '2025-07-01')).toEqual([])
  })
})

describe('the Acts', () => {
  it('are each the Act of some provision, whose id begins with its key', () => {
    expect(new Set(provisions.map(({ act }) => act))).toEqual(new Set(Object.keys(acts)))
    expect(provisions.filter(({ id, act }) => id !== act && !id.startsWith(`${act}-`))).toEqual([])
  })

  it('have their number in both names, but for a code and the Convention', () => {
    const without = Object.entries(byKey).filter(
      ([, { sfs, name }]) => sfs === null || !name.sv.includes(sfs) || !name.en.includes(sfs),
    )
    expect(without.map(([key]) => key)).toEqual(['crc', 'fb'])
  })

  it('are handed out with each provision', () => {
    expect(provisionById.get('fl-32')).toMatchObject({
      act: 'fl',
      sfs: '2017:900',
      actName: { sv: 'förvaltningslagen (2017:900)', en: 'the Administrative Procedure Act (2017:900)' },
      subject: { sv: 'motivering av beslut', en: 'statement of reasons' },
    })
  })
})

describe('provisionsInForce', () => {
  const idsOn = (day: string) => provisionsInForce(day).map(({ id }) => id)

  it('holds the Act of 2001 until its last day and that of 2025 from its first', () => {
    const before = idsOn('2025-06-30')
    const after = idsOn('2025-07-01')
    expect(before).toContain('sol2001-1-2')
    expect(after).not.toContain('sol2001-1-2')
    expect(before).not.toContain('sol2025-3-1')
    expect(after).toContain('sol2025-3-1')
  })

  it('holds the Convention from the day it became Swedish law', () => {
    expect(idsOn('2019-12-31')).not.toContain('crc-art-3')
    expect(idsOn('2020-01-01')).toContain('crc-art-3')
  })

  it.each([
    ['sol2025-12-3a', '2026-06-30', '2026-07-01'],
    ['sol2025-12-4a', '2026-06-30', '2026-07-01'],
    ['sol2025-12-5a', '2026-06-30', '2026-07-01'],
    ['sol2025-12-6a', '2026-06-30', '2026-07-01'],
    ['sol2025-12-2a', '2026-12-31', '2027-01-01'],
    ['sol2025-12-4g', '2026-12-31', '2027-01-01'],
    ['sol2025-12-7a-2027', '2026-12-31', '2027-01-01'],
    ['sol2025-12-7b', '2026-12-31', '2027-01-01'],
    ['sol2025-12-7c', '2026-12-31', '2027-01-01'],
    ['sol2025-12-7d', '2026-12-31', '2027-01-01'],
    ['sol2025-34-13', '2027-06-30', '2027-07-01'],
    ['sol2025-trans-9', '2026-05-31', '2026-06-01'],
  ])('holds %s, which an amendment added, not on %s but on %s', (id, before, first) => {
    expect(idsOn(before)).not.toContain(id)
    expect(idsOn(first)).toContain(id)
  })

  it('holds the leisure card at its old number to its last day, and the limit that took the number after it', () => {
    const at = (day: string) => idsOn(day).filter((id) => id.startsWith('sol2025-12-7'))
    expect(at('2026-12-31')).toEqual(['sol2025-12-7', 'sol2025-12-7a'])
    expect(at('2027-01-01')).toEqual(['', 'a-2027', 'b', 'c', 'd'].map((letter) => `sol2025-12-7${letter}`))
  })

  it('holds a provision whose start was not seen until its last day', () => {
    expect(idsOn('1900-01-01')).toContain('sol2001-4-1a')
    expect(idsOn('2025-06-30')).toContain('sol2001-4-1a')
    expect(idsOn('2025-07-01')).not.toContain('sol2001-4-1a')
  })

  it('holds every provision on some day, and cannot be changed', () => {
    const days = provisions.map(({ validFrom, validTo }) => validFrom ?? validTo ?? '2026-11-02')
    const seen = new Set([...new Set(days)].flatMap(idsOn))
    expect(seen.size).toBe(provisions.length)
    const list = provisionsInForce('2026-11-02')
    expect(Object.isFrozen(list) && list.every((each) => Object.isFrozen(each) && Object.isFrozen(each.subject))).toBe(
      true,
    )
  })

  it.each([['2026-02-30'], ['2026'], [''], [undefined], [20_261_102]])('throws for %s, which is no day', (day) => {
    expect(() => provisionsInForce(day as string)).toThrow(
      expect.objectContaining({ name: 'LibraryError', code: 'input.invalid', info: { paths: [['on']] } }),
    )
  })
})
