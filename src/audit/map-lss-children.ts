import { deepFreeze } from '../kernel/deep-freeze.js'
import { adultBands, allowedTables, dimensions, tablesOfSmallUnit } from './data/lss-mapping.js'
import { suppression } from './data/suppression.js'
import { LssRecord } from './lss-record.schema.js'
import { type MappingTable, mappingTable, nearest, type RowOfRecords, withRoundedTotals } from './mapping-table.js'
import { mergeSmall } from './merge-small.js'
import { readRows, refuseTwice } from './read-rows.schema.js'

/** What may be told of the children, or of the young adults, of a unit. */
export interface MappedGroup {
  /** `measuresOnly` where they are too few for more; then how many they are is not told either. */
  readonly scope: 'allTables' | 'measuresOnly'
  readonly children?: number
  /** Whether totals, `children` among them, are rounded: they are everywhere when any number is hidden anywhere. */
  readonly totalsRounded: boolean
  readonly tables: readonly MappingTable[]
}

/** The mapping of those who have LSS: children, and apart from them those who are 18–22 years old. */
export interface LssMapping {
  readonly children: MappedGroup
  readonly youngAdults: MappedGroup
}

/**
 * Counts the children with LSS by age, sex, group of persons, diagnosis group, measure, plan, last time heard, school
 * form and needs not met, in tables where no small number can be read or worked out.
 *
 * Hidden are counts of 1–4 and as many others as it takes. An age band with so few is told together with its neighbour.
 * Under 20 children only the totals by measure are told. Which tables there may be is fixed in the data.
 *
 * @param records - one for each child; together all of a unit. A missing diagnosis group counts as `notStated`.
 * @throws LibraryError `input.invalid` with row and field, also when two records have the same `childRef`.
 * @example
 * ```ts
 * import { mapLssChildren } from 'barnkonsekvens/audit'
 *
 * const child = {
 *   ageBand: '7-12',
 *   legalSex: 'female',
 *   personkrets: 'group1',
 *   measures: ['lss9-6'],
 *   planOffered: 'notOffered',
 *   lastHeard: 'never',
 *   schoolForm: 'adaptedCompulsory',
 * } as const
 * const records = Array.from({ length: 30 }, (_, index) => ({ ...child, childRef: `barn-${index}` }))
 * const { children } = mapLssChildren(records)
 * children.children // => 30
 * children.tables[0]?.rows[1]?.counts // => { female: 30, male: 0, unknown: 0 }
 * ```
 */
export function mapLssChildren(records: readonly LssRecord[]): LssMapping {
  const read = readRows(LssRecord, records)
  refuseTwice(read, 'childRef')
  const isAdult = ({ ageBand }: LssRecord) => adultBands.includes(ageBand)
  return deepFreeze({
    children: mappedGroup(read.filter((record) => !isAdult(record))),
    youngAdults: mappedGroup(read.filter(isAdult)),
  })
}

function mappedGroup(records: readonly LssRecord[]): MappedGroup {
  const isSmallUnit = records.length < suppression.leastChildren
  const rows = isSmallUnit ? [{ ageBands: [], records }] : rowsOf(records)
  const made = (isSmallUnit ? tablesOfSmallUnit : allowedTables).map((table) => mappingTable(table, rows))
  const totalsRounded = made.some(({ hides }) => hides)
  const tables = made.map(({ table }) => (totalsRounded ? withRoundedTotals(table) : table))
  if (isSmallUnit) return { scope: 'measuresOnly', totalsRounded, tables }
  const children = totalsRounded ? nearest(records.length) : records.length
  return { scope: 'allTables', children, totalsRounded, tables }
}

/** The rows that all tables share. */
function rowsOf(records: readonly LssRecord[]): RowOfRecords[] {
  const isAdult = adultBands.includes(records[0]?.ageBand ?? '')
  const bands = dimensions.ageBand.filter((band) => adultBands.includes(band) === isAdult)
  const inBand = bands.map((band) => records.filter(({ ageBand }) => ageBand === band))
  const groups = mergeSmall(
    inBand.map(({ length }) => length),
    suppression.leastCount,
  )
  return groups.map((group) => ({
    ageBands: group.map((index) => bands[index] as string),
    records: group.flatMap((index) => inBand[index] ?? []),
  }))
}
