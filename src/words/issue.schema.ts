import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { EventType, Role } from './codes.schema.js'
import { issueCodes } from './data/issue-kinds.js'
import { ProvisionId, Reference } from './scalars.schema.js'

/** The stable code of an issue, `area.fact`. */
export const IssueCode = z.enum(issueCodes)
/** The stable code of an issue. */
export type IssueCode = z.infer<typeof IssueCode>

/** Whether an issue stops the decision or signature, asks a question, or only tells. */
export const Severity = z.enum(['blocking', 'warning', 'info'])
/** One of the severities. */
export type Severity = z.infer<typeof Severity>

/** One thing that changed between a signature and the decision it was to carry. */
export const Change = z.strictObject({
  what: z.enum(['child', 'affected', 'outcome', 'depth', 'reconsidered', 'content']),
  childRef: Reference.optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})
/** One thing that changed since the signature; `from` and `to` are codes or instants, absent where there is none. */
export type Change = DeepReadonly<z.infer<typeof Change>>

/**
 * Anything missing or wrong, in one shape for the whole library.
 *
 * `params` holds codes, counts, days and references, never a text from a case. The words are apart: `messageFor`.
 */
export const Issue = z.strictObject({
  code: IssueCode,
  severity: Severity,
  path: z.array(z.union([z.string(), z.number()])).optional(),
  childRef: Reference.optional(),
  item: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(Change)])),
  basis: z.array(ProvisionId),
  rule: z.string().optional(),
  who: z.array(Role),
  resolvedBy: z.array(EventType),
})
/** Anything missing or wrong: code, severity, place, basis, who can mend it and by which event. */
export type Issue = DeepReadonly<z.infer<typeof Issue>>
