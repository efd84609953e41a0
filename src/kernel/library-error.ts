/** What a `LibraryError` may carry: codes, counts and paths of known keys; never a text that came from a case. */
export type ErrorInfo = Readonly<Record<string, string | number | readonly (string | number)[] | readonly string[][]>>

/**
 * A programming mistake: the caller did something that no user's action can cause.
 *
 * The message is the code alone, so that a log never holds what a case says. Recognise it by `name` and `code`, not by
 * `instanceof`: the package may be loaded twice, once in each module format.
 */
export class LibraryError extends Error {
  override readonly name = 'LibraryError'
  readonly code: string
  readonly info: ErrorInfo

  /**
   * @param code - a stable code such as `input.invalid` or `decision.refused`.
   * @param info - codes, counts and known paths only.
   */
  constructor(code: string, info: ErrorInfo = {}) {
    super(code)
    this.code = code
    this.info = info
  }
}
