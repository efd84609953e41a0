import type { Policy } from '../policy/policy.schema.js'
import type { CaseContent } from './content.js'

/** What the machine remembers: the content, and the policy's versions that judge it. */
export interface CaseContext {
  readonly content: CaseContent
  readonly policies: readonly Policy[]
}
