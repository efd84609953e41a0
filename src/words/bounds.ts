/** Limits of what one call takes in: far above any real case, far below what can hang a process. */
export const bounds = {
  /** Levels of nesting. */
  depth: 32,
  /** Values of every kind, counted together. */
  nodes: 10_000,
  /** Entries of one list. */
  items: 500,
  /** Characters (UTF-16 units) of one text. */
  characters: 20_000,
} as const

/** No list of faults in what was given is longer. */
export const mostIssues = 50
