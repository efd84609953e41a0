import type { Locale, Localised } from '../words/locale.js'

/** A section of an Act, or a part of one, as lawyers point at it. */
export interface Place {
  readonly chapter: string
  /** With its letter apart, such as `1 a`. */
  readonly section: string
  /** Which part, where not the whole: `st.` a paragraph (stycke), `s.` a sentence, `p.` a numbered point, `indent` a dash. */
  readonly part?: string
}

/** How far two places say the same, by the table that joins them. */
export type Match = 'fully' | 'partly'

/** One row of the table that joins an old Act with the one that replaced it. */
export interface CorrespondenceRow {
  readonly old: readonly Place[]
  readonly new: readonly Place[]
  readonly match: Match
  /** What a reader needs to know of the row; never all that has changed. */
  readonly note?: Localised
}

/**
 * A provision that corresponds to another on a day: what to read, or to cite, in its place.
 *
 * `match` is `same` for the provision itself, `fully` where every row of the bill's table that joins the two says so, and
 * `partly` otherwise. A row may speak of one paragraph alone, so `fully` never says that the whole sections are alike.
 */
export interface Correspondence {
  readonly id: string
  readonly match: 'same' | Match
  /** What is worth knowing of the change, in Swedish and English; never all that has changed. */
  readonly note?: Localised
}

/** The id that the library gives a provision of an Act: the section's letter is joined, and the part left out. */
export function provisionIdAt(act: string, { chapter, section }: Place): string {
  return `${act}-${chapter}-${section}`.replaceAll(' ', '')
}

/** Several rows that join the same two provisions, as one: fully where all say so, with what each of them notes. */
export function correspondenceBy(id: string, rows: readonly CorrespondenceRow[]): Correspondence {
  const notes = rows.flatMap(({ note }) => note ?? [])
  const said = (locale: Locale): string => [...new Set(notes.map((note) => note[locale]))].join(' ')
  return {
    id,
    match: rows.every(({ match }) => match === 'fully') ? 'fully' : 'partly',
    ...(notes.length > 0 && { note: { sv: said('sv'), en: said('en') } }),
  }
}
