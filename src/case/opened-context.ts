import { dayOf } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { Result } from '../kernel/result.js'
import { readyVersions, versionInForce } from '../policy/policy-on.js'
import { invalidInput } from '../words/invalid-input.js'
import type { Issue } from '../words/issue.schema.js'
import { parse } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import type { CaseContext } from './case-context.js'
import type { CaseOpened } from './case-event.schema.js'
import { openedContent } from './content.js'
import { type Opening, OpeningSaid, openingKeys } from './opening.schema.js'

/** Reads an opening: the event the trail keeps, and the policies that judge. */
export function readOpening(opening: unknown): Result<CaseContext, Issue> {
  const parts = partsOf(opening, ['policy', ...openingKeys])
  if (!parts.ok) return parts
  // The policy is read by itself: one that is ready already stays the same object, and is not compiled again.
  const { policy, ...given } = parts.value
  const parsed = parse(OpeningSaid, given)
  if (!parsed.ok) return parsed
  const said = parsed.value
  const policies = readyVersions(policy)
  if (!policies.ok) return policies
  const day = dayOf(said.at)
  const inForce = versionInForce(policies.value, { on: day, openedOn: day })
  if (!inForce.ok) return inForce
  const { id, version } = inForce.value.policy
  const opened: CaseOpened = { type: 'case.opened', ...said, policy: { id, version } }
  const versions = policies.value.map((ready) => ready.policy)
  return { ok: true, value: deepFreeze({ content: openedContent(opened), policies: versions }) }
}

/**
 * The first context of a machine.
 *
 * @throws LibraryError `input.invalid`: an actor has no other way to refuse its input.
 */
export function openedContext(opening: Opening): CaseContext {
  const read = readOpening(opening)
  if (!read.ok) throw invalidInput(read.issues)
  return read.value
}
