import { policies } from '../../../policy/named-policies.js'
import type { Policy } from '../../../policy/policy.schema.js'
import { kitPolicy } from './kit-policy.js'

/**
 * The policies that situations are under where nothing else is asked for, the plain one first: each has a rule that none
 * of the others has. Our own; last checked 2026-11-25.
 */
export const defaultPolicies: readonly Policy[] = [policies.national, policies['boras.forsorjningsenheten'], policies['boras.relationsvaldsenheten'], policies['boras.socialaOmsorgsnamnden'], kitPolicy]
