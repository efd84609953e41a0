import { createHash } from 'node:crypto'
import { appendEntry } from '../../src/trail/chain.js'
import type { TrailEntry } from '../../src/trail/trail-entry.schema.js'

const events = [
  { type: 'case.opened', matter: 'Fotbollsavgift för Elias', policy: { id: 'national', version: '2026-01-01' } },
  { type: 'children.screened', childrenLinked: 'yes' },
  { type: 'child.registered', child: { childRef: 'barn-1', birthDate: '2017-05-04', living: 'withApplicant' } },
  { type: 'assessment.answered', answers: { 'inc.short': null, sources: ['child', 'school'] }, urgent: false },
  { type: 'assessment.signed', children: [{ childRef: 'barn-1' }] },
  { type: 'decision.made', decision: { outcome: 'rejection', lines: [{ applied: 1200, granted: 0 }] } },
]

/** A trail of six made-up entries an hour apart, the first three of the first version of events, the others of today's. */
export function aTrail(caseId: string): readonly TrailEntry[] {
  const trail: TrailEntry[] = []
  for (const [seq, event] of events.entries()) {
    trail.push(
      appendEntry(trail.at(-1), {
        event: seq === 0 ? { ...event, caseId } : { ...event, at: `2026-11-02T1${seq}:00:00+01:00` },
        recordedAt: `2026-11-02T1${seq}:00:00Z`,
        policyVersion: '2022-05-17',
        methodVersion: '1.0',
        schemaVersion: seq < 3 ? 1 : undefined,
        salt: saltOf(caseId, seq),
      }),
    )
  }
  return trail
}

/** The trail chained anew from one entry on, which says something else: right hashes over another history. */
export function rewrittenFrom(trail: readonly TrailEntry[], seq: number): readonly TrailEntry[] {
  const kept = trail.slice(0, seq)
  for (const entry of trail.slice(seq)) {
    const { event, schemaVersion = 1, salt } = entry
    const changed = { ...(event as { type: string }), ...(entry.seq === seq && { matter: 'Något annat' }) }
    kept.push(appendEntry(kept.at(-1), { ...entry, event: changed, schemaVersion, salt: salt ?? '' }))
  }
  return kept
}

/** A trail of events that say whatever is given. */
export function saying(caseId: string, said: readonly unknown[]): readonly TrailEntry[] {
  const [first, ...rest] = aTrail(caseId)
  const trail = [first as TrailEntry]
  for (const [index, content] of said.entries()) {
    const event = { type: 'assessment.answered', said: content as never }
    const salt = saltOf(caseId, trail.length)
    trail.push(appendEntry(trail.at(-1), { ...(rest[index % rest.length] as TrailEntry), event, salt }))
  }
  return trail
}

/** As good as fresh, and the same in every run: no two entries of any case share a salt. */
function saltOf(caseId: string, seq: number): string {
  return createHash('sha256').update(`${caseId} ${seq}`).digest('hex').slice(0, 32)
}
