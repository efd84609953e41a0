import type { EventType } from '../words/codes.schema.js'
import type { Locale } from '../words/locale.js'
import { eventTexts } from './data/events.js'
import { textOf } from './label-of.js'

/**
 * What an event is called among the things to do.
 *
 * @throws LibraryError `input.invalid` for a code that is none, or another language.
 * @example
 * ```ts
 * import { eventText } from 'barnkonsekvens/text'
 *
 * eventText('child.registered', 'sv') // => 'Registrera barnet'
 * ```
 */
export function eventText(type: EventType, locale: Locale): string {
  return textOf(eventTexts, type, locale)
}
