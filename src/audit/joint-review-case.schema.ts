import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { valueLists } from '../words/data/value-lists.js'
import { Day, Reference } from '../words/scalars.schema.js'

const YesNoUnknown = z.enum(valueLists.yesNoUnknown)

/**
 * One open case, for the list of the joint review: no field says who anybody is.
 *
 * `units` are all at which the case is active, the own unit included, each once. `involvedOn` is the day on which the
 * last of them came in, `reviewedOn` that of the last joint review; left out, the one is not known and the other has not
 * been held.
 */
export const JointReviewCase = z.strictObject({
  caseRef: Reference,
  units: z
    .array(Reference)
    .min(1)
    .refine((units) => new Set(units).size === units.length, { params: { problem: 'duplicate' } }),
  childrenLinked: YesNoUnknown,
  needsCoordination: YesNoUnknown,
  involvedOn: Day.optional(),
  reviewedOn: Day.optional(),
})
/** One open case, for the list of the joint review. */
export type JointReviewCase = DeepReadonly<z.infer<typeof JointReviewCase>>

/** The day from which the next joint review is sought, and a day on which one was held. */
export const JointReviewOptions = z.strictObject({ from: Day, lastHeldOn: Day.optional() })
/** The day from which the next joint review is sought, and a day on which one was held. */
export type JointReviewOptions = DeepReadonly<z.infer<typeof JointReviewOptions>>
