import type { Verdict } from '../../decision/verdict.js'
import { messageFor } from '../../text/message-for.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Situation } from '../situations.js'
import { meaningOf, type SituationAxis } from './situation-values.js'

/** What the first sentence says of every situation, or of none by its own name. */
const saidAnyway: readonly SituationAxis[] = [
  'policy',
  'caseType',
  'outcome',
  'forum',
  'household',
  'assessment',
  'day',
]

/** No telling has more sentences about what is in the way. */
const mostReasons = 3

/** A situation in one English sentence: codes and the meaning of its values, and nothing that a case says. */
export function situationText({ values, input, differsIn }: Situation): string {
  const { outcome, caseType, forum, policy, household, assessment } = values
  const differing = differsIn.flatMap((axis) => (axis === 'policy' || saidAnyway.includes(axis) ? [] : [axis]))
  const also = differing.map((axis) => `${axis}: ${meaningOf(axis, values[axis])}`)
  return [
    `${outcome} of ${caseType} by ${forum} on ${input.decision.on} under ${policy}`,
    `household: ${meaningOf('household', household)}`,
    `assessment: ${meaningOf('assessment', assessment)}`,
    ...also,
  ].join('; ')
}

/** What a verdict says, in English: what has to be mended first, or that nothing is in the way, and what is owed. */
export function verdictText({ allowed, issues, owed }: Verdict): string {
  const codes = codesOf(issues, 'blocking')
  if (!allowed) return `It must wait (${codes.join(', ')}). ${reasonsFor(issues)}`
  const assessment = owed.find(({ kind }) => kind === 'assessment')
  const instead = assessment === undefined ? '' : ` The assessment is owed by ${assessment.dueOn} instead.`
  return `It must not be held back: nothing formal is in the way.${instead}`
}

/** The codes of the issues of one severity, each once, in the order of the alphabet. */
export function codesOf(issues: readonly Issue[], severity: Issue['severity']): readonly Issue['code'][] {
  const found = issues.filter((issue) => issue.severity === severity).map(({ code }) => code)
  return [...new Set(found)].sort()
}

function reasonsFor(issues: readonly Issue[]): string {
  const blocking = issues.filter(({ severity }) => severity === 'blocking')
  const reasons = [...new Set(blocking.map((issue) => messageFor(issue, 'en').what))]
  const more = reasons.length - mostReasons
  return [...reasons.slice(0, mostReasons), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}
