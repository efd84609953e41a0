import type { EventType } from '../../words/codes.schema.js'
import type { Localised } from '../../words/locale.js'

/** What each event is called among the things to do. Our own wording; last checked 2026-11-25. */
export const eventTexts: { readonly [Type in EventType]: Localised } = {
  'case.opened': { sv: 'Öppna ärendet', en: 'Open the case' },
  'children.screened': { sv: 'Ange om barn berörs', en: 'State whether children are affected' },
  'child.registered': { sv: 'Registrera barnet', en: 'Register the child' },
  'child.corrected': { sv: 'Rätta uppgifterna om barnet', en: 'Correct the facts about the child' },
  'child.left': { sv: 'Ange att barnet inte längre hör till ärendet', en: 'State that the child is no longer part of the case' },
  'unit.involved': { sv: 'Ange att en enhet till är med i ärendet', en: 'State that another unit is involved in the case' },
  'jointReview.held': { sv: 'Registrera den gemensamma genomgången', en: 'Record the joint review' },
  'investigation.opened': { sv: 'Inled utredningen', en: 'Open the investigation' },
  'investigation.extended': { sv: 'Förläng utredningstiden', en: 'Extend the time of the investigation' },
  'investigation.completed': { sv: 'Avsluta utredningen', en: 'Complete the investigation' },
  'assessment.answered': { sv: 'Svara i barnkonsekvensanalysen', en: 'Answer in the child impact assessment' },
  'assessment.signed': { sv: 'Skriv under barnkonsekvensanalysen', en: 'Sign the child impact assessment' },
  'assessment.reopened': { sv: 'Öppna barnkonsekvensanalysen igen', en: 'Reopen the child impact assessment' },
  'decision.proposed': { sv: 'Föreslå ett beslut', en: 'Propose a decision' },
  'proposal.returned': { sv: 'Skicka tillbaka förslaget', en: 'Send the proposal back' },
  'decision.made': { sv: 'Fatta beslutet', en: 'Make the decision' },
  'decision.notified': { sv: 'Underrätta om beslutet', en: 'Give notice of the decision' },
  'decision.appealed': { sv: 'Registrera att beslutet är överklagat', en: 'Record that the decision is appealed' },
  'decision.reconsidered': { sv: 'Pröva saken på nytt', en: 'Reconsider the matter' },
  'child.informed': { sv: 'Berätta för barnet vad som beslutades', en: 'Tell the child what was decided' },
  'measure.reported': { sv: 'Ange hur det gick med åtgärden', en: 'Report how the measure went' },
  'followUp.held': { sv: 'Följ upp beslutet', en: 'Follow up the decision' },
  'sip.considered': { sv: 'Ange om barnet behöver en samordnad individuell plan', en: 'State whether the child needs a coordinated individual plan' },
  'sip.established': { sv: 'Registrera den samordnade individuella planen', en: 'Record the coordinated individual plan' },
  'sip.declined': { sv: 'Ange att planen har tackats nej till', en: 'State that the plan was declined' },
  'policy.replaced': { sv: 'Byt till organisationens nya regler', en: "Change to the organisation's new rules" },
  'case.closed': { sv: 'Avsluta ärendet', en: 'Close the case' },
  'case.withdrawn': { sv: 'Registrera att ansökan är återkallad', en: 'Record that the application is withdrawn' },
}
