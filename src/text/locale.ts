/** The languages the library speaks: Swedish first, English beside it. */
export type Locale = 'sv' | 'en'

/** One text in every language. */
export type Localised = { readonly [Language in Locale]: string }
