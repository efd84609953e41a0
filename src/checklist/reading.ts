import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import type { AddOn, Depth } from '../words/codes.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import type { Assessment } from './assessment.schema.js'
import type { CarryStop } from './carrying.js'
import type { Cell, Shortage } from './cell.js'

/**
 * An assessment as it reads for one decision: every item that applies, with what was answered.
 *
 * Checklist, progress, missing answers and the validator's rules all look at the same cells, so that they cannot
 * disagree about what is asked.
 */
export interface Reading {
  readonly situation: Situation
  /** The decision it is read for; before there is one, only its frame. */
  readonly decision: PlannedDecision
  readonly requirement: Requirement
  readonly assessment: Assessment
  /** The depth used: the one chosen, else the suggested one, never below the requirement. */
  readonly depth: Depth
  readonly suggestedDepth: Depth
  readonly addOns: readonly AddOn[]
  /** The id of the chosen alternative; `proposal` where none is listed. */
  readonly chosen: string
  /** Every item that applies, in the checklist's order, once for each place. */
  readonly cells: readonly Cell[]
  /** Records and marked areas of which there are fewer than the depth asks. */
  readonly shortages: readonly Shortage[]
  /** Set where answers were carried over from an earlier assessment and none of them may be used. */
  readonly carryStop?: CarryStop | undefined
  /** The answer to a case-level item, or to a child's item where a child is given; `undefined` while unanswered. */
  readonly answer: (itemId: string, childRef?: string) => unknown
}
