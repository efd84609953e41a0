import type { Assessment } from '../checklist/assessment.schema.js'
import { isFilled } from '../checklist/is-filled.js'
import { itemById } from '../checklist/items.js'
import { valueLists } from '../words/data/value-lists.js'
import type { Issue, IssueCode } from '../words/issue.schema.js'

/** What asks for one more of something: a list can be added to without changing what stands in it. */
const asksForMore: readonly IssueCode[] = ['assessment.incomplete', 'alternative.tooFew', 'consequence.withoutMeasure']

/**
 * Whether what an issue asks for is an answer that is not given yet, so that giving it changes no value. One that was
 * carried over and has to be given anew is no answer any more.
 *
 * A text to be rewritten, a code that leaves the question open, or another alternative than the one that was chosen is no
 * such thing: somebody wrote or chose it.
 */
export function isUnanswered(issue: Issue, assessment: Assessment): boolean {
  const { code, path, params } = issue
  if (code === 'child.notInAssessment') return true
  if (path === undefined) return code === 'assessment.incomplete' && hasRoom(issue, assessment)
  const reason = String(params.reason ?? '')
  if (path[0] !== 'assessment' || choices.includes(reason)) return false
  const value = valueAt({ assessment }, path)
  return !isFilled(value) || reason.startsWith('carried') || (Array.isArray(value) && asksForMore.includes(code))
}

/** Why a choice is missing although alternatives are listed: another is chosen, or not exactly one. */
const choices: readonly string[] = ['chosenOutcome', 'chosen']

/** Whether more can be told of a child where too little is marked: of areas there are only so many. */
function hasRoom({ item = '', childRef }: Issue, { children }: Assessment): boolean {
  if (itemById.get(item)?.scope !== 'child×area') return true
  const areas = children.find((child) => child.childRef === childRef)?.areas ?? []
  return areas.filter(({ answers }) => answers[item] !== undefined).length < valueLists.area.length
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string | number, unknown>)[step] : undefined,
    value,
  )
}
