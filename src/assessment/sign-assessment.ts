import { Assessment } from '../checklist/assessment.schema.js'
import { housingRiskOf } from '../checklist/carrying.js'
import { methodVersion } from '../checklist/data/method-version.js'
import { readAssessment } from '../checklist/read-assessment.js'
import type { Facts } from '../facts/facts.schema.js'
import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { Result } from '../kernel/result.js'
import type { Policy } from '../policy/policy.schema.js'
import { Hand } from '../words/hand.schema.js'
import { blocks, issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import { Instant } from '../words/scalars.schema.js'
import { type AssessmentCase, draftContentIssues, isEmpty } from './assessment-issues.js'
import { contentHash } from './content-hash.js'
import { isOverridable, withOverrides } from './content-issues.js'
import { readMatter } from './read-matter.js'
import { type Override, Overrides, type Signature, type SignedAssessment } from './signed-assessment.schema.js'
import { signerIssues } from './signer-issues.js'
import { unsettledChildren } from './unsettled-children.js'
import type { ValidationContext } from './validation-context.schema.js'

/** What a signature is given for, by whom and when. */
export interface SigningInput {
  readonly assessment: Assessment
  readonly policy: Policy | readonly Policy[]
  readonly facts: Facts
  readonly decision: PlannedDecision
  readonly by: Hand
  readonly at: string
  readonly overrides?: readonly Override[] | undefined
  readonly context?: ValidationContext | undefined
}

/**
 * Signs an assessment for a decision, or says everything that is in the way.
 *
 * The signature stores what it rests on (children, outcomes, depth, policy, method, content), so that it can be
 * compared with the decision later. It says that a person answers for the assessment, never that it is good.
 *
 * @param input - `at` is an instant; `overrides` answer for findings the policy lets a signer answer for.
 * @returns the signed assessment, frozen, or the issues: nothing is thrown on data.
 * @basis fl-23
 * @example
 * ```ts
 * import { signAssessment } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const facts = {
 *   caseType: 'housing',
 *   childrenLinked: 'yes',
 *   children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent', affected: 'indirect' }],
 * } as const
 * const decision = { on: '2026-11-02', outcome: 'rejection', forum: 'official' } as const
 * const child = { childRef: 'barn-1', areas: [], consequences: [], measures: [], answers: { 'bal.aligned': 'partly' } }
 * const assessment = { answers: {}, children: [child], alternatives: [] }
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const signed = signAssessment({ assessment, policy: national, facts, decision, by, at: '2026-11-02T09:00:00+01:00' })
 * signed.ok // => false
 * signed.ok ? [] : signed.issues.map((issue) => issue.item).includes('views.heard') // => true
 * ```
 */
export function signAssessment(input: SigningInput): Result<SignedAssessment, Issue> {
  const parts = partsOf(input, signingKeys)
  if (!parts.ok) return parts
  const given = parts.value
  const matter = readMatter(given)
  const assessment = parseInside(Assessment, given.assessment, ['assessment'])
  const by = parseInside(Hand, given.by, ['by'])
  const at = parseInside(Instant, given.at, ['at'])
  const overrides = parseInside(Overrides, given.overrides ?? [], ['overrides'])
  if (!matter.ok || !assessment.ok || !by.ok || !at.ok || !overrides.ok) {
    return { ok: false, issues: refusalsOf(matter, assessment, by, at, overrides) }
  }
  const signing = { assessment: assessment.value as Assessment, by: by.value, at: at.value, overrides: overrides.value }
  return sign(matter.value, signing)
}

const signingKeys = ['policy', 'facts', 'decision', 'context', 'assessment', 'by', 'at', 'overrides'] as const

interface Signing {
  readonly assessment: Assessment
  readonly by: Hand
  readonly at: string
  readonly overrides: readonly Override[]
}

/** Signs what has been read already. */
export function sign(matter: AssessmentCase, signing: Signing): Result<SignedAssessment, Issue> {
  const issues = signingIssues(matter, signing)
  if (blocks(issues)) return { ok: false, issues: deepFreeze(issues) }
  const { assessment, by, at, overrides } = signing
  const { depth, answer } = readAssessment({ ...matter, assessment })
  const housingRisk = housingRiskOf(matter.situation, answer) as Signature['basis']['housingRisk'] | 'unknown'
  const { id, version } = matter.ready.policy
  const others = assessment.alternatives.map((alternative) => alternative.outcome)
  const basis = {
    children: matter.situation.children.map(({ childRef, affected }) => ({ childRef, affected })),
    outcomes: [...new Set([matter.decision.outcome, ...others])],
    depth,
    policy: { id, version },
    method: methodVersion,
    contentHash: contentHash(assessment),
    ...(housingRisk && housingRisk !== 'unknown' && { housingRisk }),
  }
  return { ok: true, value: deepFreeze({ ...assessment, signed: { by, at, basis, overrides } }) }
}

/** What stands in the way of a signature, with what does not block beside it. */
export function signingIssues(
  matter: AssessmentCase,
  { assessment, by, overrides }: Omit<Signing, 'at'>,
): readonly Issue[] {
  const content = isEmpty(assessment) ? [issueOf('assessment.missing')] : draftContentIssues(matter, assessment)
  return [
    ...unsettledChildren(matter.situation),
    ...signerIssues(matter, by),
    ...overrideIssues(matter, by, overrides),
    ...withOverrides(content, overrides, matter.ready),
  ]
}

function overrideIssues({ ready }: AssessmentCase, by: Hand, overrides: readonly Override[]): Issue[] {
  const refused = overrides.flatMap((override, index) =>
    isOverridable(override.code, ready)
      ? []
      : [issueOf('input.invalid', { path: ['overrides', index, 'code'], params: { problem: 'notOverridable' } })],
  )
  const needed = ready.signing.override
  if (overrides.length === 0 || needed.includes(by.role)) return refused
  return [
    ...refused,
    issueOf('role.notAuthorised', { who: needed, params: { role: by.role, needed, doing: 'override' } }),
  ]
}
