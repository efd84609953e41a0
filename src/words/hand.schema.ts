import { z } from 'zod'
import { Role } from './codes.schema.js'
import { Reference } from './scalars.schema.js'

/** Who does something: what the host has authenticated, never what a form says of itself. */
export const Hand = z.strictObject({
  id: Reference,
  role: Role,
  unit: Reference.optional(),
  delegation: Reference.optional(),
})
/** Who does something, in which role, for which unit and by which delegation. */
export type Hand = z.infer<typeof Hand>
