import { checkDecision, type DecisionInput } from '../decision/check-decision.js'
import type { Verdict } from '../decision/verdict.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import type { IssueCode } from '../words/issue.schema.js'
import { partsOf } from '../words/parts-of.js'
import { codesOf, situationText, verdictText } from './situations/tell-situation.js'
import { type Situation, type SituationOptions, situations } from './situations.js'

/** What a host's decision function answers: whether the decision may be made, by itself or as `allowed`. */
export type HostAnswer = boolean | { readonly allowed: boolean }

/** A host's own decision function. */
export type HostDecides = (input: DecisionInput) => HostAnswer | Promise<HostAnswer>

/** In which situations a host is asked. */
export interface ConformanceOptions extends SituationOptions {
  /** Situations from `situations`, such as those of one kind; then nothing else is given. */
  readonly situations?: readonly Situation[] | undefined
}

/** One situation in which a host answers otherwise. */
export interface Disagreement {
  readonly situation: Situation
  /** What the library finds: what is in the way, or where nothing is the warnings. */
  readonly codes: readonly IssueCode[]
  /** The situation and what is right in it, in English. */
  readonly telling: string
}

/** How a host's decision function compares with `checkDecision`; each list has the simplest situation first. */
export interface Conformance {
  /** In how many situations it was asked. */
  readonly situations: number
  /** In how many it answered the same. */
  readonly agrees: number
  /** What must wait, and the host lets through. */
  readonly letsThrough: readonly Disagreement[]
  /** What must not be held back, and the host holds back: help above all. */
  readonly blocksNeedlessly: readonly Disagreement[]
  /** Where the host threw, or answered neither yes nor no. */
  readonly threw: readonly Disagreement[]
}

/**
 * Does a case system's own decision function decide as `checkDecision` does? It is asked in every situation, one after
 * another, and every difference is told: what it lets through, what it holds back needlessly, and where it threw.
 *
 * What it is asked with is frozen, so that it cannot spoil what comes after; a function that changes its input throws.
 * An answer that is neither a boolean nor has one as `allowed` is no answer, and listed with what threw. What was thrown
 * is told by its kind alone.
 *
 * @param decide - the host's function, as it is or as a promise. Every situation is under one of the policies given:
 * `input.policy` is that one.
 * @returns a promise of the comparison, frozen; it is only refused for a mistake in the call.
 * @throws LibraryError `input.invalid` for what is no function, or other options; and as `situations`.
 * @example
 * ```ts
 * import { checkDecision } from 'barnkonsekvens'
 * import { conformance } from 'barnkonsekvens/testing'
 *
 * const forgetful = conformance(
 *   (input) => input.decision.outcome === 'partialRejection' || checkDecision(input),
 *   { atMost: 100 },
 * )
 * forgetful.then(({ letsThrough }) => letsThrough.map(({ telling }) => telling))
 * ```
 */
export async function conformance(decide: HostDecides, options: ConformanceOptions = {}): Promise<Conformance> {
  const asked = situationsFor(options)
  if (typeof decide !== 'function') throw refused('decide')
  const letsThrough: Disagreement[] = []
  const blocksNeedlessly: Disagreement[] = []
  const threw: Disagreement[] = []
  for (const situation of asked) {
    const verdict = checkDecision(situation.input)
    const { allowed, fault } = await answerOf(decide, situation.input)
    if (fault !== undefined) threw.push(disagreement(situation, verdict, fault))
    else if (allowed !== verdict.allowed)
      (allowed ? letsThrough : blocksNeedlessly).push(disagreement(situation, verdict))
  }
  const agrees = asked.length - letsThrough.length - blocksNeedlessly.length - threw.length
  return deepFreeze({ situations: asked.length, agrees, letsThrough, blocksNeedlessly, threw })
}

function situationsFor(options: ConformanceOptions): readonly Situation[] {
  const parts = partsOf(options, ['policies', 'atMost', 'situations'])
  if (!parts.ok) throw invalidInput(parts.issues)
  const { situations: given, ...wanted } = options
  if (given === undefined) return situations(wanted)
  if (!Array.isArray(given) || Object.keys(wanted).length > 0) throw refused('situations')
  return given
}

/** What a host says, or what is wrong with how it said it. */
interface Heard {
  readonly allowed?: boolean
  readonly fault?: string
}

async function answerOf(decide: HostDecides, input: DecisionInput): Promise<Heard> {
  try {
    const answer: unknown = await decide(input)
    const allowed = typeof answer === 'object' && answer !== null && 'allowed' in answer ? answer.allowed : answer
    return typeof allowed === 'boolean' ? { allowed } : { fault: 'The function answered neither yes nor no.' }
  } catch (error) {
    return { fault: `The function threw ${kindOf(error)}.` }
  }
}

/** The kind of what was thrown, where it has a plain name; its message may say anything and is not repeated. */
function kindOf(error: unknown): string {
  return error instanceof Error && /^[A-Za-z]{1,40}$/u.test(error.name) ? error.name : 'something'
}

function disagreement(situation: Situation, verdict: Verdict, fault?: string): Disagreement {
  const codes = codesOf(verdict.issues, verdict.allowed ? 'warning' : 'blocking')
  const sentences = [`${situationText(situation)}.`, ...(fault === undefined ? [] : [fault]), verdictText(verdict)]
  return { situation, codes, telling: sentences.join(' ') }
}

function refused(part: string): Error {
  return invalidInput([issueOf('input.invalid', { path: [part], params: { problem: 'wrongType' } })])
}
