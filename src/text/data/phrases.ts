import type { ValidationContext } from '../../assessment/judging.js'
import type { CopyProblem } from '../../kernel/plain-copy.js'
import type { TrailFault } from '../../trail/read-trail.js'
import type { Duty } from '../../words/issue.schema.js'
import type { Bilingual } from '../bilingual.js'

/** What is wrong with a value that was sent, as a clause. Our own wording; last checked 2026-11-25. */
export const problemTexts: { readonly [Problem in CopyProblem]: Bilingual } & { readonly [problem: string]: Bilingual } = {
  unknownKey: { sv: 'fältet är okänt', en: 'the field is unknown' },
  missing: { sv: 'uppgiften saknas', en: 'it is missing' },
  wrongType: { sv: 'uppgiften är av fel slag', en: 'it is of the wrong kind' },
  notACode: { sv: 'koden finns inte i listan', en: 'the code is not in the list' },
  tooSmall: { sv: 'uppgiften är för kort eller för låg', en: 'it is too short or too low' },
  tooLarge: { sv: 'uppgiften är för stor', en: 'it is too large' },
  format: { sv: 'formatet är fel', en: 'the format is wrong' },
  tooDeep: { sv: 'uppgifterna ligger i för många nivåer', en: 'it is nested too deep' },
  notPlain: { sv: 'det är inte vanlig data', en: 'it is not plain data' },
  text: { sv: 'texten innehåller ett tecken som inte går att spara', en: 'the text has a character that cannot be stored' },
  unknownItem: { sv: 'frågan finns inte i checklistan', en: 'the checklist has no such item' },
  unknownProvision: { sv: 'lagrummet är okänt', en: 'the provision is unknown' },
  reasonMissing: { sv: 'skälet saknas', en: 'the reason is missing' },
  duplicate: { sv: 'uppgiften finns två gånger', en: 'it is there twice' },
  birthDateOrExpected: { sv: 'ange födelsedag eller att barnet väntas', en: 'state the date of birth or that the child is expected' },
  notOverridable: { sv: 'reglerna tillåter inte att den frågan förbigås', en: 'the rules do not allow this to be overridden' },
  contradiction: { sv: 'uppgifterna säger emot varandra', en: 'the values contradict each other' },
}

/** Why a trail is not taken in, as a clause. Our own wording; last checked 2026-11-25. */
export const trailFaultTexts: { readonly [Fault in TrailFault | 'event' | 'refused' | 'policy' | 'erased']: Bilingual } = {
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

/** What is wrong with the choice among alternatives, and what to do about it. Our own wording; last checked 2026-11-25. */
export const choiceTexts: { readonly [reason: string]: Bilingual<{ readonly choice: string; readonly wayOut: string }> } = {
  chosen: {
    sv: { choice: 'Exakt ett alternativ ska vara valt', wayOut: 'Markera det alternativ som du föreslår' },
    en: { choice: 'Exactly one alternative is to be chosen', wayOut: 'Mark the alternative that you propose' },
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

/** What a role may or may not do, after "får" or "may". Our own wording; last checked 2026-11-25. */
export const doingTexts: { readonly [doing: string]: Bilingual } = {
  sign: { sv: 'skriva under barnkonsekvensanalysen', en: 'sign the child impact assessment' },
  override: { sv: 'gå förbi en fråga med egna skäl', en: 'override a question with a reason' },
  decide: { sv: 'fatta beslutet', en: 'make the decision' },
  screen: { sv: 'ange att inga barn berörs', en: 'state that no children are affected' },
  secondRead: { sv: 'läsa beslutet som andra person', en: 'read the decision as a second person' },
}

/** What is owed, as a noun. Our own wording; last checked 2026-11-25. */
export const dutyTexts: { readonly [Kind in Duty['kind']]: Bilingual } = {
  assessment: { sv: 'barnkonsekvensanalysen', en: 'the child impact assessment' },
  notification: { sv: 'underrättelsen om beslutet', en: 'the notice of the decision' },
  feedback: { sv: 'återkopplingen till barnet', en: 'the feedback to the child' },
  followUp: { sv: 'uppföljningen', en: 'the follow-up' },
}

/** What a check was not given, as a noun. Our own wording; last checked 2026-11-25. */
export const contextTexts: { readonly [Key in keyof ValidationContext]-?: Bilingual } = {
  names: { sv: 'namnen på personerna i ärendet', en: 'the names of the persons in the case' },
  registerChildren: { sv: 'barnen i hushållet enligt registret', en: 'the children in the household register' },
  decidedAt: { sv: 'tidpunkten för beslutet', en: 'the time of the decision' },
}

/** Where a case is in its process and its assessment, as a clause. Our own wording; last checked 2026-11-25. */
export const stateTexts: { readonly [state: string]: Bilingual } = {
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
export const overriddenText: Bilingual = {
  sv: 'Den som skrev under har angett skäl för att gå vidare. Du behöver inte göra något.',
  en: 'The person who signed has given a reason to go on. You need do nothing.',
}

/** The small words around what is filled in. */
export const smallWords: Bilingual<{ readonly or: string; readonly and: string; readonly unknownField: string; readonly about: string }> = {
  sv: { or: ' eller ', and: ' och ', unknownField: 'okänt fält', about: 'uppgift om ' },
  en: { or: ' or ', and: ' and ', unknownField: 'unknown field', about: 'facts about ' },
}
