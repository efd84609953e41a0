import type { Alternative, AssessedChild, Consequence } from '../../checklist/assessment.schema.js'
import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Rule } from '../rule.js'
import { tokensOf } from '../text/normal-text.js'
import { textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'

/**
 * E07: alternatives that are hardly real: for some child they all come to the same, or one that was not chosen is
 * dismissed in a few words and has drawbacks only.
 */
export const strawAlternative: Rule = (reading, judging) => {
  const list = reading.cells.find(({ item }) => item.id === 'alt.list')
  if (list === undefined) return []
  const most = textReader(reading, judging).rules.thresholds.strawWords
  return [...comeToTheSame(list, reading), ...onlyDrawbacks(reading, most)]
}

function comeToTheSame(list: Cell, reading: Reading): Issue[] {
  const { alternatives } = reading.assessment
  return countedChildren(reading)
    .filter((child) => isSameInAll(child, alternatives))
    .map(({ childRef }) => issueAt({ ...list, childRef }, { rule: 'E07', code: 'alternative.straw' }))
}

/** Whether at least two alternatives say what becomes of a child, and all that do say the same. */
function isSameInAll({ consequences }: AssessedChild, alternatives: readonly Alternative[]): boolean {
  // What is not yet answered may still differ.
  if (!consequences.every(isWhole)) return false
  const effects = alternatives
    .map(({ id }) => consequences.filter(({ alternative }) => alternative === id))
    .filter((ofOne) => ofOne.length > 0)
    .map(effectsOf)
  return effects.length > 1 && new Set(effects).size === 1
}

function isWhole({ area, direction, horizon }: Consequence): boolean {
  return [area, direction, horizon].every(isFilled)
}

/** Area, direction and horizon of some consequences, each once and in an order of its own, to compare by. */
function effectsOf(consequences: readonly Consequence[]): string {
  const effects = consequences.map(({ area, direction, horizon }) => `${area} ${direction} ${horizon}`)
  return [...new Set(effects)].sort().join()
}

function onlyDrawbacks(reading: Reading, most: number): Issue[] {
  const consequences = countedChildren(reading).flatMap((child) => child.consequences)
  return reading.cells.flatMap((cell) => {
    const { item, value, alternative } = cell
    if (item.id !== 'alt.description' || alternative === reading.chosen || !isFilled(value)) return []
    const ofIt = consequences.filter((consequence) => consequence.alternative === alternative)
    if (ofIt.length === 0 || !ofIt.every(({ direction }) => direction === 'weakened')) return []
    const words = tokensOf(String(value)).length
    return words > most ? [] : [issueAt(cell, { rule: 'E07', code: 'alternative.straw', params: { words, most } })]
  })
}

/** The parts of the children who count on the day. */
function countedChildren({ assessment, situation }: Reading): readonly AssessedChild[] {
  const counted = new Set(situation.children.map(({ childRef }) => childRef))
  return assessment.children.filter(({ childRef }) => counted.has(childRef))
}
