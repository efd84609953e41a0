import type { AssessedChild } from '../../checklist/assessment.schema.js'
import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import { type ListName, valueLists } from '../../words/data/value-lists.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { textReader } from '../text/text-reader.js'

/** What every area may be said to be without anything having been looked at. */
const untouched: ReadonlySet<unknown> = new Set(['no', 'notInvestigated'])

/**
 * E15: answers about a child that are all alike: in an extended assessment every area unaffected or every area not
 * looked into, or at any depth many choices and each the first of its list.
 */
export const uniformAnswers: Rule = (reading, judging) => {
  const least = textReader(reading, judging).rules.thresholds.uniformChoices
  return reading.assessment.children.flatMap((child, index) => {
    const cells = reading.cells.filter(({ childRef }) => childRef === child.childRef)
    const place = { rule: 'E15', childRef: child.childRef, path: ['children', index] } as const
    return [...areasAlike(cells, reading, place), ...allFirst(cells, child, least, place)]
  })
}

interface ChildPlace {
  readonly rule: 'E15'
  readonly childRef: string
  readonly path: readonly (string | number)[]
}

function areasAlike(cells: readonly Cell[], { depth }: Reading, { path, ...place }: ChildPlace): Issue[] {
  const relevance = cells.filter(({ item }) => item.id === 'area.relevance').map(({ value }) => value)
  const [first] = relevance
  if (depth !== 'extended' || relevance.length < valueLists.area.length || !untouched.has(first)) return []
  if (relevance.some((value) => value !== first)) return []
  const params = { answers: relevance.length, code: String(first) }
  return [issueOf('answer.uniform', { ...place, item: 'area.relevance', path: [...path, 'areas'], params })]
}

function allFirst(cells: readonly Cell[], child: AssessedChild, least: number, place: ChildPlace): Issue[] {
  const chosen = cells.filter((cell) => isChosen(cell, child))
  if (chosen.length < least || !chosen.every(isFirst)) return []
  return [issueOf('answer.uniform', { ...place, params: { answers: chosen.length, least } })]
}

/** Whether the caseworker chose an answer here: one that comes from the facts, or counts by default, was not chosen. */
function isChosen({ item, value }: Cell, { answers }: AssessedChild): boolean {
  if (item.from !== 'caseworker' || !item.type.startsWith('choice:') || !isFilled(value)) return false
  return item.default === undefined || answers[item.id] !== undefined
}

function isFirst({ item, value }: Cell): boolean {
  return valueLists[item.type.slice('choice:'.length) as ListName]?.[0] === value
}
