import { assessmentIssues } from '../assessment/assessment-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { openDutyStatus } from '../decision/duty-status.js'
import { dayOf } from '../kernel/calendar-day.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import { blocks } from '../words/issue.js'
import type { Duty } from '../words/issue.schema.js'
import type { CaseContext } from './case-context.js'
import { assessmentOf, factsOf } from './content.js'

/** What the decision of a file left owing, as it stands on a day: earliest first. */
export function fileDuties(context: CaseContext, on: string): readonly Duty[] {
  const duties = context.content.owed.map((duty) => ({ ...duty, status: statusOn(context, duty, on) }))
  return duties.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
}

function statusOn(context: CaseContext, duty: Duty, on: string): Duty['status'] {
  const metOn = dayMet(context, duty)
  if (metOn !== undefined && metOn <= on) return metOn <= duty.dueOn ? 'met' : 'metLate'
  return openDutyStatus(duty.dueOn, on, dueSoonDays(context, on))
}

/** The day a duty was met, where an event of the file shows it. */
function dayMet(context: CaseContext, { kind }: Duty): string | undefined {
  const { notifiedAt, signed } = context.content
  if (kind === 'notification') return notifiedAt === null ? undefined : dayOf(notifiedAt)
  if (kind === 'assessment' && signed !== null && isInOrder(context)) return dayOf(signed.signed.at)
  return undefined
}

/** Whether the signed assessment is complete and true for the decision that was made. */
function isInOrder({ content, policies }: CaseContext): boolean {
  if (content.decision === null) return false
  const matter = readMatter({ policy: policies, facts: factsOf(content), decision: content.decision })
  if (!matter.ok) return false
  const issues = assessmentIssues(matter.value, assessmentOf(content))
  // An owed assessment comes after its decision: that is what was owed.
  return !blocks(issues.filter((issue) => issue.code !== 'assessment.afterDecision'))
}

function dueSoonDays({ content, policies }: CaseContext, on: string): number {
  const ready = readyPolicyOn(policies, { on, openedOn: dayOf(content.opened.at) })
  return ready.ok ? ready.value.limits.dueSoonDays : 0
}
