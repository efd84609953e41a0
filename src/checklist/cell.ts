import type { Carrying } from './carrying.js'
import type { Item } from './item.js'

/** Where in an assessment an item is asked: which child, area, alternative or consequence; nothing for the case. */
export interface Place {
  readonly childRef?: string | undefined
  readonly area?: string | undefined
  readonly alternative?: string | undefined
  readonly consequence?: string | undefined
}

/** One item in one place where it applies, with what has been answered there. */
export interface Cell extends Place {
  readonly item: Item
  /** The value that counts, also one that comes from the facts; `undefined` while unanswered. */
  readonly value: unknown
  /** Whether it must be answered before signing. */
  readonly required: boolean
  /** Whether it counts as answered for signing: filled, no open code, or satisfied in another way. */
  readonly answered: boolean
  /** Set where the answer was carried over from an earlier assessment: whether it still stands, or why not. */
  readonly carrying?: Carrying | undefined
  /** Where the value lies in the assessment. */
  readonly path: readonly (string | number)[]
}

/** Fewer records or marked areas than the depth asks of an item, for the case or one child. */
export interface Shortage {
  readonly item: Item
  readonly childRef?: string
  readonly missing: number
}
