import type { Situation } from '../facts/situation.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import type { Hand } from '../words/hand.schema.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'

/** The policy and the situation in which somebody signs. */
interface Signing {
  readonly ready: ReadyPolicy
  readonly situation: Situation
}

/** Whether the household is assessed as a whole, since it is unknown whether there are children. */
export function isHousehold({ childrenLinked, children, facts }: Situation): boolean {
  return childrenLinked === 'unknown' && children.length === 0 && facts.caseType !== 'boardItem'
}

/** Whether a hand may sign; where it is unknown whether there are children, fewer may. */
export function signerIssues({ ready, situation }: Signing, by: Hand): Issue[] {
  const needed = isHousehold(situation) ? ready.signing.signHousehold : ready.signing.sign
  if (needed.includes(by.role)) return []
  return [issueOf('role.notAuthorised', { who: needed, params: { role: by.role, needed, doing: 'sign' } })]
}
