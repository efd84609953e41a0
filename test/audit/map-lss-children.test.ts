import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedTables, type dimensions, mappingLists, severalCodes } from '../../src/audit/data/lss-mapping.js'
import type { LssRecord } from '../../src/audit/lss-record.schema.js'
import { type MappedGroup, mapLssChildren } from '../../src/audit/map-lss-children.js'
import type { CountsByCode, MappingTable } from '../../src/audit/mapping-table.js'
import { type Interval, propagate, type Sum } from './attacker.js'
import { children, unit } from './lss-records.js'

const seed = 20261125
const tableOf = (group: MappedGroup, column: string): MappingTable => {
  const table = group.tables.find(({ by }) => by.at(-1) === column)
  if (table === undefined) throw new Error(`no table of ${column}`)
  return table
}
const paths = (records: unknown): unknown => {
  try {
    mapLssChildren(records as LssRecord[])
  } catch (error) {
    return [(error as { code: string }).code, (error as { info: { paths: unknown } }).info.paths]
  }
  return 'taken'
}

describe('the tables that may be made', () => {
  it('cross no more than two dimensions, with the age bands for rows, so that no two tables give a third away', () => {
    expect(allowedTables.every(({ rows = 'ageBand' }) => rows === 'ageBand')).toBe(true)
    expect(new Set(allowedTables.map(({ columns }) => columns)).size).toBe(allowedTables.length)
  })

  it('never cross diagnosis with sex or school', () => {
    const withDiagnosis = allowedTables.filter((table) => Object.values(table).includes('diagnosisGroup'))
    expect(withDiagnosis).toEqual([{ rows: 'ageBand', columns: 'diagnosisGroup' }])
  })

  it('know at most six diagnosis groups', () => {
    expect(Object.keys(mappingLists.diagnosisGroup).length).toBeLessThanOrEqual(6)
  })
})

describe('a mapping', () => {
  it('tells all tables of twenty children', () => {
    const { children: group } = mapLssChildren(children(20))
    expect(group).toMatchObject({ scope: 'allTables', children: 20, totalsRounded: false })
    expect(group.tables.map(({ by }) => by)).toEqual(
      allowedTables.map(({ rows, columns }) => (rows === undefined ? [columns] : [rows, columns])),
    )
  })

  it('tells only the totals by measure of nineteen, and not that they are nineteen', () => {
    const { children: group } = mapLssChildren(children(19))
    expect(group).toMatchObject({ scope: 'measuresOnly', totalsRounded: false })
    expect(group.children).toBeUndefined()
    expect(group.tables.map(({ by }) => by)).toEqual([['measures']])
    expect(tableOf(group, 'measures').totals).toMatchObject({ 'lss9-6': 19, 'lss9-1': 0 })
  })

  it('hides a measure that four of few children have, and tells one that five have', () => {
    const mapped = (count: number) =>
      mapLssChildren([...children(count, { measures: ['lss9-5'] }), ...children(8, {}, 100)])
    expect(tableOf(mapped(4).children, 'measures').totals).toMatchObject({ 'lss9-5': 'hidden', 'lss9-6': 10 })
    expect(tableOf(mapped(5).children, 'measures').totals).toMatchObject({ 'lss9-5': 5, 'lss9-6': 8 })
  })

  it('says nothing of a unit without anybody', () => {
    expect(mapLssChildren([]).children).toMatchObject({ scope: 'measuresOnly', totalsRounded: false })
  })

  it('counts those who are 18–22 years old apart and never among the children', () => {
    const { children: young, youngAdults } = mapLssChildren([
      ...children(20),
      ...children(25, { ageBand: '18-22' }, 100),
    ])
    expect(young.children).toBe(20)
    expect(youngAdults.children).toBe(25)
    expect(tableOf(young, 'legalSex').rows.flatMap(({ ageBands }) => ageBands)).toEqual([
      '0-6',
      '7-12',
      '13-15',
      '16-17',
    ])
    expect(tableOf(youngAdults, 'legalSex').rows.map(({ ageBands }) => ageBands)).toEqual([['18-22']])
  })

  it('tells an age band of four with its neighbour, and one of five by itself', () => {
    const bands = (count: number) =>
      tableOf(
        mapLssChildren([...children(count, { ageBand: '13-15' }), ...children(20, { ageBand: '16-17' }, 100)]).children,
        'legalSex',
      ).rows.map(({ ageBands, children: counted }) => [ageBands.join('+'), counted])
    expect(bands(4)).toEqual([
      ['0-6', 0],
      ['7-12', 0],
      ['13-15+16-17', 24],
    ])
    expect(bands(5)).toEqual([
      ['0-6', 0],
      ['7-12', 0],
      ['13-15', 5],
      ['16-17', 20],
    ])
  })

  it('hides four girls and with them the boys, in two rows, and rounds every total everywhere', () => {
    const girls = children(4, { legalSex: 'female' })
    const more = [...children(17, {}, 100), ...children(9, { ageBand: '13-15' }, 200)]
    const { children: group } = mapLssChildren([
      ...girls,
      ...more,
      ...children(9, { ageBand: '13-15', legalSex: 'female' }, 300),
    ])
    expect(group).toMatchObject({ children: 40, totalsRounded: true })
    const table = tableOf(group, 'legalSex')
    expect(table.rows[1]).toEqual({
      ageBands: ['7-12'],
      children: 20,
      counts: { female: 'hidden', male: 'hidden', unknown: 0 },
    })
    expect(table.rows[2]?.counts).toEqual({ female: 'hidden', male: 'hidden', unknown: 0 })
    expect(table.totals).toEqual({ female: 15, male: 25, unknown: 0 })
    expect(tableOf(group, 'personkrets').totals).toMatchObject({ group1: 40 })
  })

  it('hides a measure that all but four of a band have, since the rest would say who are without', () => {
    const mapped = (without: number) =>
      mapLssChildren([...children(30 - without), ...children(without, { measures: [] }, 100)]).children
    expect(tableOf(mapped(4), 'measures').rows[1]?.counts).toMatchObject({ 'lss9-6': 'hidden', 'lss9-5': 0 })
    expect(tableOf(mapped(5), 'measures').rows[1]?.counts).toMatchObject({ 'lss9-6': 25, 'lss9-5': 0 })
  })

  it('counts a record without a diagnosis group as not stated', () => {
    const records = [...children(20), ...children(5, { diagnosisGroup: 'autism' }, 100)]
    expect(tableOf(mapLssChildren(records).children, 'diagnosisGroup').totals).toMatchObject({
      notStated: 20,
      autism: 5,
    })
  })

  it('counts each need that is not met, and none of a record that names none', () => {
    const records = [...children(20), ...children(5, { needsNotMet: ['leisure', 'school'] }, 100)]
    const { rows, totals } = tableOf(mapLssChildren(records).children, 'needsNotMet')
    expect(rows).toEqual([])
    expect(totals).toMatchObject({ leisure: 5, school: 5, housing: 0 })
  })

  it('holds no reference to a child, and cannot be changed', () => {
    const mapped = mapLssChildren(children(40))
    expect(JSON.stringify(mapped)).not.toContain('barn-')
    expect(Object.isFrozen(mapped.children.tables[0]?.rows[0]?.counts)).toBe(true)
  })

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(unit, (records) => {
        expect(mapLssChildren([...records].reverse())).toEqual(mapLssChildren(records))
      }),
      { numRuns: 20, seed },
    )
  })
})

describe('records that are refused', () => {
  const [record] = children(1) as [LssRecord]
  it.each([
    { that: 'no list', records: { 0: record }, at: [[]] },
    { that: 'nothing', records: undefined, at: [[]] },
    {
      that: 'an unknown code',
      records: [record, { ...record, childRef: 'x', ageBand: '23-' }],
      at: [['1', 'ageBand']],
    },
    { that: 'a name', records: [{ ...record, name: 'Alva' }], at: [['0', '<unknown>']] },
    { that: 'a measure twice', records: [{ ...record, measures: ['lss9-1', 'lss9-1'] }], at: [['0', 'measures']] },
    { that: 'a missing field', records: [{ ...record, lastHeard: undefined }], at: [['0', 'lastHeard']] },
    { that: 'a child twice', records: [record, record], at: [['1', 'childRef']] },
    { that: 'a hole in the list', records: Object.assign([record], { length: 2 }), at: [['1']] },
  ])('are those with $that', ({ records, at }) => {
    expect(paths(records)).toEqual(['input.invalid', at])
  })

  it('are those with an identity number for a reference, without telling it', () => {
    expect(paths([{ ...record, childRef: '19121212-1212' }])).toEqual(['input.invalid', [['0', 'childRef']]])
  })

  it('are those of a list that throws when it is read', () => {
    const hostile = new Proxy([record], {
      get: () => {
        throw new Error('Alva')
      },
    })
    expect(paths(hostile)).toEqual(['input.invalid', [[]]])
  })
})

/** All that a reader of a mapping knows before thinking: an interval for each number, and what adds up to what. */
function knowledge({ tables, totalsRounded, children: all = 0 }: MappedGroup): {
  start: Map<string, Interval>
  sums: Sum[]
} {
  const start = new Map<string, Interval>()
  const sums: Sum[] = []
  const total = (count: number | 'hidden'): Interval =>
    count === 'hidden'
      ? [1, Number.POSITIVE_INFINITY]
      : totalsRounded
        ? [Math.max(0, count - 2), count + 2]
        : [count, count]
  start.set('all', total(all))
  for (const { by, rows, totals } of tables) {
    const column = by.at(-1) as string
    const cell = (row: number, code: string) => `${column}/${row}/${code}`
    const told = (counts: CountsByCode) => Object.entries(counts)
    for (const [code, count] of told(totals)) start.set(`${column}//${code}`, total(count))
    for (const [index, row] of rows.entries()) {
      start.set(`row/${index}`, total(row.children))
      for (const [code, count] of told(row.counts)) {
        start.set(cell(index, code), count === 'hidden' ? [0, Number.POSITIVE_INFINITY] : [count, count])
      }
      if (severalCodes.every((field) => field !== column)) {
        sums.push({ parts: Object.keys(row.counts).map((code) => cell(index, code)), total: `row/${index}` })
      }
    }
    for (const code of rows.length > 0 ? Object.keys(totals) : []) {
      sums.push({ parts: rows.map((_, index) => cell(index, code)), total: `${column}//${code}` })
    }
    if (rows.length > 0) sums.push({ parts: rows.map((_, index) => `row/${index}`), total: 'all' })
  }
  return { start, sums }
}

const isIn = (record: LssRecord, field: keyof LssRecord, code: string) => {
  const said = record[field] ?? 'notStated'
  return Array.isArray(said) ? said.includes(code) : said === code
}

describe('somebody who puts all tables of a mapping together', () => {
  it('finds no hidden small number, nor can exclude any of one to four', () => {
    let hidden = 0
    fc.assert(
      fc.property(unit, (all) => {
        const records = all.filter(({ ageBand }) => ageBand !== '18-22')
        const { children: group } = mapLssChildren(all)
        const { start, sums } = knowledge(group)
        const found = propagate(start, sums)
        for (const { by, rows } of group.tables) {
          const column = by.at(-1) as keyof typeof dimensions
          rows.forEach(({ ageBands, counts }, index) => {
            const inRow = records.filter(({ ageBand }) => ageBands.includes(ageBand))
            for (const [code, told] of Object.entries(counts)) {
              const truth = inRow.filter((record) => isIn(record, column, code)).length
              if (told !== 'hidden') expect(told).toBe(truth)
              expect(truth === 0 || truth > 4 || told === 'hidden').toBe(true)
              if (truth === 0 || truth > 4) continue
              hidden++
              const [low, high] = found.get(`${column}/${index}/${code}`) as Interval
              expect(low <= 1 && high >= 4).toBe(true)
            }
          })
        }
      }),
      { numRuns: 150, seed },
    )
    expect(hidden).toBeGreaterThan(1000)
  })

  it('reads the same number of children in a band in every table', () => {
    fc.assert(
      fc.property(unit, (records) => {
        for (const { tables } of Object.values(mapLssChildren(records))) {
          const marginals = (tables as MappingTable[])
            .filter(({ rows }) => rows.length > 0)
            .map(({ rows }) => rows.map(({ ageBands, children: count }) => [ageBands, count]))
          for (const marginal of marginals) expect(marginal).toEqual(marginals[0])
        }
      }),
      { numRuns: 60, seed },
    )
  })
})
