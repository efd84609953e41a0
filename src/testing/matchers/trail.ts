import { trailFaultTexts } from '../../text/data/phrases.js'
import type { Checkpoint } from '../../trail/trail-entry.schema.js'
import { verifyTrail } from '../../trail/verify-trail.js'
import type { Matched } from './matched.js'

/** Whether a trail is whole; that of a case file has to end where the file does. */
export function toHaveUnbrokenTrail(subject: unknown, checkpoint?: Checkpoint): Matched {
  const { trail, end } = trailOf(subject)
  const read = verifyTrail(trail, { checkpoint: checkpoint ?? end })
  const came = read.ok
    ? 'it is whole.'
    : `at entry ${read.seq} it is broken (${read.reason}): ${trailFaultTexts[read.reason].en}.`
  return { pass: read.ok, message: () => `expected a ${read.ok ? 'broken' : 'whole'} trail, but ${came}` }
}

/** The entries, and where a file says that they end. */
function trailOf(subject: unknown): { readonly trail: readonly unknown[]; readonly end?: Checkpoint } {
  if (Array.isArray(subject)) return { trail: subject }
  if (typeof subject === 'object' && subject !== null && 'trail' in subject && Array.isArray(subject.trail)) {
    const { trail, caseId, head } = subject as { trail: unknown[]; caseId?: unknown; head?: unknown }
    const end = { caseId, seq: trail.length - 1, head } as Checkpoint
    return caseId === undefined && head === undefined ? { trail } : { trail, end }
  }
  throw new Error('toHaveUnbrokenTrail: give it a case file, or a trail as it is stored.')
}
