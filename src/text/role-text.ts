import type { Role } from '../words/codes.schema.js'
import type { Locale } from '../words/locale.js'
import { roleTexts } from './data/roles.js'

/**
 * What a role is called, as it stands inside a sentence.
 *
 * @example
 * ```ts
 * import { roleText } from 'barnkonsekvens/text'
 *
 * roleText('decisionMaker', 'sv') // => 'beslutsfattare'
 * ```
 */
export function roleText(role: Role, locale: Locale): string {
  return roleTexts[role][locale]
}
