import { deepFreeze } from '../kernel/deep-freeze.js'
import type { AssessedChild, Assessment } from './assessment.schema.js'

/** An assessment in which nothing has been answered. */
export const emptyAssessment: Assessment = deepFreeze({ answers: {}, children: [], alternatives: [] })

/** The part of a child about whom nothing has been answered. */
export function emptyPart(childRef: string): AssessedChild {
  return { childRef, answers: {}, areas: [], consequences: [], measures: [] }
}
