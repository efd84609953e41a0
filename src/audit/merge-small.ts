/**
 * Joins neighbours in an order, such as age bands, until no group is small: none in it, or enough to be told.
 *
 * A small band goes with the next ones, the last with those before. Which bands are joined does not depend on how small
 * a small band is, so that nothing is told of how its group divides.
 *
 * @param counts - how many in each, in order; together enough, or none.
 * @returns the places in `counts` that each group is made of, in order.
 */
export function mergeSmall(counts: readonly number[], leastCount: number): readonly (readonly number[])[] {
  const groups: number[][] = []
  let open: number[] = []
  const size = (group: readonly number[]) => group.reduce((sum, index) => sum + (counts[index] ?? 0), 0)
  const isSmall = (group: readonly number[]) => size(group) > 0 && size(group) < leastCount
  for (const index of counts.keys()) {
    open.push(index)
    if (isSmall(open)) continue
    groups.push(open)
    open = []
  }
  while (isSmall(open) && groups.length > 0) open.unshift(...(groups.pop() ?? []))
  return open.length > 0 ? [...groups, open] : groups
}
