import type { Duty } from '../words/issue.schema.js'
import { dutyStatusTexts } from './data/phrases.js'
import type { Locale } from './locale.js'

/**
 * How something that is owed stands on the day asked about.
 *
 * @example
 * ```ts
 * import { dutyStatusText } from 'barnkonsekvens/text'
 *
 * dutyStatusText('overdue', 'sv') // => 'försenad'
 * ```
 */
export function dutyStatusText(status: Duty['status'], locale: Locale): string {
  return dutyStatusTexts[status][locale]
}
