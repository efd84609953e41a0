import { type AssessmentCase, draftContentIssues, isEmpty } from '../assessment/assessment-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { isHousehold } from '../assessment/signer-issues.js'
import { unsettledChildren } from '../assessment/unsettled-children.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import { emptyAssessment, emptyPart } from '../checklist/empty-assessment.js'
import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import { blocks } from '../words/issue.js'
import type { IssueCode } from '../words/issue.schema.js'
import { isNegative } from '../words/outcomes.js'
import type { CaseContext } from './case-context.js'
import { answersGivenIn } from './content.js'
import { factsOf } from './facts-of.js'
import { isUnanswered } from './is-unanswered.js'
import { byCaseworker, type Here, type OpenItem, type Planning, type PlanStep } from './plan-step.js'

/** What is asked before anything can be assessed, in this order. */
export const askedFirst = ['children.screened', 'child.registered'] as const
/** One of them. */
export type Asked = (typeof askedFirst)[number]

/** Which of them each issue asks for. */
export const asks = {
  'children.notScreened': 'children.screened',
  'children.unsettled': 'children.screened',
  'child.notRegistered': 'child.registered',
} as const satisfies { readonly [Code in IssueCode]?: Asked }

/** The way to a signature, and what has to be asked before it. */
export interface Assessing {
  readonly asked: readonly Asked[]
  readonly steps: readonly PlanStep[]
}

/** Where nothing has to be assessed. */
export const nothingToAssess: Assessing = { asked: [], steps: [] }

/**
 * Answers what is open for a decision and signs; a signature in the way is opened first. What is still owed for other
 * decisions of the case is done with it, once their outcomes are among those assessed.
 */
export function stepsToSignature(here: Planning, goal: PlannedDecision): Assessing | undefined {
  const given = answersIn(here)
  const others = decisionsOwed(here.context).filter((decision) => decision !== goal)
  // Signed for what helps, an assessment carries nothing that goes against somebody.
  if (!isNegative(goal.outcome) && others.some(({ outcome }) => isNegative(outcome))) return undefined
  const [matter, ...rest] = [goal, ...others].map((decision) => matterOf(here, decision))
  const open = [matter, ...rest].map((each) => each && openItems(each, given, each !== matter))
  if (matter === undefined || open.includes(undefined)) return undefined
  const items = distinct([...open.flatMap((each) => each ?? []), ...alternativesFor(others, goal, given)])
  const isOpen = items.length > 0 || isEmpty(given) || blocks(draftContentIssues(matter, given))
  const { sign, signHousehold } = here.ready.signing
  return {
    asked: askedBefore(here, matter),
    steps: [
      ...(here.state.assessment === 'signed' ? [byCaseworker('assessment.reopened')] : []),
      ...(isOpen ? [{ ...byCaseworker('assessment.answered'), items }] : []),
      { type: 'assessment.signed', who: isHousehold(matter.situation) ? signHousehold : sign },
    ],
  }
}

/** The decisions of the case that left an assessment owing which is not done. */
function decisionsOwed({ content: { owed, earlierDecisions, decision } }: CaseContext): readonly PlannedDecision[] {
  const rounds = owed.flatMap(({ duty, round, metOn }) => (duty.kind === 'assessment' && metOn === null ? round : []))
  return [...earlierDecisions, decision].flatMap((made, round) => (made && rounds.includes(round) ? made : []))
}

function matterOf({ context: { content, policies } }: Here, decision: PlannedDecision): AssessmentCase | undefined {
  const matter = readMatter({ policy: policies, facts: factsOf(content, decision.on), decision })
  return matter.ok ? matter.value : undefined
}

/** What is still to be answered for a decision; `undefined` where an answer that was given would have to change. */
function openItems(matter: AssessmentCase, given: Assessment, isOther: boolean): readonly OpenItem[] | undefined {
  const draft = withEveryChild(given, matter.situation)
  const blocking = draftContentIssues(matter, draft).filter(
    // Another alternative may be chosen than an earlier decision was.
    ({ severity, params }) => severity === 'blocking' && !(isOther && params.reason === 'chosenOutcome'),
  )
  if (!blocking.every((issue) => isUnanswered(issue, draft))) return undefined
  return blocking.flatMap(({ item, childRef }) =>
    item === undefined ? [] : [{ item, ...(childRef !== undefined && { childRef }) }],
  )
}

/** The assessment with a part for every child, so that what is asked of each can be told before it is begun. */
function withEveryChild(assessment: Assessment, { children }: Situation): Assessment {
  const begun = new Set(assessment.children.map(({ childRef }) => childRef))
  const others = children.filter(({ childRef }) => !begun.has(childRef))
  return { ...assessment, children: [...assessment.children, ...others.map(({ childRef }) => emptyPart(childRef))] }
}

/** The outcomes that have to be listed as alternatives, so that one signature does for these decisions too. */
function alternativesFor(others: readonly PlannedDecision[], goal: PlannedDecision, given: Assessment): OpenItem[] {
  const assessed = [goal, ...given.alternatives].map(({ outcome }) => outcome)
  return others.flatMap(({ outcome }) => (assessed.includes(outcome) ? [] : { item: 'alt.list', outcome }))
}

function distinct(items: readonly OpenItem[]): readonly OpenItem[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

/** What has to be asked before anything can be signed. */
function askedBefore({ state }: Here, { situation }: AssessmentCase): readonly Asked[] {
  const unsettled = unsettledChildren(situation).map((issue) => asks[issue.code as keyof typeof asks])
  const isUnscreened = state.assessment === 'unscreened'
  return askedFirst.filter((type) => unsettled.includes(type) || (isUnscreened && type === 'children.screened'))
}

/** The answers of a file, or none. */
export function answersIn({ context }: Here): Assessment {
  return answersGivenIn(context.content) ?? emptyAssessment
}
