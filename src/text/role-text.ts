import type { Role } from '../words/codes.schema.js'
import type { Locale } from '../words/locale.js'
import { roleTexts } from './data/roles.js'
import { textOf } from './label-of.js'

/**
 * What a role is called, as it stands inside a sentence.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { roleText } from 'barnkonsekvens/text'
 *
 * roleText('decisionMaker', 'sv') // => 'beslutsfattare'
 * ```
 */
export function roleText(role: Role, locale: Locale): string {
  return textOf(roleTexts, role, locale)
}
