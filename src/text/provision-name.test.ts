import { describe, expect, it } from 'vitest'
import { provisionName } from './provision-name.js'

describe('provisionName', () => {
  it.each([
    [
      'sol2001-11-1a',
      '11 kap. 1 a § socialtjänstlagen (2001:453)',
      'chapter 11, section 1 a of the Social Services Act (2001:453)',
    ],
    [
      'sol2025-3-1',
      '3 kap. 1 § socialtjänstlagen (2025:400)',
      'chapter 3, section 1 of the Social Services Act (2025:400)',
    ],
    ['fl-32', '32 § förvaltningslagen (2017:900)', 'section 32 of the Administrative Procedure Act (2017:900)'],
    ['lss-6a', '6 a § LSS (1993:387)', 'section 6 a of LSS (1993:387)'],
    ['crc-art-12', 'artikel 12 i barnkonventionen', 'article 12 of the Convention on the Rights of the Child'],
    ['crc-gc14-20', 'crc-gc14-20', 'crc-gc14-20'],
    ['sol2025-trans-6', 'sol2025-trans-6', 'sol2025-trans-6'],
    ['constructor-1', 'constructor-1', 'constructor-1'],
  ])('names %s', (id, sv, en) => {
    expect(provisionName(id, 'sv')).toBe(sv)
    expect(provisionName(id, 'en')).toBe(en)
  })
})
