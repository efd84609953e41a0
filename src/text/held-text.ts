import type { Locale } from '../words/locale.js'
import type { ConditionVerdict } from '../words/requirement.schema.js'
import { heldTexts } from './data/requirement.js'

/**
 * How a condition of a rule was judged.
 *
 * @example
 * ```ts
 * import { heldText } from 'barnkonsekvens/text'
 *
 * heldText('unmet', 'sv') // => 'inte uppfyllt'
 * ```
 */
export function heldText(held: ConditionVerdict['held'], locale: Locale): string {
  return heldTexts[held][locale]
}
