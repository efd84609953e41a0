import { compareInstants } from '../kernel/instant.js'
import { listOf } from '../kernel/list-of.js'
import { plainCopy } from '../kernel/plain-copy.js'
import { bounds } from '../words/bounds.js'
import { entryHashOf, genesisHash, payloadHashOf } from './chain.js'
import { isTrailEntry, type TrailEntry } from './trail-entry.schema.js'

/** Longer lists are not read: a case has tens of entries. */
export const mostEntries = 100_000

/** Why a trail does not hold. */
export type TrailFault = 'empty' | 'malformed' | 'sequence' | 'link' | 'time' | 'payload' | 'hash' | 'checkpoint'

/** The first entry that does not hold, by its place, and why. */
export interface BrokenTrail {
  readonly ok: false
  readonly seq: number
  readonly reason: TrailFault
}

/** The entries of a trail that holds, as deep-frozen copies, each read once. */
export interface ReadTrail {
  readonly ok: true
  readonly entries: readonly TrailEntry[]
}

/**
 * Reads a trail and verifies the chain. The entries come back as they were verified, so that nothing that was given
 * need be read again.
 *
 * Never throws, whatever it is given.
 */
export function readTrail(trail: unknown): ReadTrail | BrokenTrail {
  const entries: TrailEntry[] = []
  return walkTrail(trail, (entry) => entries.push(entry)) ?? { ok: true, entries: Object.freeze(entries) }
}

/**
 * Verifies entry after entry: each well-formed and in its place, tied to the one before, not recorded before it, and
 * with hashes that are right.
 *
 * @param see - is shown each entry that holds, as a frozen copy; where it keeps none, a long trail takes little memory.
 * @returns the first fault; `undefined` where there is none.
 */
export function walkTrail(trail: unknown, see: (entry: TrailEntry) => void): BrokenTrail | undefined {
  const given = listOf(trail, mostEntries)
  if (given === undefined) return broken(0, 'malformed')
  if (given.length === 0) return broken(0, 'empty')
  let previous: TrailEntry | undefined
  for (let seq = 0; seq < given.length; seq++) {
    const entry = plainCopy(given[seq], bounds)
    if (!entry.ok || !isTrailEntry(entry.value)) return broken(seq, 'malformed')
    const fault = faultOf(entry.value, previous, seq)
    if (fault !== undefined) return broken(seq, fault)
    see(entry.value)
    previous = entry.value
  }
  return undefined
}

function faultOf(entry: TrailEntry, previous: TrailEntry | undefined, seq: number): TrailFault | undefined {
  if (entry.seq !== seq || isMisplaced(entry, seq)) return 'sequence'
  if (entry.prevHash !== (previous?.hash ?? genesisHash)) return 'link'
  if (previous !== undefined && compareInstants(previous.recordedAt, entry.recordedAt) > 0) return 'time'
  if (entry.salt !== null && payloadHashOf(entry.event, entry.salt) !== entry.payloadHash) return 'payload'
  return entryHashOf(entry) === entry.hash ? undefined : 'hash'
}

/** A case is opened once, and first; of an erased entry nobody can tell what it was. */
function isMisplaced({ event }: TrailEntry, seq: number): boolean {
  return event !== null && (event.type === 'case.opened') !== (seq === 0)
}

function broken(seq: number, reason: TrailFault): BrokenTrail {
  return Object.freeze({ ok: false, seq, reason })
}
