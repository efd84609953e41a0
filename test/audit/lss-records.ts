import fc from 'fast-check'
import { dimensions } from '../../src/audit/data/lss-mapping.js'
import type { LssRecord } from '../../src/audit/lss-record.schema.js'

/** One child; what is not said is as it most often is. */
export function aChild(index: number, said: Partial<LssRecord> = {}): LssRecord {
  return {
    childRef: `barn-${index}`,
    ageBand: '7-12',
    legalSex: 'male',
    personkrets: 'group1',
    measures: ['lss9-6'],
    planOffered: 'accepted',
    lastHeard: 'withinYear',
    schoolForm: 'compulsory',
    ...said,
  }
}

/** So many children who are alike, numbered from `first`. */
export function children(count: number, said: Partial<LssRecord> = {}, first = 0): LssRecord[] {
  return Array.from({ length: count }, (_, index) => aChild(first + index, said))
}

/** A code of a dimension, the first far more often than the last. */
function lopsided<Code>(codes: readonly string[]): fc.Arbitrary<Code> {
  return fc.oneof(
    ...codes.map((code, index) => ({ arbitrary: fc.constant(code as Code), weight: 2 ** (8 - Math.min(index, 8)) })),
  )
}

const record: fc.Arbitrary<Omit<LssRecord, 'childRef'>> = fc.record({
  ageBand: lopsided<LssRecord['ageBand']>(['7-12', '13-15', '16-17', '18-22', '0-6']),
  legalSex: lopsided<LssRecord['legalSex']>(['male', 'female', 'unknown']),
  personkrets: lopsided<LssRecord['personkrets']>(dimensions.personkrets),
  diagnosisGroup: lopsided<NonNullable<LssRecord['diagnosisGroup']>>(dimensions.diagnosisGroup.slice(0, 6)),
  measures: fc.subarray([...dimensions.measures].slice(0, 8), { maxLength: 3 }),
  planOffered: lopsided<LssRecord['planOffered']>(dimensions.planOffered),
  lastHeard: lopsided<LssRecord['lastHeard']>(dimensions.lastHeard),
  schoolForm: lopsided<LssRecord['schoolForm']>(dimensions.schoolForm.slice(3)),
  needsNotMet: fc
    .subarray(['communication', 'leisure', 'school', 'safety'] as const, { maxLength: 2 })
    .map((list) => [...list]),
})

/** A unit's records, most of them alike. */
export const unit: fc.Arbitrary<LssRecord[]> = fc
  .array(record, { minLength: 15, maxLength: 160, size: 'max' })
  .map((records) => records.map((said, index) => ({ ...said, childRef: `barn-${index}` })))
