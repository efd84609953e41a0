import type { Result } from '../kernel/result.js'
import { issueOf } from './issue.js'
import type { Issue } from './issue.schema.js'

/**
 * The named parts of what a function was called with, each read once and none looked into.
 *
 * Anything but an object with these keys is refused, and so is an object whose getters throw.
 */
export function partsOf<Key extends string>(
  input: unknown,
  keys: readonly Key[],
): Result<Readonly<Record<Key, unknown>>, Issue> {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused([], 'wrongType')
    const unknown = Object.keys(input).some((key) => !keys.some((known) => known === key))
    if (unknown) return refused(['<unknown>'], 'unknownKey')
    const parts = keys.map((key) => [key, (input as Record<string, unknown>)[key]])
    return { ok: true, value: Object.fromEntries(parts) as Record<Key, unknown> }
  } catch {
    return refused([], 'notPlain')
  }
}

function refused(path: readonly string[], problem: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [issueOf('input.invalid', { path, params: { problem } })] }
}
