import type { Signature } from './signed-assessment.schema.js'
import type { ValidationContext } from './validation-context.schema.js'

export type { ValidationContext } from './validation-context.schema.js'

/** What a rule sees beside the assessment itself. */
export interface Judging {
  /** The signature, when there is one. */
  readonly signed?: Signature | undefined
  readonly context: ValidationContext
}
