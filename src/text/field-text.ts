import type { Locale } from '../words/locale.js'
import { fieldTexts, type RuleField } from './data/requirement.js'
import { textOf } from './label-of.js'

/**
 * What a fact that a rule asks about is called, as it stands inside a sentence.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { fieldText } from 'barnkonsekvens/text'
 *
 * fieldText('housingRisk', 'sv') // => 'risk att barnet förlorar bostaden'
 * ```
 */
export function fieldText(field: RuleField, locale: Locale): string {
  return textOf(fieldTexts, field, locale)
}
