import type { Localised } from '../../words/locale.js'

/**
 * What a citation says besides the place, where there is something to say. `{on}` is the day asked about, `{first}` and
 * `{last}` the provision's own. Last checked 2026-11-25.
 */
export const citationNotes = {
  ended: { sv: 'gäller inte {on}: gällde till och med {last}', en: 'not in force on {on}: ended {last}' },
  notYet: { sv: 'gäller inte {on}: gäller från {first}', en: 'not in force on {on}: starts {first}' },
  notYetLaw: {
    sv: 'förpliktade staten men var inte svensk lag {on}: lag från {first}',
    en: 'bound the state but was not Swedish law on {on}: law from {first}',
  },
  startUnknown: { sv: 'första dag i kraft inte kontrollerad', en: 'start not verified' },
  secondary: { sv: 'endast sedd i en andrahandskälla', en: 'seen in a secondary source only' },
  memory: { sv: 'ur minnet, inte kontrollerad', en: 'from memory, not verified' },
} as const satisfies { readonly [note: string]: Localised }
