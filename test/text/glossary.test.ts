import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemById } from '../../src/checklist/items.js'
import { provisionById } from '../../src/law/provision-by-id.js'
import { glossary } from '../../src/text/data/glossary.js'
import * as codes from '../../src/words/codes.schema.js'
import { eventTypes } from '../../src/words/data/event-types.js'
import { issueCodes } from '../../src/words/data/issue-kinds.js'
import { Duty } from '../../src/words/duty.schema.js'
import * as requirement from '../../src/words/requirement.schema.js'

const options = (schema: unknown): readonly string[] =>
  (schema as { options?: readonly string[] } | undefined)?.options ?? []
const lists: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries({ ...codes, ...requirement }).map(([name, schema]) => [name, options(schema)])),
  Duty: Duty.shape.kind.options,
}

/** What the entries of the library export, by reading them: types leave no trace when the code runs. */
const exported = new Set(
  ['index', 'policies', 'text', 'audit'].flatMap(
    (entry) => readFileSync(new URL(`../../src/${entry}.ts`, import.meta.url), 'utf8').match(/\w+/gu) ?? [],
  ),
)
const named: ReadonlySet<string> = new Set([...itemById.keys(), ...eventTypes, ...issueCodes])

/** Whether something in the library is called so. */
function exists(name: string): boolean {
  const [list, code] = name.split(': ')
  if (list !== undefined && code !== undefined) return lists[list]?.includes(code) ?? false
  return named.has(name) || exported.has(name.split('.')[0] ?? '')
}

describe('the glossary', () => {
  it('says each word once, in both languages, and in one line what it means', () => {
    for (const locale of ['sv', 'en'] as const) {
      const words = glossary.map(({ term }) => term[locale])
      expect(words.filter((word, index) => word === '' || words.indexOf(word) !== index)).toEqual([])
    }
    expect(
      glossary.filter(({ meaning }) => !/^\p{Lu}[^\n]*[.?]$/u.test(meaning)).map(({ meaning }) => meaning),
    ).toEqual([])
  })

  it('names only provisions that the library knows', () => {
    const unknown = glossary.flatMap(({ source }) => source.filter((id) => !provisionById.has(id)))
    expect(unknown).toEqual([])
  })

  it('names only what is there, and at least one place for each word', () => {
    expect(glossary.filter(({ where }) => where.length === 0)).toEqual([])
    expect(glossary.flatMap(({ where }) => where.filter((name) => !exists(name)))).toEqual([])
  })

  it('has every outcome, forum, role, status, depth and gate, and every case type that has a meaning', () => {
    const told = new Set(glossary.flatMap(({ where }) => where))
    const wanted = ['Outcome', 'Forum', 'Role', 'RuleStatus', 'Depth', 'Gate', 'CaseType'].flatMap((list) =>
      (lists[list] ?? []).filter((code) => code !== 'other').map((code) => `${list}: ${code}`),
    )
    expect(wanted.length).toBeGreaterThan(30)
    expect(wanted.filter((name) => !told.has(name))).toEqual([])
  })
})
