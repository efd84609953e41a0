/** The languages the library speaks: Swedish first, English beside it. */
export type Locale = 'sv' | 'en'

/** The same thing in every language; a missing translation does not compile. */
export type Localised<Value = string> = { readonly [Language in Locale]: Value }
