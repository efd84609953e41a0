import { canonicalJson } from '../kernel/canonical-json.js'
import { compareInstants } from '../kernel/instant.js'
import { listOf } from '../kernel/list-of.js'
import type { Result } from '../kernel/result.js'
import { Policy } from '../policy/policy.schema.js'
import { eventSchemaVersion } from '../trail/event-schema-version.js'
import { readTrail } from '../trail/read-trail.js'
import type { TrailEntry } from '../trail/trail-entry.schema.js'
import { bounds, mostIssues } from '../words/bounds.js'
import { blocks, issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import type { Stamp } from './add-entry.js'
import { CaseOpened } from './case-event.schema.js'
import type { CaseFile } from './case-file.js'
import { open } from './open-case.js'
import { readOpening } from './opened-context.js'
import type { Opening } from './opening.schema.js'
import { policyVersionOn } from './policy-version-on.js'
import { liveContext } from './reading.js'
import { take } from './record.js'
import { upcast } from './upcast.js'
import { issuesFor, readFor } from './why-not.js'

/** What a trail is replayed with: every policy, in every version, that its events were judged by. */
export interface ReplayOptions {
  readonly policies: readonly Policy[]
}

/**
 * A live file from a stored trail: the chain is verified, and every event is read and judged again. An event of an older
 * shape is read in today's; one of a shape that this version does not know is refused.
 *
 * @returns the file, or `trail.broken` with the place in the trail where the chain, an event or its judgement fails.
 * @example
 * ```ts
 * import { openCase, replay } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const matter = { caseId: 'A-1', matter: 'Ansökan om boende', receivedOn: '2026-10-19', unit: 'boende' }
 * const opening = { ...matter, policy: national, caseType: 'housing', by, at: '2026-10-19T09:00:00+02:00' } as const
 * const opened = openCase(opening)
 * if (!opened.ok) throw new Error('not opened')
 * const stored = JSON.parse(JSON.stringify(opened.value.file.trail))
 * const replayed = replay(stored, { policies: [national] })
 * replayed.ok && replayed.value.head === opened.value.file.head // => true
 * ```
 */
export function replay(trail: readonly TrailEntry[], options: ReplayOptions): Result<CaseFile, Issue> {
  const given = policiesIn(options)
  if (!given.ok) return given
  const policies = given.value
  const read = readTrail(trail)
  if (!read.ok) return broken(read.seq, read.reason)
  const erased = read.entries.find((entry) => entry.event === null)
  if (erased !== undefined) return broken(erased.seq, 'erased')
  const unknown = read.entries.find(({ schemaVersion = 1 }) => schemaVersion > eventSchemaVersion)
  if (unknown !== undefined) return broken(unknown.seq, 'version')
  const [first, ...rest] = read.entries
  const opened = first === undefined ? broken(0, 'empty') : reopen(first, openedWith(read.entries, policies))
  if (!opened.ok) return opened
  let file = opened.value
  for (const entry of rest) {
    const next = again(file, entry, policies)
    if (!next.ok) return next
    file = next.value
  }
  return { ok: true, value: file }
}

/** The policies the host trusts, each read: what is no policy would judge nothing. */
function policiesIn(options: unknown): Result<readonly Policy[], Issue> {
  const parts = partsOf(options, ['policies'])
  if (!parts.ok) return parts
  const list = listOf(parts.value.policies, bounds.items)
  if (list === undefined) return { ok: false, issues: [issueOf('input.invalid', { path: ['policies'] })] }
  const read = list.map((policy, index) => parseInside(Policy, policy, ['policies', index]))
  const issues = refusalsOf(...read)
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, mostIssues) }
  return { ok: true, value: read.flatMap((result) => (result.ok ? [result.value as Policy] : [])) }
}

/**
 * The policies a case can have been opened with: all of them but the versions that only a later event brought. A new
 * version may be in force together with the one it replaced.
 */
function openedWith(entries: readonly TrailEntry[], policies: readonly Policy[]): readonly Policy[] {
  const first = entries.findIndex(({ event }) => event?.type === 'policy.replaced')
  const before = new Set(entries.slice(0, Math.max(first, 0)).map((entry) => entry.policyVersion))
  const brought = entries.flatMap(({ event }) => (event?.type === 'policy.replaced' ? [event.policy].flat() : []))
  const names = new Set(brought.map(nameOf))
  return policies.filter((policy) => before.has(policy.version) || !names.has(nameOf(policy)))
}

function nameOf(policy: unknown): string {
  const { id, version } = Object(policy) as Record<string, unknown>
  return JSON.stringify([id, version])
}

function reopen(entry: TrailEntry, policies: readonly Policy[]): Result<CaseFile, Issue> {
  const event = parseInside(CaseOpened, upcast(entry), ['trail', entry.seq, 'event'])
  if (!event.ok) return broken(entry.seq, 'event', event.issues)
  const { type, policy, ...said } = event.value
  const opening: Opening = { ...said, policy: policies.filter((version) => version.id === policy.id) }
  const read = readOpening(opening)
  if (!read.ok) return broken(entry.seq, 'policy', read.issues)
  if (read.value.content.opened.policy.version !== policy.version) return broken(entry.seq, 'policy')
  return underItsPolicy(open(opening, stampOf(entry)), entry)
}

function again(file: CaseFile, entry: TrailEntry, policies: readonly Policy[]): Result<CaseFile, Issue> {
  const read = readFor(file, upcast(entry))
  if (!read.ok) return broken(entry.seq, 'event', read.issues)
  const { context, event } = read.value
  const issues = issuesFor(file, context, event)
  if (blocks(issues)) return broken(entry.seq, 'refused', issues)
  if (event.type === 'policy.replaced' && !isAmong(event.policy, policies)) return broken(entry.seq, 'policy')
  return underItsPolicy(take(file, context, event, stampOf(entry)), entry)
}

/** A trail brings no rules of its own: those it names must be among the ones the host trusts, word for word. */
function isAmong(given: Policy | readonly Policy[], policies: readonly Policy[]): boolean {
  const trusted = new Set(policies.map((policy) => canonicalJson(policy)))
  return [given].flat().every((policy) => trusted.has(canonicalJson(policy)))
}

/**
 * An entry that says it was judged under another version than judges that day, or stored before it happened, is not what it
 * claims.
 */
function underItsPolicy(
  { file }: ReturnType<typeof take>,
  { seq, event, recordedAt, policyVersion }: TrailEntry,
): Result<CaseFile, Issue> {
  const at = String(event?.at)
  if (compareInstants(recordedAt, at) < 0) return broken(seq, 'time')
  const judged = policyVersionOn(liveContext(file), at)
  return policyVersion === judged ? { ok: true, value: file } : broken(seq, 'policy')
}

/** In a replay an entry is not made again: it is the one that was stored, whose hashes have been verified. */
function stampOf(stored: TrailEntry): Stamp {
  return { recordedAt: stored.recordedAt, salt: stored.salt ?? '', stored }
}

/** Where a trail fails, why, and what was wrong with the event where that is the reason. */
function broken(seq: number, reason: string, causes: readonly Issue[] = []): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [issueOf('trail.broken', { path: ['trail', seq], params: { seq, reason } }), ...causes] }
}
