import { LibraryError } from '../kernel/library-error.js'
import type { Issue } from './issue.schema.js'

/** The error for input that a function without a `Result` cannot use: known paths only, nothing that was sent. */
export function invalidInput(issues: readonly Issue[]): LibraryError {
  return new LibraryError('input.invalid', { paths: issues.map((issue) => (issue.path ?? []).map(String)) })
}
