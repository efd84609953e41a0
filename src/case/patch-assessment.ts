import type { Answers } from '../checklist/answers.schema.js'
import type { AssessedChild, Assessment, AssessmentPatch, Carried, ChildPatch } from '../checklist/assessment.schema.js'
import { emptyPart } from '../checklist/empty-assessment.js'

type AnswerPatch = NonNullable<AssessmentPatch['answers']>

/**
 * An assessment after a change: answers merge by item, children by reference, areas by area, `null` clears; the other
 * lists are replaced whole.
 */
export function patchAssessment(assessment: Assessment, patch: AssessmentPatch): Assessment {
  const carried = patch.carried ?? stillCarried(assessment.carried, patch)
  return {
    answers: patchAnswers(assessment.answers, patch.answers),
    children: mergeBy(assessment.children, patch.children ?? [], ({ childRef }) => childRef, patchChild),
    alternatives: patch.alternatives ?? assessment.alternatives,
    ...(carried && { carried }),
  }
}

/** What is given anew is no longer carried over: its age runs from now. */
function stillCarried(carried: Carried | undefined, patch: AssessmentPatch): Carried | undefined {
  if (carried === undefined) return undefined
  const isAnew = ({ item, childRef, area }: Carried['answers'][number]): boolean => {
    const child = patch.children?.find((part) => part.childRef === childRef)
    const holder = area === undefined ? child : child?.areas?.find((part) => part.area === area)
    return (childRef === undefined ? patch.answers : holder?.answers)?.[item] !== undefined
  }
  return { ...carried, answers: carried.answers.filter((answer) => !isAnew(answer)) }
}

function patchAnswers(answers: Answers, patch: AnswerPatch = {}): Answers {
  const kept = Object.entries({ ...answers, ...patch }).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(kept) as Answers
}

function patchChild(before: AssessedChild | undefined, patch: ChildPatch): AssessedChild {
  const { childRef } = patch
  const child = before ?? emptyPart(childRef)
  const sharedTexts = patch.sharedTexts ?? child.sharedTexts
  return {
    childRef,
    answers: patchAnswers(child.answers, patch.answers),
    areas: mergeBy(child.areas, patch.areas ?? [], ({ area }) => area, patchArea),
    consequences: patch.consequences ?? child.consequences,
    measures: patch.measures ?? child.measures,
    ...(sharedTexts && { sharedTexts }),
  }
}

type Area = AssessedChild['areas'][number]
type AreaPatch = NonNullable<ChildPatch['areas']>[number]

function patchArea(before: Area | undefined, { area, answers }: AreaPatch): Area {
  return { area, answers: patchAnswers(before?.answers ?? {}, answers) }
}

/** Merges a list by key: what is there keeps its place, what is new comes last. */
function mergeBy<Entry, Change>(
  entries: readonly Entry[],
  patches: readonly Change[],
  keyOf: (entry: Entry | Change) => string,
  apply: (before: Entry | undefined, patch: Change) => Entry,
): readonly Entry[] {
  const merged = new Map(entries.map((entry) => [keyOf(entry), entry]))
  for (const patch of patches) merged.set(keyOf(patch), apply(merged.get(keyOf(patch)), patch))
  return [...merged.values()]
}
