import type { Locale } from './locale.js'

/** The same thing in every language; a missing translation does not compile. */
export type Bilingual<Value = string> = { readonly [Language in Locale]: Value }
