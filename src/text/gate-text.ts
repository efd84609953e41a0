import type { Locale } from '../words/locale.js'
import type { Gate } from '../words/requirement.schema.js'
import { gateTexts } from './data/requirement.js'

/**
 * What waits for the assessment, as a clause.
 *
 * @example
 * ```ts
 * import { gateText } from 'barnkonsekvens/text'
 *
 * gateText('block', 'sv') // => 'beslutet väntar på analysen'
 * ```
 */
export function gateText(gate: Gate, locale: Locale): string {
  return gateTexts[gate][locale]
}
