import type { Localised } from '../../words/locale.js'

/** The Acts that a message names, by the first part of a provision's id. Last checked 2026-11-25. */
export const actTexts: { readonly [act: string]: Localised } = {
  sol2001: { sv: 'socialtjänstlagen (2001:453)', en: 'the Social Services Act (2001:453)' },
  sol2025: { sv: 'socialtjänstlagen (2025:400)', en: 'the Social Services Act (2025:400)' },
  fl: { sv: 'förvaltningslagen (2017:900)', en: 'the Administrative Procedure Act (2017:900)' },
  lss: { sv: 'LSS (1993:387)', en: 'LSS (1993:387)' },
  lvu: { sv: 'LVU (1990:52)', en: 'LVU (1990:52)' },
  kl: { sv: 'kommunallagen (2017:725)', en: 'the Local Government Act (2017:725)' },
}
