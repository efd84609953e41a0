import type { ListName, valueLists } from '../words/data/value-lists.js'
import type { Locale } from '../words/locale.js'
import { codeTexts } from './data/codes.js'
import { textOf, textsOf } from './label-of.js'

/**
 * What a code of a value list is called, as it stands inside a sentence.
 *
 * @throws LibraryError `input.invalid` for a list or code that is none, or another language.
 * @example
 * ```ts
 * import { codeText } from 'barnkonsekvens/text'
 *
 * codeText('outcome', 'partialRejection', 'sv') // => 'delvis avslag'
 * ```
 */
export function codeText<List extends ListName>(
  list: List,
  code: (typeof valueLists)[List][number],
  locale: Locale,
): string {
  return textOf(textsOf(codeTexts, list), code, locale)
}
