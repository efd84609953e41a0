import type { DropReason } from '../../assessment/carry-over.js'
import type { ValidationContext } from '../../assessment/judging.js'
import type { TrailFault } from '../../trail/read-trail.js'
import type { Duty } from '../../words/duty.schema.js'
import type { Localised } from '../../words/locale.js'

/** Why a trail is not taken in, as a clause. Our own wording; last checked 2026-11-25. */
export const trailFaultTexts: { readonly [Fault in TrailFault | 'event' | 'refused' | 'policy' | 'erased' | 'version']: Localised } = {
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
  version: { sv: 'en post har en nyare form än den här versionen kan läsa', en: 'an entry has a newer shape than this version can read' },
  erased: { sv: 'innehållet i en post är gallrat', en: 'the content of an entry has been erased' },
}

/** What to do about a trail that is whole but cannot be taken in. Our own wording; last checked 2026-11-25. */
export const trailMendTexts: { readonly [fault: string]: Localised } = {
  policy: {
    sv: 'Lägg till de regler som gällde när händelserna registrerades, i samma version',
    en: 'Add the rules that applied when the events were recorded, in the same version',
  },
  version: {
    sv: 'Uppdatera biblioteket till minst den version som registrerade händelserna',
    en: 'Update the library to at least the version that recorded the events',
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

/**
 * Why an answer that was carried over has to be given anew, after its name, and what to do about it. Our own wording; last
 * checked 2026-11-25.
 */
export const carriedTexts: { readonly [reason: string]: Localised<{ readonly carried: string; readonly wayOut: string }> } = {
  carriedTooOld: {
    sv: {
      carried: 'kommer från en tidigare prövning och är för gammalt för det här beslutet',
      wayOut: 'Ta reda på hur det är nu och svara på nytt',
    },
    en: {
      carried: 'comes from an earlier assessment and is too old for this decision',
      wayOut: 'Find out what it is like now and answer anew',
    },
  },
  carriedNoMore: {
    sv: {
      carried: 'kommer från en tidigare prövning och går inte att använda längre',
      wayOut: 'Läget har ändrats. Fråga igen och svara på nytt',
    },
    en: {
      carried: 'comes from an earlier assessment and can no longer be used',
      wayOut: 'Things have changed. Ask again and answer anew',
    },
  },
}

/** Why an answer was not carried over from an earlier assessment, as a clause. Our own wording; last checked 2026-11-25. */
export const droppedTexts: { readonly [Reason in DropReason]: Localised } = {
  judgement: { sv: 'bedömningar görs om för varje beslut', en: 'judgements are made anew for every decision' },
  tooOld: { sv: 'svaret är för gammalt för det här beslutet', en: 'the answer is too old for this decision' },
  notAsked: { sv: 'frågan ställs inte för det här beslutet', en: 'the question is not asked for this decision' },
  childrenChanged: { sv: 'det är inte längre samma barn i ärendet', en: 'the children in the case are no longer the same' },
  turned15: { sv: 'ett barn har fyllt 15 år och för nu sin egen talan', en: 'a child has turned 15 and now acts for itself' },
  protectionConcern: { sv: 'det finns eller kan finnas oro för ett barn', en: 'there is or may be a concern for a child' },
  housingRiskGrew: { sv: 'risken att barnet förlorar bostaden har ökat', en: 'the risk that the child loses its home has grown' },
  followUpOverdue: { sv: 'en uppföljning är försenad', en: 'a follow-up is overdue' },
  thirdNegative: {
    sv: 'det är det tredje beslutet till nackdel på sex månader',
    en: 'it is the third negative decision in six months',
  },
  contentChanged: { sv: 'svaren är inte de som skrevs under', en: 'the answers are not those that were signed' },
}

/** What to do about what the wrong reader could see, by the code in `params.holds`. Our own wording; last checked 2026-11-25. */
export const leakMendTexts: { readonly [holds: string]: Localised } = {
  flaggedTerm: {
    sv: 'Ta bort det i texten som visar var barnet finns',
    en: 'Remove what in the text shows where the child is',
  },
  withheldItem: {
    sv: 'Ta bort svaret ur kopian, eller ändra vem som får den',
    en: 'Take the answer out of the copy, or change who gets it',
  },
}

/** What is owed, as a noun. Our own wording; last checked 2026-11-25. */
export const dutyTexts: { readonly [Kind in Duty['kind']]: Localised } = {
  assessment: { sv: 'barnkonsekvensanalysen', en: 'the child impact assessment' },
  notification: { sv: 'underrättelsen om beslutet', en: 'the notice of the decision' },
  feedback: { sv: 'återkopplingen till barnet', en: 'the feedback to the child' },
  followUp: { sv: 'uppföljningen', en: 'the follow-up' },
  measure: { sv: 'åtgärden för barnet', en: 'the measure for the child' },
  reconsideration: { sv: 'den nya prövningen av beslutet', en: 'the reconsideration of the decision' },
  sip: { sv: 'den samordnade individuella planen', en: 'the coordinated individual plan' },
  preliminaryAssessment: { sv: 'förhandsbedömningen', en: 'the preliminary assessment' },
  investigation: { sv: 'utredningen', en: 'the investigation' },
  investigationWatch: { sv: 'avstämningen av utredningstiden', en: 'the check of how long the investigation has taken' },
  appeal: { sv: 'tiden för att överklaga', en: 'the time for appeal' },
  followUpEnd: { sv: 'slutet på uppföljningen efter utredningen', en: 'the end of the follow-up after the investigation' },
  planReview: { sv: 'omprövningen av den individuella planen', en: 'the review of the individual plan' },
  erasure: { sv: 'gallringen', en: 'the erasure' },
}

/** Why a time that ran out matters, and what to do about it, by what it was for. Our own wording; last checked 2026-11-25. */
export const lateTexts: { readonly [kind: string]: Localised<{ readonly why: string; readonly mend: string }> } = {
  investigation: {
    sv: {
      why: 'En barnutredning ska vara klar inom fyra månader. Tiden får bara förlängas medan den löper: för ett barn är den lång',
      mend: 'Gör klart utredningen så snart det går. Den redovisas som försenad. Fattades beslutet om förlängning i tid, ange den dagen',
    },
    en: {
      why: 'A child investigation is to be finished within four months. The time may only be extended while it runs: for a child it is long',
      mend: 'Complete the investigation as soon as possible. It is reported as late. If the extension was decided in time, state that day',
    },
  },
  appeal: {
    sv: {
      why: 'Den som överklagar har tre veckor från dagen då han eller hon fick del av beslutet',
      mend: 'Pröva om överklagandet kom in för sent. Det ska inte avvisas om förseningen beror på fel underrättelse om hur man överklagar',
    },
    en: {
      why: 'Whoever appeals has three weeks from the day he or she got the decision',
      mend: 'Examine whether the appeal came too late. It is not dismissed if the delay is due to wrong information about how to appeal',
    },
  },
}

/** How something that is owed stands. Our own wording; last checked 2026-11-25. */
export const dutyStatusTexts: { readonly [Status in Duty['status']]: Localised } = {
  upcoming: { sv: 'kommande', en: 'upcoming' },
  dueSoon: { sv: 'snart', en: 'due soon' },
  overdue: { sv: 'försenad', en: 'overdue' },
  met: { sv: 'klar', en: 'done' },
  metLate: { sv: 'klar, men sent', en: 'done late' },
}

/** What a check was not given, as a noun. Our own wording; last checked 2026-11-25. */
export const contextTexts: { readonly [Key in keyof ValidationContext]-?: Localised } = {
  names: { sv: 'namnen på personerna i ärendet', en: 'the names of the persons in the case' },
  registerChildren: { sv: 'en lista över barnen i hushållet', en: 'a list of the children in the household' },
  decidedAt: { sv: 'tidpunkten för beslutet', en: 'the time of the decision' },
  asOf: { sv: 'dagen som frågan gäller', en: 'the day that is asked about' },
  earlier: { sv: 'tidigare barnkonsekvensanalyser', en: 'earlier child impact assessments' },
  savedAt: { sv: 'tiden då varje text sparades', en: 'the time when each text was saved' },
  flaggedTerms: { sv: 'en lista över adresser, skolor och annat att skydda', en: 'a list of addresses, schools and other things to protect' },
  recipients: { sv: 'uppgift om vem som får en kopia av beslutet', en: 'facts about who gets a copy of the decision' },
  copyItems: { sv: 'uppgift om vilka svar som står i kopian', en: 'facts about which answers stand in the copy' },
}

/** Where a case is in its process and its assessment, as a clause. Our own wording; last checked 2026-11-25. */
export const stateTexts: { readonly [state: string]: Localised } = {
  received: { sv: 'ärendet är mottaget', en: 'the case is received' },
  investigating: { sv: 'utredningen pågår', en: 'the investigation is going on' },
  noLimit: { sv: 'utredningen har ingen tid i lag som kan förlängas', en: 'the investigation has no time set by law that could be extended' },
  undecided: { sv: 'inget beslut är fattat', en: 'no decision has been made' },
  completed: { sv: 'utredningen är avslutad', en: 'the investigation is completed' },
  proposed: { sv: 'det finns ett förslag till beslut', en: 'a decision is proposed' },
  decided: { sv: 'beslutet är fattat', en: 'the decision is made' },
  closed: { sv: 'ärendet är avslutat', en: 'the case is closed' },
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
export const smallWords: Localised<{ readonly [word in 'or' | 'and' | 'unknownField' | 'about' | 'notGiven']: string }> = {
  sv: { or: ' eller ', and: ' och ', unknownField: 'okänt fält', about: 'uppgift om ', notGiven: 'inte angivet' },
  en: { or: ' or ', and: ' and ', unknownField: 'unknown field', about: 'facts about ', notGiven: 'not given' },
}
