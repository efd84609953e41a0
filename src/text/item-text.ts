import type { Locale } from '../words/locale.js'
import { itemTexts } from './data/items.js'
import { labelOf } from './label-of.js'

/** What an item is called and how it is helped along. */
export interface ItemText {
  readonly label: string
  readonly help: string
}

/**
 * The wording of one item of the checklist.
 *
 * @returns `undefined` for an item the checklist does not have.
 * @example
 * ```ts
 * import { itemText } from 'barnkonsekvens/text'
 *
 * itemText('fu.date', 'sv')?.label // => 'När följs beslutet upp?'
 * ```
 */
export function itemText(itemId: string, locale: Locale): ItemText | undefined {
  return labelOf(itemTexts, itemId, locale)
}
