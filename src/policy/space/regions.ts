import { type Box, type Code, grouped, isApart, isInside, openAxes } from './box.js'
import { type FactSpace, isPossible } from './fact-space.js'

/**
 * A part of the fact space in disjoint boxes, each wholly inside or wholly outside every one of some tests, so that
 * whatever follows from the tests is the same for all facts in one box.
 *
 * @param within - the part; the whole space where it is empty.
 */
export function regions(space: FactSpace, tests: readonly Box[], within: Box = {}): readonly Box[] {
  if (!isPossible(space, within)) return []
  const open = undecided(tests, within)
  const axis = nextAxis(open, within)
  return axis === undefined ? [within] : parts(space, open, within, axis).flatMap((part) => regions(space, open, part))
}

/** A part of the space that lies in none of some boxes; `undefined` where they leave nothing out. */
export function leftOut(space: FactSpace, boxes: readonly Box[], within: Box): Box | undefined {
  if (!isPossible(space, within) || boxes.some((box) => isInside(within, box))) return undefined
  const open = undecided(boxes, within)
  const axis = nextAxis(open, within)
  if (axis === undefined) return within
  for (const part of parts(space, open, within, axis)) {
    const left = leftOut(space, open, part)
    if (left !== undefined) return left
  }
  return undefined
}

/** Of each axis the codes in classes that no test tells apart. */
export function classesOf(space: FactSpace, tests: readonly Box[]): ReadonlyMap<string, readonly (readonly Code[])[]> {
  return new Map([...space.axes].map(([axis, codes]) => [axis, classesAlong(tests, axis, codes)]))
}

/** Every combination of one class of each axis that facts and days can have. */
export function* combinations(space: FactSpace, tests: readonly Box[]): Generator<Box> {
  const axes = [...classesOf(space, tests)].filter(([, classes]) => classes.length > 1)
  function* from(index: number, box: Box): Generator<Box> {
    const axis = axes[index]
    if (!isPossible(space, box)) return
    if (axis === undefined) yield box
    else for (const codes of axis[1]) yield* from(index + 1, { ...box, [axis[0]]: codes })
  }
  yield* from(0, {})
}

function undecided(tests: readonly Box[], within: Box): readonly Box[] {
  return tests.filter((test) => !isApart(test, within) && !isInside(within, test))
}

/** The axis on which most tests are still open: one cut there decides most. */
function nextAxis(open: readonly Box[], within: Box): string | undefined {
  const counts = new Map<string, number>()
  for (const axis of open.flatMap((test) => openAxes(within, test))) counts.set(axis, (counts.get(axis) ?? 0) + 1)
  return [...counts].reduce<[string | undefined, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    [undefined, 0],
  )[0]
}

/** A box in parts along one axis, each with the codes that lie in the same tests. */
function parts(space: FactSpace, tests: readonly Box[], within: Box, axis: string): readonly Box[] {
  const classes = classesAlong(tests, axis, within[axis] ?? space.axes.get(axis) ?? [])
  return classes.length === 1 ? [within] : classes.map((codes) => ({ ...within, [axis]: codes }))
}

function classesAlong(tests: readonly Box[], axis: string, codes: readonly Code[]): readonly (readonly Code[])[] {
  return [...grouped(codes, (code) => tests.map((test) => test[axis]?.includes(code) ?? true).join()).values()]
}
