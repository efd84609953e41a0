import type { Role } from '../../words/codes.schema.js'
import type { Localised } from '../../words/locale.js'

/** What each role is called inside a sentence. Our own wording; last checked 2026-11-25. */
export const roleTexts: { readonly [Code in Role]: Localised } = {
  caseworker: { sv: 'handläggare', en: 'caseworker' },
  decisionMaker: { sv: 'beslutsfattare', en: 'decision-maker' },
  manager: { sv: 'chef', en: 'manager' },
  childRightsOfficer: { sv: 'barnrättsstrateg', en: "children's rights officer" },
  board: { sv: 'nämnd', en: 'board' },
  system: { sv: 'datasystem', en: 'computer system' },
}
