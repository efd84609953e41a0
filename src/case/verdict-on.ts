import { checkDecision } from '../decision/check-decision.js'
import type { Verdict } from '../decision/verdict.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { assessmentOf } from './content.js'
import { factsOf } from './facts-of.js'

/** An event that carries a decision. */
export type Deciding = Extract<CaseEvent, { type: 'decision.made' | 'decision.proposed' }>

/** What `checkDecision` says of a decision over the file's own content. */
export function verdictOn({ content, policies }: CaseContext, { decision, by }: Deciding): Verdict {
  const assessment = assessmentOf(content)
  return checkDecision({
    policy: policies,
    facts: factsOf(content, decision.on),
    decision: { ...decision, by },
    assessment,
  })
}
