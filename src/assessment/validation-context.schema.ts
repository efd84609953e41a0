import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Day, Instant, Reference } from '../words/scalars.schema.js'
import { recipients } from './data/withheld.js'
import { GivenAssessment } from './signed-assessment.schema.js'

const Item = z.string().max(60)

/**
 * What the host may give a validation beside policy, facts and decision. It is used in memory and never stored. A rule
 * whose input is missing here is reported as `rule.notRun`, never as passed.
 */
export const ValidationContext = z.strictObject({
  /** Names of the persons in the case, so that a name is not taken for a word. */
  names: z.array(z.string().min(1).max(200)).optional(),
  /** The references of all children in the household register. */
  registerChildren: z.array(Reference).optional(),
  /** The instant of the decision, where it is known to the minute. */
  decidedAt: Instant.optional(),
  /** The day asked about; after the follow-up day a missing result is asked for. */
  asOf: Day.optional(),
  /** Earlier assessments of the same case, or by the same author within twelve months, signed or not. */
  earlier: z.array(GivenAssessment).optional(),
  /** When each text was saved. */
  savedAt: z.array(z.strictObject({ item: Item, childRef: Reference.optional(), at: Instant })).optional(),
  /** Addresses, schools, preschools and the like, which must not reach the wrong reader. */
  flaggedTerms: z.array(z.string().min(1).max(200)).optional(),
  /** Who gets a copy of the decision. */
  recipients: z.array(z.enum(recipients)).optional(),
  /** The items whose answers stand in that copy; not given, those of `childParagraphs`. */
  copyItems: z.array(Item).optional(),
})
/** What the host may give a validation beside policy, facts and decision. */
export type ValidationContext = Omit<DeepReadonly<z.infer<typeof ValidationContext>>, 'earlier'> & {
  readonly earlier?: readonly GivenAssessment[] | undefined
}

/**
 * What an event may carry of it. An event is stored for good, so that names, protected addresses and the answers of other
 * assessments are not among it: they are looked at before, by `validateAssessment`.
 */
export const StoredContext = ValidationContext.omit({ names: true, flaggedTerms: true, earlier: true })

/** The names of what may be given. */
export const validationKeys = Object.keys(ValidationContext.shape) as readonly (keyof ValidationContext)[]
