import type { GivenAssessment } from '../assessment/signed-assessment.schema.js'
import type { Decision } from '../facts/facts.schema.js'
import { mayConcernChild, type Situation } from '../facts/situation.js'
import { addDays } from '../kernel/calendar-day.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import type { Duty } from '../words/issue.schema.js'
import type { Requirement } from '../words/requirement.schema.js'

/** What decides what a decision leaves owing. */
export interface OwedInput {
  readonly ready: ReadyPolicy
  readonly requirement: Requirement
  readonly situation: Situation
  readonly decision: Decision
  readonly assessment: GivenAssessment | undefined
}

/** The assessment that a decision left owing, dated from the decision, or from the opening where the policy says so. */
export function owedAssessment({ ready, requirement, situation, decision }: OwedInput): Duty {
  const from = requirement.due === 'opening' ? (situation.facts.openedOn ?? decision.on) : decision.on
  const basis = [...new Set(requirement.fired.flatMap((rule) => rule.basis))]
  return ownDuty('assessment', addDays(from, ready.limits.owedAssessmentDays), decision.on, ready, { basis })
}

/** What follows every decision that is made: the party is told, each child is told, and the follow-up is held. */
export function owedAfterDecision({ ready, situation, decision, assessment }: OwedInput): readonly Duty[] {
  const { on } = decision
  const { notificationDays, feedbackDays } = ready.limits
  const children = mayConcernChild(situation) ? situation.children.filter(isToBeTold(assessment)) : []
  const followUpOn = assessment?.answers['fu.date']
  return [
    ownDuty('notification', addDays(on, notificationDays), on, ready, { basis: ['fl-33'] }),
    ...children.map(({ childRef }) =>
      ownDuty('feedback', addDays(on, feedbackDays), on, ready, { childRef, basis: ['crc-art-12', 'crc-gc12-steps'] }),
    ),
    ...(typeof followUpOn === 'string'
      ? [ownDuty('followUp', followUpOn, on, ready, { basis: ['crc-gc14-safeguards'] })]
      : []),
  ]
}

/** A born child is told, unless the caseworker gave a reason for telling somebody else. */
function isToBeTold(assessment: GivenAssessment | undefined) {
  return ({ childRef, expected, affected }: Situation['children'][number]): boolean => {
    const part = assessment?.children.find((child) => child.childRef === childRef)
    return expected !== true && affected !== 'none' && part?.answers['fb.status'] !== 'notGiven'
  }
}

function ownDuty(
  kind: Duty['kind'],
  dueOn: string,
  on: string,
  { limits }: ReadyPolicy,
  rest: Pick<Duty, 'basis'> & { readonly childRef?: string },
): Duty {
  const status = dueOn < on ? 'overdue' : dueOn <= addDays(on, limits.dueSoonDays) ? 'dueSoon' : 'upcoming'
  return { kind, dueOn, ownLimit: true, status, ...rest }
}
