import type fc from 'fast-check'

/** The module fast-check, as a test hands it in: nothing here imports it. */
export type FastCheck = typeof fc
