import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Rule } from '../rule.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/**
 * E19: the child's view is there and not used: nothing says what weight it got, or the paragraph about the child in the
 * decision has no word in common with it.
 */
export const viewNotUsed: Rule = (reading, judging) => {
  const reader = textReader(reading, judging)
  const views = viewsIn(reading)
  return reading.cells
    .filter((cell) => {
      const view = views.get(cell.childRef)
      return view !== undefined && (isWithoutWeight(cell) || isWithoutView(cell, view, reader))
    })
    .map((cell) => issueAt(cell, { rule: 'E19', code: 'views.notUsed' }))
}

/** What each child said, where it is asked and answered. */
function viewsIn({ cells }: Reading): ReadonlyMap<string | undefined, string> {
  return new Map(
    cells
      .filter(({ item, value }) => item.id === 'views.content' && isFilled(value))
      .map(({ childRef, value }) => [childRef, String(value)]),
  )
}

function isWithoutWeight({ item, value }: Cell): boolean {
  return item.id === 'views.weight' && !isFilled(value)
}

function isWithoutView({ item, value }: Cell, view: string, { contentStems }: TextReader): boolean {
  if (item.id !== 'dec.childParagraph' || !isFilled(value)) return false
  const used = contentStems(String(value))
  return ![...contentStems(view)].some((stem) => used.has(stem))
}
