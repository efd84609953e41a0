import type { Policy } from '../policy.schema.js'
import { borasForsorjningsenhetenPolicy } from './boras-forsorjningsenheten.js'
import { nationalPolicy } from './national.js'

/** The policies that ship with the library, as written; `definePolicy` makes them ready. */
export const builtInPolicies: readonly Policy[] = [nationalPolicy, borasForsorjningsenhetenPolicy]
