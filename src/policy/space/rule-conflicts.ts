import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Policy, Rule } from '../policy.schema.js'
import { type Box, intersection } from './box.js'
import { boxOf, type FactSpace, inForceBox, isPossible, metBoxOf } from './fact-space.js'

/** A rule with where it fires and where every condition of it is met, while the policy is in force. */
interface PlacedRule {
  readonly rule: Rule
  readonly fires: Box
  readonly met: Box
}

/**
 * Which rules of a policy can never hold, and which say the opposite of one before them.
 *
 * A rule whose conditions no facts can meet is told although it may fire on something unknown: it speaks of nothing.
 */
export function conflictIssues(policy: Policy, space: FactSpace): readonly Issue[] {
  const period = inForceBox(space, policy)
  const placed = policy.rules.map((rule) => ({
    rule,
    fires: intersection(boxOf(space, rule), period),
    met: intersection(metBoxOf(space, rule), period),
  }))
  return placed.flatMap((later, index) => {
    const path = ['rules', index]
    const ruleId = later.rule.id
    if (!canHold(space, later.rule, period)) return [issueOf('policy.unreachable', { path, params: { ruleId } })]
    const other = placed.slice(0, index).find((earlier) => contradict(space, earlier, later))
    return other ? [issueOf('policy.contradiction', { path, params: { ruleId, other: other.rule.id } })] : []
  })
}

/**
 * Whether facts and days can meet every condition of a rule. A rule for an earlier law may stand in a policy that came
 * into force after it, as a rule taken over from an older version does. A period without a day is told as such.
 */
function canHold(space: FactSpace, rule: Rule, period: Box): boolean {
  const { from = '', to, when } = rule
  if (to !== undefined && to < from) return true
  const { lawPeriod: _, ...underAnyLaw } = when
  const ofToday = metBoxOf(space, { ...rule, when: underAnyLaw })
  return isPossible(space, metBoxOf(space, rule)) && isPossible(space, intersection(ofToday, period))
}

/** Whether the same facts can meet two rules of which one says none and the other does not, or that differ in `then` alone. */
function contradict(space: FactSpace, one: PlacedRule, other: PlacedRule): boolean {
  const [said, otherSaid] = [one.rule.then.need, other.rule.then.need]
  if ((said === 'none') !== (otherSaid === 'none')) return isPossible(space, intersection(one.met, other.met))
  return (
    whenText(one.rule) === whenText(other.rule) &&
    thenText(one.rule) !== thenText(other.rule) &&
    isPossible(space, intersection(one.fires, other.fires))
  )
}

/** The conditions of a rule, the same text however they are ordered. */
function whenText({ when }: Rule): string {
  return JSON.stringify(
    Object.entries(when)
      .map(([field, codes]) => [field, [...new Set(codes)].sort()])
      .sort(),
  )
}

/** What follows from a rule, the same text whether or not it says what would follow anyway. */
function thenText({ then: { need, depth = 'simple', gate, due = 'decision', addOns = [] } }: Rule): string {
  return JSON.stringify([need, ...(need === 'none' ? [] : [depth, gate, due]), [...addOns].sort()])
}
