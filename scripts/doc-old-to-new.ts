/**
 * Writes docs/old-to-new.md from the data: which place of the newer Social Services Act corresponds to one of the older.
 * With `--check` it only compares, and fails when the page no longer says what the data says.
 */
import { type CorrespondenceRow, type Place, provisionIdAt } from '../src/law/correspondence.js'
import {
  addedByAmendment,
  correspondences,
  correspondingActs,
  withoutPredecessor,
} from '../src/law/data/correspondences.js'
import { provisionById } from '../src/law/provision-by-id.js'
import { generated, table } from './generated.js'

const page = 'docs/old-to-new.md'

type Act = keyof typeof correspondingActs

/** The library's own entry for a place, where it has one. */
const provisionAt = (act: Act, place: Place) => provisionById.get(provisionIdAt(correspondingActs[act], place))

/** A place written the Swedish way, such as `11 kap. 1 a § st. 2`. */
function written({ chapter, section, part }: Place): string {
  return `${chapter} kap. ${section} §${part === undefined ? '' : ` ${part}`}`
}

function writtenWithId(act: Act, place: Place): string {
  const provision = provisionAt(act, place)
  return provision === undefined ? written(place) : `${written(place)} (\`${provision.id}\`)`
}

/** What the library says that its provisions among some places are about; each once. */
function subjects(act: Act, places: readonly Place[]): string {
  const found = places.flatMap((place) => provisionAt(act, place)?.subject.en ?? [])
  return [...new Set(found)].join('; ')
}

const joined = (places: readonly Place[], write: (place: Place) => string): string => places.map(write).join('; ')

function rowOf({ old, new: now, match, note }: CorrespondenceRow): string[] {
  return [
    joined(old, (place) => writtenWithId('old', place)),
    joined(now, (place) => writtenWithId('new', place)),
    subjects('new', now),
    match,
    note?.en ?? '',
  ]
}

/** A line for each, with what the section is about where the library has it. */
function sectionList(places: readonly Place[]): string {
  const lines = places.map((place) => {
    const subject = provisionAt('new', place)?.subject.en
    return `- ${writtenWithId('new', place)}${subject === undefined ? '' : `: ${subject}`}`
  })
  return lines.join('\n')
}

const fully = correspondences.filter(({ match }) => match === 'fully')

const text = [
  '# From the old Social Services Act to the new',
  'Made from the data by `npm run tables`; not edited by hand. The Social Services Act (2025:400) replaced the Act (2001:453) on 2025-07-01. This page says which place of the new Act corresponds to a place of the old one; `correspondingProvision` in `barnkonsekvens/law` answers the same for one provision and one day.',
  '## Before you lean on it',
  [
    '- It is a reading aid, not an authority, and not legal advice. Nobody with legal training has reviewed it.',
    '- Source: the comparison table in the Government bill prop. 2024/25:89, through a machine extraction of it (`github:staffanm/lagen-wiki@316f5ce`, `ann/sfs/2025/400.corr`, generated 2026-07-11). Last checked 2026-11-25. It compares the old Act with the bill, not with the adopted Act.',
    '- That every section pointed at exists in the new Act was checked against its text of 2026-07-09. The paragraphs and sentences that a row names were not checked.',
    '- "Fully" and "partly" are said of the places in that row, never for whole sections where a row names a part. In eight rows the extraction says "partly" though the printed text that it quotes does not itself say "delvis": 2 kap. 4 §, 3 kap. 3 § st. 1, 4 kap. 1 § st. 1, 4 kap. 2 §, 5 kap. 11 § st. 1, 11 kap. 10 § st. 1 s. 2, and 16 kap. 6 § st. 1 p. 2 and p. 3.',
    '- A section without a row is not proved to be new or gone: some were split off from others or come from other Acts.',
    '- The text of the old Act was mostly not seen. A note says something worth knowing, never all that has changed.',
    '- Where an appeal against a decision from before 2025-07-01 is reviewed, the old Act still governs (point 6 of the transitional provisions).',
  ].join('\n'),
  'Places are written as in Swedish law: chapter (kap.) and section (§). A part is a paragraph (`st.`, stycke), a sentence (`s.`, mening), a numbered point (`p.`, punkt) or a dash (`indent`, strecksats).',
  '## The table',
  `${correspondences.length} rows in the order of the source, ${fully.length} of them "fully". The id in brackets is that of the provision in the library's data.`,
  table(['Act of 2001', 'Act of 2025', 'about', 'match', 'note'], correspondences.map(rowOf)),
  '## Sections of the new Act without a predecessor in the table',
  sectionList(withoutPredecessor),
  'Added by an amendment, as far as the text of 2026-07-09 shows:',
  sectionList(addedByAmendment),
  '',
].join('\n\n')

generated(page, text)
