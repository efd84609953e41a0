import { assessmentIssues } from '../assessment/assessment-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { dayOf } from '../kernel/calendar-day.js'
import { blocks } from '../words/issue.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { assessmentOf, type OwedInFile, roundOf } from './content.js'
import { factsOf } from './facts-of.js'

/** What is owed after an event, with that marked as done which the event does. What was done stays done. */
export function metBy(context: CaseContext, event: CaseEvent, owed: readonly OwedInFile[]): readonly OwedInFile[] {
  if (mayUndo.includes(event.type))
    return owed.map((each) => (isUndone(context, each) ? { ...each, metOn: null } : each))
  const meets = meeting(context, event)
  if (meets === undefined) return owed
  const on = event.type === 'assessment.signed' ? (event.document?.signedOn ?? dayOf(event.at)) : dayOf(event.at)
  return owed.map((each) => (each.metOn === null && meets(each) ? { ...each, metOn: on } : each))
}

/** What may take from an assessment what it rests on. The next round takes nothing from what was done in the one before. */
const mayUndo: readonly CaseEvent['type'][] = [
  'child.registered',
  'child.corrected',
  'child.left',
  'assessment.reopened',
]

/** An owed assessment that was made, but is no longer true while its decision is the one that stands. */
function isUndone(context: CaseContext, owed: OwedInFile): boolean {
  const { duty, metOn, round } = owed
  return duty.kind === 'assessment' && metOn !== null && round === roundOf(context.content) && !isInOrder(context, owed)
}

type Meets = (owed: OwedInFile) => boolean

/** What an event does of what is owed; `undefined` for one that does nothing of it. */
function meeting(context: CaseContext, event: CaseEvent): Meets | undefined {
  switch (event.type) {
    case 'decision.notified': {
      const { appealInfo, recipients = [] } = event
      // Notice without how to appeal, where one may, is no notice.
      if (appealInfo === 'no') return undefined
      return ({ duty: { kind, childRef } }) =>
        kind === 'notification' && (childRef === undefined || recipients.includes(childRef))
    }
    case 'child.informed':
      return ({ duty: { kind, childRef } }) => kind === 'feedback' && childRef === event.childRef
    case 'measure.reported':
      if (event.status !== 'done' && event.status !== 'cancelled') return undefined
      return ({ duty: { kind, childRef, measure } }) =>
        kind === 'measure' && childRef === event.childRef && measure === event.measure
    case 'followUp.held': {
      // Held early it is the next one that is held: one that a later decision asked for stays owed until its day.
      const until = [dayOf(event.at), nextFollowUp(context)].sort().at(-1) ?? ''
      return ({ duty: { kind, dueOn } }) => kind === 'followUp' && dueOn <= until
    }
    case 'decision.reconsidered':
      return ({ duty: { kind } }) => kind === 'reconsideration'
    case 'sip.established':
    case 'sip.declined':
      return ({ duty: { kind, childRef } }) => kind === 'sip' && childRef === event.childRef
    case 'assessment.signed':
      return (owed) => owed.duty.kind === 'assessment' && isInOrder(context, owed)
    default:
      return undefined
  }
}

/** The day of the first follow-up that is not held; empty where none is owed. */
function nextFollowUp({ content }: CaseContext): string {
  const open = content.owed.filter(({ duty, metOn }) => duty.kind === 'followUp' && metOn === null)
  return open.map(({ duty }) => duty.dueOn).sort()[0] ?? ''
}

/** Whether what was signed is complete and true for the decision it was owed for. It comes after: that is what was owed. */
function isInOrder({ content, policies }: CaseContext, { round }: OwedInFile): boolean {
  const decision = [...content.earlierDecisions, content.decision][round] ?? null
  if (decision === null) return false
  // Where the rules were replaced by ones that begin later, those judge.
  const days = [decision.on, dayOf(content.lastAt)]
  const matter = days
    .map((on) => readMatter({ policy: policies, facts: factsOf(content, on), decision: { ...decision, on } }))
    .find(({ ok }) => ok)
  if (matter?.ok !== true) return false
  const issues = assessmentIssues(matter.value, assessmentOf(content))
  return !blocks(issues.filter((issue) => issue.code !== 'assessment.afterDecision'))
}
