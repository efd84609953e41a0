import type { WeeklyDayOff, YearlyDayOff } from '../day-off.js'

/**
 * The days off that come every week: Sundays are public holidays, Saturdays are put on a level with them when time is
 * counted. Source: the Acts (1989:253) and (1930:173) in the collection that `basis` names; last checked 2026-11-25.
 */
export const weeklyDaysOff: readonly WeeklyDayOff[] = [
  { weekday: 'sunday', basis: ['helg-1'] },
  { weekday: 'saturday', basis: ['tid-2'] },
]

const daysOfTheAct = ['helg-1', 'helg-2'] as const

/**
 * Where the exchange of Whit Monday for the National Day was seen: in copies that others keep of the amending Act
 * (2004:1320), in force 2005-04-01, and of the first wording of the Act (1989:253). Easter Monday of 2005 was 28 March:
 * the year 2004 is the last with the one and 2005 the first with the other.
 */
const exchange = { source: 'https://www.lagboken.se (SFS 2004:1320); https://lagen.nu/1989:253/konsolidering/1989:253', confidence: 'secondary' } as const

/**
 * The days off that come once a year: the public holidays, and the three eves that the Act on counting time puts on a level
 * with them. Easter Day and Whit Sunday are Sundays, and named since the Act names them. No other eve is a day off.
 *
 * Source: the Acts (1989:253) and (1930:173) in the collection that `basis` names, as worded in 2026; for what was
 * otherwise before, see `years`; last checked 2026-11-25.
 */
export const yearlyDaysOff: readonly YearlyDayOff[] = [
  { name: { sv: 'nyårsdagen', en: "New Year's Day" }, kind: 'holiday', when: { date: '01-01' }, basis: daysOfTheAct },
  { name: { sv: 'trettondedag jul', en: 'Epiphany' }, kind: 'holiday', when: { date: '01-06' }, basis: daysOfTheAct },
  { name: { sv: 'långfredagen', en: 'Good Friday' }, kind: 'holiday', when: { fromEaster: -2 }, basis: daysOfTheAct },
  { name: { sv: 'påskdagen', en: 'Easter Day' }, kind: 'holiday', when: { fromEaster: 0 }, basis: daysOfTheAct },
  { name: { sv: 'annandag påsk', en: 'Easter Monday' }, kind: 'holiday', when: { fromEaster: 1 }, basis: daysOfTheAct },
  { name: { sv: 'första maj', en: 'May Day' }, kind: 'holiday', when: { date: '05-01' }, basis: daysOfTheAct },
  // The sixth Thursday after Easter Day.
  { name: { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' }, kind: 'holiday', when: { fromEaster: 39 }, basis: daysOfTheAct },
  // The seventh Sunday after Easter Day.
  { name: { sv: 'pingstdagen', en: 'Whit Sunday' }, kind: 'holiday', when: { fromEaster: 49 }, basis: daysOfTheAct },
  { name: { sv: 'annandag pingst', en: 'Whit Monday' }, kind: 'holiday', when: { fromEaster: 50 }, years: { last: 2004, ...exchange }, basis: daysOfTheAct },
  { name: { sv: 'nationaldagen', en: 'National Day' }, kind: 'holiday', when: { date: '06-06' }, years: { first: 2005, ...exchange }, basis: daysOfTheAct },
  // The day before the Saturday of 20 to 26 June.
  { name: { sv: 'midsommarafton', en: "Midsummer's Eve" }, kind: 'eve', when: { first: 'friday', from: '06-19' }, basis: ['tid-2'] },
  // The Saturday of 20 to 26 June.
  { name: { sv: 'midsommardagen', en: "Midsummer's Day" }, kind: 'holiday', when: { first: 'saturday', from: '06-20' }, basis: daysOfTheAct },
  // The Saturday of 31 October to 6 November.
  { name: { sv: 'alla helgons dag', en: "All Saints' Day" }, kind: 'holiday', when: { first: 'saturday', from: '10-31' }, basis: daysOfTheAct },
  { name: { sv: 'julafton', en: 'Christmas Eve' }, kind: 'eve', when: { date: '12-24' }, basis: ['tid-2'] },
  { name: { sv: 'juldagen', en: 'Christmas Day' }, kind: 'holiday', when: { date: '12-25' }, basis: daysOfTheAct },
  { name: { sv: 'annandag jul', en: 'Boxing Day' }, kind: 'holiday', when: { date: '12-26' }, basis: daysOfTheAct },
  { name: { sv: 'nyårsafton', en: "New Year's Eve" }, kind: 'eve', when: { date: '12-31' }, basis: ['tid-2'] },
]
