import type { Gate } from '../words/requirement.schema.js'
import { gateTexts } from './data/requirement.js'
import type { Locale } from './locale.js'

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
