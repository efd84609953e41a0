import { listOf } from '../kernel/list-of.js'
import { mostIssues } from '../words/bounds.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import { mostEntries, readTrail } from './read-trail.js'
import type { TrailEntry } from './trail-entry.schema.js'

/**
 * The trail with the content of some entries gone: their event and salt are null, and the chain still verifies.
 *
 * What remains of such an entry is its number, when it was recorded, the versions, and the hashes. Without the salt
 * nobody can find out what it said by hashing what it may have said. Whether even that may be kept is for the host to
 * judge, who knows whose case it was.
 *
 * Only the copy that comes back has lost the content: store it in place of the old one. The trail that was given, a live
 * file, a backup, a receipt or a document elsewhere is not reached. Later events may repeat what an earlier one said:
 * name every entry that holds it.
 *
 * A trail of which content was erased can be verified but not replayed: `replay` says `trail.broken`, `erased`. The case
 * cannot go on, so erase when it is over; `retention` in `barnkonsekvens/law` says when.
 *
 * @param trail - the entries as stored, the first first.
 * @param seqs - the `seq` of each entry whose content is to go, in any order; one that is erased already stays so.
 * @returns a deep-frozen copy, for which `verifyTrail` names the erased entries.
 * @throws LibraryError `input.invalid` with the place of the fault, for a trail that does not verify or is empty, or a
 * `seq` that is not in it. Nothing is erased then.
 * @basis sol2025-16-1 lss-21c
 * @example
 * ```ts
 * import { eraseContent, openCase, replay, verifyTrail } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const matter = { caseId: 'A-1', matter: 'Ansökan om boende', receivedOn: '2026-10-19', unit: 'boende' }
 * const opening = { ...matter, policy: national, caseType: 'housing', by, at: '2026-10-19T09:00:00+02:00' } as const
 * const opened = openCase(opening)
 * if (!opened.ok) throw new Error('not opened')
 * const erased = eraseContent(opened.value.file.trail, [0])
 * erased.map((entry) => entry.event) // => [null]
 * verifyTrail(erased) // => { ok: true, erased: [0] }
 * replay(erased, { policies: [national] }).ok // => false
 * ```
 */
export function eraseContent(trail: readonly TrailEntry[], seqs: readonly number[]): readonly TrailEntry[] {
  const read = readTrail(trail)
  if (!read.ok) throw invalidInput([issueOf('input.invalid', { path: ['trail', read.seq] })])
  const named = placesIn(read.entries, seqs)
  return Object.freeze(read.entries.map((entry) => (named.has(entry.seq) ? withoutContent(entry) : entry)))
}

function withoutContent(entry: TrailEntry): TrailEntry {
  return Object.freeze({ ...entry, event: null, salt: null })
}

/** The places that were named, all of which are in the trail: one that is not was meant for another. */
function placesIn(entries: readonly TrailEntry[], seqs: unknown): ReadonlySet<unknown> {
  const given = listOf(seqs, mostEntries)
  if (given === undefined) throw invalidInput([issueOf('input.invalid', { path: ['seqs'] })])
  const places = new Set<unknown>(entries.map((entry) => entry.seq))
  const issues = given.flatMap((seq, index) =>
    places.has(seq) ? [] : [issueOf('input.invalid', { path: ['seqs', index] })],
  )
  if (issues.length > 0) throw invalidInput(issues.slice(0, mostIssues))
  return new Set(given)
}
