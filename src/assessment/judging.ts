import type { Signature } from './signed-assessment.schema.js'
import type { TextRules } from './text/text-rules.js'
import type { ValidationContext } from './validation-context.schema.js'

export type { ValidationContext } from './validation-context.schema.js'

/** What a rule sees beside the assessment itself. */
export interface Judging {
  /** The signature, when there is one. */
  readonly signed?: Signature | undefined
  readonly context: ValidationContext
  /** Word lists and thresholds of the policy; the built-in ones where none is given. */
  readonly texts?: TextRules | undefined
}
