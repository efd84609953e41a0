import { dayOf } from '../kernel/calendar-day.js'
import type { Deadline } from '../law/deadline.js'
import {
  appealDeadline,
  followUpDeadline,
  investigationDeadline,
  investigationWatchDays,
  planReviewDeadline,
  preliminaryAssessmentDeadline,
} from '../law/deadlines.js'
import { retention } from '../law/retention.js'
import type { CaseContent, Notice } from './content.js'

/** A time that the law sets in a case, and the day it was met; `undefined` while no event of the file shows it. */
export interface RunningTime {
  readonly deadline: Deadline
  readonly metOn: string | undefined
}

/** Every time the law sets that the events of a file start, whatever day they are read on. */
export function legalDeadlines(content: CaseContent): readonly RunningTime[] {
  return [
    ...preliminaryAssessment(content),
    ...investigation(content),
    ...appeals(content),
    ...followUpEnd(content),
    ...planReviews(content),
    ...erasure(content),
  ]
}

/**
 * The day an investigation is to be finished, where the law sets one: for the protection or support of a child.
 *
 * @basis sol2025-20-3 sol2001-11-2
 */
export function investigationLimit({ opened, investigation }: CaseContent): Deadline | undefined {
  if (opened.caseType !== 'childInvestigation' || investigation === null) return undefined
  const { openedOn, extendedTo } = investigation
  return investigationDeadline({ openedOn, ...(extendedTo !== null && { extendedTo }) })
}

/** A report about a child: whether to open an investigation is decided within the time from the day it came in. */
function preliminaryAssessment(content: CaseContent): RunningTime[] {
  if (content.opened.caseType !== 'childInvestigation') return []
  const deadline = preliminaryAssessmentDeadline({ receivedOn: content.opened.receivedOn })
  return [{ deadline, metOn: content.investigation?.firstOpenedOn ?? endedOn(content) }]
}

/** The time the law sets, and the library's own days on which to look how far it has come. */
function investigation(content: CaseContent): RunningTime[] {
  const deadline = investigationLimit(content)
  if (deadline === undefined || content.investigation === null) return []
  const watched = investigationWatchDays({ openedOn: content.investigation.openedOn })
  return [...watched, deadline].map((each) => ({ deadline: each, metOn: investigatedOn(content) }))
}

/** The day an investigation was finished: recorded, or the day of the decision it led to. */
export function investigatedOn(content: CaseContent): string | undefined {
  const { investigation, decision } = content
  const decidedOn = decision === null || decision.outcome === 'interim' ? undefined : decision.on
  const days = [investigation?.completedOn, decidedOn, endedOn(content)].filter((day) => typeof day === 'string')
  return days.sort()[0]
}

/** The time for appeal runs for each who was told, from the day of each; nobody owes anything once it has run out. */
function appeals({ notices }: CaseContent): RunningTime[] {
  const appealable = notices.filter(({ appealInfo }) => appealInfo !== 'notApplicable')
  const decisions = [...new Set(appealable.map(({ decidedOn }) => decidedOn))]
  return decisions.flatMap((decidedOn) => {
    const told = appealable.filter((notice) => notice.decidedOn === decidedOn).flatMap(partiesOf)
    return firstPerParty(told).map(({ recipient, receivedOn }) => {
      const deadline = appealDeadline({ receivedOn, decidedOn })
      return { deadline: recipient === undefined ? deadline : { ...deadline, recipient }, metOn: undefined }
    })
  })
}

interface Told {
  readonly recipient: string | undefined
  readonly receivedOn: string
}

function partiesOf({ recipients, receivedOn }: Notice): Told[] {
  return (recipients.length === 0 ? [undefined] : recipients).map((recipient) => ({ recipient, receivedOn }))
}

/** Told again, the time does not start again. */
function firstPerParty(told: readonly Told[]): readonly Told[] {
  const parties = new Map<string | undefined, Told>()
  for (const each of told) {
    const before = parties.get(each.recipient)
    if (before === undefined || each.receivedOn < before.receivedOn) parties.set(each.recipient, each)
  }
  return [...parties.values()]
}

/** A follow-up after an investigation that led to no help has a last day; silence whether there is one shows it. */
function followUpEnd(content: CaseContent): RunningTime[] {
  const { investigation, opened, decision } = content
  const completedOn = investigatedOn(content)
  if (opened.caseType !== 'childInvestigation' || investigation === null || completedOn === undefined) return []
  const { followUp } = investigation
  const isWithHelp = decision?.outcome === 'approval' || decision?.outcome === 'partialRejection'
  if (followUp === 'no' || (followUp === 'unknown' && isWithHelp)) return []
  return [{ deadline: followUpDeadline({ completedOn }), metOn: undefined }]
}

/** A plan under LSS that was accepted is reviewed once a year, while the child counts; what is said of it next does it. */
function planReviews({ notices, children }: CaseContent): RunningTime[] {
  const said = notices.flatMap(({ lssPlans, receivedOn }) => lssPlans.map((plan) => ({ ...plan, receivedOn })))
  return said.flatMap(({ childRef, plan, receivedOn }, index) => {
    if (plan !== 'accepted') return []
    const hasLeft = !children.some((child) => child.childRef === childRef)
    const next = said.slice(index + 1).find((later) => later.childRef === childRef && later.plan !== 'notOffered')
    const deadline = { ...planReviewDeadline({ reviewedOn: receivedOn }), childRef }
    return [{ deadline, metOn: next?.receivedOn ?? (hasLeft ? receivedOn : undefined) }]
  })
}

/** When what a case holds is to be erased, once it has ended. A paper about a placement or parenthood is kept for ever. */
function erasure(content: CaseContent): RunningTime[] {
  const { opened, children, leftChildren, lastAt, ended, investigation } = content
  if (!ended || opened.caseType === 'boardItem') return []
  const isChildInvestigation = opened.caseType === 'childInvestigation'
  const kept = retention({
    lastNoteOn: dayOf(lastAt),
    act: opened.caseType === 'lss' ? 'lss' : 'sol',
    childInvestigation: isChildInvestigation ? (investigation === null ? 'notOpened' : 'opened') : 'no',
    closedOn: dayOf(lastAt),
    births: [...children, ...leftChildren].map((child) =>
      'birthDate' in child && child.birthDate !== undefined ? child.birthDate : 'expected',
    ),
  })
  return kept.erase === 'due' ? [{ deadline: kept.deadline, metOn: undefined }] : []
}

function endedOn({ ended, lastAt }: CaseContent): string | undefined {
  return ended ? dayOf(lastAt) : undefined
}
