/**
 * Rules for decisions that touch children: may we decide, what is missing, why, and what is owed afterwards.
 *
 * @packageDocumentation
 */

export { type CarriedOver, carryOver, type DropReason, type Path } from './assessment/carry-over.js'
export { type ChildParagraph, childParagraphs, type ParagraphPart } from './assessment/child-paragraphs.js'
export type { MatterInput } from './assessment/read-matter.js'
export { type SigningInput, signAssessment } from './assessment/sign-assessment.js'
export {
  DocumentAssessment,
  GivenAssessment,
  Override,
  Signature,
  SignedAssessment,
} from './assessment/signed-assessment.schema.js'
// Is it complete, signed and still true?
export { type AssessmentContext, progress, validateAssessment } from './assessment/validate-assessment.js'
export { ValidationContext } from './assessment/validation-context.schema.js'
export type { CaseContext } from './case/case-context.js'
export { type AssessmentAnswered, CaseEvent, CaseOpened } from './case/case-event.schema.js'
export type { CaseFile, Recorded } from './case/case-file.js'
export type {
  Appeal,
  CaseContent,
  Coordination,
  Investigation,
  Notice,
  OwedInFile,
  Screening,
} from './case/content.js'
// The whole case
export { decisionCaseMachine } from './case/decision-case-machine.js'
export { type BlockedEvent, type Explanation, explain } from './case/explain.js'
export { openCase } from './case/open-case.js'
export { Opening } from './case/opening.schema.js'
export type { OpenItem, PlanStep } from './case/plan.js'
export type { CaseState } from './case/possible-now.js'
export type { ExplainOptions } from './case/reading.js'
export { record } from './case/record.js'
export type { RecordOptions } from './case/recording-time.js'
export { type ReplayOptions, replay } from './case/replay.js'
export { whyNot } from './case/why-not.js'
export { type Answers, type AnswerValue, Measure } from './checklist/answers.schema.js'
// What does the caseworker answer?
export {
  type Alternative,
  type AssessedChild,
  Assessment,
  AssessmentPatch,
  Carried,
  type ChildPatch,
  Consequence,
} from './checklist/assessment.schema.js'
export type { Carrying, CarryStop } from './checklist/carrying.js'
export type { Place } from './checklist/cell.js'
export { type Checklist, type ChecklistInput, type ChecklistItem, checklistFor } from './checklist/checklist-for.js'
export type { Collection, Condition, FactTest } from './checklist/condition.js'
export { methodVersion } from './checklist/data/method-version.js'
export type { Item, ItemType, Minimum, Scope } from './checklist/item.js'
export type { Count, Progress } from './checklist/progress-of.js'
// May we decide?
export { assertMayDecide, checkDecision, type DecisionInput } from './decision/check-decision.js'
export type { Receipt, Verdict } from './decision/verdict.js'
export { ChildFact, Decision, DecisionLine, Facts, ProposedDecision } from './facts/facts.schema.js'
export { PlannedDecision } from './facts/planned-decision.schema.js'
export type { DeepReadonly } from './kernel/deep-readonly.js'
export { type ErrorInfo, LibraryError } from './kernel/library-error.js'
export type { Result } from './kernel/result.js'
export { comparePolicies, type PolicyAnswer, type PolicyDifference } from './policy/compare-policies.js'
export { type DefinedPolicy, definePolicy } from './policy/define-policy.js'
export { Limits, Policy, PolicyExample, Rule, Signing, Statement, When } from './policy/policy.schema.js'
export { type JsonSchema, policyJsonSchema } from './policy/policy-json-schema.schema.js'
export { policyOn } from './policy/policy-on.js'
export { assessmentRequirement, type RequirementInput } from './policy/requirement.js'
export { type ExampleDifference, runExamples } from './policy/run-examples.js'
// What is asked, and by which rule?
export type { Asked } from './policy/space/asked.js'
export type { AmongNeeds, RowFacts } from './policy/space/row-conditions.js'
export { fromTable } from './policy/table/from-table.js'
export { PolicyRest } from './policy/table/policy-rest.schema.js'
export { toTable } from './policy/table/to-table.js'
export { Wording } from './policy/wording.schema.js'
// Its trail
export { checkpoint } from './trail/checkpoint.js'
export { eraseContent } from './trail/erase-content.js'
export { eventSchemaVersion } from './trail/event-schema-version.js'
export type { BrokenTrail, TrailFault } from './trail/read-trail.js'
export { Checkpoint, TrailEntry } from './trail/trail-entry.schema.js'
export { type IntactTrail, verifyTrail } from './trail/verify-trail.js'
export { AddOn, Affected, CaseType, Depth, EventType, Forum, Outcome, Role, RuleStatus } from './words/codes.schema.js'
export { Duty } from './words/duty.schema.js'
export { Hand } from './words/hand.schema.js'
export { Change, Issue, IssueCode, Severity } from './words/issue.schema.js'
// Words
export { parse } from './words/parse.schema.js'
export {
  ConditionVerdict,
  Due,
  Field,
  Gate,
  Need,
  Requirement,
  RuleConsequence,
  RuleVerdict,
} from './words/requirement.schema.js'
export { Day, Instant, ProvisionId, Reference, Text } from './words/scalars.schema.js'
