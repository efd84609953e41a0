import type { Duty } from '../words/duty.schema.js'
import type { Locale } from '../words/locale.js'
import { dutyTexts } from './data/phrases.js'

/**
 * What is owed, as a noun.
 *
 * @example
 * ```ts
 * import { dutyText } from 'barnkonsekvens/text'
 *
 * dutyText('feedback', 'sv') // => 'återkopplingen till barnet'
 * ```
 */
export function dutyText(kind: Duty['kind'], locale: Locale): string {
  return dutyTexts[kind][locale]
}
