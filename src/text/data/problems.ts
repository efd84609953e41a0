import type { CopyProblem } from '../../kernel/plain-copy.js'
import type { Localised } from '../../words/locale.js'

/** What is wrong with a value, as a clause, by the code in `params.problem`. Our own wording; last checked 2026-11-25. */
export const problemTexts: { readonly [Problem in CopyProblem]: Localised } & { readonly [problem: string]: Localised } = {
  unknownKey: { sv: 'fältet finns inte', en: 'there is no such field' },
  missing: { sv: 'uppgiften saknas', en: 'it is missing' },
  wrongType: { sv: 'värdet är av fel slag', en: 'it is the wrong kind of value' },
  notACode: { sv: 'koden finns inte i listan', en: 'the code is not in the list' },
  tooSmall: { sv: 'värdet är för litet eller för kort', en: 'it is too small or too short' },
  tooLarge: { sv: 'värdet är för stort eller för långt', en: 'it is too large or too long' },
  format: { sv: 'formen är fel, eller dagen finns inte', en: 'it has the wrong form, or the day does not exist' },
  tooDeep: { sv: 'värdet har för många nivåer', en: 'it has too many levels' },
  notPlain: { sv: 'det är inte vanliga data', en: 'it is not plain data' },
  text: { sv: 'texten har tecken som inte kan sparas', en: 'the text has characters that cannot be stored' },
  other: { sv: 'värdet är inte tillåtet', en: 'the value is not allowed' },
  reasonMissing: { sv: 'ett nej ska ha ett skäl', en: 'a no is to have a reason' },
  birthDateOrExpected: { sv: 'ange antingen födelsedag eller att barnet väntas', en: 'give either a birth date or that the child is expected' },
  duplicate: { sv: 'samma sak står två gånger', en: 'the same thing stands twice' },
  unknownItem: { sv: 'frågan finns inte i checklistan', en: 'the checklist has no such item' },
  unknownProvision: { sv: 'bestämmelsen är okänd', en: 'the provision is unknown' },
  notOverridable: { sv: 'reglerna låter ingen gå förbi den frågan', en: 'the rules let nobody override that question' },
  unknownMeasure: { sv: 'åtgärden finns inte bland dem som lovades barnet', en: 'the measure is not among those promised for the child' },
  contradiction: { sv: 'uppgifterna säger emot varandra', en: 'the values contradict each other' },
}

/** What somebody wants to do, after "får" or "may", by the code in `params.doing`. Our own wording; last checked 2026-11-25. */
export const doingTexts: { readonly [doing: string]: Localised } = {
  sign: { sv: 'skriva under barnkonsekvensanalysen', en: 'sign the child impact assessment' },
  override: { sv: 'gå förbi en fråga med egna skäl', en: 'override a question with a reason' },
  decide: { sv: 'fatta beslutet', en: 'make the decision' },
  screen: { sv: 'ange att inga barn berörs', en: 'state that no children are affected' },
  reconsider: { sv: 'pröva saken på nytt', en: 'reconsider the matter' },
  inform: { sv: 'berätta för barnet vad som beslutades', en: 'tell the child what was decided' },
  followUp: { sv: 'följa upp beslutet', en: 'follow up the decision' },
  replacePolicy: { sv: 'byta regler i ärendet', en: 'change the rules of the case' },
  close: { sv: 'avsluta ärendet', en: 'close the case' },
  extend: { sv: 'förlänga utredningstiden', en: 'extend the time of the investigation' },
  secondRead: { sv: 'läsa beslutet som andra person', en: 'read the decision as a second person' },
}
