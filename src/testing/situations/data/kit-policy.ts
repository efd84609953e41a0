import { nationalPolicy } from '../../../policy/data/national.js'
import type { Policy } from '../../../policy/policy.schema.js'

/**
 * A policy of no municipality, for what none of the built-in ones says: a second reader of refusals, documents from
 * elsewhere, help that waits where it may, urgency for a decision for now alone, and days of its own.
 *
 * Invented for tests; last checked 2026-11-25.
 */
export const kitPolicy = {
  id: 'kit',
  version: '1',
  inForceFrom: '2002-01-01',
  inForceTo: null,
  appliesTo: 'decisionsFrom',
  organisation: 'No municipality',
  source: { document: 'Invented for tests' },
  includes: ['national'],
  rules: [
    {
      id: 'KIT1',
      when: { caseType: ['lss', 'addictionAdult'], affected: ['direct', 'indirect', 'unclear'] },
      then: { need: 'required', depth: 'simple', gate: 'block', due: 'opening' },
      status: 'libraryDefault',
      basis: ['crc-art-3'],
      note: 'What helps waits too. No policy may say so of money, housing and protection from violence.',
    },
  ],
  signing: {
    ...nationalPolicy.signing,
    sign: ['caseworker', 'manager'],
    secondReader: ['partialRejection', 'rejection', 'reduction', 'termination'],
  },
  limits: { owedAssessmentDays: 14, notificationDays: 3, feedbackDays: 10, dueSoonDays: 5 },
  urgent: { outcomes: ['interim'] },
  accepts: ['document'],
  examples: [],
} as const satisfies Policy
