import { describe, expect, it } from 'vitest'
import { citation } from './citation.js'
import { cite } from './cite.js'
import { provisions } from './data/provisions.js'

/** A day on which the Act of 2025 is in force and that of 2001 is not. */
const on = '2026-11-02'

describe('cite', () => {
  it.each([
    [
      'sol2025-3-1',
      '3 kap. 1 § socialtjänstlagen (2025:400)',
      'Chapter 3, Section 1 of the Social Services Act (2025:400)',
    ],
    ['fl-32', '32 § förvaltningslagen (2017:900)', 'Section 32 of the Administrative Procedure Act (2017:900)'],
    [
      'sol2025-16-2a',
      '16 kap. 2 a § socialtjänstlagen (2025:400)',
      'Chapter 16, Section 2 a of the Social Services Act (2025:400)',
    ],
    [
      'lss-9',
      '9 § lagen (1993:387) om stöd och service till vissa funktionshindrade',
      'Section 9 of the Act concerning Support and Service for Persons with Certain Functional Impairments (1993:387)',
    ],
    ['crc-art-3', 'artikel 3 i barnkonventionen', 'Article 3 of the Convention on the Rights of the Child'],
    [
      'sol2025-trans-6',
      'punkt 6 i övergångsbestämmelserna till socialtjänstlagen (2025:400)',
      'Point 6 of the transitional provisions of the Social Services Act (2025:400)',
    ],
  ])('says only the place of %s, which was in force and seen', (id, sv, en) => {
    expect(cite(id, { locale: 'sv', on })).toBe(sv)
    expect(cite(id, { locale: 'en', on })).toBe(en)
    expect(cite(id, { locale: 'sv' })).toBe(sv)
    expect(cite(id, { locale: 'en' })).toBe(en)
  })

  it.each([
    [
      'crc-gc14-safeguards',
      'punkterna 85–99 i FN:s barnrättskommittés allmänna kommentar nr 14 (CRC/C/GC/14)',
      'Paragraphs 85–99 of General Comment No. 14 of the Committee on the Rights of the Child (CRC/C/GC/14)',
    ],
    [
      'sol2025-amend-2026-730',
      '12 kap. 4 a–6 a §§ lagen (2026:730) om ändring i socialtjänstlagen (2025:400)',
      'Chapter 12, Sections 4 a–6 a of the Act (2026:730) amending the Social Services Act (2025:400)',
    ],
    [
      'sosfs-2014-5',
      '4 kap. Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2014:5) om dokumentation i verksamhet som bedrivs med stöd av SoL, LVU, LVM och LSS',
      'Chapter 4 of the National Board of Health and Welfare’s regulations and general advice on documentation in the social services (SOSFS 2014:5)',
    ],
    [
      'sosfs-2013-1',
      'Socialstyrelsens allmänna råd (SOSFS 2013:1) om ekonomiskt bistånd',
      'the National Board of Health and Welfare’s general advice on financial assistance (SOSFS 2013:1)',
    ],
  ])('writes the place of %s as a place of its kind', (id, sv, en) => {
    expect(cite(id, { locale: 'sv' })).toBe(sv)
    expect(cite(id, { locale: 'en' })).toBe(en)
  })

  const section31 = {
    sv: '3 kap. 1 § socialtjänstlagen (2025:400)',
    en: 'Chapter 3, Section 1 of the Social Services Act (2025:400)',
  }
  const section12 = {
    sv: '1 kap. 2 § socialtjänstlagen (2001:453)',
    en: 'Chapter 1, Section 2 of the Social Services Act (2001:453)',
  }
  const article3 = { sv: 'artikel 3 i barnkonventionen', en: 'Article 3 of the Convention on the Rights of the Child' }

  it.each([
    [
      'the day before it starts',
      'sol2025-3-1',
      '2025-06-30',
      `${section31.sv} (gäller inte 2025-06-30: gäller från 2025-07-01)`,
      `${section31.en} (not in force on 2025-06-30: starts 2025-07-01)`,
    ],
    ['its first day', 'sol2025-3-1', '2025-07-01', section31.sv, section31.en],
    [
      'its last day, seen in a secondary source',
      'sol2001-1-2',
      '2025-06-30',
      `${section12.sv} (endast sedd i en andrahandskälla)`,
      `${section12.en} (seen in a secondary source only)`,
    ],
    [
      'the day after its last',
      'sol2001-1-2',
      '2025-07-01',
      `${section12.sv} (gäller inte 2025-07-01: gällde till och med 2025-06-30; endast sedd i en andrahandskälla)`,
      `${section12.en} (not in force on 2025-07-01: ended 2025-06-30; seen in a secondary source only)`,
    ],
    [
      'any day, its first not seen',
      'fb-6-2',
      on,
      '6 kap. 2 § föräldrabalken (första dag i kraft inte kontrollerad)',
      'Chapter 6, Section 2 of the Children and Parents Code (start not verified)',
    ],
    [
      'the day before the Convention became law',
      'crc-art-3',
      '2019-12-31',
      `${article3.sv} (förpliktade staten men var inte svensk lag 2019-12-31: lag från 2020-01-01)`,
      `${article3.en} (bound the state but was not Swedish law on 2019-12-31: law from 2020-01-01)`,
    ],
    ['the day it became law', 'crc-art-3', '2020-01-01', article3.sv, article3.en],
  ])('says on %s what must be known to rely on it', (_, id, day, sv, en) => {
    expect(cite(id, { locale: 'sv', on: day })).toBe(sv)
    expect(cite(id, { locale: 'en', on: day })).toBe(en)
  })

  it.each([[undefined], [on], ['2018-05-25']])('always marks what is from memory (on %s)', (day) => {
    const options = day === undefined ? {} : { on: day }
    expect(cite('gdpr-5-1-c', { locale: 'en', ...options })).toBe(
      'Article 5(1)(c) of the General Data Protection Regulation (EU) 2016/679 (from memory, not verified)',
    )
    expect(cite('gdpr-5-1-c', { locale: 'sv', ...options })).toBe(
      'artikel 5.1 c i EU:s dataskyddsförordning (EU) 2016/679 (ur minnet, inte kontrollerad)',
    )
  })

  it('says nothing besides the place only of what was in force and seen in the statute text', () => {
    const bare = provisions.filter(({ id }) => cite(id, { locale: 'en', on }) === placeAlone(id))
    expect(bare.length).toBeGreaterThan(400)
    const isSure = bare.every(
      ({ confidence, validFrom, validTo }) =>
        confidence === 'statute' && validFrom !== null && validFrom <= on && (validTo === null || on <= validTo),
    )
    expect(isSure).toBe(true)
  })

  it('gives every provision a citation of its own in both languages, but for two at one place', () => {
    for (const locale of ['sv', 'en'] as const) {
      const said = provisions.map(({ id }) => cite(id, { locale }))
      const twice = provisions.filter((_, at) => said.indexOf(said[at] ?? '') !== said.lastIndexOf(said[at] ?? ''))
      expect(twice.map(({ id }) => id)).toEqual(['sol2025-12-7a', 'sol2025-12-7a-2027'])
      expect(said.filter((text) => /null|undefined|[{}]/.test(text))).toEqual([])
    }
  })

  it('names the same place for both contents of a number used anew, and says which is not in force', () => {
    const place = '12 kap. 7 a § socialtjänstlagen (2025:400)'
    const said = (id: string, day: string) => cite(id, { locale: 'sv', on: day })
    expect(said('sol2025-12-7a', '2026-12-31')).toBe(place)
    expect(said('sol2025-12-7a', '2027-01-01')).toBe(
      `${place} (gäller inte 2027-01-01: gällde till och med 2026-12-31)`,
    )
    expect(said('sol2025-12-7a-2027', '2026-12-31')).toBe(`${place} (gäller inte 2026-12-31: gäller från 2027-01-01)`)
    expect(said('sol2025-12-7a-2027', '2027-01-01')).toBe(place)
  })

  it.each([
    ['a provision the library does not know', ['sol2025-99-9', { locale: 'sv' }], [['provisionId']]],
    ['a name that every object has', ['constructor', { locale: 'sv' }], [['provisionId']]],
    ['something that is no id', [undefined, { locale: 'sv' }], [['provisionId']]],
    ['another language', ['fl-32', { locale: 'fi' }], [['locale']]],
    ['a day that does not exist', ['fl-32', { locale: 'sv', on: '2026-02-30' }], [['on']]],
    ['no language', ['fl-32', {}], [['locale']]],
    ['an option of its own', ['fl-32', { locale: 'sv', at: on }], [['<unknown>']]],
    ['several faults at once', ['fl-999', { locale: 'fi' }], [['provisionId'], ['locale']]],
  ])('throws for %s and repeats nothing', (_, [id, options], paths) => {
    expect(() => cite(id as string, options as never)).toThrow(
      expect.objectContaining({ name: 'LibraryError', code: 'input.invalid', info: { paths } }),
    )
  })
})

/** The citation without what its own confidence adds. */
function placeAlone(id: string): string | undefined {
  return citation(id, 'en')?.replace(' (from memory, not verified)', '')
}
