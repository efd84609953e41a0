import type { valueLists } from '../../words/data/value-lists.js'

/**
 * The nine areas of a child's life and the rights behind each. Their order is that of the value list `area`. Source: the
 * method, part A.4; last checked 2026-11-25.
 */
export const rightsAreas: readonly {
  readonly code: (typeof valueLists.area)[number]
  readonly basis: readonly string[]
}[] = [
  { code: 'identity', basis: ['crc-art-2', 'crc-art-7', 'crc-art-8', 'crc-art-14', 'crc-art-30', 'crc-gc14-elements'] },
  { code: 'family', basis: ['crc-art-5', 'crc-art-7', 'crc-art-9', 'crc-art-10', 'crc-art-18', 'crc-gc14-elements'] },
  { code: 'safety', basis: ['crc-art-3', 'crc-art-6', 'crc-art-19', 'crc-art-34', 'crc-art-39', 'crc-gc14-elements'] },
  { code: 'vulnerability', basis: ['crc-art-2', 'crc-art-22', 'crc-art-23', 'crc-gc14-elements'] },
  { code: 'health', basis: ['crc-art-6', 'crc-art-24', 'crc-gc14-elements'] },
  { code: 'education', basis: ['crc-art-28', 'crc-art-29', 'crc-gc14-elements'] },
  { code: 'livingStandard', basis: ['crc-art-26', 'crc-art-27'] },
  { code: 'housing', basis: ['crc-art-16', 'crc-art-27'] },
  { code: 'leisure', basis: ['crc-art-13', 'crc-art-15', 'crc-art-17', 'crc-art-31'] },
]
