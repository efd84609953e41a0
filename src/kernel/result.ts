/**
 * What a function answers that may refuse: the value, or every reason against it.
 *
 * A refusal is an ordinary answer. Only a programmer's mistake is thrown (`LibraryError`).
 */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Reason[] }
