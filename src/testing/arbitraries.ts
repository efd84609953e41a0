import type { Arbitrary } from 'fast-check'
import type { CaseEvent } from '../case/case-event.schema.js'
import type { CaseFile } from '../case/case-file.js'
import type { Opening } from '../case/opening.schema.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import type { ChildFact, Decision, Facts } from '../facts/facts.schema.js'
import { type AssessmentChoice, anyAssessment } from './arbitraries/assessment.js'
import { anyDecision, type DecisionChoice } from './arbitraries/decision.js'
import { anyEvent } from './arbitraries/event.js'
import { anyChild, anyFacts, type FactsChoice } from './arbitraries/facts.js'
import type { FastCheck } from './arbitraries/fast-check.js'
import { anyHistory, type History } from './arbitraries/history.js'

/** Generators of what a host may send, for property tests. */
export interface Arbitraries {
  /** A child of any age, on both sides of every age that matters on the day `on`; some are expected. */
  readonly child: (choice?: Pick<FactsChoice, 'on'>) => Arbitrary<ChildFact>
  /** Facts that `parse(Facts, …)` accepts: no, one or several children, the optional facts told or not. */
  readonly facts: (choice?: FactsChoice) => Arbitrary<Facts>
  /** A decision that `parse(Decision, …)` accepts: its provisions are in force on its day, its amounts fit its outcome. */
  readonly decision: (choice?: DecisionChoice) => Arbitrary<Decision>
  /** An assessment of a matter while it is being answered: nothing, some of it, or all. */
  readonly assessment: (matter: AssessmentChoice) => Arbitrary<Assessment>
  /** An event that may be sent in a file now; it is well-formed, and may be refused. */
  readonly event: (file: CaseFile) => Arbitrary<CaseEvent>
  /** A case as events have made it, each sent in the file as it stood; `change` as for `anOpening`. */
  readonly history: (change?: Partial<Opening>) => Arbitrary<History>
}

/**
 * Generators in the domain's words, for property tests of one's own flow with fast-check: whatever they give is what a
 * host could send, with unknown and missing facts among it. Nobody in it exists.
 *
 * What comes is deep-frozen, shrinks, and is the same for the same seed. It has no policy of one's own but those given to
 * `history`; where no version of one is in force on 19 October 2026, say another `receivedOn` and `at`.
 *
 * @param fc - fast-check itself: nothing here imports it, so that it is only needed by who uses this.
 * @throws LibraryError `testing.notOpened`, when a history is generated whose case cannot be opened.
 * @example
 * ```ts
 * import { checkDecision } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 * import { arbitraries } from 'barnkonsekvens/testing'
 * import fc from 'fast-check'
 *
 * const { facts, decision } = arbitraries(fc)
 * const never = fc.property(facts({ caseType: 'housing' }), decision({ outcomes: ['rejection'] }), (known, rejection) => {
 *   const { allowed, requirement } = checkDecision({ policy: national, facts: known, decision: rejection })
 *   return !(allowed && requirement?.need === 'required')
 * })
 * fc.check(never, { numRuns: 20, seed: 1 }).failed // => false
 * ```
 */
export function arbitraries(fc: FastCheck): Arbitraries {
  return Object.freeze({
    child: (choice) => anyChild(fc, choice),
    facts: (choice) => anyFacts(fc, choice),
    decision: (choice) => anyDecision(fc, choice),
    assessment: (matter) => anyAssessment(fc, matter),
    event: (file) => anyEvent(fc, file),
    history: (change) => anyHistory(fc, change),
  } satisfies Arbitraries)
}
