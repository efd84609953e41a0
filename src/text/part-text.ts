import type { Locale } from '../words/locale.js'
import { partTexts } from './data/parts.js'
import { labelOf } from './label-of.js'

/**
 * What a part of the checklist is called, with its number; an add-on has none.
 *
 * @returns `undefined` for a part the checklist does not have.
 * @example
 * ```ts
 * import { partText } from 'barnkonsekvens/text'
 *
 * partText('followUp', 'sv') // => '10. Uppföljning'
 * ```
 */
export function partText(part: string, locale: Locale): string | undefined {
  return labelOf(partTexts, part, locale)
}
