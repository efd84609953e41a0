import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { leadsTo } from './include-cycle.js'
import { overlapIssue, overlaps } from './overlap.js'
import type { Policy } from './policy.schema.js'
import { helps, ruleIssues, unknownProvisions } from './rule-issues.js'
import { coverageIssues } from './space/coverage-issues.js'
import { factSpace } from './space/fact-space.js'
import { conflictIssues } from './space/rule-conflicts.js'

/**
 * What is wrong with the meaning of a policy whose shape is right; empty when nothing is.
 *
 * @param layers - the policy and those it includes, each once.
 * @param known - every policy that it could include.
 */
export function policyIssues(policy: Policy, layers: readonly Policy[], known: readonly Policy[]): readonly Issue[] {
  const ofIncludes = includeIssues(policy, layers, known)
  const space = factSpace([policy], layers)
  return [
    ...periodIssues(policy),
    ...ofIncludes,
    ...unsaidIssues(layers),
    ...urgentIssues(policy),
    ...ruleIssues(policy),
    ...statementIssues(policy),
    ...(isEmpty(policy) ? [] : conflictIssues(policy, space)),
    // What an included policy covers is known only where it is there.
    ...(ofIncludes.length > 0 ? [] : coverageIssues(policy, layers, space)),
  ]
}

/** Which other versions of a policy among some policies are in force on a day on which it is. */
export function overlapIssues(policy: Policy, others: readonly Policy[]): readonly Issue[] {
  return others
    .filter(({ id, version }) => id === policy.id && version !== policy.version)
    .filter((other) => overlaps(policy, other))
    .map((other) => overlapIssue(policy, other, ['inForceFrom']))
}

function isEmpty({ inForceFrom, inForceTo }: Policy): boolean {
  return inForceTo !== null && inForceTo < inForceFrom
}

function periodIssues(policy: Policy): readonly Issue[] {
  if (!isEmpty(policy)) return []
  const params = { from: policy.inForceFrom, to: policy.inForceTo ?? '' }
  return [issueOf('policy.emptyPeriod', { path: ['inForceTo'], params })]
}

function includeIssues(
  { id: own, includes }: Policy,
  layers: readonly Policy[],
  known: readonly Policy[],
): readonly Issue[] {
  return includes.flatMap((id, index) => {
    const path = ['includes', index]
    if (leadsTo(id, own, known)) return [issueOf('policy.includeCycle', { path, params: { include: id } })]
    return layers.some((layer) => layer.id === id) ? [] : [issueOf('policy.includeUnknown', { path })]
  })
}

function unsaidIssues(layers: readonly Policy[]): readonly Issue[] {
  const unsaid = (['signing', 'limits'] as const).filter((part) => !layers.some((layer) => layer[part] !== undefined))
  return unsaid.map((part) => issueOf('policy.signingMissing', { path: [part] }))
}

function urgentIssues(policy: Policy): readonly Issue[] {
  return (policy.urgent?.outcomes ?? []).flatMap((outcome, index) =>
    helps(outcome)
      ? []
      : [issueOf('policy.urgentForNegative', { path: ['urgent', 'outcomes', index], params: { outcome } })],
  )
}

function statementIssues({ statements = [] }: Policy): readonly Issue[] {
  return statements.flatMap(({ basis }, index) => unknownProvisions(basis, ['statements', index, 'basis']))
}
