import type { Assessment } from '../checklist/assessment.schema.js'
import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import { isStricter } from '../facts/situation.js'
import { compareInstants } from '../kernel/instant.js'
import type { Change } from '../words/issue.schema.js'
import { depthRank, isNegative } from '../words/outcomes.js'
import type { Requirement } from '../words/requirement.schema.js'
import { contentHash } from './content-hash.js'
import type { Signature } from './signed-assessment.schema.js'

/** What a signature is compared with. */
export interface StandingInput {
  readonly assessment: Assessment & { readonly signed: Signature }
  readonly situation: Situation
  readonly requirement: Requirement
  readonly decision: PlannedDecision
}

/**
 * What has changed since an assessment was signed; empty while it stands.
 *
 * It stands for a decision while every child who counts is in it and not worse affected, the outcome is among those
 * assessed and not negative where the signed one was not, the depth suffices, nothing was reconsidered since, and the
 * content is what was signed. A child who left or grew up changes nothing.
 */
export function standing({ assessment, situation, requirement, decision }: StandingInput): readonly Change[] {
  const { at, basis } = assessment.signed
  return [
    ...childChanges(basis.children, situation),
    ...outcomeChange(basis.outcomes, decision),
    ...depthChange(basis.depth, requirement),
    ...reconsideration(at, situation),
    ...(contentHash(assessment) === basis.contentHash ? [] : [{ what: 'content' } as const]),
  ]
}

function childChanges(signed: Signature['basis']['children'], situation: Situation): Change[] {
  return situation.children.flatMap(({ childRef, affected }): Change[] => {
    const before = signed.find((child) => child.childRef === childRef)
    if (before === undefined) return [{ what: 'child', childRef }]
    const isWorse = isStricter(affected, before.affected)
    return isWorse ? [{ what: 'affected', childRef, from: before.affected, to: affected }] : []
  })
}

function outcomeChange(outcomes: Signature['basis']['outcomes'], decision: PlannedDecision): Change[] {
  const [signedFor] = outcomes
  const turnedNegative = isNegative(decision.outcome) && signedFor !== undefined && !isNegative(signedFor)
  const stands = outcomes.includes(decision.outcome) && !turnedNegative
  return stands ? [] : [{ what: 'outcome', ...(signedFor && { from: signedFor }), to: decision.outcome }]
}

function depthChange(signed: Signature['basis']['depth'], { depth }: Requirement): Change[] {
  const suffices = depth === undefined || depthRank(signed) >= depthRank(depth)
  return suffices ? [] : [{ what: 'depth', from: signed, to: depth }]
}

function reconsideration(signedAt: string, { facts }: Situation): Change[] {
  const { reconsideredAt } = facts
  const isOlder = reconsideredAt !== undefined && compareInstants(signedAt, reconsideredAt) < 0
  return isOlder ? [{ what: 'reconsidered', from: signedAt, to: reconsideredAt }] : []
}
