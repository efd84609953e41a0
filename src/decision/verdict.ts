import type { Duty } from '../words/duty.schema.js'
import type { Issue } from '../words/issue.schema.js'
import type { Requirement } from '../words/requirement.schema.js'

/** What the host stores beside its decision, so that an audit can ask for one for every decision. Personal data. */
export interface Receipt {
  /** SHA-256 over policy, facts, decision and the assessment's content, in RFC 8785 form. */
  readonly inputHash: string
  readonly policy: { readonly id: string; readonly version: string }
  readonly methodVersion: string
  /** The day of the decision. */
  readonly on: string
}

/**
 * The answer to "may we make this decision?". A yes means that there is no formal obstacle; whether the decision is
 * good for the child is a human's judgement.
 */
export interface Verdict {
  /** Whether no issue is blocking. */
  readonly allowed: boolean
  /** Absent when the input could not be read. */
  readonly requirement?: Requirement
  readonly issues: readonly Issue[]
  /** What the decision leaves owing, by day; empty when it is not allowed and nothing is owed. */
  readonly owed: readonly Duty[]
  /**
   * What an assessment in order is: answers about each child, about a household of which it is unknown whether there are
   * children, or a document from elsewhere. Absent where none was asked for, or it is missing or owed.
   */
  readonly restsOn?: 'assessment' | 'household' | 'document' | undefined
  /** In a partial rejection: the lines (index) whose granted part may be carried out at once. */
  readonly executable?: readonly number[]
  /** Absent when the input could not be read. */
  readonly receipt?: Receipt
}
