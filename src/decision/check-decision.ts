import { readGivenAssessment } from '../assessment/read-given-assessment.js'
import type { DocumentAssessment, GivenAssessment } from '../assessment/signed-assessment.schema.js'
import { ValidationContext } from '../assessment/validation-context.schema.js'
import { Decision, Facts } from '../facts/facts.schema.js'
import { situationOf } from '../facts/situation.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { LibraryError } from '../kernel/library-error.js'
import type { Policy } from '../policy/policy.schema.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import { judgeDecision } from './judge-decision.js'
import type { Verdict } from './verdict.js'

/** What a host asks with: its policy, what it knows, the assessment if there is one, and the decision to be made. */
export interface DecisionInput {
  /** One policy, or its versions: the one in force on the decision's day judges. */
  readonly policy: Policy | readonly Policy[]
  readonly facts: Facts
  /** Answers, signed or not; or a document from elsewhere, where the policy accepts documents. */
  readonly assessment?: GivenAssessment | DocumentAssessment | undefined
  readonly decision: Decision
  /** What else is known, for the rules that look at more than the assessment; what is missing is told as not run. */
  readonly context?: ValidationContext | undefined
}

/**
 * May this decision be made? One stateless call: everything it needs is in its input, and it stores nothing.
 *
 * It never throws on data. Malformed input gives `allowed: false` with `input.invalid` issues, each with a path of known
 * keys. All reasons are told at once.
 *
 * @returns `allowed` when no issue is blocking; what is owed; and a receipt for the host to store beside the decision.
 * @basis crc-art-3
 * @example
 * ```ts
 * import { checkDecision } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 *
 * const verdict = checkDecision({
 *   policy: boras.forsorjningsenheten,
 *   facts: {
 *     caseType: 'economicAssistance',
 *     childrenLinked: 'yes',
 *     children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'shared', affected: 'indirect' }],
 *   },
 *   decision: {
 *     on: '2026-11-02',
 *     outcome: 'rejection',
 *     forum: 'official',
 *     by: { id: 'handlaggare-7', role: 'caseworker' },
 *     provisions: ['sol2025-12-1'],
 *   },
 * })
 * verdict.allowed // => false
 * verdict.issues.map((issue) => issue.code) // => ['assessment.missing']
 * ```
 */
export function checkDecision(input: DecisionInput): Verdict {
  const parts = partsOf(input, ['policy', 'facts', 'assessment', 'decision', 'context'])
  if (!parts.ok) return unread(parts.issues)
  const facts = parseInside(Facts, parts.value.facts, ['facts'])
  const decision = parseInside(Decision, parts.value.decision, ['decision'])
  const assessment = readGivenAssessment(parts.value.assessment)
  const context = parseInside(ValidationContext, parts.value.context ?? {}, ['context'])
  if (!facts.ok || !decision.ok || !assessment.ok || !context.ok) {
    return unread(refusalsOf(facts, decision, assessment, context))
  }
  const { on } = decision.value
  const ready = readyPolicyOn(parts.value.policy, { on, openedOn: facts.value.openedOn })
  if (!ready.ok) return unread(ready.issues)
  return judgeDecision({
    ready: ready.value,
    situation: situationOf(facts.value, on),
    decision: decision.value,
    assessment: assessment.value,
    context: context.value as ValidationContext,
  })
}

/**
 * The same call for a host that wants an exception: it returns the verdict, or throws.
 *
 * @throws LibraryError `decision.refused` with the codes of the blocking issues, and nothing else from the case.
 * @example
 * ```ts
 * import { assertMayDecide } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const facts = { caseType: 'housing', childrenLinked: 'no', children: [], reason: 'Den sökande bor ensam.' } as const
 * const decision = { on: '2026-11-02', outcome: 'rejection', forum: 'official', by, provisions: [] } as const
 * assertMayDecide({ policy: national, facts, decision }).allowed // => true
 * ```
 */
export function assertMayDecide(input: DecisionInput): Verdict {
  const verdict = checkDecision(input)
  if (verdict.allowed) return verdict
  const blocking = verdict.issues.filter((issue) => issue.severity === 'blocking')
  throw new LibraryError('decision.refused', { codes: blocking.map((issue) => issue.code) })
}

function unread(issues: readonly Issue[]): Verdict {
  return deepFreeze({ allowed: false, issues, owed: [] })
}
