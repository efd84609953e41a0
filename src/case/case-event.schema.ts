import { z } from 'zod'
import { DocumentAssessment, Overrides } from '../assessment/signed-assessment.schema.js'
import { StoredContext } from '../assessment/validation-context.schema.js'
import { AssessmentPatch } from '../checklist/assessment.schema.js'
import { ChildFact, Facts, ProposedDecision, reasonMissing, saysWhy } from '../facts/facts.schema.js'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Policy } from '../policy/policy.schema.js'
import { CaseType } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { Hand } from '../words/hand.schema.js'
import { Day, Instant, Reference, Text } from '../words/scalars.schema.js'
import { hasVisibleText } from '../words/visible-text.js'

/** What every event has: when it happened, who did it (as the host has authenticated), and an id to retry by. */
const common = { at: Instant, by: Hand, eventId: Reference.optional() }

const event = <Type extends string, Payload extends z.ZodRawShape>(type: Type, payload: Payload) =>
  z.strictObject({ type: z.literal(type), ...common, ...payload })

const yesNo = ['yes', 'no'] as const

/** What somebody says for its own sake: markup without a word in it says nothing. */
const Said = Text.min(1).refine(hasVisibleText, { params: { problem: 'tooSmall' } })

const { affected, reason, unknownAfter, unitsInvolved, needsCoordination } = Facts.shape
const { careOfChild, impact, housingRisk, refusedNeeds, earlierNegativeDecisions } = Facts.shape

/** What is said of a matter when it is opened, as the trail keeps it: the policy by its id and version. */
export const CaseOpened = event('case.opened', {
  caseId: Reference,
  matter: Said,
  policy: z.strictObject({ id: Reference, version: Reference }),
  caseType: CaseType,
  unit: Reference,
  receivedOn: Day,
  imported: z.strictObject({ system: Reference, on: Day }).optional(),
})
/** What is said of a matter when it is opened. */
export type CaseOpened = DeepReadonly<z.infer<typeof CaseOpened>>

const screened = event('children.screened', {
  childrenLinked: z.enum(valueLists.yesNoUnknown),
  affected,
  reason,
  unknownAfter,
  unitsInvolved,
  needsCoordination,
  careOfChild,
  impact,
  housingRisk,
  refusedNeeds,
  earlierNegativeDecisions,
}).refine(saysWhy, reasonMissing)

/** A measure that was cancelled says why. */
const measureReported = event('measure.reported', {
  childRef: Reference,
  measure: Reference,
  status: z.enum(valueLists.measureStatus),
  reason: Text.optional(),
}).refine(({ status, reason }) => status !== 'cancelled' || hasVisibleText(reason ?? ''), reasonMissing)

/** A coordinated plan that is not needed says why. */
const sipConsidered = event('sip.considered', {
  childRef: Reference,
  needed: z.enum(valueLists.yesNoUnknown),
  reason: Text.optional(),
}).refine(({ needed, reason }) => needed !== 'no' || hasVisibleText(reason ?? ''), reasonMissing)

/** Every event after the opening, each with the payload it carries. */
export const CaseEvent = z.discriminatedUnion('type', [
  screened,
  event('child.registered', { child: ChildFact }),
  /** Facts put right; `child: null` where it was registered in error. */
  event('child.corrected', { childRef: Reference, child: ChildFact.nullable(), reason: Said }),
  event('child.left', { childRef: Reference, reason: Said }),
  /** Another unit takes part; `needsCoordination` where it is known whether they need to be coordinated. */
  event('unit.involved', { unit: Reference, needsCoordination }),
  event('jointReview.held', { units: z.array(Reference).min(1), note: Text.optional() }),
  event('investigation.opened', {}),
  /** The time set for the investigation is extended to a definite day, decided while it still runs. */
  event('investigation.extended', { to: Day, reason: Said }),
  /** `followUp`: whether a follow-up after the investigation was decided; missing, its last day is shown. */
  event('investigation.completed', { followUp: z.enum(yesNo).optional() }),
  event('assessment.answered', AssessmentPatch.shape),
  /** `decision` is what it is signed for; without it the standing proposal. `document`: done elsewhere, in its stead. */
  event('assessment.signed', {
    decision: ProposedDecision.optional(),
    overrides: Overrides.optional(),
    context: StoredContext.optional(),
    document: DocumentAssessment.optional(),
  }),
  event('assessment.reopened', { reason: Said }),
  event('decision.proposed', { decision: ProposedDecision }),
  event('proposal.returned', { reason: Said }),
  event('decision.made', { decision: ProposedDecision }),
  event('decision.notified', {
    appealInfo: z.enum(valueLists.yesNoNotApplicable),
    recipients: z.array(Reference).optional(),
    /** The day they got the decision, where it is another than the event's own: the time for appeal runs from it. */
    receivedOn: Day.optional(),
    /** Per child, what was said of the individual plan under LSS; a plan accepted is reviewed every year. */
    lssPlans: z.array(z.strictObject({ childRef: Reference, plan: z.enum(valueLists.lssPlan) })).optional(),
  }),
  /** `receivedOn`: the day the appeal came in, where it is another than the event's own. */
  event('decision.appealed', { appellant: Reference.optional(), receivedOn: Day.optional() }),
  /** The next round of the same case: the decision is looked at again, or a further one is asked for (`matter`). */
  event('decision.reconsidered', { reason: Said, matter: Said.optional() }),
  /** The child was told what was decided, or is not told for a reason: then who is told instead. */
  event('child.informed', { childRef: Reference, notGivenReason: Said.optional(), reaction: Text.optional() }),
  measureReported,
  event('followUp.held', { result: Said, next: z.enum(valueLists.fuNext) }),
  sipConsidered,
  event('sip.established', { childRef: Reference }),
  event('sip.declined', { childRef: Reference, reason: Said }),
  /** The policy itself, or its versions: the trail then says by what the rest was judged. */
  event('policy.replaced', { policy: z.union([Policy, z.array(Policy).min(1)]), reason: Said }),
  event('case.withdrawn', { reason: Said }),
  event('case.closed', { reason: Text.optional() }),
])
/** Every event after the opening. */
export type CaseEvent =
  | Exclude<DeepReadonly<z.infer<typeof CaseEvent>>, { type: 'assessment.answered' }>
  | AssessmentAnswered
/** A change to the assessment, as an event. */
export type AssessmentAnswered = {
  readonly type: 'assessment.answered'
  readonly at: string
  readonly by: Hand
  readonly eventId?: string | undefined
} & AssessmentPatch
