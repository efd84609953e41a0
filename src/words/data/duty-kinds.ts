import type { EventType, Role } from '../codes.schema.js'

/** What is true of everything owed of one kind. */
export interface DutyKindEntry {
  /** Who can do it. */
  readonly who: readonly Role[]
  /** The events that do it; none where only time passes. */
  readonly resolvedBy: readonly EventType[]
  /** Whether a case cannot be closed while it is open. */
  readonly holdsClosing: boolean
  /** Whether one event does it for everybody it is owed to. */
  readonly atOnce: boolean
  /** Whether it is a day that passes: once it is past, nobody owes anything. */
  readonly passes: boolean
}

const each = (...resolvedBy: EventType[]): DutyKindEntry => ({ who: ['caseworker'], resolvedBy, holdsClosing: true, atOnce: false, passes: false })
const once = (...resolvedBy: EventType[]): DutyKindEntry => ({ ...each(...resolvedBy), atOnce: true })
const runs = (...resolvedBy: EventType[]): DutyKindEntry => ({ ...each(...resolvedBy), holdsClosing: false })
const day = (...resolvedBy: EventType[]): DutyKindEntry => ({ ...runs(...resolvedBy), passes: true })

/**
 * Every kind of duty: what does it, and whether it holds the closing of a case. What only runs out (a time for appeal,
 * the keeping of papers) holds nothing. Our own; last checked 2026-11-25.
 */
export const dutyKinds = {
  assessment: once('assessment.answered', 'assessment.signed'),
  notification: once('decision.notified'),
  feedback: each('child.informed'),
  measure: each('measure.reported'),
  followUp: once('followUp.held'),
  reconsideration: once('decision.reconsidered'),
  sip: each('sip.established', 'sip.declined'),
  preliminaryAssessment: runs('investigation.opened'),
  investigation: runs('investigation.completed'),
  investigationWatch: day('investigation.completed'),
  appeal: day(),
  followUpEnd: day(),
  planReview: runs('decision.notified'),
  erasure: runs(),
} as const satisfies { readonly [kind: string]: DutyKindEntry }

/** The codes, in the order above. */
export const dutyKindCodes = Object.keys(dutyKinds) as [keyof typeof dutyKinds, ...(keyof typeof dutyKinds)[]]
