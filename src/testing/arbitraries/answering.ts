import type { CaseFile } from '../../case/case-file.js'
import { factsOf } from '../../case/facts-of.js'
import type { Assessment, AssessmentPatch } from '../../checklist/assessment.schema.js'
import type { Decision, ProposedDecision } from '../../facts/facts.schema.js'
import type { Outcome } from '../../words/codes.schema.js'
import { completeOrEmpty } from './assessment.js'
import type { Here } from './letters.js'

/** How much an event answers: everything, everything for several outcomes, or one thing less than before. */
export type Answering = 'whole' | 'someOutcomes' | 'cleared'

/** Outcomes that are assessed beside the decision's own, so that one signature does for several decisions. */
const severalOutcomes: readonly Outcome[] = ['rejection', 'partialRejection', 'approval']

/** The decision that stands in a file, made or proposed. */
function standing({ content }: CaseFile): ProposedDecision | undefined {
  return content.decision ?? content.proposal?.decision
}

/** Everything that is asked in a file, answered for the decision that stands in it, else the one given. */
export function answersFor(here: Here, given: Decision | ProposedDecision, how: Answering): Assessment {
  const { file, policies, on } = here
  const { outcome, forum } = standing(file) ?? given
  const alsoFor = how === 'someOutcomes' ? severalOutcomes.filter((other) => other !== outcome) : []
  return completeOrEmpty(
    { policy: policies, facts: factsOf(file.content, on), decision: { on, outcome, forum } },
    alsoFor,
  )
}

/** One answer cleared of those that a file has; nothing where it has none. */
export function clearedAnswer({ file }: Here, place: number): AssessmentPatch {
  const { answers, children } = file.content.assessment
  const patches: readonly AssessmentPatch[] = [
    ...Object.keys(answers).map((item) => ({ answers: { [item]: null } })),
    ...children.flatMap(({ childRef, answers: own }) =>
      Object.keys(own).map((item) => ({ children: [{ childRef, answers: { [item]: null } }] })),
    ),
  ]
  return patches[place % Math.max(patches.length, 1)] ?? {}
}
