import type { Locale } from '../words/locale.js'
import type { Need } from '../words/requirement.schema.js'
import { needTexts } from './data/requirement.js'

/**
 * Whether an assessment is asked for, as a clause.
 *
 * @example
 * ```ts
 * import { needText } from 'barnkonsekvens/text'
 *
 * needText('required', 'sv') // => 'barnkonsekvensanalys krävs'
 * ```
 */
export function needText(need: Need, locale: Locale): string {
  return needTexts[need][locale]
}
