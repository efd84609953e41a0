import { readFileSync } from 'node:fs'
import { PolicyExample } from 'barnkonsekvens'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/policy/table/csv.js'
import { fromTable } from '../../src/policy/table/from-table.js'
import { toTable } from '../../src/policy/table/to-table.js'

const folder = 'examples/03-own-policy'
const guide = readFileSync('docs/write-your-own-policy.md', 'utf8')
const table = readFileSync(`${folder}/rules.csv`, 'utf8')
const rest = JSON.parse(readFileSync(`${folder}/rest.json`, 'utf8'))

/** The JSON fences of the guide, in order. */
const fences = [...guide.matchAll(/^```json\n([\s\S]*?)^```/gmu)].map(([, json = '']) => JSON.parse(json))

/** The cells of the guide's first table. */
const shownRows = guide
  .split('\n\n')
  .find((block) => block.startsWith('| id '))
  ?.split('\n')
  .filter((row) => !row.startsWith('| ---'))
  .map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

describe('the guide to a policy of your own', () => {
  it('shows the rules as they stand in the file', () => {
    const shown = shownRows?.map((row) => row.map((cell) => cell.replaceAll(', ', ' | ')))
    expect(shown).toEqual(readCsv(table).records.map((cells) => cells.filter((_, at) => at < 8)))
  })

  it('shows the rest as it stands in the file, without the examples', () => {
    const { examples, ...shown } = rest
    expect(fences[0]).toEqual(shown)
    expect(examples.length).toBeGreaterThan(3)
  })

  it('shows one of the examples', () => {
    expect(PolicyExample.safeParse(fences[1]).success).toBe(true)
    expect(rest.examples).toContainEqual(fences[1])
  })

  it('points editors to the schema in the package', () => {
    const [{ url }] = fences[2]['json.schemas']
    expect(url).toBe('./node_modules/barnkonsekvens/schemas/policy.schema.json')
    expect(JSON.parse(readFileSync('schemas/policy.schema.json', 'utf8')).$id).toBe('urn:barnkonsekvens:policy')
  })

  it('has a table that any table of the library reads like', () => {
    const policy = fromTable(table, rest)
    expect(policy.ok && fromTable(toTable(policy.value), rest)).toEqual(policy)
  })
})
