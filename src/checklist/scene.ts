import type { ChildFact } from '../facts/facts.schema.js'
import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import type { AddOn, Depth } from '../words/codes.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import type { Alternative, AssessedChild, Assessment, Consequence } from './assessment.schema.js'

/** Everything a condition may look at, for one assessment and one decision. */
export interface Scene {
  readonly situation: Situation
  readonly decision: PlannedDecision
  readonly requirement: Requirement
  readonly assessment: Assessment
  readonly children: readonly ChildHere[]
  readonly chosen: string
  readonly addOns: readonly AddOn[]
  readonly depth: Depth
  readonly depthLowered: boolean
  /** Named conditions of the case that were asked before; those of a child are kept with the child. */
  readonly asked: Map<string, boolean>
}

/** A child who counts, with its part of the assessment; an empty part where there is none yet. */
export interface ChildHere {
  readonly fact: ChildFact
  readonly part: AssessedChild
  /** Named conditions that were asked of this child before. */
  readonly asked: Map<string, boolean>
}

/** Where a condition is asked: nothing for the case, else the records that surround the item. */
export interface Here {
  readonly child?: ChildHere
  readonly area?: AssessedChild['areas'][number]
  readonly alternative?: Alternative
  readonly consequence?: Consequence
  /** The record at hand inside `where`. */
  readonly record?: Readonly<Record<string, unknown>>
}

/** The case itself: no record surrounds the item. */
export const caseHere: Here = Object.freeze({})
