import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { valueLists } from '../words/data/value-lists.js'
import { Reference } from '../words/scalars.schema.js'
import { mappingLists } from './data/lss-mapping.js'

/** The codes of a list that has names. */
function codes<List extends object>(list: List) {
  return z.enum(Object.keys(list) as [keyof List & string, ...(keyof List & string)[]])
}

/** A list of codes in which none stands twice: a child is counted once for each. */
function codeList<Code extends z.ZodType>(code: Code) {
  return z.array(code).refine((list) => new Set(list).size === list.length, { params: { problem: 'duplicate' } })
}

/**
 * One child or young adult with LSS, for the mapping: codes only, and a reference by which nobody is counted twice.
 *
 * `lastHeard` and `ageBand` are worked out by the host for the day of the mapping. `diagnosisGroup` may be left out.
 */
export const LssRecord = z.strictObject({
  childRef: Reference,
  ageBand: codes(mappingLists.ageBand),
  legalSex: codes(mappingLists.legalSex),
  personkrets: z.enum(valueLists.lssGroup),
  diagnosisGroup: codes(mappingLists.diagnosisGroup).optional(),
  measures: codeList(z.enum(valueLists.lssMeasure)),
  planOffered: z.enum(valueLists.lssPlan),
  lastHeard: codes(mappingLists.lastHeard),
  schoolForm: codes(mappingLists.schoolForm),
  needsNotMet: codeList(codes(mappingLists.needsNotMet)).optional(),
})
/** One child or young adult with LSS, for the mapping. */
export type LssRecord = DeepReadonly<z.infer<typeof LssRecord>>
