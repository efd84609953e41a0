import type { GivenAssessment } from '../assessment/signed-assessment.schema.js'
import { readAssessment } from '../checklist/read-assessment.js'
import type { Decision } from '../facts/facts.schema.js'
import { mayConcernChild, type Situation } from '../facts/situation.js'
import { basisOn } from '../law/in-force.js'
import { chosenDay, ownLimit } from '../law/own-limit.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import type { Duty } from '../words/duty.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import { hasVisibleText } from '../words/visible-text.js'
import { openDutyStatus } from './duty-status.js'

/** What decides what a decision leaves owing. */
export interface OwedInput {
  readonly ready: ReadyPolicy
  readonly requirement: Requirement
  readonly situation: Situation
  readonly decision: Decision
  /** Answers that can be read; without them everybody is told, and no follow-up is known. */
  readonly assessment: GivenAssessment | undefined
}

/** The assessment that a decision left owing, dated from the decision, or from the opening where the policy says so. */
export function owedAssessment({ ready, requirement, situation, decision }: OwedInput): Duty {
  const from = requirement.due === 'opening' ? (situation.facts.openedOn ?? decision.on) : decision.on
  const basis = [...new Set(requirement.fired.flatMap((rule) => rule.basis))]
  const limit = ownLimit(from, ready.limits.owedAssessmentDays)
  return ownDuty('assessment', limit, decision.on, ready, { basis })
}

/** What follows every decision that is made: the party is told, each child is told, and the follow-up is held. */
export function owedAfterDecision({ ready, requirement, situation, decision, assessment }: OwedInput): readonly Duty[] {
  const { on } = decision
  const { notificationDays, feedbackDays } = ready.limits
  const children = mayConcernChild(situation) ? situation.children.filter(isToBeTold(assessment)) : []
  const followUpOn = followUpDay({ ready, requirement, situation, decision, assessment })
  return [
    ownDuty('notification', ownLimit(on, notificationDays), on, ready, { basis: ['fl-33'] }),
    ...children.map(({ childRef }) =>
      ownDuty('feedback', ownLimit(on, feedbackDays), on, ready, { childRef, basis: ['crc-art-12', 'crc-gc12-steps'] }),
    ),
    ...(followUpOn !== undefined
      ? [ownDuty('followUp', chosenDay(on, followUpOn), on, ready, { basis: ['crc-gc14-safeguards'] })]
      : []),
  ]
}

/**
 * The measures that were promised for each child, each by its own day. One that was given no day is due with the feedback,
 * so that nothing promised is left without one; one already done or cancelled is not owed.
 */
export function owedMeasures({ assessment, decision, ready }: OwedInput): readonly Duty[] {
  const { on } = decision
  return (assessment?.children ?? []).flatMap(({ childRef, measures }) =>
    measures
      .filter(({ status }) => status !== 'done' && status !== 'cancelled')
      .map(({ id, dueOn }) => {
        const limit = dueOn === undefined ? ownLimit(on, ready.limits.feedbackDays) : chosenDay(on, dueOn)
        return { ...ownDuty('measure', limit, on, ready, { childRef, basis: basisOn(measureBasis, on) }), measure: id }
      }),
  )
}

const measureBasis = ['crc-art-3', 'sol2025-18-1', 'sol2001-5-1']

/** The day of the follow-up, where one is asked for; a day left from another depth is none. */
function followUpDay({ assessment, ...rest }: OwedInput): string | undefined {
  if (assessment?.answers['fu.date'] === undefined) return undefined
  const day = readAssessment({ ...rest, assessment }).answer('fu.date')
  return typeof day === 'string' ? day : undefined
}

/** A born child is told, unless the caseworker gave a reason for telling somebody else. */
function isToBeTold(assessment: GivenAssessment | undefined) {
  return ({ childRef, expected, affected }: Situation['children'][number]): boolean => {
    const part = assessment?.children.find((child) => child.childRef === childRef)
    const reason = part?.answers['fb.notGivenReason']
    const isExcused = part?.answers['fb.status'] === 'notGiven' && typeof reason === 'string' && hasVisibleText(reason)
    return expected !== true && affected !== 'none' && !isExcused
  }
}

function ownDuty(
  kind: Duty['kind'],
  limit: ReturnType<typeof ownLimit>,
  on: string,
  { limits }: ReadyPolicy,
  rest: Pick<Duty, 'basis'> & { readonly childRef?: string },
): Duty {
  return { kind, ...limit, status: openDutyStatus(limit.dueOn, on, limits.dueSoonDays), ...rest }
}
