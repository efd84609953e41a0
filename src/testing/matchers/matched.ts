/** What a matcher answers; both Jest and vitest read it. */
export interface Matched {
  readonly pass: boolean
  /** Why the expectation does not hold; under `.not`, why its opposite does not. */
  readonly message: () => string
}

/** Whether the test wrote `.not`: what a runner tells a matcher as its `this`. */
export function isNegated(runner: unknown): boolean {
  return typeof runner === 'object' && runner !== null && 'isNot' in runner && runner.isNot === true
}

/** Codes as a list in a sentence. */
export function listed(codes: readonly string[]): string {
  return codes.join(', ')
}
