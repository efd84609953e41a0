import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import type { ValidationContext } from '../judging.js'
import type { RuleId } from './rule-id.js'

/** What a rule reports that was not given what it needs: it was not run, and never counts as passed. */
export function notRun(rule: RuleId, missing: keyof ValidationContext): Issue {
  return issueOf('rule.notRun', { rule, params: { rule, missing } })
}
