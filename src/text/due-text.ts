import type { Locale } from '../words/locale.js'
import type { Due } from '../words/requirement.schema.js'
import { dueTexts } from './data/requirement.js'
import { textOf } from './label-of.js'

/**
 * When the assessment is due, as it stands inside a sentence.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { dueText } from 'barnkonsekvens/text'
 *
 * dueText('decision', 'sv') // => 'innan beslutet fattas'
 * ```
 */
export function dueText(due: Due, locale: Locale): string {
  return textOf(dueTexts, due, locale)
}
