import type { Locale } from '../words/locale.js'
import { smallWords } from './data/phrases.js'
import { fieldCodeTexts, type RuleField } from './data/requirement.js'
import { labelOf, textOf, textsOf } from './label-of.js'

/**
 * What a code of a fact that a rule asks about is called, as it stands inside a sentence.
 *
 * @param value - a code; of a unit its own code, and of the decision date the day, are shown as they are. `null` is a fact
 * that was not given.
 * @returns `undefined` for a code the fact does not have.
 * @throws LibraryError `input.invalid` for another language.
 * @example
 * ```ts
 * import { fieldValueText } from 'barnkonsekvens/text'
 *
 * fieldValueText('earlierNegativeDecisions', 'several', 'sv') // => 'två eller fler'
 * fieldValueText('impact', null, 'sv') // => 'inte angivet'
 * ```
 */
export function fieldValueText(field: RuleField, value: string | null, locale: Locale): string | undefined {
  const { notGiven } = textOf({ smallWords }, 'smallWords', locale)
  if (value === null) return notGiven
  if (field === 'unit' || field === 'decisionDay') return value
  return labelOf(textsOf(fieldCodeTexts, field) ?? {}, value, locale)
}
