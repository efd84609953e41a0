/** How a history is told before it is a trail: an opening, and what happened on each day. */
import type { Opening, Policy } from 'barnkonsekvens'

/** An event as it is told: its time, and its hand where it is the caseworker's, are filled in. */
export type Told = Readonly<Record<string, unknown>> & { readonly type: string }

/** One whole history, and the day on which it is to be explained. */
export interface Story {
  readonly name: string
  /** What it is about, in one sentence. */
  readonly tells: string
  readonly opening: Omit<Opening, 'caseId' | 'by' | 'at'> & Partial<Pick<Opening, 'by' | 'at'>>
  /** Policies that judge beside those of the opening. */
  readonly policies?: readonly Policy[]
  /** The events of each day, the first day first; a minute passes between two events of a day. */
  readonly days: { readonly [day: string]: readonly Told[] }
  /** When all of it was stored, where that was later than it happened. */
  readonly recordedAt?: string
  readonly on: string
}

export const caseworker = { id: 'handlaggare-7', role: 'caseworker', unit: 'enhet-1' } as const
export const decisionMaker = {
  id: 'beslutsfattare-2',
  role: 'decisionMaker',
  unit: 'enhet-1',
  delegation: 'D 3.1',
} as const
export const manager = { id: 'enhetschef-4', role: 'manager', unit: 'enhet-1' } as const
export const childRightsOfficer = { id: 'barnrattsombud-1', role: 'childRightsOfficer' } as const
export const board = { id: 'namnden', role: 'board' } as const
export const register = { id: 'verksamhetssystem', role: 'system' } as const

export const begun: Told = { type: 'investigation.opened' }
export const screened = (facts: object = {}): Told => ({ type: 'children.screened', childrenLinked: 'yes', ...facts })
export const registered = (child: object, by: object = caseworker): Told => ({ type: 'child.registered', by, child })
export const answered = (patch: object): Told => ({ type: 'assessment.answered', ...patch })
export const signed = (rest: object = {}): Told => ({ type: 'assessment.signed', ...rest })
export const proposed = (decision: object): Told => ({ type: 'decision.proposed', decision })
export const made = (decision: object, by: object = decisionMaker): Told => ({ type: 'decision.made', by, decision })
export const notified = (rest: object = {}): Told => ({ type: 'decision.notified', appealInfo: 'yes', ...rest })
export const informed = (childRef: string, rest: object = {}): Told => ({ type: 'child.informed', childRef, ...rest })
export const reported = (childRef: string, measure: string, rest: object = {}): Told => ({
  type: 'measure.reported',
  childRef,
  measure,
  status: 'done',
  ...rest,
})
export const closed: Told = { type: 'case.closed' }

/** What a simple assessment says of one child who was heard. */
export function heard(
  childRef: string,
  [affectedHow, content, bestInterest, paragraph]: readonly [string, string, string, string],
  rest: Readonly<Record<string, unknown>> = {},
): object {
  return {
    childRef,
    answers: {
      'child.affectedHow': affectedHow,
      'views.heard': 'direct',
      'views.content': content,
      'bal.bestInterest': bestInterest,
      'bal.aligned': 'partly',
      'dec.childParagraph': paragraph,
      ...rest,
    },
  }
}

/** The same of one who was not heard, and why. */
export function notHeard(
  childRef: string,
  [affectedHow, reason, bestInterest, paragraph]: readonly [string, string, string, string],
  rest: Readonly<Record<string, unknown>> = {},
): object {
  return {
    childRef,
    answers: {
      'child.affectedHow': affectedHow,
      'views.heard': 'notHeard',
      'views.notHeardText': reason,
      'bal.bestInterest': bestInterest,
      'bal.aligned': 'partly',
      'dec.childParagraph': paragraph,
      ...rest,
    },
  }
}
