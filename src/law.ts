/**
 * Law and time: the provision that applies on a day and how it is cited, the Swedish calendar, and when something is due.
 *
 * Not legal advice. Every provision tells its source, how it was seen and when; what is unsettled is said to be.
 *
 * @packageDocumentation
 */
export { duties } from './case/duties.js'
export { type NextDuty, nextDuties } from './case/next-duties.js'
export type { ActKey } from './law/act.js'
export { cite } from './law/cite.js'
export type { CiteOptions } from './law/cite-options.schema.js'
export type { Correspondence } from './law/correspondence.js'
export { correspondingProvision } from './law/corresponding-provision.js'
export type { OpenQuestion, OpenQuestionId } from './law/data/unsettled.js'
export { isDayOff, nextWeekday } from './law/days-off.js'
export type { Deadline } from './law/deadline.js'
export {
  AppealTimes,
  FollowUpTimes,
  InvestigationTimes,
  PlanTimes,
  ReportTimes,
  WatchTimes,
} from './law/deadline-options.schema.js'
export {
  appealDeadline,
  followUpDeadline,
  investigationDeadline,
  investigationWatchDays,
  planReviewDeadline,
  preliminaryAssessmentDeadline,
} from './law/deadlines.js'
export { openQuestion, openQuestions } from './law/open-question.js'
export type { Provision } from './law/provision.js'
export { provisionsInForce } from './law/provisions-in-force.js'
export { type MissingFact, type Retention, retention } from './law/retention.js'
export { RetentionFacts } from './law/retention-options.schema.js'
export type { Locale, Localised } from './words/locale.js'
