import type { DropReason } from '../assessment/carry-over.js'
import type { Locale } from '../words/locale.js'
import { droppedTexts } from './data/phrases.js'
import { textOf } from './label-of.js'

/**
 * Why an answer was not carried over from an earlier assessment, as a clause.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { droppedText } from 'barnkonsekvens/text'
 *
 * droppedText('tooOld', 'sv') // => 'svaret är för gammalt för det här beslutet'
 * ```
 */
export function droppedText(reason: DropReason, locale: Locale): string {
  return textOf(droppedTexts, reason, locale)
}
