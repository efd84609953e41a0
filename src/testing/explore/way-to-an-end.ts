/**
 * The first state from which no end can be reached; undefined where there is none.
 *
 * A state that was not looked at any more may lead anywhere, so it counts as leading to an end.
 *
 * @param leadsTo - by state, the states it leads to; absent for one that was not looked at.
 */
export function withoutWayToAnEnd(
  leadsTo: readonly (readonly number[] | undefined)[],
  states: number,
  ended: ReadonlySet<number>,
): number | undefined {
  const comesFrom: number[][] = Array.from({ length: states }, () => [])
  leadsTo.forEach((nexts, state) => {
    for (const next of nexts ?? []) comesFrom[next]?.push(state)
  })
  const reaches = new Uint8Array(states)
  const waiting = Array.from({ length: states }, (_, state) => state).filter(
    (state) => ended.has(state) || leadsTo[state] === undefined,
  )
  for (const state of waiting) reaches[state] = 1
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const before of comesFrom[state] ?? []) {
      if (reaches[before] === 1) continue
      reaches[before] = 1
      waiting.push(before)
    }
  }
  const stuck = reaches.indexOf(0)
  return stuck < 0 ? undefined : stuck
}
