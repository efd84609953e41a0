import type { Localised } from '../../words/locale.js'

/** What an Act says of what began before it, and what the library does with it. */
export interface TransitionalRule {
  /** The Act and the point, such as `2025:400, 6`. */
  readonly point: string
  /** Its id among the provisions, where the library cites it. */
  readonly provision: string | null
  readonly says: Localised
  readonly applied: Localised
}

/**
 * The transitional rules that touch decisions about children and the times the library counts, in our own words. Source: the
 * transitional provisions in github:nab-collab/legalize-se@06c8ad2:md/SFS_2025_400.md, as of 2026-07-09; last checked
 * 2026-11-25.
 */
export const transitionalRules: readonly TransitionalRule[] = [
  {
    point: '2025:400, 3',
    provision: 'sol2025-trans-3',
    says: {
      sv: 'Regeln om att ändra ett beslut som gäller tills vidare till den enskildes nackdel (14 kap. 9 § första stycket) gäller inte beslut som fattades före den 1 juli 2025.',
      en: "The rule on changing a decision that runs until further notice to the person's detriment (chapter 14, section 9, first paragraph) does not apply to decisions made before 1 July 2025.",
    },
    applied: {
      sv: 'Inte: biblioteket vet inte när det beslut som ändras fattades.',
      en: 'Not applied: the library does not know when the decision that is changed was made.',
    },
  },
  {
    point: '2025:400, 4',
    provision: 'sol2025-trans-4',
    says: {
      sv: 'Tillstånd och förbud enligt den upphävda lagen gäller som sådana enligt den nya.',
      en: 'Permits and prohibitions under the repealed Act stand as such under the new one.',
    },
    applied: { sv: 'Rör inget som biblioteket prövar.', en: 'Touches nothing the library judges.' },
  },
  {
    point: '2025:400, 5',
    provision: 'sol2025-trans-5',
    says: {
      sv: 'Den upphävda lagen gäller för återkrav av ekonomiskt bistånd som beviljats före den 1 juli 2025 och för vissa ersättningskrav för kostnader.',
      en: 'The repealed Act governs recovery of financial assistance granted before 1 July 2025 and certain claims for costs.',
    },
    applied: {
      sv: 'Inte: biblioteket vet inte när biståndet beviljades. Värden väljer de bestämmelser ett återkrav vilar på.',
      en: 'Not applied: the library does not know when the assistance was granted. The host picks the provisions that a recovery rests on.',
    },
  },
  {
    point: '2025:400, 6',
    provision: 'sol2025-trans-6',
    says: {
      sv: 'Den upphävda lagen gäller när ett överklagande prövas, om beslutet meddelades före den 1 juli 2025.',
      en: 'The repealed Act governs the review of an appeal where the decision was issued before 1 July 2025.',
    },
    applied: {
      sv: 'Tiden för överklagande hänvisar till den när beslutets dag är känd och före. Tre veckor kommer ur förvaltningslagen och är desamma.',
      en: 'The time for appeal cites it where the day of the decision is known and before. The three weeks come from the Administrative Procedure Act and are the same.',
    },
  },
  {
    point: '2025:400, 9',
    provision: 'sol2025-trans-9',
    says: {
      sv: 'Den upphävda lagen gäller i mål om särskild avgift för bistånd som beslutats enligt den (infört genom 2026:603).',
      en: 'The repealed Act governs cases about a special fee for assistance decided under it (added by 2026:603).',
    },
    applied: { sv: 'Rör inget som biblioteket prövar.', en: 'Touches nothing the library judges.' },
  },
  {
    point: '2025:1299, 2 and 3',
    provision: null,
    says: {
      sv: 'Reglerna från den 1 januari 2026 om sanktionsavgift och om den särskilda avgiftens storlek (28 kap. 16 § och 34 kap. 7 §) gäller inte överträdelser och beslut om insatser från tiden före den dagen.',
      en: 'The rules from 1 January 2026 on sanction fees and on the size of the special fee (chapter 28, section 16 and chapter 34, section 7) do not apply to breaches, and decisions on interventions, from before that day.',
    },
    applied: { sv: 'Rör inget som biblioteket prövar.', en: 'Touches nothing the library judges.' },
  },
  {
    point: '2025:1501, 2',
    provision: 'sol2025-trans-2025-1501',
    says: {
      sv: 'Att handlingar i en utredning om ett barn sparas till trettio års ålder (16 kap. 2 a § första stycket) gäller inte ärenden som avslutats före den 15 januari 2026.',
      en: 'That the papers of an investigation about a child are kept until the age of thirty (chapter 16, section 2 a, first paragraph) does not apply to cases closed before 15 January 2026.',
    },
    applied: {
      sv: 'Gallringen räknas då efter 16 kap. 1 § ensam. Är dagen då ärendet avslutades okänd, sparas handlingarna.',
      en: 'Erasure is then counted by chapter 16, section 1 alone. Where the day the case was closed is not known, the papers are kept.',
    },
  },
  {
    point: '2026:539, 2',
    provision: 'sol2025-trans-2026-539',
    says: {
      sv: 'För den som har dömts till sluten ungdomsvård gäller regeln om insatser efter placering och påföljd (18 kap. 10 §) i sin lydelse före den 1 juli 2026.',
      en: 'For somebody sentenced to closed youth care the rule on interventions after placement and sentence (chapter 18, section 10) applies in its wording before 1 July 2026.',
    },
    applied: { sv: 'Rör inget som biblioteket prövar.', en: 'Touches nothing the library judges.' },
  },
  {
    point: '2026:730, 2',
    provision: 'sol2025-trans-2026-730',
    says: {
      sv: 'Kravet att delta i aktiviteter (12 kap. 4 a §) ställs första gången på den som får försörjningsstöd för oktober 2026.',
      en: 'The requirement to take part in activities (chapter 12, section 4 a) is first put to those who get income support for October 2026.',
    },
    applied: {
      sv: 'Inte: biblioteket vet inte vilken månad stödet avser.',
      en: 'Not applied: the library does not know which month the support is for.',
    },
  },
  {
    point: '2026:896, 2',
    provision: 'sol2025-trans-2026-896',
    says: {
      sv: 'Äldre regler gäller för en ansökan om ekonomiskt bistånd som kom in före den 1 juli 2026 och som avser tiden före den dagen.',
      en: 'Earlier rules apply to an application for financial assistance that came in before 1 July 2026 and is for the time before that day.',
    },
    applied: {
      sv: 'Inte: biblioteket vet inte vilken tid ansökan avser. Värden väljer de bestämmelser beslutet vilar på.',
      en: 'Not applied: the library does not know which time the application is for. The host picks the provisions that the decision rests on.',
    },
  },
  {
    point: '2026:897, 2',
    provision: 'sol2025-trans-2026-897',
    says: {
      sv: 'Äldre regler gäller för en ansökan om ekonomiskt bistånd som kom in före den 1 januari 2027 och som avser tiden före den dagen.',
      en: 'Earlier rules apply to an application for financial assistance that came in before 1 January 2027 and is for the time before that day.',
    },
    applied: {
      sv: 'Inte: biblioteket vet inte vilken tid ansökan avser. Värden väljer de bestämmelser beslutet vilar på.',
      en: 'Not applied: the library does not know which time the application is for. The host picks the provisions that the decision rests on.',
    },
  },
]
