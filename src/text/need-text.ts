import type { Locale } from '../words/locale.js'
import type { Need } from '../words/requirement.schema.js'
import { needTexts } from './data/requirement.js'
import { textOf } from './label-of.js'

/**
 * Whether an assessment is asked for, as a clause.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { needText } from 'barnkonsekvens/text'
 *
 * needText('required', 'sv') // => 'barnkonsekvensanalys krävs'
 * ```
 */
export function needText(need: Need, locale: Locale): string {
  return textOf(needTexts, need, locale)
}
