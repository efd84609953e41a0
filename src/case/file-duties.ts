import { assessmentIssues } from '../assessment/assessment-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { openDutyStatus } from '../decision/duty-status.js'
import { owedAssessment } from '../decision/owed.js'
import { dayOf } from '../kernel/calendar-day.js'
import { basisOn } from '../law/in-force.js'
import { dutyKinds } from '../words/data/duty-kinds.js'
import { byDueDay } from '../words/duty.js'
import type { Duty } from '../words/duty.schema.js'
import { blocks } from '../words/issue.js'
import type { CaseContext } from './case-context.js'
import { answersGivenIn, assessmentOf } from './content.js'
import { factsOf } from './facts-of.js'
import { legalDeadlines } from './legal-deadlines.js'
import { limitsOn } from './limits-on.js'
import type { Reading } from './reading.js'

/** Something owed as it was set, and the day it was met, where an event of the file shows it. */
interface Owed {
  readonly duty: Omit<Duty, 'status'>
  readonly metOn: string | undefined
}

/** What is owed in a file as it stands on a day, by law, from its opening or left by its decision: earliest first. */
export function fileDuties(context: CaseContext, reading: Reading): readonly Duty[] {
  const { on } = reading
  const soon = limitsOn(context, on).dueSoonDays
  const owed: readonly Owed[] = [
    ...owedFromOpening(context, reading),
    ...context.content.owed.map(({ duty, metOn }) => ({ duty, metOn: metOn ?? undefined })),
    ...legalDeadlines(context.content).map(({ deadline, metOn }) => ({ duty: deadline, metOn })),
  ]
  return owed.map(({ duty, metOn }) => ({ ...duty, status: statusOn(duty, metOn, on, soon) })).sort(byDueDay)
}

/** Where the policy wants the assessment from the opening on, it is owed before there is any decision. */
function owedFromOpening(context: CaseContext, { decision, by }: Reading): readonly Owed[] {
  const { content, policies } = context
  if (content.decision !== null || content.ended) return []
  const matter = readMatter({ policy: policies, facts: factsOf(content, decision.on), decision })
  if (!matter.ok || matter.value.requirement.need !== 'required' || matter.value.requirement.due !== 'opening')
    return []
  const duty = owedAssessment({ ...matter.value, decision: { ...decision, by }, assessment: answersGivenIn(content) })
  const isInOrder = !blocks(assessmentIssues(matter.value, assessmentOf(content)))
  return [
    { duty: { ...duty, basis: basisOn(duty.basis, decision.on) }, metOn: isInOrder ? signedOn(context) : undefined },
  ]
}

function signedOn({ content: { signed, document } }: CaseContext): string | undefined {
  if (document !== null) return document.signedOn
  return signed === null ? undefined : dayOf(signed.signed.at)
}

function statusOn(duty: Owed['duty'], metOn: string | undefined, on: string, soon: number): Duty['status'] {
  // Past its day nothing is owed, and nothing is late: somebody else's time has run out, or it was only a day to look up.
  if (dutyKinds[duty.kind].passes && duty.dueOn < on) return 'met'
  if (metOn !== undefined && metOn <= on) return metOn <= duty.dueOn ? 'met' : 'metLate'
  return openDutyStatus(duty.dueOn, on, soon)
}
