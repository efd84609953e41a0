import type { Policy } from './policy.schema.js'

/** Whether a policy, or one that it includes, is or includes another: then that other cannot include it. */
export function leadsTo(id: string, sought: string, known: readonly Policy[], seen: readonly string[] = []): boolean {
  if (id === sought) return true
  if (seen.includes(id)) return false
  const policy = known.find((entry) => entry.id === id)
  return policy?.includes.some((next) => leadsTo(next, sought, known, [...seen, id])) ?? false
}
