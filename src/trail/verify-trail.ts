import { plainCopy } from '../kernel/plain-copy.js'
import { bounds } from '../words/bounds.js'
import { type BrokenTrail, walkTrail } from './read-trail.js'
import { type Checkpoint, isCheckpoint, type TrailEntry } from './trail-entry.schema.js'

/** That a trail holds, and which entries have had their content erased. */
export interface IntactTrail {
  readonly ok: true
  /**
   * The `seq` of every entry whose content is gone. That it went rightly the trail cannot tell: compare with what the
   * organisation knows that it has erased.
   */
  readonly erased: readonly number[]
}

/**
 * Whether a stored trail is whole: nothing edited, reordered, left out between two entries, or mixed with another case.
 *
 * It makes tampering evident, relative to a checkpoint that was kept elsewhere. It cannot show that an event was true
 * or entered in time, nor who acted; and without a checkpoint it cannot tell that the end was cut off, or that somebody
 * with database and code made the whole trail anew. Events of a version newer than this library verify as others do.
 *
 * Never throws. Trails of up to 100,000 entries are read.
 *
 * @param trail - the entries as stored, the first first.
 * @param options - `checkpoint`: what `checkpoint` gave for the same case, at any time before.
 * @returns the erased entries, or the place of the first fault: `empty`, `malformed` (also an unknown key), `sequence`
 * (a number out of turn, a case that is not opened first and once), `link`, `time` (recorded before the entry before
 * it), `payload`, `hash`, or `checkpoint` (another case, a trail that ends before it, or another hash there).
 * @example
 * ```ts
 * import { verifyTrail } from 'barnkonsekvens'
 *
 * verifyTrail([]) // => { ok: false, seq: 0, reason: 'empty' }
 * ```
 */
export function verifyTrail(
  trail: unknown,
  options: { readonly checkpoint?: Checkpoint | undefined } = {},
): IntactTrail | BrokenTrail {
  const checkpoint = checkpointOf(options)
  const erased: number[] = []
  const seen: Seen = { opened: null, hash: undefined }
  const broken = walkTrail(trail, (entry) => {
    if (entry.event === null) erased.push(entry.seq)
    if (entry.seq === 0) seen.opened = entry.event
    if (checkpoint && entry.seq === checkpoint.seq) seen.hash = entry.hash
  })
  if (broken !== undefined) return broken
  const fault = checkpoint === undefined ? undefined : checkpointFault(seen, checkpoint)
  if (fault !== undefined) return Object.freeze({ ok: false, seq: fault, reason: 'checkpoint' })
  return Object.freeze({ ok: true, erased: Object.freeze(erased) })
}

/** What a trail says where a checkpoint asks. */
interface Seen {
  /** The event that opened the case; null where it was erased. */
  opened: TrailEntry['event']
  /** The hash at the checkpoint's place, if the trail comes that far. */
  hash: string | undefined
}

/** The checkpoint to hold the trail against; null where one was given that cannot be read. */
function checkpointOf(options: unknown): Checkpoint | null | undefined {
  const copy = plainCopy(options, bounds)
  if (!copy.ok) return null
  const checkpoint = (copy.value as { readonly checkpoint?: unknown } | null)?.checkpoint
  return checkpoint === undefined || isCheckpoint(checkpoint) ? checkpoint : null
}

/** The place where a checkpoint does not fit. One that cannot be read must not pass for one that fits. */
function checkpointFault({ opened, hash }: Seen, checkpoint: Checkpoint | null): number | undefined {
  if (checkpoint === null) return 0
  if (opened !== null && opened.caseId !== checkpoint.caseId) return 0
  return hash === checkpoint.head ? undefined : checkpoint.seq
}
