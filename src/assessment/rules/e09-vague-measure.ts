import type { AssessedChild } from '../../checklist/assessment.schema.js'
import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Issue } from '../../words/issue.schema.js'
import { measureLists } from '../data/thresholds.js'
import type { Rule } from '../rule.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

type Measure = AssessedChild['measures'][number]

/** E09: a measure that nobody answers for, that has no day, or that says no more than that something will be done. */
export const vagueMeasure: Rule = (reading, judging) => {
  const reader = textReader(reading, judging)
  return reading.cells.flatMap((cell) =>
    measuresIn(cell).flatMap((measure, index) => (isVague(measure, reader) ? [finding(cell, measure, index)] : [])),
  )
}

function measuresIn({ item, value }: Cell): readonly Measure[] {
  return measureLists.includes(item.id) && Array.isArray(value) ? value : []
}

function isVague(
  { what, responsible, dueOn }: Measure,
  { rules, contentCount, contentBesideVague }: TextReader,
): boolean {
  if (!isFilled(responsible) || dueOn === undefined || contentCount(what) === 0) return true
  const words = contentBesideVague(what)
  return words !== undefined && words < rules.thresholds.minContentWords
}

function finding(cell: Cell, { id }: Measure, index: number): Issue {
  const place = { ...cell, path: [...cell.path, index] }
  return issueAt(place, { rule: 'E09', code: 'measure.vague', params: { measure: id } })
}
