import type { DocumentAssessment, GivenAssessment, SignedAssessment } from '../assessment/signed-assessment.schema.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import { emptyAssessment } from '../checklist/empty-assessment.js'
import type { ChildFact, Decision, Facts, ProposedDecision } from '../facts/facts.schema.js'
import { dayOf } from '../kernel/calendar-day.js'
import type { Duty } from '../words/duty.schema.js'
import type { Hand } from '../words/hand.schema.js'
import type { CaseEvent, CaseOpened } from './case-event.schema.js'

/** What was answered when it was asked whether there are children, with the facts told at the same time. */
export type Screening = Omit<Extract<CaseEvent, { type: 'children.screened' }>, 'type' | 'at' | 'by' | 'eventId'>

/** What a case file holds: everything its events have said, and nothing that depends on the day it is read. */
export interface CaseContent {
  readonly opened: CaseOpened
  readonly screening: Screening | null
  /** The children registered and not removed. */
  readonly children: readonly ChildFact[]
  readonly assessment: Assessment
  readonly signed: SignedAssessment | null
  /** An assessment done elsewhere, which stands in place of one signed here. */
  readonly document: DocumentAssessment | null
  readonly proposal: { readonly decision: ProposedDecision; readonly by: Hand; readonly at: string } | null
  readonly decision: Decision | null
  /** What the decision left owing, with the days it set. */
  readonly owed: readonly Duty[]
  readonly notifiedAt: string | null
  /** When the facts last changed: a decision is not dated before it. */
  readonly factsChangedAt: string
  readonly lastAt: string
  /** A case that has ended hears nothing more. */
  readonly ended: boolean
}

/** The content of a case that has just been opened. */
export function openedContent(opened: CaseOpened): CaseContent {
  return {
    opened,
    screening: null,
    children: [],
    assessment: emptyAssessment,
    signed: null,
    document: null,
    proposal: null,
    decision: null,
    owed: [],
    notifiedAt: null,
    factsChangedAt: opened.at,
    lastAt: opened.at,
    ended: false,
  }
}

/** The facts a file amounts to, in the shape a stateless host would send. Not screened is unknown, never no. */
export function factsOf({ opened, screening, children }: CaseContent): Facts {
  const { caseType, unit, at } = opened
  return { caseType, unit, childrenLinked: 'unknown', ...screening, children, openedOn: dayOf(at) }
}

/** The assessment a decision would rest on: the document or the one signed, else the draft, else none. */
export function assessmentOf(content: CaseContent): GivenAssessment | DocumentAssessment | undefined {
  return content.document ?? answersGivenIn(content)
}

/** The answers of the file: signed, else the draft, else none. */
export function answersGivenIn({ signed, assessment }: CaseContent): GivenAssessment | undefined {
  if (signed !== null) return signed
  return assessment === emptyAssessment ? undefined : assessment
}
