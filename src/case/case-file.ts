import type { TrailEntry } from '../trail/trail-entry.schema.js'
import type { CaseContent } from './content.js'
import type { CaseState } from './possible-now.js'

/**
 * The whole history of one decision matter, as it stands. A file is live: only what `openCase`, `record` or `replay`
 * returned in this process is accepted back. What one stores is the trail.
 */
export interface CaseFile {
  readonly caseId: string
  /** The policy the case was opened under. */
  readonly policy: { readonly id: string; readonly version: string }
  readonly state: CaseState
  readonly content: CaseContent
  readonly trail: readonly TrailEntry[]
  /** The hash of the last entry. */
  readonly head: string
}

/** A file, and the entry that was just added to its trail: what the host stores. */
export interface Recorded {
  readonly file: CaseFile
  readonly entry: TrailEntry
}
