import { LibraryError } from '../kernel/library-error.js'
import type { Result } from '../kernel/result.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parse } from '../words/parse.schema.js'
import { CaseEvent } from './case-event.schema.js'

/** Reads an event from untrusted input. What is wrong with its shape is `event.malformed`, with a path of known keys. */
export function readEvent(event: unknown): Result<CaseEvent, Issue> {
  const parsed = parse(CaseEvent, event)
  if (parsed.ok) return { ok: true, value: parsed.value as CaseEvent }
  return { ok: false, issues: parsed.issues.map(asMalformed) }
}

/** A fault of shape told about an event; what is wrong in a text keeps its own code. */
function asMalformed(issue: Issue): Issue {
  const { path, params } = issue
  return issue.code === 'input.invalid' ? issueOf('event.malformed', { ...(path && { path }), params }) : issue
}

/**
 * The event a guard has let through, as it was read.
 *
 * @throws LibraryError `event.malformed` when it was not let through: a machine whose guard was taken away.
 */
export function readAccepted(event: unknown): CaseEvent {
  const read = readEvent(event)
  if (!read.ok) throw new LibraryError('event.malformed')
  return read.value
}
