import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acts } from '../../src/law/data/acts.js'
import { provisionById } from '../../src/law/provision-by-id.js'
import { valueLists } from '../../src/words/data/value-lists.js'

const root = resolve(import.meta.dirname, '../..')

/** Where a provision may be cited: all but what doc comments are made into, and this file, which tries wrong ids. */
const places = ['src', 'docs', 'examples', 'schemas', 'scripts', 'test', 'README.md', 'CHANGELOG.md']
const leftOut = ['docs/api', 'test/.generated', relative(root, import.meta.filename)]
const written = ['.ts', '.js', '.mjs', '.cjs', '.md', '.json', '.grit', '.csv', '.txt', '.yml']

/** Ids that tests use because the library has no such provision. */
const unknownOnPurpose = ['sol2025-99-9', 'sol2025-99-99', 'fl-999']

/** What looks like an id and is something else: the key of an Act, or a code of a list. */
const others = new Set([...Object.keys(acts), ...Object.values(valueLists).flat(), ...unknownOnPurpose])

/** The first word of each key: `crc`, `sol2025`, `sosfs`. What follows it in an id holds a digit, as a word does not. */
const families = [...new Set(Object.keys(acts).map((key) => key.split('-')[0]))]
const idShaped = new RegExp(
  `(?<![\\w-])(?:${families.join('|')})(?:-[a-z0-9]+)*-[a-z]*\\d[a-z0-9]*(?:-[a-z0-9]+)*(?![\\w-])`,
  'g',
)

function filesBelow(place: string): readonly string[] {
  const at = join(root, place)
  if (extname(place) === '.md') return [at]
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && written.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !leftOut.some((folder) => relative(root, file).startsWith(folder)))
}

const texts = places.flatMap((place) =>
  filesBelow(place).map((file) => ({ file: relative(root, file), text: readFileSync(file, 'utf8') })),
)
const cited = texts.flatMap(({ file, text }) => [...text.matchAll(idShaped)].map(([id]) => ({ file, id })))

describe('the provisions cited in the project', () => {
  it('are looked for in every place, and many are found in each kind of file', () => {
    for (const place of ['src/policy/data', 'src/checklist/data', 'src/words/data', 'docs', 'test', 'examples']) {
      expect(cited.filter(({ file }) => file.startsWith(place)).length, place).toBeGreaterThan(5)
    }
  })

  it('all exist', () => {
    expect(cited.filter(({ id }) => !provisionById.has(id) && !others.has(id))).toEqual([])
  })

  it('have ids of the shape that is looked for', () => {
    const missed = [...provisionById.keys()].filter((id) => id.match(idShaped)?.[0] !== id)
    expect(missed).toEqual([])
  })

  it.each(['sol2025-98-7', 'crc-art-99', 'lss-15z', 'crc-gc14-other', 'sosfs-2014-9'])(
    'would be found out if one were %s, which does not exist',
    (id) => {
      expect(`basis: ['${id}']`.match(idShaped)).toEqual([id])
      expect(provisionById.has(id) || others.has(id)).toBe(false)
    },
  )

  it('do not take a word or a part of one for an id', () => {
    expect('lss-handlaggning, lss-mapping, x-fl-32, crc-art-, artifl-3'.match(idShaped)).toBeNull()
  })

  it.each(unknownOnPurpose)('leave %s unknown', (id) => {
    expect(provisionById.has(id)).toBe(false)
  })
})
