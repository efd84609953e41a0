import { z } from 'zod'
import { Assessment } from '../checklist/assessment.schema.js'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Affected, Depth, Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { Hand } from '../words/hand.schema.js'
import { IssueCode } from '../words/issue.schema.js'
import { Day, Instant, Reference, Text } from '../words/scalars.schema.js'

/** A finding that the signer answers for, with a reason. Only codes the policy lists may be overridden. */
export const Override = z.strictObject({
  code: IssueCode,
  childRef: Reference.optional(),
  item: z.string().max(60).optional(),
  reason: Text.min(1),
})
/** A finding that the signer answers for, with a reason. */
export type Override = DeepReadonly<z.infer<typeof Override>>

const Version = z.strictObject({ id: Reference, version: Reference })

/** Who signed, when, and what the signature rests on: signed is a comparison, not a flag. */
export const Signature = z.strictObject({
  by: Hand,
  at: Instant,
  basis: z.strictObject({
    children: z.array(z.strictObject({ childRef: Reference, affected: Affected })),
    /** The outcome signed for, then those of the other assessed alternatives. */
    outcomes: z.array(Outcome).min(1),
    depth: Depth,
    policy: Version,
    method: Reference,
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** How far the risk of losing the home had gone, where it was known. */
    housingRisk: z.enum(valueLists.housingRisk).optional(),
  }),
  overrides: z.array(Override),
})
/** Who signed, when, and what the signature rests on. */
export type Signature = DeepReadonly<z.infer<typeof Signature>>

/** An assessment as it may be handed in: a draft, or signed. */
export const GivenAssessment = z.strictObject({ ...Assessment.shape, signed: Signature.optional() })
/** An assessment as it may be handed in: a draft, or signed. */
export type GivenAssessment = Assessment & { readonly signed?: Signature | undefined }

/** An assessment with a signature. */
export const SignedAssessment = z.strictObject({ ...Assessment.shape, signed: Signature })
/** An assessment with a signature. */
export type SignedAssessment = Assessment & { readonly signed: Signature }

/**
 * An assessment done elsewhere, as a document: what is known of it here is who signed it, when, for which children and
 * outcomes. It counts where the policy accepts documents, and is counted apart.
 */
export const DocumentAssessment = z.strictObject({
  kind: z.literal('document'),
  documentRef: Reference,
  /** Who signed: a hand, or where only the person is known a reference. */
  signedBy: z.union([Hand, Reference]),
  signedOn: Day,
  /** The children it is about: references, or with how each was affected, so that a worse effect is noticed. */
  children: z.array(z.union([Reference, z.strictObject({ childRef: Reference, affected: Affected })])),
  /** The outcome it was made for first, then the others it assessed. */
  outcomes: z.array(Outcome).min(1),
})
/** An assessment done elsewhere, as a document. */
export type DocumentAssessment = DeepReadonly<z.infer<typeof DocumentAssessment>>

/** Whether an assessment is a document, and not answers that can be read here. */
export function isDocument(given: GivenAssessment | DocumentAssessment): given is DocumentAssessment {
  return 'kind' in given
}

/** The findings a signer answers for. */
export const Overrides = z.array(Override).max(200)
