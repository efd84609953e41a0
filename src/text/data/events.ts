import type { EventType } from '../../words/codes.schema.js'
import type { Localised } from '../../words/locale.js'

/** What each event is called among the things to do. Our own wording; last checked 2026-11-25. */
export const eventTexts: { readonly [Type in EventType]: Localised } = {
  'case.opened': { sv: 'Öppna ärendet', en: 'Open the case' },
  'children.screened': { sv: 'Ange om barn berörs', en: 'State whether children are affected' },
  'child.registered': { sv: 'Registrera barnet', en: 'Register the child' },
  'child.corrected': { sv: 'Rätta uppgifterna om barnet', en: 'Correct the facts about the child' },
  'child.left': { sv: 'Ange att barnet inte längre hör till ärendet', en: 'State that the child is no longer part of the case' },
  'investigation.opened': { sv: 'Inled utredningen', en: 'Open the investigation' },
  'assessment.answered': { sv: 'Svara i barnkonsekvensanalysen', en: 'Answer in the child impact assessment' },
  'assessment.signed': { sv: 'Skriv under barnkonsekvensanalysen', en: 'Sign the child impact assessment' },
  'assessment.reopened': { sv: 'Öppna barnkonsekvensanalysen igen', en: 'Reopen the child impact assessment' },
  'decision.proposed': { sv: 'Föreslå ett beslut', en: 'Propose a decision' },
  'proposal.returned': { sv: 'Skicka tillbaka förslaget', en: 'Send the proposal back' },
  'decision.made': { sv: 'Fatta beslutet', en: 'Make the decision' },
  'decision.notified': { sv: 'Underrätta om beslutet', en: 'Give notice of the decision' },
  'case.withdrawn': { sv: 'Registrera att ansökan är återkallad', en: 'Record that the application is withdrawn' },
}
