import type { RuleStatus } from '../words/codes.schema.js'
import type { Locale } from '../words/locale.js'
import { statusTexts } from './data/requirement.js'
import { textOf } from './label-of.js'

/**
 * What a rule rests on, so that a reader can tell law from local choice.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { statusText } from 'barnkonsekvens/text'
 *
 * statusText('statedIntention', 'sv') // => 'uttalad avsikt'
 * ```
 */
export function statusText(status: RuleStatus, locale: Locale): string {
  return textOf(statusTexts, status, locale)
}
