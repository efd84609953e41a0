import type { DocumentAssessment, GivenAssessment, SignedAssessment } from '../assessment/signed-assessment.schema.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import { emptyAssessment } from '../checklist/empty-assessment.js'
import type { ChildFact, Decision, ProposedDecision } from '../facts/facts.schema.js'
import type { Duty } from '../words/duty.schema.js'
import type { Hand } from '../words/hand.schema.js'
import type { CaseEvent, CaseOpened } from './case-event.schema.js'

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

/** What was answered when it was asked whether there are children, with the facts told at the same time. */
export type Screening = Omit<Of<'children.screened'>, 'type' | 'at' | 'by' | 'eventId'>

/** The units of a case beside its own, whether they need to be coordinated, and when they last looked together. */
export interface Coordination {
  readonly units: readonly string[]
  readonly needsCoordination: Of<'unit.involved'>['needsCoordination']
  readonly involvedOn: string | null
  readonly reviewedOn: string | null
}

/** The investigation of a case: its first day, how far its time was extended, and its last day. */
export interface Investigation {
  readonly openedOn: string
  /** The first day of the first investigation of the case; a later round begins one of its own. */
  readonly firstOpenedOn: string
  readonly extendedTo: string | null
  readonly completedOn: string | null
  /** Whether a follow-up after it was decided; unknown until it is said. */
  readonly followUp: 'yes' | 'no' | 'unknown'
}

/** One notice of the decision: when it was recorded, the day it was got, by whom, and with which information. */
export interface Notice {
  readonly at: string
  readonly receivedOn: string
  readonly recipients: readonly string[]
  readonly appealInfo: Of<'decision.notified'>['appealInfo']
  readonly lssPlans: Of<'decision.notified'>['lssPlans'] & {}
  /** The day of the decision it was about. */
  readonly decidedOn: string
}

/** An appeal: by whom, and the day it came in. */
export interface Appeal {
  readonly appellant: string | null
  readonly receivedOn: string
}

/** Something a decision or an event left owing, and the day it was done. */
export interface OwedInFile {
  readonly duty: Omit<Duty, 'status'>
  /** The round in which it came to be owed, counted from 0. */
  readonly round: number
  readonly metOn: string | null
}

/** What a case file holds: everything its events have said, and nothing that depends on the day it is read. */
export interface CaseContent {
  readonly opened: CaseOpened
  /** The policy that judges; another than the opening's where it was replaced. */
  readonly policy: CaseOpened['policy']
  /** What is to be decided in this round. */
  readonly matter: string
  readonly screening: Screening | null
  /** How many decisions the file had when that was answered: what was told counts those. */
  readonly decisionsWhenScreened: number
  /** The children registered and not removed. */
  readonly children: readonly ChildFact[]
  /** The children who were registered and have left: what was written about them is still there. */
  readonly leftChildren: readonly ChildFact[]
  readonly coordination: Coordination
  readonly investigation: Investigation | null
  readonly assessment: Assessment
  readonly signed: SignedAssessment | null
  /** An assessment done elsewhere, which stands in place of one signed here. */
  readonly document: DocumentAssessment | null
  readonly proposal: { readonly decision: ProposedDecision; readonly by: Hand; readonly at: string } | null
  /** The decision of this round. */
  readonly decision: Decision | null
  /** The decisions of the rounds before, the first first. */
  readonly earlierDecisions: readonly Decision[]
  /** When the last round was begun; null in the first. */
  readonly reconsideredAt: string | null
  /** Everything left owing, done or not, with the days it was to be done. */
  readonly owed: readonly OwedInFile[]
  /** Every notice of a decision, in the order they were given. */
  readonly notices: readonly Notice[]
  readonly appeals: readonly Appeal[]
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
    policy: opened.policy,
    matter: opened.matter,
    screening: null,
    decisionsWhenScreened: 0,
    children: [],
    leftChildren: [],
    coordination: { units: [], needsCoordination: undefined, involvedOn: null, reviewedOn: null },
    investigation: null,
    assessment: emptyAssessment,
    signed: null,
    document: null,
    proposal: null,
    decision: null,
    earlierDecisions: [],
    reconsideredAt: null,
    owed: [],
    notices: [],
    appeals: [],
    factsChangedAt: opened.at,
    lastAt: opened.at,
    ended: false,
  }
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

/** Which round a case is in, counted from 0: it has had as many decisions before. */
export function roundOf({ earlierDecisions }: CaseContent): number {
  return earlierDecisions.length
}

/** The last decision made, in this round or the one before; null while there is none. */
export function lastDecision({ decision, earlierDecisions }: CaseContent): Decision | null {
  return decision ?? earlierDecisions.at(-1) ?? null
}

/** Whether some decision has been made, in this round or one before. */
export function isDecided(content: CaseContent): boolean {
  return lastDecision(content) !== null
}
