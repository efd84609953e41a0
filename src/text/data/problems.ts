import type { Localised } from '../locale.js'

/** What is wrong with a value, by the code in `params.problem`. */
export const problemTexts: { readonly [problem: string]: Localised } = {
  unknownKey: { sv: 'fältet finns inte', en: 'there is no such field' },
  missing: { sv: 'uppgiften saknas', en: 'it is missing' },
  wrongType: { sv: 'fel sorts värde', en: 'the wrong kind of value' },
  notACode: { sv: 'koden finns inte i listan', en: 'the code is not in the list' },
  tooSmall: { sv: 'för litet eller för kort', en: 'too small or too short' },
  tooLarge: { sv: 'för stort eller för långt', en: 'too large or too long' },
  format: { sv: 'fel form, eller en dag som inte finns', en: 'the wrong form, or a day that does not exist' },
  tooDeep: { sv: 'för många nivåer', en: 'too many levels' },
  notPlain: { sv: 'inte vanliga data', en: 'not plain data' },
  text: { sv: 'texten har tecken som inte kan sparas', en: 'the text has characters that cannot be stored' },
  other: { sv: 'värdet duger inte', en: 'the value will not do' },
  reasonMissing: { sv: 'ett nej ska ha ett skäl', en: 'a no has to have a reason' },
  birthDateOrExpected: { sv: 'ange antingen födelsedag eller att barnet väntas', en: 'give either a birth date or that the child is expected' },
  duplicate: { sv: 'samma sak står två gånger', en: 'the same thing stands twice' },
  unknownProvision: { sv: 'bestämmelsen finns inte', en: 'there is no such provision' },
  notOverridable: { sv: 'reglerna låter ingen gå förbi den punkten', en: 'the policy lets nobody answer for that point' },
  contradiction: { sv: 'uppgifterna motsäger varandra', en: 'the values contradict each other' },
}

/** What somebody wants to do, by the code in `params.doing`. */
export const doingTexts: { readonly [doing: string]: Localised } = {
  sign: { sv: 'underteckna prövningen', en: 'sign the assessment' },
  override: { sv: 'svara för en anmärkning', en: 'answer for a finding' },
  decide: { sv: 'fatta beslutet', en: 'make the decision' },
  screen: { sv: 'avgöra att inga barn berörs', en: 'settle that no children are affected' },
  secondRead: { sv: 'granska beslutet', en: 'read the decision a second time' },
}
