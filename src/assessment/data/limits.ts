/** Limits of the library's own, no law's. Source: the method, part E; last checked 2026-11-25. */
export const limits = {
  /** How many months before the decision an earlier record of a child's view may lie; exactly so many still count. */
  recordMonths: 12,
} as const

/** The sources that are the adult who applies: what they say and what they wrote. Source: the method, part E (E16). */
export const applyingSources: readonly string[] = ['application', 'guardian']
