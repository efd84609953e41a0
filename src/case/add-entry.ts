import { methodVersion } from '../checklist/data/method-version.js'
import { appendEntry } from '../trail/chain.js'
import type { TrailEntry } from '../trail/trail-entry.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent, CaseOpened } from './case-event.schema.js'
import type { CaseFile, Recorded } from './case-file.js'
import { makeLive } from './live-files.js'
import { policyVersionOn } from './policy-version-on.js'
import type { CaseState } from './possible-now.js'

/** Where the machine came with an event, and what it remembers. */
export interface Next {
  readonly state: CaseState
  readonly context: CaseContext
}

/** What the trail adds to an event. In a replay the entry is there already. */
export interface Stamp {
  readonly recordedAt: string
  readonly salt: string
  readonly stored?: TrailEntry
}

/** The file after an event: the entry is chained to the trail, and the file is live. */
export function addEntry(
  before: CaseFile | undefined,
  next: Next,
  event: CaseEvent | CaseOpened,
  { stored, recordedAt, salt }: Stamp,
): Recorded {
  const policyVersion = policyVersionOn(next.context, event.at)
  const entry = stored ?? appendEntry(before?.trail.at(-1), { event, methodVersion, recordedAt, salt, policyVersion })
  const { opened, policy } = next.context.content
  const { caseId } = opened
  const { state, context } = next
  const trail = Object.freeze([...(before?.trail ?? []), entry])
  const file = Object.freeze({ caseId, policy, state, content: context.content, trail, head: entry.hash })
  return Object.freeze({ file: makeLive(file, context), entry })
}
