import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Instant, Reference } from '../words/scalars.schema.js'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Salt = z.string().regex(/^[0-9a-f]{32}$/)

/**
 * One entry of a trail: an event, when and under which versions it was recorded, and the hashes that chain it.
 *
 * `seq` counts from 0. `payloadHash` is that of the salt and the event; `hash` that of everything else, `prevHash` and
 * `payloadHash` included. Where the content has been erased `event` and `salt` are both null, and the chain holds.
 * `schemaVersion` is the version of the event's shape; where it is absent, the first.
 */
export const TrailEntry = z
  .strictObject({
    seq: z.number().int().min(0),
    event: z.looseObject({ type: z.string().min(1).max(100) }).nullable(),
    recordedAt: Instant,
    policyVersion: Reference,
    methodVersion: Reference,
    // The first version has no other form than to be absent, or one history could have two hashes.
    schemaVersion: z.number().int().min(2).optional(),
    prevHash: Sha256,
    hash: Sha256,
    payloadHash: Sha256,
    salt: Salt.nullable(),
  })
  .refine((entry) => (entry.event === null) === (entry.salt === null), {
    path: ['salt'],
    params: { problem: 'halfErased' },
  })
/** One entry of a trail. */
export type TrailEntry = DeepReadonly<z.infer<typeof TrailEntry>>

/** A place in a trail to be kept elsewhere: whose trail, how far, and the hash there. */
export const Checkpoint = z.strictObject({ caseId: Reference, seq: z.number().int().min(0), head: Sha256 })
/** A place in a trail to be kept elsewhere. */
export type Checkpoint = Readonly<z.infer<typeof Checkpoint>>

let compiledEntry: typeof TrailEntry | undefined

/** Whether plain data is a trail entry. */
export function isTrailEntry(value: unknown): value is TrailEntry {
  compiledEntry ??= z.compile(TrailEntry)
  return z.validate(compiledEntry, value)
}

/** Whether plain data is a checkpoint. */
export function isCheckpoint(value: unknown): value is Checkpoint {
  return z.validate(Checkpoint, value)
}
