/** The numbers below which nothing is told, so that no child can be made out in a table. */
export interface Suppression {
  /** The smallest count that is told: those from 1 up to it are hidden. */
  readonly leastCount: number
  /** What totals are rounded to the nearest of, where any number is hidden. */
  readonly roundTo: number
  /** A unit with fewer children tells totals by measure only. */
  readonly leastChildren: number
  /** A group with fewer survey answers tells nothing. */
  readonly leastAnswers: number
}

/**
 * The built-in thresholds. No official number was found; these are the library's own. Source: the canonical method,
 * sections 9 and G; last checked 2026-11-25.
 */
export const suppression: Suppression = { leastCount: 5, roundTo: 5, leastChildren: 20, leastAnswers: 10 }
