import type { Duty } from '../words/duty.schema.js'
import type { Locale } from '../words/locale.js'
import { dutyTexts } from './data/phrases.js'
import { textOf } from './label-of.js'

/**
 * What is owed, as a noun.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { dutyText } from 'barnkonsekvens/text'
 *
 * dutyText('feedback', 'sv') // => 'återkopplingen till barnet'
 * ```
 */
export function dutyText(kind: Duty['kind'], locale: Locale): string {
  return textOf(dutyTexts, kind, locale)
}
