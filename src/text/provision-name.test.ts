import { describe, expect, it } from 'vitest'
import { provisionName } from './provision-name.js'

describe('provisionName', () => {
  it.each([
    [
      'sol2001-11-1a',
      '11 kap. 1 a § socialtjänstlagen (2001:453)',
      'Chapter 11, Section 1 a of the Social Services Act (2001:453)',
    ],
    ['fl-32', '32 § förvaltningslagen (2017:900)', 'Section 32 of the Administrative Procedure Act (2017:900)'],
    ['crc-art-12', 'artikel 12 i barnkonventionen', 'Article 12 of the Convention on the Rights of the Child'],
    ['sol2025-99-9', 'sol2025-99-9', 'sol2025-99-9'],
    ['constructor-1', 'constructor-1', 'constructor-1'],
  ])('names %s, and one that is unknown by its id', (id, sv, en) => {
    expect(provisionName(id, 'sv')).toBe(sv)
    expect(provisionName(id, 'en')).toBe(en)
  })
})
