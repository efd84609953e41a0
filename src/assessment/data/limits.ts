/** Limits of the library's own, no law's. Source: the method, part E; last checked 2026-11-25. */
export const limits = {
  /** How many months before the decision an earlier record of a child's view may lie; exactly so many still count. */
  recordMonths: 12,
} as const
