import type { Cell } from '../../checklist/cell.js'
import { type IssueDetails, issueOf } from '../../words/issue.js'
import type { Issue, IssueCode } from '../../words/issue.schema.js'
import type { RuleId } from './rule-id.js'

/** What a rule found in one cell. */
export interface Finding extends Pick<IssueDetails, 'severity' | 'params'> {
  readonly rule: RuleId
  readonly code: IssueCode
}

/** A rule's issue about one item in one place: it carries the item, the child and where the value lies. */
export function issueAt({ item, childRef, path }: Cell, { code, ...finding }: Finding): Issue {
  return issueOf(code, { item: item.id, path, ...(childRef !== undefined && { childRef }), ...finding })
}
