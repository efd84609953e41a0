import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { jaccard } from '../text/similarity.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/** The sibling whose text is most like a child's own, and how like it is. */
interface Likeness {
  readonly childRef: string
  readonly similarity: number
}

/**
 * E02: the same text for two siblings. Each text is held against those before it, and the one most like it is named.
 *
 * A text that is honestly the same is written once with a record of whom it is shared with and why; then nothing is
 * asked about that pair.
 */
export const sameForSiblings: Rule = (reading, judging) => {
  if (reading.assessment.children.length < 2) return []
  const reader = textReader(reading, judging)
  const isExcused = excuses(reading, reader)
  return groups(reading.cells).flatMap((cells) =>
    cells.flatMap((cell, index) => {
      const others = cells.slice(0, index).filter((other) => !isExcused(cell, other))
      return finding(cell, mostLike(cell, others, reader), reader)
    }),
  )
}

function finding(cell: Cell, likeness: Likeness | undefined, { rules }: TextReader): Issue[] {
  if (likeness === undefined) return []
  const params = { sameAs: likeness.childRef, same: likeness.similarity >= rules.thresholds.siblingSame }
  return [issueAt(cell, { rule: 'E02', code: 'text.sameForSiblings', params })]
}

/** The individual texts that answer the same question for different children: same item, and same area or alternative. */
function groups(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const found = new Map<string, Cell[]>()
  for (const cell of cells) {
    if (cell.item.individualText !== true || !isFilled(cell.value)) continue
    const key = `${cell.item.id} ${cell.area ?? ''} ${cell.alternative ?? ''}`
    const group = found.get(key)
    if (group === undefined) found.set(key, [cell])
    else group.push(cell)
  }
  return [...found.values()]
}

/** The first of the texts most like this one, among those of other children that are alike enough to ask. */
function mostLike(cell: Cell, others: readonly Cell[], { rules, similaritySet }: TextReader): Likeness | undefined {
  let found: Likeness | undefined
  for (const other of others) {
    if (other.childRef === undefined || other.childRef === cell.childRef) continue
    const least = found?.similarity ?? rules.thresholds.siblingWarn
    const similarity = jaccard(similaritySet(String(cell.value)), similaritySet(String(other.value)), least)
    if (similarity >= least && similarity > (found?.similarity ?? 0)) found = { childRef: other.childRef, similarity }
  }
  return found
}

/** Whether one of two children has a record that the text is true of both, with a reason that says something. */
function excuses({ assessment }: Reading, { rules, contentCount }: TextReader): (one: Cell, other: Cell) => boolean {
  const given = new Set<string>()
  const pair = (item: string, one?: string, other?: string): string => JSON.stringify([item, one, other])
  for (const { childRef, sharedTexts = [] } of assessment.children) {
    for (const { item, sharedWith, reason } of sharedTexts) {
      if (contentCount(reason) < rules.thresholds.minContentWords) continue
      for (const sibling of sharedWith) given.add(pair(item, childRef, sibling)).add(pair(item, sibling, childRef))
    }
  }
  return (one, other) => given.size > 0 && given.has(pair(one.item.id, one.childRef, other.childRef))
}
