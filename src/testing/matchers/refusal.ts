import { issueCodes } from '../../words/data/issue-kinds.js'
import { blocks } from '../../words/issue.js'
import type { IssueCode } from '../../words/issue.schema.js'
import type { FlowEvent } from '../flow.js'
import { blockingCodes, failure } from '../flow-message.js'
import { type Answer, answerTo, readAsked, unjudged } from './asked.js'
import { isNegated, listed, type Matched } from './matched.js'

/** An event in a case file or nothing, and the codes it is to be refused for. */
export type EventOrCodes = [event: FlowEvent, ...codes: IssueCode[]] | IssueCode[]

/** Whether it is refused, and for each of the codes that are named; under `.not`, for any of them. */
export function toRefuse(this: unknown, subject: unknown, ...given: EventOrCodes): Matched {
  const asked = readAsked<IssueCode>(subject, given)
  const { words: codes } = asked
  checkCodes(codes)
  const answer = answerTo(asked)
  const blocking = blockingCodes(answer.issues)
  const found = codes.filter((code) => blocking.includes(code))
  // What could not be read was judged by no rule: only a test that names that very reason may count it as refused.
  if (!answer.isJudged && (codes.length === 0 || found.length < codes.length)) throw unjudged(answer)
  const hasCodes = isNegated(this) ? found.length > 0 : found.length === codes.length
  const forCodes = codes.length === 0 ? '' : ` for ${listed(codes)}`
  const came = blocking.length === 0 ? 'nothing stands in its way' : `it was refused for ${listed(blocking)}`
  const pass = blocking.length > 0 && (codes.length === 0 || hasCodes)
  const wanted = `expected ${pass ? 'not ' : ''}to be refused${forCodes}`
  return { pass, message: () => told(answer, `${wanted}, but ${came}.`) }
}

/** Whether nothing stands in the way. */
export function toAllow(subject: unknown, ...given: readonly [event?: FlowEvent]): Matched {
  const answer = answerTo(readAsked<never>(subject, given))
  if (!answer.isJudged) throw unjudged(answer)
  const pass = !blocks(answer.issues)
  const why = pass
    ? 'expected not to be allowed, but nothing stands in its way.'
    : `expected to be allowed, but it was refused for ${listed(blockingCodes(answer.issues))}.`
  return { pass, message: () => told(answer, why) }
}

/** A misspelt code would hold under `.not` whatever came. */
function checkCodes(codes: readonly IssueCode[]): void {
  const wrong = codes.findIndex((code) => !issueCodes.includes(code))
  if (wrong >= 0) throw new Error(`toRefuse: code ${wrong + 1} of ${codes.length} is no issue code of the library.`)
}

function told({ name, issues }: Answer, what: string): string {
  return failure(`${name}: ${what}`, issues).message
}
