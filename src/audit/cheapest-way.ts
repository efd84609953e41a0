/**
 * One number of a table, seen as a flow between two nodes: a cell from its row to its column, a row's total into its
 * row, a column's total out of its column. What flows into a node flows out of it, as sums in a table do.
 */
export interface Flow {
  readonly from: number
  readonly to: number
  /** The least and the most that a reader must take it to be, once it is hidden. */
  readonly low: number
  readonly high: number
  /** What is lost when it is hidden: nothing when it is hidden already. */
  readonly cost: number
}

/** One number that changes by one. */
export interface Step {
  /** Its place in the list of flows. */
  readonly flow: number
  readonly by: 1 | -1
  readonly from: number
}

/** The changes that lead from one node to another, or the nodes that changes can lead to. */
export type Way =
  | { readonly found: true; readonly steps: readonly Step[] }
  | { readonly found: false; readonly reached: ReadonlySet<number> }

/**
 * The changes by one, each within its bounds, that together carry one unit from a node to another; of all such ways the
 * one on which least must be hidden.
 *
 * @param values - what each flow is now.
 * @param except - a flow that is not to change.
 */
export function cheapestWay(
  flows: readonly Flow[],
  values: readonly number[],
  { start, end, except }: { start: number; end: number; except: number },
): Way {
  const costs = new Map([[start, 0]])
  const steps = new Map<number, Step>()
  const relax = (to: number, step: Step, cost: number): boolean => {
    const total = (costs.get(step.from) ?? Number.POSITIVE_INFINITY) + cost
    if (total >= (costs.get(to) ?? Number.POSITIVE_INFINITY)) return false
    costs.set(to, total)
    steps.set(to, step)
    return true
  }
  for (let changes = true; changes; ) {
    changes = false
    for (const [flow, { from, to, low, high, cost }] of flows.entries()) {
      const value = values[flow] ?? 0
      if (flow === except) continue
      if (value < high && relax(to, { flow, by: 1, from }, cost)) changes = true
      if (value > low && relax(from, { flow, by: -1, from: to }, cost)) changes = true
    }
  }
  return costs.has(end)
    ? { found: true, steps: backwards(steps, start, end) }
    : { found: false, reached: new Set(costs.keys()) }
}

function backwards(steps: ReadonlyMap<number, Step>, start: number, end: number): Step[] {
  const way: Step[] = []
  for (let node = end; node !== start; ) {
    const step = steps.get(node) as Step
    way.push(step)
    node = step.from
  }
  return way
}
