import { sha256Hex } from '#sha256'
import { canonicalJson } from '../kernel/canonical-json.js'
import { eventSchemaVersion } from './event-schema-version.js'
import type { TrailEntry } from './trail-entry.schema.js'

/** What the first entry has where the others have the hash of the one before. */
export const genesisHash = '0'.repeat(64)

// Each kind of hash begins with words of its own, so that none can be passed off as one of another kind.
const payloadTag = 'barnkonsekvens/payload/1\n'
const entryTag = 'barnkonsekvens/trail/1'

/** What is recorded: an event, when and under which versions, with a salt of its own. */
export interface Recording {
  /** Deep-frozen plain data. */
  readonly event: NonNullable<TrailEntry['event']>
  readonly recordedAt: string
  readonly policyVersion: string
  readonly methodVersion: string
  /** The version of the event's shape; today's where it is not given. */
  readonly schemaVersion?: number | undefined
  readonly salt: string
}

/**
 * The next entry of a trail, chained to the one before.
 *
 * @param previous - the last entry; `undefined` begins a trail.
 */
export function appendEntry(previous: TrailEntry | undefined, recording: Recording): TrailEntry {
  const { event, recordedAt, policyVersion, methodVersion, schemaVersion, salt } = recording
  const seq = previous === undefined ? 0 : previous.seq + 1
  const prevHash = previous === undefined ? genesisHash : previous.hash
  const payloadHash = payloadHashOf(event, salt)
  const versions = { policyVersion, methodVersion, ...schemaVersionField(schemaVersion) }
  const hash = entryHashOf({ seq, recordedAt, ...versions, prevHash, payloadHash })
  return Object.freeze({ seq, event, recordedAt, ...versions, prevHash, hash, payloadHash, salt })
}

/** Entries of the first version were stored without the field: they keep their hashes, also when they are made again. */
function schemaVersionField(schemaVersion = eventSchemaVersion): Pick<TrailEntry, 'schemaVersion'> {
  return schemaVersion === 1 ? {} : { schemaVersion }
}

/**
 * The commitment to an event. The salt goes before the content: once both are erased, nobody can find out what the
 * event said by hashing what it may have said.
 */
export function payloadHashOf(event: unknown, salt: string): string {
  return sha256Hex(`${payloadTag}${salt}\n${canonicalJson(event)}`)
}

/** The hash of an entry: of everything in it, the event by its commitment. */
export function entryHashOf(entry: Omit<TrailEntry, 'event' | 'salt' | 'hash'>): string {
  return sha256Hex(envelopeOf(entry))
}

/**
 * What an entry's hash is over: the canonical JSON of these fields, written out since they are always the same. Of the
 * first version of events it is seven; later ones name their version too.
 */
export function envelopeOf(entry: Omit<TrailEntry, 'event' | 'salt' | 'hash'>): string {
  const { seq, recordedAt, policyVersion, methodVersion, schemaVersion, prevHash, payloadHash } = entry
  const version = schemaVersion === undefined ? '' : `,"schemaVersion":${schemaVersion}`
  return (
    `{"methodVersion":${canonicalJson(methodVersion)},"payloadHash":"${payloadHash}"` +
    `,"policyVersion":${canonicalJson(policyVersion)},"prevHash":"${prevHash}"` +
    `,"recordedAt":${canonicalJson(recordedAt)}${version},"seq":${seq},"tag":"${entryTag}"}`
  )
}
