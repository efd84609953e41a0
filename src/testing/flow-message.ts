import { messageFor } from '../text/message-for.js'
import { eventTypes } from '../words/data/event-types.js'
import type { Issue, IssueCode } from '../words/issue.schema.js'

/** The codes of what blocks, each once. */
export function blockingCodes(issues: readonly Issue[]): readonly IssueCode[] {
  return [...new Set(issues.filter(({ severity }) => severity === 'blocking').map(({ code }) => code))]
}

/** The type of an event, where it is one the library knows: anything else came from somewhere and is not repeated. */
export function nameOf({ type }: { readonly type: string }): string {
  return eventTypes.find((known) => known === type) ?? 'an unknown event'
}

/** The error of an expectation that does not hold, with every issue in words. A child is called by its reference only. */
export function failure(what: string, issues: readonly Issue[]): Error {
  return new Error([what, ...issues.map(lineFor)].join('\n'))
}

function lineFor(issue: Issue): string {
  const { what, how } = messageFor(issue, 'en')
  return `  - ${issue.code} (${issue.severity}): ${[what, how].filter((text) => text !== '').join(' ')}`
}
