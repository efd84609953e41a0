import type { Locale, Localised } from '../words/locale.js'

/** The text for a code that may be unknown; `undefined` where there is none. */
export function labelOf<Value>(
  texts: { readonly [code: string]: Localised<Value> },
  code: unknown,
  locale: Locale,
): Value | undefined {
  return typeof code === 'string' && Object.hasOwn(texts, code) ? texts[code]?.[locale] : undefined
}
