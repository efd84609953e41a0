import { z } from 'zod'
import { DocumentAssessment, Overrides } from '../assessment/signed-assessment.schema.js'
import { StoredContext } from '../assessment/validation-context.schema.js'
import { AssessmentPatch } from '../checklist/assessment.schema.js'
import { ChildFact, Facts, ProposedDecision, reasonMissing, saysWhy } from '../facts/facts.schema.js'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { CaseType } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { Hand } from '../words/hand.schema.js'
import { Day, Instant, Reference, Text } from '../words/scalars.schema.js'

/** What every event has: when it happened, who did it (as the host has authenticated), and an id to retry by. */
const common = { at: Instant, by: Hand, eventId: Reference.optional() }

const event = <Type extends string, Payload extends z.ZodRawShape>(type: Type, payload: Payload) =>
  z.strictObject({ type: z.literal(type), ...common, ...payload })

const { affected, reason, unknownAfter, unitsInvolved, needsCoordination } = Facts.shape
const { careOfChild, impact, housingRisk, refusedNeeds, earlierNegativeDecisions } = Facts.shape

/** What is said of a matter when it is opened, as the trail keeps it: the policy by its id and version. */
export const CaseOpened = event('case.opened', {
  caseId: Reference,
  matter: Text.min(1),
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

/** Every event after the opening, each with the payload it carries. */
export const CaseEvent = z.discriminatedUnion('type', [
  screened,
  event('child.registered', { child: ChildFact }),
  /** Facts put right; `child: null` where it was registered in error. */
  event('child.corrected', { childRef: Reference, child: ChildFact.nullable(), reason: Text.min(1) }),
  event('child.left', { childRef: Reference, reason: Text.min(1) }),
  event('investigation.opened', {}),
  event('assessment.answered', AssessmentPatch.shape),
  /** `decision` is what it is signed for; without it the standing proposal. `document`: done elsewhere, in its stead. */
  event('assessment.signed', {
    decision: ProposedDecision.optional(),
    overrides: Overrides.optional(),
    context: StoredContext.optional(),
    document: DocumentAssessment.optional(),
  }),
  event('assessment.reopened', { reason: Text.min(1) }),
  event('decision.proposed', { decision: ProposedDecision }),
  event('proposal.returned', { reason: Text.min(1) }),
  event('decision.made', { decision: ProposedDecision }),
  event('decision.notified', {
    appealInfo: z.enum(valueLists.yesNoNotApplicable),
    recipients: z.array(Reference).optional(),
  }),
  event('case.withdrawn', { reason: Text.min(1) }),
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
