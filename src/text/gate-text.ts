import type { Locale } from '../words/locale.js'
import type { Gate } from '../words/requirement.schema.js'
import { gateTexts } from './data/requirement.js'
import { textOf } from './label-of.js'

/**
 * What waits for the assessment, as a clause.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { gateText } from 'barnkonsekvens/text'
 *
 * gateText('block', 'sv') // => 'beslutet väntar på analysen'
 * ```
 */
export function gateText(gate: Gate, locale: Locale): string {
  return textOf(gateTexts, gate, locale)
}
