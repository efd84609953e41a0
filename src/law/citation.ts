import type { Locale } from '../words/locale.js'
import type { Act } from './act.js'
import { acts } from './data/acts.js'
import { citationNotes } from './data/citation-notes.js'
import { placeInTime } from './in-force.js'
import { placeOf } from './place-of.js'
import type { Provision } from './provision.js'
import { provisionById } from './provision-by-id.js'

/** Something a citation says besides the place. */
type Note = keyof typeof citationNotes

/**
 * A provision named inside a sentence. Says nothing of when it is in force, and marks what is from memory.
 *
 * @returns `undefined` for a provision the library does not know.
 */
export function citation(id: string, locale: Locale): string | undefined {
  const provision = provisionById.get(id)
  return provision && citationOn(provision, undefined, locale)
}

/** A provision's place, with what must be known to rely on it on a day; without a day only what is from memory. */
export function citationOn(provision: Provision, on: string | undefined, locale: Locale): string {
  const days = { on, first: provision.validFrom, last: provision.validTo }
  const notes = notesOn(provision, on).map((note) => filled(citationNotes[note][locale], days))
  const place = placeOf(provision, locale)
  return notes.length === 0 ? place : `${place} (${notes.join('; ')})`
}

/** What keeps a provision from being relied on as it stands: its force first, then how it was seen. */
function notesOn(provision: Provision, on: string | undefined): readonly Note[] {
  const { validFrom, confidence } = provision
  const act: Act = acts[provision.act]
  const place = on === undefined ? undefined : placeInTime(provision, on)
  const all: readonly (readonly [boolean, Note])[] = [
    [place === 'ended', 'ended'],
    [place === 'notYet' && act.treaty === true, 'notYetLaw'],
    [place === 'notYet' && act.treaty !== true, 'notYet'],
    [place !== undefined && validFrom === null, 'startUnknown'],
    [place !== undefined && confidence === 'secondary', 'secondary'],
    [confidence === 'memory', 'memory'],
  ]
  return all.flatMap(([holds, note]) => (holds ? [note] : []))
}

function filled(note: string, days: Readonly<Record<string, string | null | undefined>>): string {
  return note.replace(/\{(\w+)\}/g, (_, name: string) => days[name] ?? '')
}
