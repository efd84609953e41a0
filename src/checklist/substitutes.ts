import type { Condition } from './condition.js'
import { items } from './items.js'

/** The items that a condition wants filled. */
function wantedFilled(condition: Condition): string[] {
  if ('any' in condition) return condition.any.flatMap(wantedFilled)
  if ('all' in condition) return condition.all.flatMap(wantedFilled)
  return 'item' in condition && 'filled' in condition && condition.filled ? [condition.item] : []
}

/**
 * Items that stand in for another: a reason instead of a measure, of alternatives, of support. They are shown, and
 * what is missing is reported once, on the item they stand in for.
 */
export const substitutes: ReadonlySet<string> = new Set(
  items.flatMap((item) =>
    item.satisfiedBy === undefined ? [] : wantedFilled(item.satisfiedBy).filter((id) => id !== item.id),
  ),
)
