import { sha256Hex } from '#sha256'
import { assessmentIssues } from '../assessment/assessment-issues.js'
import { contentHash } from '../assessment/content-hash.js'
import { type DocumentAssessment, type GivenAssessment, isDocument } from '../assessment/signed-assessment.schema.js'
import { isHousehold } from '../assessment/signer-issues.js'
import { unsettledChildren } from '../assessment/unsettled-children.js'
import type { ValidationContext } from '../assessment/validation-context.schema.js'
import { methodVersion } from '../checklist/data/method-version.js'
import type { Decision } from '../facts/facts.schema.js'
import type { Situation } from '../facts/situation.js'
import { canonicalJson } from '../kernel/canonical-json.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { basisOn } from '../law/in-force.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import { requirementFor } from '../policy/requirement.js'
import type { Duty } from '../words/duty.schema.js'
import { blocks, issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import { decisionIssues } from './decision-issues.js'
import { type OwedInput, owedAfterDecision, owedAssessment } from './owed.js'
import type { Receipt, Verdict } from './verdict.js'

/** A decision with everything it is judged by, read from whoever asked. */
export interface DecisionMatter {
  readonly ready: ReadyPolicy
  readonly situation: Situation
  readonly decision: Decision
  readonly assessment: GivenAssessment | DocumentAssessment | undefined
  readonly context: ValidationContext
}

/** Judges a decision: this is where it is settled what waits, and why. */
export function judgeDecision(matter: DecisionMatter): Verdict {
  const { ready, situation, decision, assessment } = matter
  const requirement = requirementFor(ready, situation, decision)
  const readable = assessment !== undefined && isDocument(assessment) ? undefined : assessment
  const owing = { ready, requirement, situation, decision, assessment: readable }
  const gated = gate({ ...matter, requirement }, owing)
  const issues = distinct([...decisionIssues(decision, situation, ready), ...gated.issues])
  const allowed = !blocks(issues)
  const owed = [...gated.owed, ...(allowed ? owedAfterDecision(owing) : [])]
  const executable = executableLines(decision)
  const onTheDay = <Told extends Issue | Duty>(told: Told): Told => ({
    ...told,
    basis: basisOn(told.basis, decision.on),
  })
  return deepFreeze({
    allowed,
    requirement,
    issues: issues.map(onTheDay),
    owed: owed.map(onTheDay),
    ...(gated.restsOn && { restsOn: gated.restsOn }),
    ...(executable && { executable }),
    receipt: receiptFor(matter),
  })
}

interface GatedMatter extends DecisionMatter {
  readonly requirement: Requirement
}

interface Gated extends Pick<Verdict, 'issues' | 'owed'> {
  readonly restsOn?: Verdict['restsOn']
}

/** What the assessment's state means for this decision: it waits, it goes through and leaves a duty, or it is asked about. */
function gate(matter: GatedMatter, owing: OwedInput): Gated {
  const { requirement, situation, assessment } = matter
  if (requirement.need === 'none') return { issues: [], owed: [] }
  const found = [...urgentRefused(matter), ...unsettledChildren(situation), ...assessmentIssues(matter, assessment)]
  if (!blocks(found)) return { issues: found, owed: [], restsOn: restsOn(matter) }
  if (requirement.need === 'recommended') return { issues: found.map(asWarning), owed: [] }
  if (requirement.gate === 'owe' || isUrgent(matter))
    return { issues: found.map(asWarning), owed: [owedAssessment(owing)] }
  return { issues: found, owed: [] }
}

/** What a decision rests on whose assessment is in order, so that documents and households are counted apart. */
function restsOn({ assessment, situation }: GatedMatter): Verdict['restsOn'] {
  if (assessment !== undefined && isDocument(assessment)) return 'document'
  return isHousehold(situation) ? 'household' : 'assessment'
}

/** Where help does not wait, what is missing is asked about; what must not be stored at all still stops everything. */
function asWarning(issue: Issue): Issue {
  const yields = issue.severity === 'blocking' && issue.code !== 'text.identityNumber'
  return yields ? { ...issue, severity: 'warning' } : issue
}

/** An urgent decision that helps may go through where the policy allows it. */
function isUrgent({ decision, ready }: GatedMatter): boolean {
  return decision.urgent !== undefined && ready.urgentOutcomes.includes(decision.outcome)
}

/** Urgency only matters where the gate blocks; there it is refused for whatever does not help, also beside a signature. */
function urgentRefused(matter: GatedMatter): Issue[] {
  const { decision, requirement } = matter
  if (decision.urgent === undefined || requirement.gate !== 'block' || isUrgent(matter)) return []
  return [issueOf('policy.urgentNotAllowed', { path: ['decision', 'urgent'], params: { outcome: decision.outcome } })]
}

/** The same thing found in two ways is told once. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ code, childRef, item, path }) => {
    const key = JSON.stringify([code, childRef, item, path])
    return !seen.has(key) && seen.add(key)
  })
}

/** What is granted in part never waits; only the refusal does. */
function executableLines({ outcome, lines }: Decision): readonly number[] | undefined {
  if (outcome !== 'partialRejection') return undefined
  return (lines ?? []).flatMap(({ granted }, line) => (granted > 0 ? [line] : []))
}

function receiptFor({ ready, situation, decision, assessment }: DecisionMatter): Receipt {
  const { id, version } = ready.policy
  const policy = { id, version }
  const hashed = { policy, facts: situation.facts, decision, contentHash: assessment && contentHash(assessment) }
  return { inputHash: sha256Hex(canonicalJson(hashed)), policy, methodVersion, on: decision.on }
}
