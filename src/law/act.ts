import type { Localised } from '../words/locale.js'
import type { acts } from './data/acts.js'

/** How the places of an Act are numbered: by sections (within chapters or not), articles, paragraphs or points. */
export type PlaceStyle = 'section' | 'article' | 'paragraph' | 'point'

/** An Act, a treaty, a regulation or a comment on a treaty, once for all its provisions. */
export interface Act {
  /** Its number in the statute book or another register; null where it has none. */
  readonly sfs: string | null
  /** How it is called inside a sentence, with its number where a citation has one. */
  readonly name: Localised
  readonly style: PlaceStyle
  /** Whether it is a treaty: it bound the state before it became Swedish law. */
  readonly treaty?: true
}

/** An Act by the key that the ids of its provisions begin with. */
export type ActKey = keyof typeof acts
