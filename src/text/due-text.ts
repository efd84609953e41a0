import type { Locale } from '../words/locale.js'
import type { Due } from '../words/requirement.schema.js'
import { dueTexts } from './data/requirement.js'

/**
 * When the assessment is due, as it stands inside a sentence.
 *
 * @example
 * ```ts
 * import { dueText } from 'barnkonsekvens/text'
 *
 * dueText('decision', 'sv') // => 'innan beslutet fattas'
 * ```
 */
export function dueText(due: Due, locale: Locale): string {
  return dueTexts[due][locale]
}
