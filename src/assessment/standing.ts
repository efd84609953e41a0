import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import { isStricter } from '../facts/situation.js'
import { dayOf } from '../kernel/calendar-day.js'
import { compareInstants } from '../kernel/instant.js'
import type { Affected, Depth, Outcome } from '../words/codes.schema.js'
import type { Change } from '../words/issue.schema.js'
import { depthRank, isNegative } from '../words/outcomes.js'
import type { Requirement } from '../words/requirement.schema.js'
import { contentHash } from './content-hash.js'
import { type DocumentAssessment, isDocument, type SignedAssessment } from './signed-assessment.schema.js'

/** What an assessment is compared with. */
interface Now {
  readonly situation: Situation
  readonly requirement: Requirement
  readonly decision: PlannedDecision
}

/** An assessment that was signed, here or elsewhere, and what it is compared with. */
export interface StandingInput extends Now {
  readonly assessment: SignedAssessment | DocumentAssessment
}

/** What an assessment was made for. Of a document neither its depth nor, for sure, how a child was affected is known. */
interface Basis {
  readonly children: readonly { readonly childRef: string; readonly affected?: Affected }[]
  readonly outcomes: readonly Outcome[]
  readonly depth?: Depth
}

/**
 * What has changed since an assessment was signed; empty while it stands.
 *
 * It stands for a decision while every child who counts is in it and not worse affected, the outcome is among those
 * assessed and not negative where the signed one was not, the depth suffices, nothing was reconsidered since, and the
 * content is what was signed. A child who left or grew up changes nothing.
 */
export function standing({ assessment, ...now }: StandingInput): readonly Change[] {
  return isDocument(assessment) ? documentChanges(assessment, now) : signatureChanges(assessment, now)
}

function signatureChanges(assessment: SignedAssessment, now: Now): Change[] {
  const { at, basis } = assessment.signed
  const { reconsideredAt } = now.situation.facts
  const isOlder = reconsideredAt !== undefined && compareInstants(at, reconsideredAt) < 0
  return [
    ...basisChanges(basis, now),
    ...(isOlder ? [reconsidered(at, reconsideredAt)] : []),
    ...(contentHash(assessment) === basis.contentHash ? [] : [{ what: 'content' } as const]),
  ]
}

/** Of a document only the day of its signature is known, and its content is not here. */
function documentChanges({ signedOn, outcomes, children }: DocumentAssessment, now: Now): Change[] {
  const { reconsideredAt } = now.situation.facts
  const isOlder = reconsideredAt !== undefined && signedOn < dayOf(reconsideredAt)
  const named = children.map((child) => (typeof child === 'string' ? { childRef: child } : child))
  return [
    ...basisChanges({ outcomes, children: named }, now),
    ...(isOlder ? [reconsidered(signedOn, reconsideredAt)] : []),
  ]
}

function reconsidered(from: string, to: string): Change {
  return { what: 'reconsidered', from, to }
}

function basisChanges(basis: Basis, { situation, requirement, decision }: Now): Change[] {
  return [
    ...childChanges(basis.children, situation),
    ...outcomeChange(basis.outcomes, decision),
    ...depthChange(basis.depth, requirement),
  ]
}

function childChanges(signed: Basis['children'], situation: Situation): Change[] {
  return situation.children.flatMap(({ childRef, affected }): Change[] => {
    const before = signed.find((child) => child.childRef === childRef)
    if (before === undefined) return [{ what: 'child', childRef }]
    const { affected: from } = before
    return from !== undefined && isStricter(affected, from) ? [{ what: 'affected', childRef, from, to: affected }] : []
  })
}

function outcomeChange(outcomes: Basis['outcomes'], decision: PlannedDecision): Change[] {
  const [signedFor] = outcomes
  const turnedNegative = isNegative(decision.outcome) && signedFor !== undefined && !isNegative(signedFor)
  const stands = outcomes.includes(decision.outcome) && !turnedNegative
  return stands ? [] : [{ what: 'outcome', ...(signedFor && { from: signedFor }), to: decision.outcome }]
}

function depthChange(signed: Depth | undefined, { depth }: Requirement): Change[] {
  const suffices = depth === undefined || signed === undefined || depthRank(signed) >= depthRank(depth)
  return suffices ? [] : [{ what: 'depth', from: signed, to: depth }]
}
