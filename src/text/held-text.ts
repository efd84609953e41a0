import type { Locale } from '../words/locale.js'
import type { ConditionVerdict } from '../words/requirement.schema.js'
import { heldTexts } from './data/requirement.js'
import { textOf } from './label-of.js'

/**
 * How a condition of a rule was judged.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { heldText } from 'barnkonsekvens/text'
 *
 * heldText('unmet', 'sv') // => 'inte uppfyllt'
 * ```
 */
export function heldText(held: ConditionVerdict['held'], locale: Locale): string {
  return textOf(heldTexts, held, locale)
}
