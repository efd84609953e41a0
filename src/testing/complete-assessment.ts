import { type AssessmentCase, draftContentIssues, isEmpty } from '../assessment/assessment-issues.js'
import { type MatterInput, readMatter } from '../assessment/read-matter.js'
import { unsettledChildren } from '../assessment/unsettled-children.js'
import { patchAssessment } from '../case/patch-assessment.js'
import { type Assessment, AssessmentPatch } from '../checklist/assessment.schema.js'
import { emptyAssessment } from '../checklist/empty-assessment.js'
import { readAssessment } from '../checklist/read-assessment.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { LibraryError } from '../kernel/library-error.js'
import { listOf } from '../kernel/list-of.js'
import { bounds } from '../words/bounds.js'
import { Outcome } from '../words/codes.schema.js'
import { invalidInput } from '../words/invalid-input.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import { nextRound } from './next-round.js'

/** What an assessment is completed for. A matter of the kit can be given as it is. */
export interface CompletionInput extends Omit<MatterInput, 'context'> {
  /** Further outcomes that the assessment is to have looked at, beside the decision's own. */
  readonly alsoFor?: readonly Outcome[] | undefined
  /** What the test itself wants to be answered: it is kept as it is, and what it opens is answered too. */
  readonly given?: AssessmentPatch | undefined
  /** The opening of a matter; not looked at. */
  readonly opening?: unknown
}

/** Answers open further questions, which are answered in the next round; no chain of questions is longer. */
const mostRounds = 12

/**
 * A complete assessment for tests: everything that is asked before this decision is answered, and nothing blocks the
 * signature. What is asked is what the checklist asks, so that it fits any policy, case type, depth and household.
 *
 * The texts are invented Swedish sentences, another for each child; the same input gives the same assessment. The answers
 * raise no depth of their own, so that the facts settle it. Where alternatives are asked for, or `alsoFor` names outcomes,
 * the decision's own is the chosen one. It is empty where nothing is asked. It shows what is complete, never what is right:
 * hand it to tests only.
 *
 * @returns an unsigned assessment, frozen.
 * @throws LibraryError `testing.cannotComplete` with the codes and items of what still blocks: facts that leave the children
 * unsettled, or answers in `given` that no further answer mends; `input.invalid` with known paths.
 * @example
 * ```ts
 * import { signAssessment } from 'barnkonsekvens'
 * import { aHand, completeAssessment, matters } from 'barnkonsekvens/testing'
 *
 * const { policy, facts, decision } = matters.housing
 * const assessment = completeAssessment({ policy, facts, decision, alsoFor: ['approval'] })
 * assessment.alternatives.map(({ outcome, chosen }) => [outcome, chosen]) // => [['rejection', true], ['approval', false]]
 * const by = aHand('caseworker')
 * signAssessment({ policy, facts, decision, assessment, by, at: '2026-11-02T08:00:00Z' }).ok // => true
 * ```
 */
export function completeAssessment(input: CompletionInput): Assessment {
  const { matter, alsoFor, given } = read(input)
  const assessment = completed(matter, patchAssessment(emptyAssessment, given), alsoFor)
  const blocking = stillBlocking(matter, assessment)
  if (blocking.length > 0) {
    const items = blocking.flatMap(({ item }) => item ?? [])
    throw new LibraryError('testing.cannotComplete', {
      codes: each(blocking.map(({ code }) => code)),
      items: each(items),
    })
  }
  return deepFreeze(assessment)
}

function completed(matter: AssessmentCase, start: Assessment, alsoFor: readonly Outcome[]): Assessment {
  let assessment = start
  for (let round = 0; round < mostRounds; round += 1) {
    const next = nextRound(readAssessment({ ...matter, assessment }), alsoFor)
    if (next === assessment) return assessment
    assessment = next
  }
  return assessment
}

/** What would stand in the way of a signature, whoever signs. Where nothing is asked there is nothing to sign. */
function stillBlocking(matter: AssessmentCase, assessment: Assessment): readonly Issue[] {
  const settled = isEmpty(assessment) ? [] : unsettledChildren(matter.situation)
  const issues = [...settled, ...draftContentIssues(matter, assessment)]
  return issues.filter(({ severity }) => severity === 'blocking')
}

function each(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)]
}

function read(input: unknown) {
  const parts = partsOf(input, ['policy', 'facts', 'decision', 'alsoFor', 'given', 'opening'])
  if (!parts.ok) throw invalidInput(parts.issues)
  const { policy, facts, decision } = parts.value
  const matter = readMatter({ policy, facts, decision, context: {} })
  const given = parseInside(AssessmentPatch, parts.value.given ?? {}, ['given'])
  const outcomes = (listOf(parts.value.alsoFor ?? [], bounds.items) ?? [undefined]).map((outcome, index) =>
    parseInside(Outcome, outcome, ['alsoFor', index]),
  )
  if (!matter.ok || !given.ok) throw invalidInput(refusalsOf(matter, given, ...outcomes))
  const alsoFor = outcomes.map((outcome) => {
    if (!outcome.ok) throw invalidInput(outcome.issues)
    return outcome.value
  })
  return { matter: matter.value, given: given.value as AssessmentPatch, alsoFor }
}
