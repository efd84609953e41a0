import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Instant, Reference } from '../words/scalars.schema.js'

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
})
/** What the host may give a validation beside policy, facts and decision. */
export type ValidationContext = DeepReadonly<z.infer<typeof ValidationContext>>

/** The names of what may be given. */
export const validationKeys = Object.keys(ValidationContext.shape) as readonly (keyof ValidationContext)[]
