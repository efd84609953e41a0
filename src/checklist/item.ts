import type { AddOn, Depth } from '../words/codes.schema.js'
import type { Condition } from './condition.js'

/** What an item is asked about: once for the case, or once for each child, area, alternative or consequence. */
export type Scope = 'case' | 'child' | 'child×area' | 'alternative' | 'alternative×child' | 'consequence'

/** The kind of value an item takes; what stands after the colon names a value list or a record. */
export type ItemType =
  | 'text'
  | 'texts'
  | 'date'
  | 'integer'
  | 'references'
  | `choice:${string}`
  | `list:${string}`
  | `records:${string}`

/** The smallest number of records or marked areas; a smaller number is one missing answer each. */
export type Minimum =
  | { readonly [ItemDepth in Depth]?: number }
  | { readonly records: number }
  | {
      readonly perChild: { readonly [ItemDepth in Depth]?: number }
      readonly code?: { readonly [ItemDepth in Depth]?: string }
    }
  | { readonly perChildForChosen: { readonly [ItemDepth in Depth]?: number } }

/** One thing the checklist asks or shows, with its exact condition. Its wording is in `text/data/items.ts`. */
export interface Item {
  readonly id: string
  readonly part: string
  /** Set where the item belongs to an add-on; core items have none. */
  readonly addOn?: AddOn
  readonly scope: Scope
  readonly type: ItemType
  readonly unit?: 'years' | 'months' | 'SEK'
  /** Who answers: `caseworker` is asked, `facts` and `event` are shown and never asked. */
  readonly from: 'caseworker' | 'facts' | 'event'
  readonly phase: 'beforeDecision' | 'afterDecision'
  readonly when: Condition
  readonly optional?: true
  /** What counts while unanswered: a code, or `answeredOn:<item>` for the day that item was answered. */
  readonly default?: string
  /** Codes with which the item still counts as unanswered for signing. */
  readonly openCodes?: readonly string[]
  /** Codes that may be recorded only after the decision. */
  readonly laterCodes?: readonly string[]
  readonly minimum?: Minimum
  /** The condition with which the item counts as answered without a value of its own. */
  readonly satisfiedBy?: Condition
  /** The item whose date this answer is due from. */
  readonly dueOn?: string
  /** The fact or event field the value comes from. */
  readonly filledFrom?: string
  readonly computed?: true
  /** Computed, but may be stated too: what is stated is never the value, and a rule compares the two. */
  readonly mayBeStated?: true
  /** The list of its own that holds the value, beside the `answers` of its scope. */
  readonly storedAs?: 'alternatives' | 'measures'
  /** A text compared between siblings. */
  readonly individualText?: true
  /** How old an original answer may be when it is carried over; a judgement never is. */
  readonly carry?: { readonly kind: 'fact' | 'judgement'; readonly maxAgeDays: number }
  readonly basis: readonly string[]
}
