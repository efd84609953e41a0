import type { Decision } from '../facts/facts.schema.js'
import type { Situation } from '../facts/situation.js'
import { correspondingIds } from '../law/corresponding-provision.js'
import { inForce } from '../law/in-force.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import { isMet } from '../words/duty.js'
import type { Hand } from '../words/hand.schema.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { isNegative } from '../words/outcomes.js'

/** What a decision itself gets wrong, whatever the assessment says: its provisions, amounts, hands and open duties. */
export function decisionIssues(decision: Decision, situation: Situation, ready: ReadyPolicy): readonly Issue[] {
  return [
    ...provisionIssues(decision),
    ...amountIssues(decision),
    ...deciderIssues(decision, ready),
    ...readerIssues(decision, ready),
    ...openDutyIssues(decision, situation),
  ]
}

function provisionIssues({ provisions, on }: Decision): Issue[] {
  return provisions.flatMap((provision, index) =>
    inForce(provision, on)
      ? []
      : [
          issueOf('law.notInForce', {
            path: ['decision', 'provisions', index],
            params: { provision, on, corresponding: [...correspondingIds(provision, on)] },
            rule: 'E22',
          }),
        ],
  )
}

/** An approval grants what was applied for, and where something is granted it is not refused in whole. */
function amountIssues({ outcome, lines = [] }: Decision): Issue[] {
  return lines.flatMap(({ applied, granted }, line) => {
    const contradicts = outcome === 'approval' ? granted < applied : outcome === 'rejection' && granted > 0
    if (!contradicts) return []
    return [
      issueOf('outcome.contradictsAmounts', {
        path: ['decision', 'lines', line, 'granted'],
        params: { line, outcome },
      }),
    ]
  })
}

/** Who may decide in a forum; an integration never decides against anybody. */
function deciderIssues({ by, forum, outcome }: Decision, { signing }: ReadyPolicy): Issue[] {
  const needed = signing.decide[forum]
  const mayDecide = needed.includes(by.role) && !(by.role === 'system' && isNegative(outcome))
  if (mayDecide) return []
  const params = { role: by.role, needed, doing: 'decide' }
  return [issueOf('role.notAuthorised', { path: ['decision', 'by', 'role'], who: needed, params })]
}

/** Where the policy asks a second reader, there is one; it is a person, and another than the one who decides. */
function readerIssues({ by, outcome, secondReader }: Decision, { signing }: ReadyPolicy): Issue[] {
  const path = ['decision', 'secondReader']
  if (secondReader?.role === 'system') return [noReader(path, secondReader.role)]
  if (secondReader !== undefined) return isSameHand(by, secondReader) ? [issueOf('role.sameHand', { path })] : []
  return signing.secondReader.includes(outcome) ? [noReader(path, 'none')] : []
}

function noReader(path: readonly string[], role: string): Issue {
  const needed = ['decisionMaker', 'manager']
  return issueOf('role.notAuthorised', { path, params: { role, needed, doing: 'secondRead' } })
}

/** Case, white space, characters that take no room and look-alike forms of a letter do not make another person. */
function isSameHand(one: Hand, other: Hand): boolean {
  const plain = ({ id }: Hand): string =>
    id
      .normalize('NFKC')
      .replaceAll(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
      .toLowerCase()
  return plain(one) === plain(other)
}

/** An assessment still owed for an earlier decision holds back the next one that goes against somebody. */
function openDutyIssues({ outcome }: Decision, { facts }: Situation): Issue[] {
  if (!isNegative(outcome)) return []
  return (facts.openDuties ?? []).flatMap(({ kind, dueOn, status }, index) => {
    const isOpen = kind === 'assessment' && !isMet({ status })
    return isOpen ? [issueOf('duty.open', { path: ['facts', 'openDuties', index], params: { kind, dueOn } })] : []
  })
}
