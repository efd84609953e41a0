import type { Situation } from '../facts/situation.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { hasVisibleText } from '../words/visible-text.js'

/**
 * Whether it is still open who the children are: `children.unsettled` while it is unknown whether there are any and
 * nobody has documented an attempt to find out, `child.notRegistered` where there are children and none is registered.
 *
 * Silence never becomes "no". After documented attempts an assessment at household level is the way on.
 */
export function unsettledChildren({ facts, childrenLinked, children }: Situation): readonly Issue[] {
  if (children.length > 0 || facts.caseType === 'boardItem') return []
  if (childrenLinked === 'yes') return [issueOf('child.notRegistered', { path: ['facts', 'children'] })]
  const attempted = (facts.unknownAfter ?? []).some(hasVisibleText)
  return childrenLinked === 'no' || attempted
    ? []
    : [issueOf('children.unsettled', { path: ['facts', 'childrenLinked'] })]
}
