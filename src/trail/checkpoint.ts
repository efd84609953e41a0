import { LibraryError } from '../kernel/library-error.js'
import { type Checkpoint, isCheckpoint, type TrailEntry } from './trail-entry.schema.js'

/**
 * How far a case file has come, to be kept outside the system that stores its trail: printed on the decision, sent in a
 * message, signed or time-stamped.
 *
 * A trail alone cannot show that its end was cut off or that all of it was made anew; against a checkpoint kept
 * elsewhere, `verifyTrail` can.
 *
 * @param file - a case file, or its case id, head and trail.
 * @returns whose trail it is, the `seq` of the last entry, and its hash.
 * @throws LibraryError `input.invalid` when the trail is empty or the head is not that of its last entry.
 * @example
 * ```ts
 * import { checkpoint, openCase } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * const opened = openCase({
 *   caseId: 'FE-2026-0417',
 *   matter: 'Ansökan om fotbollsavgift',
 *   policy: boras.forsorjningsenheten,
 *   caseType: 'economicAssistance',
 *   unit: 'forsorjningsenheten',
 *   receivedOn: '2026-10-19',
 *   by: { id: 'handlaggare-7', role: 'caseworker' },
 *   at: '2026-10-19T09:00:00+02:00',
 * })
 * opened.ok && checkpoint(opened.value.file).seq // => 0
 * ```
 */
export function checkpoint(file: {
  readonly caseId: string
  readonly head: string
  readonly trail: readonly TrailEntry[]
}): Checkpoint {
  const made = checkpointOf(file)
  if (made === undefined) throw new LibraryError('input.invalid', { paths: [['head']] })
  return made
}

/** The checkpoint of a file, each part read once; `undefined` where it has none, or where reading it throws. */
function checkpointOf(file: Parameters<typeof checkpoint>[0]): Checkpoint | undefined {
  try {
    const { caseId, head, trail } = file
    const { seq, hash } = trail.at(-1) ?? {}
    const made = Object.freeze({ caseId, seq, head })
    return hash === head && isCheckpoint(made) ? made : undefined
  } catch {
    return undefined
  }
}
