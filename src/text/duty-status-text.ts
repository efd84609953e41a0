import type { Duty } from '../words/duty.schema.js'
import type { Locale } from '../words/locale.js'
import { dutyStatusTexts } from './data/phrases.js'
import { textOf } from './label-of.js'

/**
 * How something that is owed stands on the day asked about.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { dutyStatusText } from 'barnkonsekvens/text'
 *
 * dutyStatusText('overdue', 'sv') // => 'försenad'
 * ```
 */
export function dutyStatusText(status: Duty['status'], locale: Locale): string {
  return textOf(dutyStatusTexts, status, locale)
}
