/**
 * For whoever tests a decision flow: matters and complete assessments to begin with, flows told as given, when and then,
 * and proofs that nothing slips through, in a policy or in a host's own decision function.
 *
 * Nothing here reads a clock or throws dice: times, salts and seeds are arguments, so that the same test gives the same
 * hashes. fast-check and a test runner are never imported.
 *
 * @packageDocumentation
 */
export { aChild, aDecision, aHand, anOpening } from './testing/builders.js'
export { ticking } from './testing/clock.js'
export { type CompletionInput, completeAssessment } from './testing/complete-assessment.js'
export { type FlowEvent, type FlowOptions, type Given, given, type When } from './testing/flow.js'
export { eventsOf, type MatterEvents } from './testing/matter-events.js'
export { type Matter, matters } from './testing/matters.js'
export { fixedSalts } from './testing/salts.js'
