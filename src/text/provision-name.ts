import { citation } from '../law/citation.js'
import type { Locale } from '../words/locale.js'

/**
 * A provision named inside a sentence, with the number of its Act. Says nothing of when it is in force.
 *
 * @returns the id itself for a provision the library does not know.
 */
export function provisionName(id: string, locale: Locale): string {
  return citation(id, locale) ?? id
}
