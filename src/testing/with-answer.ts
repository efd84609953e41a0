import { patchAssessment } from '../case/patch-assessment.js'
import type { Answers } from '../checklist/answers.schema.js'
import type { AssessedChild, Assessment, ChildPatch } from '../checklist/assessment.schema.js'
import { emptyPart } from '../checklist/empty-assessment.js'
import { stepsTo } from '../checklist/item-value.js'
import type { Question } from './answer-for.js'

/** An assessment with one more answer, in the place where it is asked. */
export function withAnswer(assessment: Assessment, question: Question, value: unknown): Assessment {
  const { item, childRef = '', area, alternative } = question
  const answers = { [item.id]: value } as Answers
  switch (item.scope) {
    case 'case':
      return patchAssessment(assessment, { answers })
    case 'child':
      return withChild(
        assessment,
        childRef,
        item.storedAs === 'measures' ? { measures: value as Measures } : { answers },
      )
    case 'child×area':
      return withChild(assessment, childRef, { areas: [{ area: area as Area, answers }] })
    case 'alternative':
      return withAlternative(assessment, alternative, (before) => ({ answers: { ...before.answers, ...answers } }))
    case 'alternative×child':
      return withAlternative(assessment, alternative, ({ matchesView }) => ({
        matchesView: [...matchesView.filter((view) => view.childRef !== childRef), { childRef, value: value as View }],
      }))
    case 'consequence':
      return withChild(assessment, childRef, { consequences: withField(assessment, question, value) })
  }
}

type Measures = AssessedChild['measures']
type Area = AssessedChild['areas'][number]['area']
type Alternative = Assessment['alternatives'][number]
type View = Alternative['matchesView'][number]['value']

/** An assessment with one child's part changed; a part that is not there yet is begun. */
export function withChild(assessment: Assessment, childRef: string, change: Omit<ChildPatch, 'childRef'>): Assessment {
  return patchAssessment(assessment, { children: [{ childRef, ...change }] })
}

/** What is in a child's part; an empty one where there is none yet. */
export function partOf({ children }: Assessment, childRef: string): AssessedChild {
  return children.find((child) => child.childRef === childRef) ?? emptyPart(childRef)
}

function withAlternative(
  assessment: Assessment,
  id: string | undefined,
  change: (before: Alternative) => Partial<Alternative>,
): Assessment {
  const alternatives = assessment.alternatives.map((before) =>
    before.id === id ? { ...before, ...change(before) } : before,
  )
  return patchAssessment(assessment, { alternatives })
}

function withField(assessment: Assessment, { item, childRef = '', consequence }: Question, value: unknown) {
  const [field = ''] = stepsTo(item)
  return partOf(assessment, childRef).consequences.map((before) =>
    before.id === consequence ? { ...before, [field]: value } : before,
  )
}
