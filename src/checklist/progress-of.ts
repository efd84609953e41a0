import type { Cell } from './cell.js'
import { isFilled } from './is-filled.js'
import { parts } from './items.js'
import type { Reading } from './reading.js'
import { substitutes } from './substitutes.js'

/** How many answers are required before signing, and how many there are; a record counts as one answer. */
export interface Count {
  readonly required: number
  readonly answered: number
}

/** How far an assessment has come: in all, per part of the checklist, and per child. */
export interface Progress extends Count {
  readonly parts: readonly (Count & { readonly part: string })[]
  readonly children: readonly (Count & { readonly childRef: string })[]
}

/** One answer that is asked for: a single item, or a record with all its fields. */
interface Unit {
  readonly part: string
  readonly childRef?: string | undefined
  answered: boolean
}

/** Counts what a reading asks for and what it holds. */
export function progressOf(reading: Reading): Progress {
  const units = [...answerUnits(reading), ...shortageUnits(reading)]
  const asked = new Set([...reading.cells, ...reading.shortages].map(({ item }) => item.part))
  const inOrder = parts.filter((part) => asked.has(part))
  return {
    ...count(units),
    parts: inOrder.map((part) => ({ part, ...count(units.filter((unit) => unit.part === part)) })),
    children: reading.situation.children.map(({ childRef }) => ({
      childRef,
      ...count(units.filter((unit) => unit.childRef === childRef)),
    })),
  }
}

function count(units: readonly Unit[]): Count {
  return { required: units.length, answered: units.filter((unit) => unit.answered).length }
}

function answerUnits(reading: Reading): Unit[] {
  const units = new Map<string, Unit>()
  for (const cell of reading.cells) {
    if (!countsAsAnswer(cell)) continue
    for (const key of unitKeys(cell)) {
      const unit = units.get(key)
      if (unit === undefined) units.set(key, { part: cell.item.part, childRef: cell.childRef, answered: cell.answered })
      else unit.answered &&= cell.answered
    }
  }
  return [...units.values()]
}

/** A required item counts, and one that stands in for another once it is filled. Lists of alternatives count by entry. */
function countsAsAnswer({ item, required, answered, value }: Cell): boolean {
  if (item.storedAs === 'alternatives') return false
  // Satisfied by another item: that one is the answer.
  if (item.satisfiedBy !== undefined && answered && !isFilled(value)) return false
  return required || (answered && substitutes.has(item.id))
}

/** What a cell is an answer of: its record where it lies in one, each record of a list, else itself. */
function unitKeys({ item, childRef, area, alternative, consequence, value }: Cell): string[] {
  const child = childRef ?? ''
  if (item.scope === 'child×area') return [`area ${child} ${area}`]
  if (item.scope === 'consequence') return [`consequence ${child} ${consequence}`]
  if (item.scope === 'alternative' || item.scope === 'alternative×child') return [`alternative ${alternative}`]
  if (!item.type.startsWith('records:')) return [`${item.id} ${child}`]
  const records = (value ?? []) as readonly { readonly id: string }[]
  if (records.length > 0) return records.map(({ id }) => `${item.id} ${child} ${id}`)
  // Where a smallest number is asked for, what is missing is counted as a shortage.
  return item.minimum === undefined ? [`${item.id} ${child}`] : []
}

/** Each record or area that is still missing; a marked area that is not yet answered is counted where it stands. */
function shortageUnits(reading: Reading): Unit[] {
  return reading.shortages.flatMap(({ item, childRef, missing }) =>
    Array.from({ length: missing }, () => ({ part: item.part, childRef, answered: false })),
  )
}
