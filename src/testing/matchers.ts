import type { Checkpoint } from '../trail/trail-entry.schema.js'
import type { FlowEvent } from './flow.js'
import type { Matched } from './matchers/matched.js'
import { toBeFreeOfPersonalData } from './matchers/personal-data.js'
import { type EventOrCodes, toAllow, toRefuse } from './matchers/refusal.js'
import { type EventOrDepth, toRequireAssessment } from './matchers/requirement.js'
import { toHaveUnbrokenTrail } from './matchers/trail.js'

/**
 * What `expect(…)` can be asked once `matchers` are known to it; `Returned` is what the runner's own matchers give back.
 *
 * Each asks about one of two things. About a case file: an event comes first, as in `given(…).when(event)`, and what it
 * may leave out it may leave out here. About a decision of which everything is told: what `checkDecision` takes, or a
 * matter of the kit. What the library cannot read no rule has judged: it fails under `.not` too.
 */
export interface CaseMatchers<Returned = unknown> {
  /**
   * That it is refused: for each of the codes that are named and perhaps others, for whatever reason where none is.
   * Under `.not`: that none of the codes is a reason, or that it is not refused at all. Being unreadable is a refusal
   * only where that very code is named.
   */
  toRefuse(...eventOrCodes: EventOrCodes): Returned
  /** That nothing stands in the way; warnings do not. */
  toAllow(event?: FlowEvent): Returned
  /**
   * That an assessment is required, of just the depth that is named. A file without an event is read on the day of its
   * last one, for the decision made or proposed, else for a rejection; with one, for the decision that it carries.
   */
  toRequireAssessment(...eventOrDepth: EventOrDepth): Returned
  /**
   * That a trail is whole: that of a case file, which has to end where the file does, or one as it is stored. A
   * checkpoint that was kept elsewhere shows that its end was not cut off.
   */
  toHaveUnbrokenTrail(checkpoint?: Checkpoint): Returned
  /**
   * That no text in anything at all (a log, an error, an answer, its JSON) holds an identity number or one of the words
   * that are named: whole words in whatever case, also with a final genitive s. Give it the names of the test's persons.
   */
  toBeFreeOfPersonalData(...words: string[]): Returned
}

/**
 * Matchers for the `expect` of Jest and of vitest: `expect.extend(matchers)`, or under vitest the import
 * `barnkonsekvens/vitest`, which does just that. `CaseMatchers` tells TypeScript of them.
 *
 * What does not hold is told in English with every code and how each issue is mended. No text of a case is in it, nor
 * the words that were looked for.
 *
 * @example
 * ```ts
 * import { eventsOf, given, matchers, matters } from 'barnkonsekvens/testing'
 *
 * const { told, decided } = eventsOf(matters.housing)
 * const { file } = given(told, { matter: matters.housing })
 * matchers.toRefuse(file, decided, 'assessment.missing').pass // => true
 * matchers.toRefuse(matters.housing, 'assessment.missing').pass // => true
 * matchers.toBeFreeOfPersonalData({ note: 'Elins mamma ringde.' }, 'Elin').pass // => false
 * ```
 */
export const matchers: {
  readonly [Name in keyof CaseMatchers]: (
    this: unknown,
    subject: unknown,
    ...asked: Parameters<CaseMatchers[Name]>
  ) => Matched
} = /* @__PURE__ */ Object.freeze({
  toRefuse,
  toAllow,
  toRequireAssessment,
  toHaveUnbrokenTrail,
  toBeFreeOfPersonalData,
})
