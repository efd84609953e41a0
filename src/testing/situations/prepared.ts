import { isEmpty } from '../../assessment/assessment-issues.js'
import type { SignedAssessment } from '../../assessment/signed-assessment.schema.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import { canonicalJson } from '../../kernel/canonical-json.js'
import type { ReadyPolicy } from '../../policy/define-policy.js'
import { completeAssessment } from '../complete-assessment.js'
import type { Made } from './made-for.js'
import { signedThen } from './signature-then.js'

/** A complete assessment, and the same signed so many days after the decision. */
export interface Prepared {
  readonly complete: Assessment
  readonly signed: (days: number) => SignedAssessment
}

/** Gives the assessment of what it is made for; `undefined` where nothing is asked. */
export type Prepare = (ready: ReadyPolicy, made: Made) => Prepared | undefined

/** Completes and signs assessments, each once: many situations share theirs. */
export function preparedOnce(): Prepare {
  return once(
    ({ policy }, made) => canonicalJson([policy.id, policy.version, made]),
    (ready, made) => {
      const complete = completeAssessment({ policy: ready.policy, ...made })
      if (isEmpty(complete)) return undefined
      return { complete, signed: once(String, (days) => signedThen(ready, made, complete, days)) }
    },
  )
}

/** A function that works out each answer once; arguments with the same key have the same answer. */
function once<Args extends readonly unknown[], Answer>(
  keyOf: (...args: Args) => string,
  answer: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const known = new Map<string, Answer>()
  return (...args) => {
    const key = keyOf(...args)
    if (!known.has(key)) known.set(key, answer(...args))
    return known.get(key) as Answer
  }
}
