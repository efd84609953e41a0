import type { z } from 'zod'
import type { DeepReadonly } from '../../kernel/deep-readonly.js'
import { Policy } from '../policy.schema.js'

/** A policy without its rules, which stand in a table. */
export const PolicyRest = Policy.omit({ rules: true })
/** A policy without its rules. */
export type PolicyRest = DeepReadonly<z.infer<typeof PolicyRest>>
