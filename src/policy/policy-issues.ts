import { provisionById } from '../law/provision-by-id.js'
import type { CaseType, Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { isNegative } from '../words/outcomes.js'
import type { Policy, Rule } from './policy.schema.js'

/** Matters in which a decision that helps may never wait for a form. */
const helpNeverWaits: readonly CaseType[] = ['economicAssistance', 'housing', 'partnerViolence']
/** Outcomes that help, for good or for now. */
const helps: readonly Outcome[] = ['approval', 'interim']

/** What is wrong with the meaning of a policy whose shape is right; empty when nothing is. `layers`: it and what it includes. */
export function policyIssues(policy: Policy, layers: readonly Policy[]): readonly Issue[] {
  return [
    ...periodIssues(policy, ['inForceTo']),
    ...includeIssues(policy, layers),
    ...urgentIssues(policy),
    ...policy.rules.flatMap((rule, index) => ruleIssues(rule, policy.rules.slice(0, index), ['rules', index])),
  ]
}

type Path = readonly (string | number)[]

function periodIssues(policy: Policy, path: Path): Issue[] {
  const { inForceFrom: from, inForceTo: to } = policy
  return to !== null && to < from ? [issueOf('policy.emptyPeriod', { path, params: { from, to } })] : []
}

function includeIssues({ id: own, includes }: Policy, layers: readonly Policy[]): Issue[] {
  const known = new Set(layers.map((layer) => layer.id).filter((id) => id !== own))
  const missing = includes.flatMap((id, index) =>
    known.has(id) ? [] : [issueOf('policy.includeUnknown', { path: ['includes', index] })],
  )
  const unsaid = (['signing', 'limits'] as const).filter((part) => !layers.some((layer) => layer[part] !== undefined))
  return [...missing, ...unsaid.map((part) => issueOf('policy.signingMissing', { path: [part] }))]
}

function urgentIssues(policy: Policy): Issue[] {
  return (policy.urgent?.outcomes ?? []).flatMap((outcome, index) =>
    helps.includes(outcome)
      ? []
      : [issueOf('policy.urgentForNegative', { path: ['urgent', 'outcomes', index], params: { outcome } })],
  )
}

function ruleIssues(rule: Rule, earlier: readonly Rule[], path: Path): Issue[] {
  const issues: Issue[] = []
  if (earlier.some((other) => other.id === rule.id))
    issues.push(issueOf('policy.duplicateRule', { path: [...path, 'id'] }))
  if (rule.from !== undefined && rule.to !== undefined && rule.to < rule.from) {
    issues.push(issueOf('policy.emptyPeriod', { path: [...path, 'to'], params: { from: rule.from, to: rule.to } }))
  }
  if (blocksHelp(rule)) issues.push(issueOf('policy.blocksHelp', { path: [...path, 'then', 'gate'] }))
  rule.basis.forEach((id, index) => {
    if (provisionById.has(id)) return
    issues.push(issueOf('input.invalid', { path: [...path, 'basis', index], params: { problem: 'unknownProvision' } }))
  })
  return issues
}

/** Whether a rule could hold back a decision that helps, in a matter where that may never happen. */
function blocksHelp(rule: Rule): boolean {
  if (rule.then.gate !== 'block') return false
  const outcomes = rule.when.outcome ?? valueLists.outcome
  const caseTypes = rule.when.caseType ?? valueLists.caseType
  return (
    outcomes.some((code) => helps.includes(code) && !isNegative(code)) &&
    caseTypes.some((code) => helpNeverWaits.includes(code))
  )
}
