/**
 * For whoever tests a decision flow: matters and complete assessments to begin with, flows told as given, when and then,
 * and proofs that nothing slips through, in a policy or in a host's own decision function.
 *
 * Nothing here reads a clock or throws dice: times, salts and seeds are arguments, so that the same test gives the same
 * hashes. fast-check and a test runner are never imported.
 *
 * @packageDocumentation
 */

export type { AssessmentChoice } from './testing/arbitraries/assessment.js'
export type { DecisionChoice } from './testing/arbitraries/decision.js'
export type { FactsChoice } from './testing/arbitraries/facts.js'
export type { FastCheck } from './testing/arbitraries/fast-check.js'
export type { History } from './testing/arbitraries/history.js'
export { type Arbitraries, arbitraries } from './testing/arbitraries.js'
export { aChild, aDecision, aHand, anOpening } from './testing/builders.js'
export { ticking } from './testing/clock.js'
export { type CompletionInput, completeAssessment } from './testing/complete-assessment.js'
export {
  type Conformance,
  type ConformanceOptions,
  conformance,
  type Disagreement,
  type HostAnswer,
  type HostDecides,
} from './testing/conformance.js'
export {
  type Counterexample,
  type ExplorePolicyOptions,
  explorePolicy,
  type PolicyExploration,
} from './testing/explore/explore-policy.js'
export { type FlowEvent, type FlowOptions, type Given, given, type When } from './testing/flow.js'
export type { Matched } from './testing/matchers/matched.js'
export type { EventOrCodes } from './testing/matchers/refusal.js'
export type { EventOrDepth } from './testing/matchers/requirement.js'
export { type CaseMatchers, matchers } from './testing/matchers.js'
export { eventsOf, type MatterEvents } from './testing/matter-events.js'
export { type Matter, matters } from './testing/matters.js'
export { fixedSalts } from './testing/salts.js'
export type { SituationAxis, SituationValues } from './testing/situations/situation-values.js'
export { type Situation, type SituationOptions, situations } from './testing/situations.js'
export { type Vector, type VectorVerdict, vectorPolicies, vectors } from './testing/vectors.js'
