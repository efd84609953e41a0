import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Day } from '../words/scalars.schema.js'

/** The language of a citation, and the day it is made for. */
export const CiteOptions = z.strictObject({ locale: z.enum(['sv', 'en']), on: Day.optional() })
/** The language of a citation, and the day it is made for. */
export type CiteOptions = DeepReadonly<z.infer<typeof CiteOptions>>
