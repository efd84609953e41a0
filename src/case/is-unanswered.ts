import type { Assessment } from '../checklist/assessment.schema.js'
import type { Issue } from '../words/issue.schema.js'

/**
 * Whether what an issue asks for is an answer that is not given yet, so that giving it changes no value.
 *
 * That another alternative is chosen than the one to be decided is no such thing: it is a choice somebody made.
 */
export function isUnanswered({ code, path = [], params }: Issue, assessment: Assessment): boolean {
  if (code === 'child.notInAssessment') return true
  if (params.reason === 'chosenOutcome') return false
  if (path[0] !== 'assessment') return code === 'assessment.incomplete'
  const value = valueAt({ assessment }, path)
  // A list can be added to without changing what stands in it.
  return code === 'assessment.incomplete' || value === undefined || Array.isArray(value)
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string | number, unknown>)[step] : undefined,
    value,
  )
}
