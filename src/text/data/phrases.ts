import type { ValidationContext } from '../../assessment/judging.js'
import type { TrailFault } from '../../trail/read-trail.js'
import type { Duty } from '../../words/issue.schema.js'
import type { Localised } from '../locale.js'

/** Why a trail is not taken in, as a clause. Our own wording; last checked 2026-11-25. */
export const trailFaultTexts: { readonly [Fault in TrailFault | 'event' | 'refused' | 'policy' | 'erased']: Localised } = {
  empty: { sv: 'den är tom', en: 'it is empty' },
  malformed: { sv: 'en post går inte att läsa', en: 'an entry cannot be read' },
  sequence: { sv: 'posterna ligger i fel ordning', en: 'the entries are in the wrong order' },
  link: { sv: 'en post hör inte ihop med den före', en: 'an entry is not tied to the one before' },
  time: { sv: 'en post är registrerad före den förra', en: 'an entry was recorded before the last one' },
  payload: { sv: 'innehållet i en post är ändrat', en: 'the content of an entry has been changed' },
  hash: { sv: 'en post är ändrad', en: 'an entry has been changed' },
  checkpoint: { sv: 'den stämmer inte med kontrollpunkten', en: 'it does not agree with the checkpoint' },
  event: { sv: 'en händelse går inte att läsa', en: 'an event cannot be read' },
  refused: { sv: 'en händelse följer inte reglerna', en: 'an event does not follow the rules' },
  policy: { sv: 'reglerna som gällde då finns inte med', en: 'the rules that applied then are not given' },
  erased: { sv: 'innehållet i en post är gallrat', en: 'the content of an entry has been erased' },
}

/** What to do about a trail that is whole but cannot be taken in. Our own wording; last checked 2026-11-25. */
export const trailMendTexts: { readonly [fault: string]: Localised } = {
  policy: {
    sv: 'Lägg till de regler som gällde när händelserna registrerades, i samma version',
    en: 'Add the rules that applied when the events were recorded, in the same version',
  },
  erased: {
    sv: 'Är innehållet gallrat går ärendet inte att fortsätta. Öppna ett nytt ärende om något ska beslutas',
    en: 'Where content has been erased the case cannot go on. Open a new case if something is to be decided',
  },
}

/** What is wrong with the choice among alternatives, and what to do about it. Our own wording; last checked 2026-11-25. */
export const choiceTexts: { readonly [reason: string]: Localised<{ readonly choice: string; readonly wayOut: string }> } = {
  chosen: {
    sv: { choice: 'Exakt ett alternativ ska vara valt', wayOut: 'Markera det alternativ som du föreslår' },
    en: { choice: 'Exactly one alternative is to be chosen', wayOut: 'Mark the alternative that you propose' },
  },
  alternative: {
    sv: {
      choice: 'En följd hör till ett alternativ som inte finns med',
      wayOut: 'Välj vilket av alternativen följden gäller',
    },
    en: {
      choice: 'A consequence belongs to an alternative that is not listed',
      wayOut: 'Choose which of the alternatives the consequence concerns',
    },
  },
  chosenOutcome: {
    sv: {
      choice: 'Det valda alternativet har en annan utgång än beslutet',
      wayOut: 'Välj det alternativ som beslutet gäller, eller ändra förslaget till beslut',
    },
    en: {
      choice: 'The chosen alternative has another outcome than the decision',
      wayOut: 'Choose the alternative that the decision is about, or change the proposed decision',
    },
  },
}

/** What is owed, as a noun. Our own wording; last checked 2026-11-25. */
export const dutyTexts: { readonly [Kind in Duty['kind']]: Localised } = {
  assessment: { sv: 'barnkonsekvensanalysen', en: 'the child impact assessment' },
  notification: { sv: 'underrättelsen om beslutet', en: 'the notice of the decision' },
  feedback: { sv: 'återkopplingen till barnet', en: 'the feedback to the child' },
  followUp: { sv: 'uppföljningen', en: 'the follow-up' },
}

/** What a check was not given, as a noun. Our own wording; last checked 2026-11-25. */
export const contextTexts: { readonly [Key in keyof ValidationContext]-?: Localised } = {
  names: { sv: 'namnen på personerna i ärendet', en: 'the names of the persons in the case' },
  registerChildren: { sv: 'en lista över barnen i hushållet', en: 'a list of the children in the household' },
  decidedAt: { sv: 'tidpunkten för beslutet', en: 'the time of the decision' },
}

/** Where a case is in its process and its assessment, as a clause. Our own wording; last checked 2026-11-25. */
export const stateTexts: { readonly [state: string]: Localised } = {
  received: { sv: 'ärendet är mottaget', en: 'the case is received' },
  investigating: { sv: 'utredningen pågår', en: 'the investigation is going on' },
  proposed: { sv: 'det finns ett förslag till beslut', en: 'a decision is proposed' },
  decided: { sv: 'beslutet är fattat', en: 'the decision is made' },
  withdrawn: { sv: 'ansökan är återkallad', en: 'the application is withdrawn' },
  unscreened: { sv: 'det är inte angivet om barn berörs', en: 'it is not stated whether children are affected' },
  screened: { sv: 'barnkonsekvensanalysen är inte påbörjad', en: 'the child impact assessment is not started' },
  answering: { sv: 'barnkonsekvensanalysen är påbörjad', en: 'the child impact assessment is started' },
  signed: { sv: 'barnkonsekvensanalysen är underskriven', en: 'the child impact assessment is signed' },
}

/** What is said instead of a next step when the signer has answered for a finding. Our own wording. */
export const overriddenText: Localised = {
  sv: 'Den som skrev under har angett skäl för att gå vidare. Du behöver inte göra något.',
  en: 'The person who signed has given a reason to go on. You need do nothing.',
}

/** The small words around what is filled in. */
export const smallWords: Localised<{ readonly or: string; readonly and: string; readonly unknownField: string; readonly about: string }> = {
  sv: { or: ' eller ', and: ' och ', unknownField: 'okänt fält', about: 'uppgift om ' },
  en: { or: ' or ', and: ' and ', unknownField: 'unknown field', about: 'facts about ' },
}
