import type { CaseFile } from '../../case/case-file.js'
import { contextOf } from '../../case/live-files.js'
import { readFor, whyNot } from '../../case/why-not.js'
import { checkDecision, type DecisionInput } from '../../decision/check-decision.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Requirement } from '../../words/requirement.schema.js'
import { completed, type FlowEvent } from '../flow.js'
import { failure, nameOf } from '../flow-message.js'

/** What a test asks about: an event in a case file, or a decision of which everything is told. */
export type Asked<Word> =
  | { readonly kind: 'event'; readonly file: CaseFile; readonly event: FlowEvent; readonly words: readonly Word[] }
  | { readonly kind: 'decision'; readonly input: DecisionInput; readonly words: readonly Word[] }

/** What the rules say of it. */
export interface Answer {
  /** What is judged, to begin a message with. */
  readonly name: string
  readonly issues: readonly Issue[]
  /** Whether it could be read at all: what cannot was not judged by any rule. */
  readonly isJudged: boolean
  readonly requirement?: Requirement | undefined
}

/**
 * Tells the two uses apart: whoever gives an event first asks about a case file.
 *
 * @param given - what the matcher was called with: an event or none, and then words.
 */
export function readAsked<Word>(subject: unknown, given: readonly (FlowEvent | Word | undefined)[]): Asked<Word> {
  const [first, ...rest] = given
  return isEvent(first)
    ? { kind: 'event', file: subject as CaseFile, event: first, words: rest as Word[] }
    : { kind: 'decision', input: withoutOpening(subject), words: given as readonly Word[] }
}

/** Whether something is an event and no word. */
function isEvent(first: unknown): first is FlowEvent {
  return typeof first === 'object' && first !== null
}

/** A matter of the kit brings its opening, which a decision that is asked about by itself has none of. */
function withoutOpening(subject: unknown): DecisionInput {
  if (typeof subject !== 'object' || subject === null || !('opening' in subject)) return subject as DecisionInput
  const { opening: _, ...input } = subject
  return input as DecisionInput
}

/**
 * Asks the rules.
 *
 * @throws Error where a case file is asked about no event: nothing would be looked at.
 */
export function answerTo(asked: Asked<unknown>): Answer {
  if (asked.kind === 'event') return answerOfFile(asked.file, asked.event)
  if (contextOf(asked.input) !== undefined)
    throw new Error('a case file is asked about an event: give the event first.')
  const { requirement, issues } = checkDecision(asked.input)
  return { name: 'the decision', issues, isJudged: requirement !== undefined, requirement }
}

function answerOfFile(file: CaseFile, event: FlowEvent): Answer {
  const name = nameOf(event)
  if (contextOf(file) === undefined) return { name, issues: [issueOf('file.notLive')], isJudged: false }
  const sent = completed(file, event, {})
  return { name, issues: whyNot(file, sent), isJudged: readFor(file, sent).ok }
}

/** The error where nothing was judged: neither an expectation nor its opposite may hold then. */
export function unjudged({ name, issues }: Answer): Error {
  return failure(`${name}: it could not be read, so no rule has judged it.`, issues)
}
