import { z } from 'zod'
import { Day } from '../words/scalars.schema.js'

/** One thing cannot be so beside another. */
const contradiction = { problem: 'contradiction' } as const

/** When somebody got a decision, and when it was made, if that is known: not after it was received. */
export const AppealTimes = z
  .strictObject({ receivedOn: Day, decidedOn: Day.optional() })
  .refine(({ receivedOn, decidedOn }) => decidedOn === undefined || decidedOn <= receivedOn, {
    path: ['decidedOn'],
    params: contradiction,
  })
/** When somebody got a decision, and when it was made. */
export type AppealTimes = z.infer<typeof AppealTimes>

/** When an investigation was opened, the day it is extended to, and the day that was decided. */
export const InvestigationTimes = z
  .strictObject({ openedOn: Day, extendedTo: Day.optional(), extendedOn: Day.optional() })
  .refine(({ extendedTo, extendedOn }) => extendedOn === undefined || extendedTo !== undefined, {
    path: ['extendedTo'],
    params: { problem: 'missing' },
  })
  .refine(({ openedOn, extendedOn }) => extendedOn === undefined || openedOn <= extendedOn, {
    path: ['extendedOn'],
    params: contradiction,
  })
/** When an investigation was opened, and whether it was extended. */
export type InvestigationTimes = z.infer<typeof InvestigationTimes>

/** When a report came in. */
export const ReportTimes = z.strictObject({ receivedOn: Day })
/** When a report came in. */
export type ReportTimes = z.infer<typeof ReportTimes>

/** When an investigation was finished, or a placement ended. */
export const FollowUpTimes = z.strictObject({ completedOn: Day })
/** When an investigation was finished, or a placement ended. */
export type FollowUpTimes = z.infer<typeof FollowUpTimes>

/** When a plan was made or last reviewed. */
export const PlanTimes = z.strictObject({ reviewedOn: Day })
/** When a plan was made or last reviewed. */
export type PlanTimes = z.infer<typeof PlanTimes>

/** When an investigation was opened. */
export const WatchTimes = z.strictObject({ openedOn: Day })
/** When an investigation was opened. */
export type WatchTimes = z.infer<typeof WatchTimes>
