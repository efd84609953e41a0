import { provisionById } from '../law/provision-by-id.js'
import { valueLists } from '../words/data/value-lists.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { helpNeverWaits } from './data/help-never-waits.js'
import type { Policy, Rule } from './policy.schema.js'

/** What is wrong with each rule of a policy by itself. */
export function ruleIssues({ rules }: Policy): readonly Issue[] {
  return rules.flatMap((rule, index) => [
    ...idIssues(rule, rules.slice(0, index), index),
    ...periodIssues(rule, index),
    ...conditionIssues(rule, index),
    ...basisIssues(rule, index),
    ...helpIssues(rule, index),
  ])
}

function idIssues({ id }: Rule, earlier: readonly Rule[], index: number): readonly Issue[] {
  if (!earlier.some((other) => other.id === id)) return []
  return [issueOf('policy.duplicateRule', { path: ['rules', index, 'id'], params: { ruleId: id } })]
}

function periodIssues(rule: Rule, index: number): readonly Issue[] {
  const { id: ruleId, from, to } = rule
  if (from === undefined || to === undefined || from <= to) return []
  return [issueOf('policy.emptyPeriod', { path: ['rules', index, 'to'], params: { ruleId, from, to } })]
}

function conditionIssues({ id: ruleId, when }: Rule, index: number): readonly Issue[] {
  if (Object.keys(when).length > 0) return []
  return [issueOf('policy.emptyWhen', { path: ['rules', index, 'when'], params: { ruleId } })]
}

function basisIssues({ id: ruleId, basis }: Rule, index: number): readonly Issue[] {
  const path = ['rules', index, 'basis']
  return basis.length === 0 ? [issueOf('policy.noBasis', { path, params: { ruleId } })] : unknownProvisions(basis, path)
}

/** Which of some provisions the library does not have. */
export function unknownProvisions(basis: Rule['basis'], path: readonly (string | number)[]): readonly Issue[] {
  return basis.flatMap((id, place) =>
    provisionById.has(id)
      ? []
      : [issueOf('input.invalid', { path: [...path, place], params: { problem: 'unknownProvision' } })],
  )
}

/** That a rule could hold back a decision that helps, in a matter where that may never happen. */
function helpIssues({ id: ruleId, then, when }: Rule, index: number): readonly Issue[] {
  const held =
    then.gate === 'block' &&
    (when.outcome ?? valueLists.outcome).some((code) => helps(code)) &&
    (when.caseType ?? valueLists.caseType).some((code) => helpNeverWaits.caseType.some((never) => never === code))
  return held ? [issueOf('policy.blocksHelp', { path: ['rules', index, 'then', 'gate'], params: { ruleId } })] : []
}

/** Whether a decision with an outcome helps, for good or for now. */
export function helps(outcome: string): boolean {
  return helpNeverWaits.outcome.some((code) => code === outcome)
}
