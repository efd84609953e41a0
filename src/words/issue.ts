import { issueKinds } from './data/issue-kinds.js'
import type { Issue, IssueCode } from './issue.schema.js'

/** What one issue adds to its kind: where it is and what its code alone does not say. */
export type IssueDetails = Partial<Omit<Issue, 'code'>>

/**
 * An issue of one kind: what the code always means, with what is particular to this case.
 *
 * @param code - the stable code.
 * @param details - place, child, item and params; a severity or basis here overrides that of the kind.
 */
export function issueOf(code: IssueCode, details: IssueDetails = {}): Issue {
  return { code, params: {}, ...issueKinds[code], ...details }
}

/** Whether any issue stops what was asked for. */
export function blocks(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'blocking')
}
