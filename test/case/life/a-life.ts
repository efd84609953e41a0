/** What the tests of a whole life share: the household's case decided one way or another, and what is owed in it. */
import { type AssessmentPatch, explain } from 'barnkonsekvens'
import { matterNamed } from '../../examples/matters.js'
import {
  answered,
  codesOf,
  decided,
  decisionMaker,
  Filing,
  linked,
  opened,
  proposed,
  proposedCase,
  registered,
  rejection,
  type Said,
  signed,
  signedCase,
} from '../filing.js'

export {
  answered,
  codesOf,
  decided,
  decisionMaker,
  Filing,
  linked,
  opened,
  proposed,
  proposedCase,
  registered,
  rejection,
  type Said,
  signed,
  signedCase,
}

/** The day the decisions of the first round are made. */
export const day = '2026-11-02'

export const granted = [{ need: 'leisure', applied: 2400, granted: 2400 }]
export const approval = { ...rejection, outcome: 'approval', lines: granted } as const

export const approved = (change: object = {}) => decided({ outcome: 'approval', lines: granted, ...change })
export const notified = { type: 'decision.notified', appealInfo: 'yes' }
export const informed = (childRef: string, change: object = {}) => ({ type: 'child.informed', childRef, ...change })
export const reported = (measure: string, change: object = {}) => ({
  type: 'measure.reported',
  childRef: 'B1',
  measure,
  status: 'done',
  ...change,
})
export const followedUp = (next = 'stands') => ({ type: 'followUp.held', result: 'Laget fick friplatser.', next })
export const reconsidered = { type: 'decision.reconsidered', reason: 'Nya uppgifter från skolan.' }
export const further = { ...reconsidered, reason: 'Ny ansökan.', matter: 'Ansökan om fotbollsskor' }
export const closed = { type: 'case.closed' }
export const withdrawn = { type: 'case.withdrawn', reason: 'Den sökande har tagit tillbaka sin ansökan.' }
export const left = (childRef: string) => ({ type: 'child.left', childRef, reason: 'Har flyttat till sin mor.' })
export const inError = (childRef: string) => ({
  type: 'child.corrected',
  childRef,
  child: null,
  reason: 'Fel hushåll.',
})
export const registering = (child: object) => ({ type: 'child.registered', child })

/** A child of another mother, who was not known of. */
export const third = { childRef: 'B3', birthDate: '2024-01-15', living: 'contact', affected: 'indirect' } as const

/** A household in which the assessment is to be full, answered in full: with measures, a day for each, and a follow-up. */
export const fullyAnswered = { type: 'assessment.answered', ...inFull() }

function inFull(): AssessmentPatch {
  const { answers, children, alternatives } = matterNamed('economic-assistance').assessment
  const [first, second] = children.map((child, index) => ({ ...child, childRef: `B${index + 1}` }))
  const views = alternatives.map((alternative) => ({
    ...alternative,
    matchesView: alternative.matchesView.map((view, index) => ({ ...view, childRef: `B${index + 1}` })),
  }))
  return { answers, children: [first, second].flatMap((child) => child ?? []), alternatives: views }
}

/** The decision of the full assessment: rent is refused. */
export const rentRefused = { lines: [{ need: 'rent', applied: 7950, granted: 0 }] }

/** The household's case, its children registered and nothing more. */
export const begun = (given: object = {}) => new Filing(given).on('2026-10-20', opened, linked, ...registered)

/** The case with a rejection made, its assessment signed before it. */
export const rejectedCase = () => signedCase().on(day, decided())

/** The case with an approval made that did not wait for the assessment. */
export const approvedCase = () => begun().on(day, approved())

/** The case with rent refused: measures for both children and a follow-up are owed. */
export const rentCase = () =>
  begun().on(day, proposed({ ...rejection, ...rentRefused }), fullyAnswered, signed, decided(rentRefused))

/** What is owed and not done on a day: kind, whom it is for or which measure, and its day. */
export function open(filing: Filing, on: string): readonly string[] {
  return explain(filing.file, { on })
    .duties.filter(({ status }) => status !== 'met' && status !== 'metLate')
    .map(({ kind, childRef, measure, dueOn }) => [kind, childRef, measure, dueOn].filter(Boolean).join(' '))
}

/** The kinds of what is owed and not done, each once. */
export const kindsOpen = (filing: Filing, on: string): readonly string[] => [
  ...new Set(open(filing, on).map((duty) => duty.split(' ')[0] ?? '')),
]

/** How one duty stands on a day. */
export const statusOf = (filing: Filing, kind: string, on: string, childRef?: string): string | undefined =>
  explain(filing.file, { on }).duties.find((duty) => duty.kind === kind && duty.childRef === childRef)?.status

/** Why a case cannot be closed on a day: each duty by its code, kind, child and day, who does it and by which event. */
export const heldClosed = (filing: Filing, on: string): readonly unknown[] =>
  filing
    .issues(on, closed)
    .map(({ code, childRef, params, who, resolvedBy }) => [
      code,
      params.kind,
      childRef,
      params.dueOn,
      who.join(),
      resolvedBy.join(),
    ])
