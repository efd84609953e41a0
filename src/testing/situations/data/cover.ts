import type { Changes, SituationAxis } from '../situation-values.js'

/** Help that is given before anybody has assessed: what must never wait. Our own; last checked 2026-11-25. */
export const helpFirst: Changes = { outcome: 'approval', assessment: 'absent' }

/**
 * What only means something under a policy that accepts documents, or asks for a second reader. Our own; last checked
 * 2026-11-25.
 */
export const underPolicies = {
  acceptsDocuments: [{ assessment: 'document' }, { assessment: 'documentAfterDecision' }, { assessment: 'documentForOther' }, { assessment: 'documentChildTooFew' }],
  asksSecondReader: [{ reader: 'none' }],
} as const satisfies Readonly<Record<string, readonly Changes[]>>

/** Some axes of which every combination is in the cover, together with each of some other changes. */
interface InFull {
  readonly axes: readonly SituationAxis[]
  readonly ways: readonly Changes[]
}

/**
 * What a gate depends on: the kind of matter, with the assessment signed, absent, and absent where it is urgent; and the
 * household, without an assessment. Our own; last checked 2026-11-25.
 */
export const gatesInFull: readonly InFull[] = [
  {
    axes: ['policy', 'caseType', 'outcome'],
    ways: [{}, { assessment: 'absent' }, { assessment: 'absent', urgency: 'urgent' }],
  },
  { axes: ['policy', 'outcome', 'household'], ways: [{ assessment: 'absent' }] },
]
