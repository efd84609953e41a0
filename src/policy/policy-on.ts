import { deepFreeze } from '../kernel/deep-freeze.js'
import { listOf } from '../kernel/list-of.js'
import type { Result } from '../kernel/result.js'
import { bounds } from '../words/bounds.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parse } from '../words/parse.schema.js'
import { Day } from '../words/scalars.schema.js'
import { type ReadyPolicy, readyPolicyOf } from './define-policy.js'
import { overlapIssue, overlaps } from './overlap.js'
import type { Policy } from './policy.schema.js'

/** On which day a policy is asked about: that of the decision, and that of the opening where it is known. */
export interface PolicyDays {
  readonly on: string
  readonly openedOn?: string | undefined
}

/**
 * The version of a policy that is in force on a day; `undefined` when none is.
 *
 * @param versions - versions of one policy; no two of them may be in force for the same matter.
 * @param day - a Swedish calendar day, `YYYY-MM-DD`; both ends of a period count.
 * @throws LibraryError `input.invalid` when a version is not a policy, two overlap or the day does not exist.
 * @example
 * ```ts
 * import { policyOn } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * policyOn([boras.forsorjningsenheten], '2026-11-02')?.id // => 'boras.forsorjningsenheten'
 * policyOn([boras.forsorjningsenheten], '2022-05-16') // => undefined
 * ```
 */
export function policyOn(versions: readonly Policy[], day: string): Policy | undefined {
  const parsed = parse(Day, day)
  if (!parsed.ok) throw invalidInput(parsed.issues)
  const found = readyPolicyOn(versions, { on: day })
  if (found.ok) return found.value.policy
  if (found.issues.some((issue) => issue.code !== 'policy.notInForce')) throw invalidInput(found.issues)
  return undefined
}

/** The version in force, ready to judge, or why there is none: no policy, `policy.overlap` or `policy.notInForce`. */
export function readyPolicyOn(policy: unknown, days: PolicyDays): Result<ReadyPolicy, Issue> {
  const versions = readyVersions(policy)
  return versions.ok ? versionInForce(versions.value, days) : versions
}

/**
 * One policy, or the versions of one, each ready to judge; or what is wrong with the first that is not a policy, or which
 * of them overlap: then nobody could say which judges.
 */
export function readyVersions(policy: unknown): Result<readonly ReadyPolicy[], Issue> {
  const versions: ReadyPolicy[] = []
  // A list that cannot be read is read as one policy, which it is not, and is refused as that.
  for (const version of listOf(policy, bounds.items) ?? [policy]) {
    const ready = readyPolicyOf(version)
    if (!ready.ok) return ready
    versions.push(ready.value)
  }
  const issues = versions.flatMap(({ policy: later }, index) => {
    const other = versions.slice(0, index).find((earlier) => overlaps(earlier.policy, later))
    return other === undefined ? [] : [overlapIssue(later, other.policy, ['policy', index, 'inForceFrom'])]
  })
  return issues.length > 0 ? { ok: false, issues: deepFreeze(issues) } : { ok: true, value: versions }
}

/** The one version that is in force on a day. */
export function versionInForce(versions: readonly ReadyPolicy[], days: PolicyDays): Result<ReadyPolicy, Issue> {
  const version = versions.find(({ policy }) => isInForce(policy, days))
  if (version !== undefined) return { ok: true, value: version }
  return { ok: false, issues: [issueOf('policy.notInForce', { params: { on: days.on } })] }
}

/** Whether a version judges: by the day of the decision, or by that of the opening where the policy says so. */
function isInForce(policy: Policy, { on, openedOn }: PolicyDays): boolean {
  const day = policy.appliesTo === 'casesOpenedFrom' ? (openedOn ?? on) : on
  return policy.inForceFrom <= day && (policy.inForceTo === null || day <= policy.inForceTo)
}
