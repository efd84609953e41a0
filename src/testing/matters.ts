import type { Opening } from '../case/opening.schema.js'
import type { Decision, Facts } from '../facts/facts.schema.js'
import type { Policy } from '../policy/policy.schema.js'
import type { CaseType } from '../words/codes.schema.js'
import { anOpening } from './builders.js'
import { mattersInWords } from './data/matters.js'

/** One invented matter, ready to be asked about: under which policy, opened how, what is known, what is to be decided. */
export interface Matter {
  readonly policy: Policy
  readonly opening: Opening
  readonly facts: Facts
  readonly decision: Decision
}

/** What is particular to one matter; the rest follows from it. */
export interface MatterInWords {
  readonly matter: string
  readonly policy: Policy
  readonly unit: string
  readonly facts: Omit<Facts, 'caseType' | 'unit'>
  readonly decision: Decision
}

function matterOf(caseType: CaseType): Matter {
  const { matter, policy, unit, facts, decision } = mattersInWords[caseType]
  const opening = anOpening({ caseId: `arende-${caseType}`, matter, policy, caseType, unit })
  return Object.freeze({ policy, opening, facts: Object.freeze({ caseType, unit, ...facts }), decision })
}

/**
 * One invented matter of each case type, with a decision that waits for the assessment: refused as it stands, and made
 * once the assessment is complete and signed. Nobody is named, and nothing comes from a case.
 *
 * Change what a test is about with a spread, or with `aChild` and `aDecision`.
 *
 * @example
 * ```ts
 * import { checkDecision } from 'barnkonsekvens'
 * import { matters } from 'barnkonsekvens/testing'
 *
 * const { policy, facts, decision } = matters.economicAssistance
 * checkDecision({ policy, facts, decision }).issues.map((issue) => issue.code) // => ['assessment.missing']
 * ```
 */
export const matters: { readonly [Of in CaseType]: Matter } = Object.freeze({
  economicAssistance: matterOf('economicAssistance'),
  housing: matterOf('housing'),
  partnerViolence: matterOf('partnerViolence'),
  lss: matterOf('lss'),
  addictionAdult: matterOf('addictionAdult'),
  childInvestigation: matterOf('childInvestigation'),
  boardItem: matterOf('boardItem'),
  other: matterOf('other'),
})
