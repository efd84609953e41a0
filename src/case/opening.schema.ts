import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import type { Policy } from '../policy/policy.schema.js'
import { CaseOpened } from './case-event.schema.js'

const { type: _, policy: __, ...said } = CaseOpened.shape

/** What an opening says beside its policy. */
export const OpeningSaid = z.strictObject(said)

/** The names of what an opening says beside its policy. */
export const openingKeys = Object.keys(said) as readonly (keyof typeof said)[]

/** What a case is opened with: as the event, but with the policy itself, or its versions. */
export const Opening = z.strictObject({ ...said, policy: z.unknown() })
/** What a case is opened with. Where `policy` is a list of versions, the one in force on the day judges. */
export type Opening = DeepReadonly<Omit<z.infer<typeof Opening>, 'policy'>> & {
  readonly policy: Policy | readonly Policy[]
}
