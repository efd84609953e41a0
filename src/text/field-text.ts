import type { Locale } from '../words/locale.js'
import { fieldTexts, type RuleField } from './data/requirement.js'

/**
 * What a fact that a rule asks about is called, as it stands inside a sentence.
 *
 * @example
 * ```ts
 * import { fieldText } from 'barnkonsekvens/text'
 *
 * fieldText('housingRisk', 'sv') // => 'risk att barnet förlorar bostaden'
 * ```
 */
export function fieldText(field: RuleField, locale: Locale): string {
  return fieldTexts[field][locale]
}
