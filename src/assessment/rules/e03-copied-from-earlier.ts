import type { Assessment } from '../../checklist/assessment.schema.js'
import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import type { Item } from '../../checklist/item.js'
import { itemValue } from '../../checklist/item-value.js'
import type { Reading } from '../../checklist/reading.js'
import type { Scene } from '../../checklist/scene.js'
import { type Spot, spotsOf } from '../../checklist/spots.js'
import type { Rule } from '../rule.js'
import { jaccard } from '../text/similarity.js'
import { type TextReader, textReader } from '../text/text-reader.js'
import { issueAt } from './issue-at.js'
import { notRun } from './not-run.js'

/** The texts of one earlier assessment with which a text of today is held together. */
type TextsLike = (cell: Cell) => readonly string[]

/**
 * E03: a text copied from an earlier assessment. An answer that was carried over is no copy: what has changed since is
 * asked of the child instead.
 */
export const copiedFromEarlier: Rule = (reading, judging) => {
  const cells = reading.cells.filter(isWrittenText)
  const { earlier } = judging.context
  if (earlier === undefined) return cells.length > 0 ? [notRun('E03', 'earlier')] : []
  const reader = textReader(reading, judging)
  const assessments = earlier.map((assessment) => textsOf(assessment, reading))
  return cells.flatMap((cell) => {
    const index = assessments.findIndex((textsLike) => textsLike(cell).some((text) => isCopy(cell, text, reader)))
    return index < 0 ? [] : [issueAt(cell, { rule: 'E03', code: 'text.copiedFromEarlier', params: { earlier: index } })]
  })
}

function isWrittenText({ item, value, carrying }: Cell): boolean {
  return item.type === 'text' && item.from === 'caseworker' && carrying === undefined && isFilled(value)
}

function isCopy(cell: Cell, text: string, { rules, similaritySet }: TextReader): boolean {
  const least = rules.thresholds.copyWarn
  return jaccard(similaritySet(String(cell.value)), similaritySet(text), least) >= least
}

/**
 * An earlier assessment by item: the answers about the same child and area, or, where it does not know the child, about
 * every child, since it may be of another case. Alternatives and consequences have ids of their own in each assessment,
 * so that all of the item are looked at.
 */
function textsOf(assessment: Assessment, reading: Reading): TextsLike {
  const scene = sceneOf(assessment, reading)
  const spots = spotsOf(scene)
  const known = new Set(assessment.children.map(({ childRef }) => childRef))
  return ({ item, childRef, area }) => {
    const isLike = ({ place }: Spot): boolean =>
      place.area === area && (place.childRef === childRef || childRef === undefined || !known.has(childRef))
    return spots[item.scope].filter(isLike).flatMap((spot) => written(item, scene, spot))
  }
}

function written(item: Item, scene: Scene, { here }: Spot): string[] {
  const value = itemValue(item, scene, here)
  return typeof value === 'string' ? [value] : []
}

/** The earlier assessment with its own children, and nothing of what the facts say of them today. */
function sceneOf(assessment: Assessment, { situation, decision, requirement }: Reading): Scene {
  const children = assessment.children.map((part) => ({
    fact: { childRef: part.childRef, living: 'other', affected: 'unclear' } as const,
    part,
    asked: new Map(),
  }))
  const unread = { chosen: '', addOns: [], depth: 'simple', depthLowered: false, asked: new Map() } as const
  return { situation, decision, requirement, assessment, children, ...unread }
}
