import type { Arbitrary } from 'fast-check'
import type { MatterInput } from '../../assessment/read-matter.js'
import type { Answers } from '../../checklist/answers.schema.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import { emptyAssessment } from '../../checklist/empty-assessment.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import { LibraryError } from '../../kernel/library-error.js'
import type { Outcome } from '../../words/codes.schema.js'
import { completeAssessment } from '../complete-assessment.js'
import type { FastCheck } from './fast-check.js'

/** What an assessment is generated for. A matter of the kit can be given as it is. */
export interface AssessmentChoice extends Omit<MatterInput, 'context'> {
  readonly opening?: unknown
}

/**
 * An assessment as it may look while it is being answered: nothing, some of it in whatever order, or all. Where it cannot
 * be completed, since nobody has settled whether there are children, it is empty.
 */
export function anyAssessment(fc: FastCheck, matter: AssessmentChoice): Arbitrary<Assessment> {
  const whole = completeOrEmpty(matter)
  const places = placesIn(whole)
  const some = fc.subarray(places as string[]).map((kept) => deepFreeze(withOnly(whole, new Set(kept))))
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(whole) },
    { weight: 1, arbitrary: fc.constant(emptyAssessment) },
    { weight: 3, arbitrary: some },
  )
}

/** A complete assessment; an empty one where facts leave the children unsettled. */
export function completeOrEmpty(matter: AssessmentChoice, alsoFor: readonly Outcome[] = []): Assessment {
  const { policy, facts, decision } = matter
  try {
    return completeAssessment({ policy, facts, decision, alsoFor })
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'testing.cannotComplete') return emptyAssessment
    throw error
  }
}

/** Every answer of an assessment, by child and area. */
function placesIn({ answers, children }: Assessment): readonly string[] {
  return [
    ...Object.keys(answers).map((item) => placeOf('', '', item)),
    ...children.flatMap(({ childRef, answers: own, areas }) => [
      ...Object.keys(own).map((item) => placeOf(childRef, '', item)),
      ...areas.flatMap(({ area, answers: inside }) => Object.keys(inside).map((item) => placeOf(childRef, area, item))),
    ]),
  ]
}

function withOnly(whole: Assessment, kept: ReadonlySet<string>): Assessment {
  const only = (answers: Answers, childRef: string, area: string): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([item]) => kept.has(placeOf(childRef, area, item))))
  return {
    ...whole,
    answers: only(whole.answers, '', ''),
    children: whole.children.map((child) => ({
      ...child,
      answers: only(child.answers, child.childRef, ''),
      areas: child.areas.map(({ area, answers }) => ({ area, answers: only(answers, child.childRef, area) })),
    })),
  }
}

function placeOf(childRef: string, area: string, item: string): string {
  return JSON.stringify([childRef, area, item])
}
