import { type Box, intersection, isApart, isInside, without } from './box.js'
import { type FactSpace, isPossible } from './fact-space.js'
import { regions } from './regions.js'

/** A box with what is said of everything in it. */
export interface Row {
  readonly box: Box
  /** The same text for two rows that say the same. */
  readonly says: string
}

/**
 * Few rows that say the same as many: disjoint as those given, each as wide as the same answer reaches.
 *
 * The widest row is widened as far as it goes and cut out of the others, then the next. A restriction that follows from
 * the others of its row goes too, since nothing else is possible there.
 *
 * @param rows - disjoint, and between them the whole space: what is not there would be taken to say anything.
 */
export function readableRows(space: FactSpace, rows: readonly Row[]): readonly Row[] {
  const all = joinedRows(space, rows)
  const found: Row[] = []
  let left = all
  while (left.length > 0) {
    const seed = left.reduce((widest, row) => (width(space, row.box) > width(space, widest.box) ? row : widest))
    const box = widened(space, seed.box, [...all.filter(({ says }) => says !== seed.says), ...found])
    found.push({ ...seed, box })
    left = left.flatMap((row) => outside(space, row, box))
  }
  return found
}

/** The share of all codes that a box leaves, as if every axis were as wide. */
function width(space: FactSpace, box: Box): number {
  return Object.entries(box).reduce((share, [axis, codes]) => share * (codes.length / codesOn(space, axis).length), 1)
}

function codesOn(space: FactSpace, axis: string): Box[string] {
  return space.axes.get(axis) ?? []
}

/** A box with every code to which the rows in the way leave room, the days and the last facts first. */
function widened(space: FactSpace, box: Box, inTheWay: readonly Row[]): Box {
  const isFree = (part: Box) =>
    inTheWay.every((row) => isApart(row.box, part) || !isPossible(space, intersection(row.box, part)))
  let wider = box
  for (const axis of [...space.axes.keys()].reverse()) {
    const part = wider
    const codes = part[axis]
    if (codes === undefined) continue
    wider = restricted(space, part, axis, (code) => codes.includes(code) || isFree({ ...part, [axis]: [code] }))
  }
  return wider
}

function restricted(space: FactSpace, box: Box, axis: string, keeps: (code: Box[string][number]) => boolean): Box {
  const codes = codesOn(space, axis).filter(keeps)
  return codes.length === codesOn(space, axis).length ? without(box, axis) : { ...box, [axis]: codes }
}

/** What of a row does not lie in a box. */
function outside(space: FactSpace, row: Row, box: Box): readonly Row[] {
  if (isApart(row.box, box)) return [row]
  const parts = regions(space, [box], row.box)
  return parts.filter((part) => !isInside(part, box)).map((part) => ({ ...row, box: part }))
}

/** Rows that differ along one axis only as one, axis by axis. */
function joinedRows(space: FactSpace, rows: readonly Row[]): readonly Row[] {
  return [...space.axes.keys()].reverse().reduce((fewer, axis) => joinedAlong(space, fewer, axis), rows)
}

function joinedAlong(space: FactSpace, rows: readonly Row[], axis: string): readonly Row[] {
  const groups = new Map<string, Row>()
  for (const row of rows) {
    const key = JSON.stringify([row.says, Object.entries(without(row.box, axis)).sort()])
    const other = groups.get(key)
    groups.set(key, other === undefined ? row : { ...row, box: joined(space, row.box, other.box, axis) })
  }
  return [...groups.values()]
}

function joined(space: FactSpace, one: Box, other: Box, axis: string): Box {
  const [codes, others] = [one[axis], other[axis]]
  if (codes === undefined || others === undefined) return without(one, axis)
  return restricted(space, one, axis, (code) => codes.includes(code) || others.includes(code))
}
