import type { Result } from '../kernel/result.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parse } from '../words/parse.schema.js'
import { countTime, decidedTime } from './count-time.js'
import { type DeadlineRule, deadlineRules, earlierDecisionBasis, watchRules } from './data/deadline-rules.js'
import { type Deadline, deadlineOf } from './deadline.js'
import {
  AppealTimes,
  FollowUpTimes,
  InvestigationTimes,
  PlanTimes,
  ReportTimes,
  WatchTimes,
} from './deadline-options.schema.js'
import { inForce } from './in-force.js'

/**
 * The last day an appeal can come in to the authority: three weeks from the day the one who appeals got the decision.
 *
 * The time runs for each who was told, from the day of each: a child of 15, each guardian and a representative may have
 * different last days, and for whoever was not told it has not begun. A last day that is a day off moves to the next
 * weekday. Which decisions can be appealed is not judged here.
 *
 * @param times - `receivedOn`: the day this person got the decision from the authority. `decidedOn`: the day it was issued;
 * known and before the Social Services Act of 2025, the transitional rule on the review of its appeal is cited as well.
 * @throws LibraryError `input.invalid` for a day that does not exist, or a decision made after it was received.
 * @basis fl-44 tid-1 tid-2
 * @example
 * ```ts
 * import { appealDeadline } from 'barnkonsekvens/law'
 *
 * const appeal = appealDeadline({ receivedOn: '2026-12-03' })
 * appeal.computed.lastDay // => '2026-12-24'
 * appeal.dueOn // => '2026-12-28'
 * appeal.settled // => true
 * appeal.basis // => ['fl-44', 'tid-1', 'tid-2']
 * ```
 */
export function appealDeadline(times: AppealTimes): Deadline {
  const { receivedOn, decidedOn } = read(parse(AppealTimes, times))
  const isEarlier = decidedOn !== undefined && inForce(earlierDecisionBasis, decidedOn) === false
  return counted(deadlineRules.appeal, receivedOn, isEarlier ? [earlierDecisionBasis] : [])
}

/**
 * The last day of an investigation of a child's need of protection or support: four months from when it was opened, or the
 * day it was extended to.
 *
 * A limit, not a goal: the law asks for promptness all along. Nobody has settled whether a last day that is a day off moves
 * to the next weekday, so it does not. A day that the committee decided does not move either: our own reading.
 *
 * @param times - `extendedTo`: the day decided, after the last day of the four months. `extendedOn`: the day that was
 * decided; where it is later than that last day the extension came too late and does not count. Left out, it is taken to
 * have come in time. Extended more than once: the day of the last extension, and the day the first was decided.
 * @throws LibraryError `input.invalid` for a day that does not exist, an extension that extends nothing, or one decided
 * before the opening.
 * @basis sol2025-20-3 sol2001-11-2 tid-1
 * @example
 * ```ts
 * import { investigationDeadline } from 'barnkonsekvens/law'
 *
 * const ordinary = investigationDeadline({ openedOn: '2026-10-31' })
 * ordinary.dueOn // => '2027-02-28'
 * ordinary.computed.nextWeekday // => '2027-03-01'
 * ordinary.unsettled // => ['nextWeekday']
 *
 * const openedOn = '2026-10-31'
 * investigationDeadline({ openedOn, extendedTo: '2027-04-15', extendedOn: '2027-02-28' }).dueOn // => '2027-04-15'
 * investigationDeadline({ openedOn, extendedTo: '2027-04-15', extendedOn: '2027-03-01' }).dueOn // => '2027-02-28'
 * ```
 */
export function investigationDeadline(times: InvestigationTimes): Deadline {
  const { openedOn, extendedTo, extendedOn } = read(parse(InvestigationTimes, times))
  const ordinary = counted(deadlineRules.investigation, openedOn)
  if (extendedTo === undefined) return ordinary
  if (extendedTo <= ordinary.computed.lastDay) throw invalidInput([extendsNothing])
  const isTooLate = extendedOn !== undefined && extendedOn > ordinary.dueOn
  return isTooLate ? ordinary : deadlineOf(deadlineRules.investigation, decidedTime(openedOn, extendedTo))
}

/**
 * The last day to decide whether to open an investigation after a report about a child: fourteen days after it came in.
 *
 * The day it came in is not counted. Nobody has settled whether a last day that is a day off moves to the next weekday, so
 * it does not. A longer time, for exceptional reasons, is not computed.
 *
 * @param times - `receivedOn`: the day the report came in.
 * @throws LibraryError `input.invalid` for a day that does not exist.
 * @basis sol2025-20-2 sol2001-11-1a
 * @example
 * ```ts
 * import { preliminaryAssessmentDeadline } from 'barnkonsekvens/law'
 *
 * const { dueOn, computed, settled } = preliminaryAssessmentDeadline({ receivedOn: '2026-12-10' })
 * dueOn // => '2026-12-24'
 * computed.nextWeekday // => '2026-12-28'
 * settled // => false
 * ```
 */
export function preliminaryAssessmentDeadline(times: ReportTimes): Deadline {
  return counted(deadlineRules.preliminaryAssessment, read(parse(ReportTimes, times)).receivedOn)
}

/**
 * The day by which a follow-up of a child's situation has ended: six months after the investigation was finished without
 * help, or after the placement ended. It ends earlier where a new investigation is opened.
 *
 * @param times - `completedOn`: the day the investigation was finished or the placement ended.
 * @throws LibraryError `input.invalid` for a day that does not exist.
 * @basis sol2025-23-5 sol2001-11-4c tid-1
 * @example
 * ```ts
 * import { followUpDeadline } from 'barnkonsekvens/law'
 *
 * followUpDeadline({ completedOn: '2026-08-31' }).dueOn // => '2027-02-28'
 * ```
 */
export function followUpDeadline(times: FollowUpTimes): Deadline {
  return counted(deadlineRules.followUpEnd, read(parse(FollowUpTimes, times)).completedOn)
}

/**
 * The day by which an individual plan under LSS is reviewed again: at least once a year, and whenever there is reason.
 *
 * That the year runs from the last review, and not with the calendar, is our own reading: the earlier day of the two.
 *
 * @param times - `reviewedOn`: the day the plan was made or last reviewed.
 * @throws LibraryError `input.invalid` for a day that does not exist.
 * @basis lss-10 tid-1
 * @example
 * ```ts
 * import { planReviewDeadline } from 'barnkonsekvens/law'
 *
 * planReviewDeadline({ reviewedOn: '2026-11-02' }).dueOn // => '2027-11-02'
 * ```
 */
export function planReviewDeadline(times: PlanTimes): Deadline {
  return counted(deadlineRules.planReview, read(parse(PlanTimes, times)).reviewedOn)
}

/**
 * The days on which to look at an investigation before its time runs out, earliest first: limits of our own, no law.
 *
 * @param times - `openedOn`: the day the investigation was opened; it is day 0.
 * @throws LibraryError `input.invalid` for a day that does not exist.
 * @example
 * ```ts
 * import { investigationWatchDays } from 'barnkonsekvens/law'
 *
 * const watched = investigationWatchDays({ openedOn: '2026-08-25' })
 * watched.map(({ dueOn }) => dueOn) // => ['2026-11-23', '2026-12-08']
 * watched.every(({ ownLimit }) => ownLimit) // => true
 * ```
 */
export function investigationWatchDays(times: WatchTimes): readonly Deadline[] {
  const { openedOn } = read(parse(WatchTimes, times))
  return Object.freeze(watchRules.map((rule) => counted(rule, openedOn)))
}

const extendsNothing = issueOf('input.invalid', { path: ['extendedTo'], params: { problem: 'contradiction' } })

function read<Value>(parsed: Result<Value, Issue>): Value {
  if (!parsed.ok) throw invalidInput(parsed.issues)
  return parsed.value
}

function counted(rule: DeadlineRule, from: string, basis: readonly string[] = []): Deadline {
  return deadlineOf(rule, countTime(from, rule.count, rule.unit, rule.moves), { basis })
}
