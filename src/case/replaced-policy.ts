import { dayOf } from '../kernel/calendar-day.js'
import { LibraryError } from '../kernel/library-error.js'
import type { Result } from '../kernel/result.js'
import type { Policy } from '../policy/policy.schema.js'
import { readyVersions, versionInForce } from '../policy/policy-on.js'
import type { Issue } from '../words/issue.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent, CaseOpened } from './case-event.schema.js'

type PolicyReplaced = Extract<CaseEvent, { type: 'policy.replaced' }>

/** The policies that judge from now on, and the one of them in force on the day. */
interface Replaced {
  readonly versions: readonly Policy[]
  readonly policy: CaseOpened['policy']
}

/** Reads the policies a case is to be judged by from now on, or says why they cannot be. */
export function readReplacement({ content }: CaseContext, { policy, at }: PolicyReplaced): Result<Replaced, Issue> {
  const ready = readyVersions(policy)
  if (!ready.ok) return ready
  const inForce = versionInForce(ready.value, { on: dayOf(at), openedOn: dayOf(content.opened.at) })
  if (!inForce.ok) return inForce
  const { id, version } = inForce.value.policy
  return { ok: true, value: { versions: ready.value.map((each) => each.policy), policy: { id, version } } }
}

/**
 * The policies of an event that was accepted.
 *
 * @throws LibraryError `policy.unchecked` where it was not: a fault in the library.
 */
export function replacedPolicies(context: CaseContext, event: PolicyReplaced): Replaced {
  const read = readReplacement(context, event)
  if (!read.ok) throw new LibraryError('policy.unchecked')
  return read.value
}
