import type { ChildFact, ProposedDecision } from '../../facts/facts.schema.js'
import type { Policy } from '../../policy/policy.schema.js'
import type { Affected, Outcome, Role } from '../../words/codes.schema.js'
import type { Hand } from '../../words/hand.schema.js'

/**
 * What the events of a file have said, added up without asking the library what they mean. The invariants are judged by
 * this, so that a fault in how the library reads a file cannot hide itself.
 */
export interface Told {
  readonly policy: Policy | readonly Policy[]
  /** The last answer to whether there are children; undefined while nobody has answered. */
  readonly screening: Readonly<Record<string, unknown>> | undefined
  /** The children registered and not removed, as last told of. */
  readonly children: readonly ChildFact[]
  readonly units: readonly string[]
  /** Whether several units need to be coordinated, as last said. */
  readonly coordination: string | undefined
  /** What was answered: by child, and of the case under the empty name. */
  readonly answers: { readonly [childRef: string]: { readonly [item: string]: unknown } }
  readonly measures: { readonly [childRef: string]: readonly string[] }
  readonly alternatives: readonly Outcome[]
  readonly signature: Signature | undefined
  readonly proposal: { readonly decision: ProposedDecision; readonly on: string } | undefined
  /** Every decision that was made, the first first. */
  readonly decisions: readonly Made[]
  /** Whether the decision of this round has been made. */
  readonly isDecided: boolean
  /** What somebody still has to do before the case may be closed. */
  readonly open: readonly Open[]
  /** Measures that have been owed, so that the same is not owed twice. */
  readonly promised: readonly string[]
  /** The day facts last changed, and the day this round began. */
  readonly factsOn: string
  readonly roundOn: string
  readonly on: string
}

/** A signature that nobody has opened again: what it was given for, as the events tell. */
export interface Signature {
  readonly by: Hand
  readonly children: readonly Pick<ChildFact, 'childRef' | 'affected'>[]
  readonly outcomes: readonly Outcome[]
  readonly isDocument: boolean
}

/** A decision that was made, and about whom. */
export interface Made {
  readonly decision: ProposedDecision
  readonly children: readonly ChildFact[]
}

/** Something to be done: by what, and for whom. */
export interface Open {
  readonly kind: 'notification' | 'feedback' | 'measure' | 'assessment' | 'reconsideration' | 'sip'
  readonly childRef?: string | undefined
  readonly measure?: string | undefined
  /** The decision it is owed for, counted from 0. */
  readonly decision?: number
}

/** From the strictest to the mildest. */
const strictness: readonly Affected[] = ['direct', 'indirect', 'unclear', 'none']

export const isStricter = (one: Affected, other: Affected): boolean =>
  strictness.indexOf(one) < strictness.indexOf(other)

/** Whether somebody is a child on a day: expected, or before the eighteenth birthday. */
export function isChildOn({ birthDate = '9999-01-01' }: ChildFact, day: string): boolean {
  return day < `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`
}

/** Whether there are children, and how the one who is most affected is: unknown is never no. */
export function concern(
  told: Told,
  { on, caseType }: { readonly on: string; readonly caseType: string },
): { readonly linked: string; readonly affected: Affected } {
  const counting = told.children.filter((child) => isChildOn(child, on)).map(({ affected }) => affected)
  const { childrenLinked: said = 'unknown', affected } = told.screening ?? {}
  if (counting.length > 0)
    return { linked: 'yes', affected: strictness.find((code) => counting.includes(code)) ?? 'unclear' }
  if (caseType === 'boardItem' && said === 'no' && (affected ?? 'none') !== 'none')
    return { linked: 'yes', affected: affected as Affected }
  if (said === 'no' || (told.children.length > 0 && said !== 'unknown')) return { linked: 'no', affected: 'none' }
  return { linked: String(said), affected: (affected as Affected | undefined) ?? 'unclear' }
}

/** Whether a child may be concerned on a day. */
export function mayConcern(told: Told, frame: { readonly on: string; readonly caseType: string }): boolean {
  const { linked, affected } = concern(told, frame)
  return linked !== 'no' && affected !== 'none'
}

/** The outcomes that take something from somebody or refuse it, spelled out. */
export const negative: readonly Outcome[] = ['partialRejection', 'rejection', 'reduction', 'termination']

/** Whether a signature carries a decision with an outcome about these children: each is in it, and none is worse off. */
export function carries(
  signature: Signature | undefined,
  { outcome, children }: { readonly outcome: Outcome; readonly children: readonly ChildFact[] },
): boolean {
  return signature !== undefined && isSignedFor(signature, outcome) && areSigned(signature, children)
}

/** Whether an outcome was among those assessed, and does not go against somebody where the one signed for did not. */
export function isSignedFor({ outcomes }: Signature, outcome: Outcome): boolean {
  const [first = outcome] = outcomes
  return outcomes.includes(outcome) && (negative.includes(first) || !negative.includes(outcome))
}

/** Whether every child is in a signature, and none is worse affected than when it was given. */
export function areSigned(signature: Signature, children: readonly ChildFact[]): boolean {
  return children.every(({ childRef, affected }) => {
    const before = signature.children.find((child) => child.childRef === childRef)
    return before !== undefined && (signature.isDocument || !isStricter(affected, before.affected))
  })
}

/** The roles that a list names, with those an integration may never have taken out. */
export const people = (roles: readonly Role[]): readonly Role[] => roles.filter((role) => role !== 'system')
