import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Day } from '../words/scalars.schema.js'

/** What must be known of papers to tell when they are to be erased. */
export const RetentionFacts = z
  .strictObject({
    lastNoteOn: Day,
    act: z.enum(['sol', 'lss']),
    childInvestigation: z.enum(['opened', 'notOpened', 'no']).optional(),
    closedOn: Day.optional(),
    neverErased: z.boolean().optional(),
    births: z.array(z.union([Day, z.enum(['expected', 'unknown'])])).optional(),
  })
  // Such an investigation is one under the Social Services Act, whatever else the child has.
  .refine(({ act, childInvestigation = 'no' }) => act === 'sol' || childInvestigation === 'no', {
    path: ['childInvestigation'],
    params: { problem: 'contradiction' },
  })
/** What must be known of papers to tell when they are to be erased. */
export type RetentionFacts = DeepReadonly<z.infer<typeof RetentionFacts>>
