import type { Weekday } from '../../law/weekday.js'
import type { Computation } from '../../words/duty.schema.js'
import type { Localised } from '../../words/locale.js'

/**
 * What is said of how a day was computed. `{span}` is how far, `{from}`, `{last}` and `{next}` are days, the last two as
 * in `Computation`, and `{off}` is what the last day is where it is a day off. Our own wording; last checked 2026-11-25.
 */
export const computationTexts = {
  /** Counted from a day, by the law or a limit of our own. */
  counted: { sv: '{span} från {from} är {last}[ ({off})].', en: '{span} from {from} is {last}[ ({off})].' },
  /** Nobody counted: somebody decided the last day. */
  decided: {
    sv: 'Tiden började {from} och slutar den dag som har bestämts, {last}[ ({off})].',
    en: 'The time began on {from} and ends on the day that was decided, {last}[ ({off})].',
  },
  /** Not to be done before one day, and done by another. */
  between: { sv: 'Tidigast {notBefore} och senast {due}.', en: 'Not before {notBefore}, and by {due}.' },
  /** Nothing is known of how: the day is given. */
  set: { sv: 'Dagen är satt till {due}.', en: 'The day was set to {due}.' },
  moved: { sv: 'Tiden går ut nästa vardag, {next}.', en: 'The time runs out on the next weekday, {next}.' },
  either: {
    sv: 'Det är inte avgjort om tiden går ut då eller nästa vardag, {next}: den tidigare dagen gäller.',
    en: 'Whether the time runs out then or on the next weekday, {next}, is not settled: the earlier day counts.',
  },
  stays: { sv: 'Den flyttas inte till nästa vardag.', en: 'It does not move to the next weekday.' },
  own: { sv: 'Ingen lag anger den dagen.', en: 'No Act sets that day.' },
  open: { sv: 'Hur tiden räknas är inte helt avgjort.', en: 'How the time is counted is not fully settled.' },
} as const satisfies { readonly [part: string]: Localised }

/** How far, at the head of a sentence: one of a unit, and what follows a number of them. */
export const unitTexts: {
  readonly [Unit in NonNullable<Computation['unit']>]: Localised<{ readonly one: string; readonly many: string }>
} = {
  days: { sv: { one: 'En dag', many: 'dagar' }, en: { one: 'One day', many: 'days' } },
  weeks: { sv: { one: 'En vecka', many: 'veckor' }, en: { one: 'One week', many: 'weeks' } },
  months: { sv: { one: 'En månad', many: 'månader' }, en: { one: 'One month', many: 'months' } },
  years: { sv: { one: 'Ett år', many: 'år' }, en: { one: 'One year', many: 'years' } },
}

/** Two to twelve at the head of a sentence; other numbers are written with digits. */
export const numberTexts: Localised<readonly string[]> = {
  sv: ['Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
}

/** The days off of every week, where the day has no name of its own. */
export const weekdayTexts: { readonly [Day in Weekday]?: Localised } = {
  saturday: { sv: 'lördag', en: 'Saturday' },
  sunday: { sv: 'söndag', en: 'Sunday' },
}
