import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { dutyKindCodes } from './data/duty-kinds.js'
import { Day, ProvisionId, Reference } from './scalars.schema.js'

/** What is owed, or what time runs out. */
export const DutyKind = z.enum(dutyKindCodes)
/** One of the kinds. */
export type DutyKind = z.infer<typeof DutyKind>

/**
 * How a day was computed.
 *
 * `lastDay` is the day by the count alone, `nextWeekday` the first day from it on that is no day off, and `moves` whether
 * the time moves on to it: `yes`, `no`, or `unsettled` where nobody has said. Without `count` and `unit` the day was
 * decided, not counted.
 */
export const Computation = z.strictObject({
  from: Day,
  count: z.int().nonnegative().optional(),
  unit: z.enum(['days', 'weeks', 'months', 'years']).optional(),
  lastDay: Day,
  nextWeekday: Day,
  moves: z.enum(['yes', 'unsettled', 'no']),
})
/** How a day was computed: from which day, how far, and whether it moves on to the next weekday. */
export type Computation = DeepReadonly<z.infer<typeof Computation>>

/**
 * Something owed after or instead of a step, or a time that runs out, with its day.
 *
 * `dueOn` is the day that counts: the earlier of two where the computation is unsettled. `ownLimit`: the day is the
 * library's or the policy's, not the law's. `settled`: whether the computation is settled law; `unsettled` names the open
 * questions. `notBefore`: not to be done before that day. What a host hands in may leave out all but the first fields.
 */
export const Duty = z.strictObject({
  kind: DutyKind,
  childRef: Reference.optional(),
  /** Who the time runs for, where it is one of several who were told. */
  recipient: Reference.optional(),
  /** Which of the child's measures is owed, by its id. */
  measure: Reference.optional(),
  dueOn: Day,
  notBefore: Day.optional(),
  computed: Computation.optional(),
  settled: z.boolean().optional(),
  unsettled: z.array(z.string()).optional(),
  basis: z.array(ProvisionId),
  ownLimit: z.boolean(),
  status: z.enum(['upcoming', 'dueSoon', 'overdue', 'met', 'metLate']),
})
/** Something owed, or a time that runs out, with its day and how it stands. */
export type Duty = DeepReadonly<z.infer<typeof Duty>>
