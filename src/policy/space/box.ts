/** The code of a fact; null where an optional fact was not given. */
export type Code = string | null

/** A part of the fact space: for each axis named the codes that remain. An axis that is not named is not restricted. */
export type Box = { readonly [axis: string]: readonly Code[] }

/** Whether two boxes have nothing in common; a box with no code on an axis has nothing at all. */
export function isApart(one: Box, other: Box): boolean {
  return isEmpty(one) || isEmpty(other) || Object.keys(one).some((axis) => isApartOn(axis, one, other))
}

function isApartOn(axis: string, one: Box, other: Box): boolean {
  const [codes, others] = [one[axis], other[axis]]
  return codes !== undefined && others !== undefined && !codes.some((code) => others.includes(code))
}

/** Whether a box has no code on some axis. */
export function isEmpty(box: Box): boolean {
  for (const axis in box) if (box[axis]?.length === 0) return true
  return false
}

/** Whether a box lies wholly in another. No box names an axis with all its codes, so one that is unrestricted is larger. */
export function isInside(inner: Box, outer: Box): boolean {
  for (const axis in outer) if (!isCovered(inner, outer, axis)) return false
  return true
}

function isCovered(inner: Box, outer: Box, axis: string): boolean {
  const [codes, allowed] = [inner[axis], outer[axis] ?? []]
  return codes?.every((code) => allowed.includes(code)) ?? false
}

/** The axes on which a box is not yet inside another. */
export function openAxes(inner: Box, outer: Box): readonly string[] {
  return Object.keys(outer).filter((axis) => !isCovered(inner, outer, axis))
}

/** What two boxes have in common; with an axis of no code where they are apart. */
export function intersection(one: Box, other: Box): Box {
  const shared = Object.entries(other).map(([axis, codes]) => [
    axis,
    one[axis]?.filter((code) => codes.includes(code)) ?? codes,
  ])
  return { ...one, ...Object.fromEntries(shared) }
}

/** A box without its restriction on one axis. */
export function without(box: Box, axis: string): Box {
  const { [axis]: _, ...rest } = box
  return rest
}

/** Codes in groups with the same key, in the order in which each group is first met. */
export function grouped<Key>(codes: readonly Code[], keyOf: (code: Code) => Key): ReadonlyMap<Key, readonly Code[]> {
  const groups = new Map<Key, Code[]>()
  for (const code of codes) {
    const key = keyOf(code)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [code])
    else group.push(code)
  }
  return groups
}
