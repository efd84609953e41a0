import { missingAnswers } from '../checklist/missing-answers.js'
import type { Reading } from '../checklist/reading.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import type { Depth } from '../words/codes.schema.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { depthRank } from '../words/outcomes.js'
import { neverOverridden } from './data/never-overridden.js'
import type { Judging } from './judging.js'
import { rules } from './rules/rules.js'
import type { Override } from './signed-assessment.schema.js'

/** What the rules of the validator find, in the rules' order. */
export function ruleIssues(reading: Reading, judging: Judging): readonly Issue[] {
  return rules.flatMap((rule) => rule.check(reading, judging))
}

/**
 * Everything wrong with what an assessment says: missing answers, a depth below the requirement, and what the rules
 * find, each with its place below `assessment`. A blocking finding of a rule replaces the missing answer to the same
 * item about the same child.
 */
export function contentIssues(reading: Reading, judging: Judging): readonly Issue[] {
  const found = ruleIssues(reading, judging)
  const place = ({ item, childRef }: Issue): string => `${item} ${childRef ?? ''}`
  const replaced = new Set(found.filter((issue) => issue.severity === 'blocking').map(place))
  const missing = missingAnswers(reading).filter(
    (issue) => issue.params.reason !== undefined || !replaced.has(place(issue)),
  )
  const nothing = asksNothing(reading) ? [issueOf('assessment.missing')] : []
  return [...nothing, ...depthTooLow(reading), ...missing, ...found].map(inAssessment)
}

/** Whether an assessment is required while nothing in it is asked: then whatever stands in it answers nothing. */
function asksNothing({ requirement, cells }: Reading): boolean {
  return requirement.need === 'required' && !cells.some((cell) => cell.required)
}

/** The parts of an assessment that a path may begin with. */
const partsOfAssessment: ReadonlySet<unknown> = new Set(['answers', 'children', 'alternatives'])

/** What lies in the assessment is told from where the assessment lies, as a refusal of its shape is. */
function inAssessment(issue: Issue): Issue {
  const { path } = issue
  return path !== undefined && partsOfAssessment.has(path[0]) ? { ...issue, path: ['assessment', ...path] } : issue
}

/** A caseworker may lower the suggested depth with a reason, but never below what the policy requires. */
function depthTooLow({ answer, requirement }: Reading): Issue[] {
  const chosen = answer('screening.depth') as Depth | undefined
  const { depth } = requirement
  if (chosen === undefined || depth === undefined || depthRank(chosen) >= depthRank(depth)) return []
  const details = {
    item: 'screening.depth',
    path: ['answers', 'screening.depth'],
    params: { wanted: depth, got: chosen },
  }
  return [issueOf('assessment.depthTooLow', details)]
}

/** Whether a code may be overridden under a policy. */
export function isOverridable(code: string, { overridable }: ReadyPolicy): boolean {
  return !neverOverridden.some((never) => never === code) && overridable.some((listed) => listed === code)
}

/** The findings with those the signer answers for turned into information. */
export function withOverrides(
  issues: readonly Issue[],
  overrides: readonly Override[],
  ready: ReadyPolicy,
): readonly Issue[] {
  return issues.map((issue) => {
    const answeredFor = overrides.some((override) => coversIssue(override, issue))
    if (!answeredFor || !isOverridable(issue.code, ready)) return issue
    return { ...issue, severity: 'info', params: { ...issue.params, overridden: true } }
  })
}

function coversIssue(override: Override, issue: Issue): boolean {
  if (override.code !== issue.code) return false
  const sameChild = override.childRef === undefined || override.childRef === issue.childRef
  return sameChild && (override.item === undefined || override.item === issue.item)
}
