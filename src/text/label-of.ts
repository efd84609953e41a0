import { LibraryError } from '../kernel/library-error.js'
import type { Locale, Localised } from '../words/locale.js'

/** What a table has under a name of its own; nothing for any other, such as those that every object inherits. */
function own<Value>(table: { readonly [name: string]: Value }, name: unknown): Value | undefined {
  return typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined
}

/** The text for a code that may be unknown; `undefined` where there is none. */
export function labelOf<Value>(
  texts: { readonly [code: string]: Localised<Value> },
  code: unknown,
  locale: Locale,
): Value | undefined {
  const text = own(texts, code)
  return text && own(text, locale)
}

/**
 * The text for a code that is one of ours.
 *
 * @throws LibraryError `input.invalid` for any other code, or language; which one is not repeated.
 */
export function textOf<Value>(
  texts: { readonly [code: string]: Localised<Value> } | undefined,
  code: unknown,
  locale: Locale,
): Value {
  const text = texts && own(texts, code)
  const words = text && own(text, locale)
  if (words === undefined)
    throw new LibraryError('input.invalid', { paths: [[text === undefined ? 'code' : 'locale']] })
  return words
}

/** The texts of a list, by a name that may be none. */
export function textsOf<Texts>(lists: { readonly [list: string]: Texts }, list: unknown): Texts | undefined {
  return own(lists, list)
}
