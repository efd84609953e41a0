/**
 * The matchers of the test kit for vitest: importing this once, in a test or a setup file, makes them known to `expect`
 * and to TypeScript.
 *
 * @packageDocumentation
 */

import { expect } from 'vitest'
import { type CaseMatchers, matchers } from './testing/matchers.js'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: a merged interface has to name its parameters as the first does
  interface Matchers<T = any> extends CaseMatchers<void> {}
}

expect.extend(matchers)

export type { CaseMatchers }
