/**
 * A unit looks at itself: what children answer to a survey, and how the children with LSS are, told so that no child can
 * be made out; and which cases several units are to look at together.
 *
 * @packageDocumentation
 */
export { childSurvey, type SurveyGroup, type SurveyItemId } from './audit/child-survey.js'
export type { SurveyItem } from './audit/data/child-survey.js'
export { type Dimension, mappingLists } from './audit/data/lss-mapping.js'
export {
  type JointReviewAgenda,
  type JointReviewItem,
  type JointReviewReason,
  type JointReviewUnit,
  jointReviewAgenda,
} from './audit/joint-review-agenda.js'
export { JointReviewCase, type JointReviewOptions } from './audit/joint-review-case.schema.js'
export { LssRecord } from './audit/lss-record.schema.js'
export { type LssMapping, type MappedGroup, mapLssChildren } from './audit/map-lss-children.js'
export type { CountsByCode, MappingRow, MappingTable } from './audit/mapping-table.js'
export {
  type AnswerCount,
  type GroupSummary,
  type ItemSummary,
  type SurveySummary,
  summariseSurvey,
} from './audit/summarise-survey.js'
export type { Published } from './audit/suppress.js'
export { SurveyAnswer } from './audit/survey-answer.schema.js'
export { type FiledForReview, jointReviewCase } from './case/joint-review-case.js'
