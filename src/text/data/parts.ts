import type { AddOn } from '../../words/codes.schema.js'
import type { Localised } from '../../words/locale.js'

/** The ten parts of the checklist that are not add-ons. */
type CorePart = 'screening' | 'children' | 'views' | 'circumstances' | 'alternatives' | 'consequences' | 'balancing' | 'decision' | 'feedback' | 'followUp'

/**
 * What each part of the checklist is called; an add-on is a part of its own. Our own wording; last checked 2026-11-25.
 */
export const partTexts: { readonly [Part in CorePart | AddOn]: Localised } = {
  screening: { sv: '1. Inledande bedömning', en: '1. Screening' },
  children: { sv: '2. Berörda barn', en: '2. Children concerned' },
  views: { sv: '3. Information och barnets åsikter', en: "3. Information and the child's views" },
  circumstances: { sv: '4. Barnets situation per rättighetsområde', en: '4. Circumstances by rights area' },
  alternatives: { sv: '5. Handlingsalternativ', en: '5. Alternatives' },
  consequences: { sv: '6. Konsekvenser för barnet', en: '6. Consequences for the child' },
  balancing: { sv: '7. Barnets bästa och avvägning', en: '7. Best interests and balancing' },
  decision: { sv: '8. Beslut och kompenserande åtgärder', en: '8. Decision and compensating measures' },
  feedback: { sv: '9. Återkoppling till barnet', en: '9. Feedback to the child' },
  followUp: { sv: '10. Uppföljning', en: '10. Follow-up' },
  economicAssistance: { sv: 'Avslag på ekonomiskt bistånd', en: 'Refusal of social assistance' },
  partnerViolence: { sv: 'Våld i nära relation', en: 'Violence in close relationships' },
  lss: { sv: 'Insats enligt LSS', en: 'Measure under LSS' },
  boardItem: { sv: 'Nämndärende', en: 'Board item' },
}
