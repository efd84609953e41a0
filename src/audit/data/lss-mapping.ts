import { deepFreeze } from '../../kernel/deep-freeze.js'
import { valueLists } from '../../words/data/value-lists.js'

/** A code's name in Swedish and English. */
interface Named {
  readonly [code: string]: { readonly sv: string; readonly en: string }
}

/**
 * The codes that the mapping of children with LSS measures needs beside the checklist's lists. Six broad diagnosis groups
 * and no more; they stay in the unit's own register. Source: the canonical method, section 9; the needs, the school forms
 * and the wording are our own; last checked 2026-11-25.
 */
export const mappingLists = deepFreeze({
  ageBand: {
    '0-6': { sv: '0–6 år', en: '0–6 years' },
    '7-12': { sv: '7–12 år', en: '7–12 years' },
    '13-15': { sv: '13–15 år', en: '13–15 years' },
    '16-17': { sv: '16–17 år', en: '16–17 years' },
    '18-22': { sv: '18–22 år', en: '18–22 years' },
  },
  legalSex: {
    female: { sv: 'flicka eller kvinna', en: 'female' },
    male: { sv: 'pojke eller man', en: 'male' },
    unknown: { sv: 'uppgift saknas', en: 'not known' },
  },
  diagnosisGroup: {
    intellectual: { sv: 'intellektuell funktionsnedsättning', en: 'intellectual disability' },
    autism: { sv: 'autism', en: 'autism' },
    mobility: { sv: 'rörelsenedsättning', en: 'reduced mobility' },
    senses: { sv: 'syn eller hörsel', en: 'sight or hearing' },
    brainInjury: { sv: 'förvärvad hjärnskada', en: 'acquired brain injury' },
    other: { sv: 'annan diagnos', en: 'another diagnosis' },
  },
  lastHeard: {
    withinSixMonths: { sv: 'det senaste halvåret', en: 'within the last six months' },
    withinYear: { sv: 'för ett halvt till ett år sedan', en: 'six months to a year ago' },
    longerAgo: { sv: 'för mer än ett år sedan', en: 'more than a year ago' },
    never: { sv: 'aldrig', en: 'never' },
    unknown: { sv: 'uppgift saknas', en: 'not known' },
  },
  schoolForm: {
    notInSchool: { sv: 'går inte i förskola eller skola', en: 'in neither preschool nor school' },
    preschool: { sv: 'förskola', en: 'preschool' },
    preschoolClass: { sv: 'förskoleklass', en: 'preschool class' },
    compulsory: { sv: 'grundskola', en: 'compulsory school' },
    adaptedCompulsory: { sv: 'anpassad grundskola', en: 'adapted compulsory school' },
    special: { sv: 'specialskola', en: 'special school' },
    sami: { sv: 'sameskola', en: 'Sámi school' },
    upperSecondary: { sv: 'gymnasieskola', en: 'upper secondary school' },
    adaptedUpperSecondary: { sv: 'anpassad gymnasieskola', en: 'adapted upper secondary school' },
    other: { sv: 'annat', en: 'other' },
    unknown: { sv: 'uppgift saknas', en: 'not known' },
  },
  needsNotMet: {
    communication: { sv: 'stöd för kommunikation', en: 'support for communication' },
    personalSupport: { sv: 'personligt stöd i vardagen', en: 'personal support in daily life' },
    familyRelief: { sv: 'avlösning för familjen', en: 'relief for the family' },
    leisure: { sv: 'fritid och vänner', en: 'leisure and friends' },
    school: { sv: 'stöd i skolan', en: 'support at school' },
    health: { sv: 'vård och habilitering', en: 'health care and habilitation' },
    housing: { sv: 'boende', en: 'housing' },
    safety: { sv: 'trygghet och skydd', en: 'safety and protection' },
    coordination: { sv: 'samordning mellan verksamheter', en: 'coordination between services' },
    other: { sv: 'annat behov', en: 'another need' },
  },
} as const satisfies { readonly [list: string]: Named })

/** The band that is told apart from the children: those in it are none. */
export const adultBands: readonly string[] = ['18-22']

/** What a record without a code of its own counts as. */
export const notStated = 'notStated'

const codesOf = (list: Named) => Object.keys(list)

/** What the children are told apart by: a field of the record with its codes, in the order in which they are shown. */
export const dimensions = {
  ageBand: codesOf(mappingLists.ageBand),
  legalSex: codesOf(mappingLists.legalSex),
  personkrets: valueLists.lssGroup,
  diagnosisGroup: [...codesOf(mappingLists.diagnosisGroup), notStated],
  measures: valueLists.lssMeasure,
  planOffered: valueLists.lssPlan,
  lastHeard: codesOf(mappingLists.lastHeard),
  schoolForm: codesOf(mappingLists.schoolForm),
  needsNotMet: codesOf(mappingLists.needsNotMet),
} as const satisfies { readonly [field: string]: readonly string[] }

/** What the children are told apart by. */
export type Dimension = keyof typeof dimensions

/** Dimensions of which a child may have several codes or none. */
export const severalCodes: readonly Dimension[] = ['measures', 'needsNotMet']

/** A table that may be made: one dimension, or age bands crossed with one other. */
export interface AllowedTable {
  readonly rows?: 'ageBand'
  readonly columns: Exclude<Dimension, 'ageBand'>
}

/**
 * Every table that may be made, and no other. At most two dimensions meet, and diagnosis meets neither sex nor school.
 *
 * Every crossing has the age bands for rows. So two tables share the totals of their rows and nothing else, and a table
 * that is safe for a reader who knows those is safe beside all the others. A crossing of two other dimensions would
 * close a circle of tables, and be worked out from the two it closes.
 */
export const allowedTables: readonly AllowedTable[] = [
  { rows: 'ageBand', columns: 'legalSex' },
  { rows: 'ageBand', columns: 'personkrets' },
  { rows: 'ageBand', columns: 'diagnosisGroup' },
  { rows: 'ageBand', columns: 'measures' },
  { rows: 'ageBand', columns: 'planOffered' },
  { rows: 'ageBand', columns: 'lastHeard' },
  { rows: 'ageBand', columns: 'schoolForm' },
  { columns: 'needsNotMet' },
]

/** The tables of a unit with too few children for the others. */
export const tablesOfSmallUnit: readonly AllowedTable[] = [{ columns: 'measures' }]
