import { assessmentIssues } from '../assessment/assessment-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { openDutyStatus } from '../decision/duty-status.js'
import { owedAssessment } from '../decision/owed.js'
import type { ProposedDecision } from '../facts/facts.schema.js'
import { dayOf } from '../kernel/calendar-day.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import type { Duty } from '../words/duty.schema.js'
import type { Hand } from '../words/hand.schema.js'
import { blocks } from '../words/issue.js'
import type { CaseContext } from './case-context.js'
import { answersGivenIn, assessmentOf, factsOf } from './content.js'

/** The day a file is read on, and the decision it is read for. */
interface Reading {
  readonly on: string
  readonly decision: ProposedDecision
  readonly by: Hand
}

/** What is owed in a file as it stands on a day, from its opening or left by its decision: earliest first. */
export function fileDuties(context: CaseContext, reading: Reading): readonly Duty[] {
  const owed = [...owedFromOpening(context, reading), ...context.content.owed]
  const duties = owed.map((duty) => ({ ...duty, status: statusOn(context, duty, reading) }))
  return duties.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
}

/** Where the policy wants the assessment from the opening on, it is owed before there is any decision. */
function owedFromOpening(context: CaseContext, { decision, by }: Reading): readonly Duty[] {
  const { content, policies } = context
  if (content.decision !== null || content.ended) return []
  const matter = readMatter({ policy: policies, facts: factsOf(content), decision })
  if (!matter.ok || matter.value.requirement.need !== 'required' || matter.value.requirement.due !== 'opening')
    return []
  return [owedAssessment({ ...matter.value, decision: { ...decision, by }, assessment: answersGivenIn(content) })]
}

function statusOn(context: CaseContext, duty: Duty, reading: Reading): Duty['status'] {
  const metOn = dayMet(context, duty, reading)
  if (metOn !== undefined && metOn <= reading.on) return metOn <= duty.dueOn ? 'met' : 'metLate'
  return openDutyStatus(duty.dueOn, reading.on, dueSoonDays(context, reading.on))
}

/** The day a duty was met, where an event of the file shows it. */
function dayMet(context: CaseContext, { kind }: Duty, reading: Reading): string | undefined {
  const { notifiedAt } = context.content
  if (kind === 'notification') return notifiedAt === null ? undefined : dayOf(notifiedAt)
  return kind === 'assessment' && isInOrder(context, reading) ? signedOn(context) : undefined
}

function signedOn({ content: { signed, document } }: CaseContext): string | undefined {
  if (document !== null) return document.signedOn
  return signed === null ? undefined : dayOf(signed.signed.at)
}

/** Whether the assessment is complete, signed and true for the decision that was made, or is to be. */
function isInOrder({ content, policies }: CaseContext, { decision }: Reading): boolean {
  const matter = readMatter({ policy: policies, facts: factsOf(content), decision: content.decision ?? decision })
  if (!matter.ok) return false
  const issues = assessmentIssues(matter.value, assessmentOf(content))
  // An owed assessment comes after its decision: that is what was owed.
  return !blocks(issues.filter((issue) => issue.code !== 'assessment.afterDecision'))
}

function dueSoonDays({ content, policies }: CaseContext, on: string): number {
  const ready = readyPolicyOn(policies, { on, openedOn: dayOf(content.opened.at) })
  return ready.ok ? ready.value.limits.dueSoonDays : 0
}
