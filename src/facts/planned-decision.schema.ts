import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Decision } from './facts.schema.js'

/** A decision as far as it is known while it is prepared: at least its day, outcome and forum. */
export const PlannedDecision = z.strictObject({
  ...Decision.partial().shape,
  ...Decision.pick({ on: true, outcome: true, forum: true }).shape,
})
/** A decision as far as it is known while it is prepared. */
export type PlannedDecision = DeepReadonly<z.infer<typeof PlannedDecision>>
