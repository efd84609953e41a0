import type { Result } from '../kernel/result.js'
import type { Issue } from './issue.schema.js'

/** Everything that several readings refuse, in their order, so that the next try is not met by the next fault. */
export function refusalsOf(...results: readonly Result<unknown, Issue>[]): readonly Issue[] {
  return results.flatMap((result) => (result.ok ? [] : result.issues))
}
