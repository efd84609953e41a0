import { Facts } from '../facts/facts.schema.js'
import { PlannedDecision } from '../facts/planned-decision.schema.js'
import { situationOf } from '../facts/situation.js'
import type { Result } from '../kernel/result.js'
import type { Policy } from '../policy/policy.schema.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import { requirementFor } from '../policy/requirement.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { refusalsOf } from '../words/refusals-of.js'
import type { AssessmentCase } from './assessment-issues.js'
import { ValidationContext } from './validation-context.schema.js'

/** What an assessment is read, signed or validated for. */
export interface MatterInput {
  readonly policy: Policy | readonly Policy[]
  readonly facts: Facts
  readonly decision: PlannedDecision
  readonly context?: ValidationContext | undefined
}

/** Reads policy, facts, decision and context from untrusted input, and works out what is required. */
export function readMatter(input: { readonly [Part in keyof MatterInput]: unknown }): Result<AssessmentCase, Issue> {
  const facts = parseInside(Facts, input.facts, ['facts'])
  const decision = parseInside(PlannedDecision, input.decision, ['decision'])
  const context = parseInside(ValidationContext, input.context ?? {}, ['context'])
  if (!facts.ok || !decision.ok || !context.ok) return { ok: false, issues: refusalsOf(facts, decision, context) }
  const { on } = decision.value
  const ready = readyPolicyOn(input.policy, { on, openedOn: facts.value.openedOn })
  if (!ready.ok) return ready
  const situation = situationOf(facts.value, on)
  const requirement = requirementFor(ready.value, situation, decision.value)
  return {
    ok: true,
    value: {
      ready: ready.value,
      requirement,
      situation,
      decision: decision.value,
      context: context.value as ValidationContext,
    },
  }
}
