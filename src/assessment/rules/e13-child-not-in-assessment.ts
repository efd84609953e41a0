import { affectedAsRead } from '../../checklist/affected-as-read.js'
import type { Reading } from '../../checklist/reading.js'
import { mayConcernChild } from '../../facts/situation.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import { hasVisibleText } from '../../words/visible-text.js'
import type { Judging } from '../judging.js'
import type { Rule } from '../rule.js'
import { notRun } from './not-run.js'

/**
 * E13: a child is missing from the assessment: one who counts by the facts, one whom only the household register
 * knows, or every child where children are concerned and none is in it.
 *
 * Once signed, the children of the facts are compared by the signature's standing instead.
 */
export const childNotInAssessment: Rule = (reading, judging) => {
  const { registerChildren } = judging.context
  const missing = [...missingByFacts(reading, judging), ...missingByRegister(reading, registerChildren ?? [])]
  const issues = missing.length > 0 ? missing.map((childRef) => issue(childRef)) : nobody(reading)
  return registerChildren === undefined ? [...issues, notRun('E13', 'registerChildren')] : issues
}

/** The children who count on the day of the decision but have no part in the assessment. */
function missingByFacts(reading: Reading, { signed }: Judging): string[] {
  if (signed !== undefined || !isConcerned(reading)) return []
  const present = presentIn(reading)
  return reading.situation.children.map(({ childRef }) => childRef).filter((childRef) => !present.has(childRef))
}

/** The children of the register of whom the facts say nothing; a child the facts know has been dealt with there. */
function missingByRegister(reading: Reading, registerChildren: readonly string[]): string[] {
  const present = presentIn(reading)
  const known = new Set(reading.situation.facts.children.map(({ childRef }) => childRef))
  return [...new Set(registerChildren)].filter((childRef) => !present.has(childRef) && !known.has(childRef))
}

/**
 * "All children assessed" is never true of an empty list. Where it stays unknown whether there are children after
 * documented attempts, the household is assessed instead; a board item may concern groups of children.
 */
function nobody(reading: Reading): Issue[] {
  const { situation, assessment } = reading
  const isElsewhere = assessment.children.length > 0 || situation.children.length > 0
  if (isElsewhere || !isConcerned(reading) || situation.facts.caseType === 'boardItem') return []
  const attempted = (situation.facts.unknownAfter ?? []).some(hasVisibleText)
  return situation.childrenLinked === 'unknown' && attempted ? [] : [issue()]
}

/** Whether children are concerned as the checklist reads it: where an assessment is required, "none" is "unclear". */
function isConcerned({ situation, requirement }: Reading): boolean {
  const affected = affectedAsRead(situation, requirement)
  return mayConcernChild({ childrenLinked: situation.childrenLinked, affected })
}

function presentIn({ assessment }: Reading): ReadonlySet<string> {
  return new Set(assessment.children.map(({ childRef }) => childRef))
}

function issue(childRef?: string): Issue {
  return issueOf('child.notInAssessment', {
    rule: 'E13',
    path: ['children'],
    ...(childRef !== undefined && { childRef }),
  })
}
