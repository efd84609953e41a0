import type { CaseEvent } from '../../../case/case-event.schema.js'
import type { OwedInFile } from '../../../case/content.js'
import type { Edge, Invariant } from '../invariant.js'
import type { Open } from '../told.js'

/** What does each kind of duty, spelled out once more. */
const doneBy: { readonly [kind: string]: readonly CaseEvent['type'][] } = {
  notification: ['decision.notified'],
  feedback: ['child.informed'],
  measure: ['measure.reported'],
  followUp: ['followUp.held'],
  reconsideration: ['decision.reconsidered'],
  sip: ['sip.established', 'sip.declined'],
  assessment: ['assessment.signed'],
}

/** What takes from an assessment that was owed and made what it rests on. */
const mayUndo: readonly CaseEvent['type'][] = [
  'child.registered',
  'child.corrected',
  'child.left',
  'assessment.reopened',
]

const ended = ['closed', 'withdrawn']

/** What follows a decision, and how a case may end. */
export const afterwards: readonly Invariant[] = [
  {
    id: 'duty.assessment',
    says: 'A decision that did not wait for the assessment leaves it owing, by a day, until it is signed.',
    onEdge: areOwed('assessment'),
  },
  {
    id: 'duty.telling',
    says: 'Every decision leaves owing that the party and each child who is concerned are told, by a day, until they are.',
    onEdge: areOwed('notification', 'feedback'),
  },
  {
    id: 'duty.promises',
    says: 'What was promised for a child, and a plan that it needs, is owed by a day until it is done.',
    onEdge: areOwed('measure', 'sip'),
  },
  {
    id: 'duty.reconsideration',
    says: 'A child found, or found to be more affected, after the decision leaves a duty to look at it again.',
    onEdge: areOwed('reconsideration'),
  },
  {
    id: 'duty.doneByItsEvent',
    says: 'Nothing owed is done by any other event than its own, and what was done stays done while it is true.',
    onEdge: areDoneByTheirEvents,
  },
  {
    id: 'case.endsWithNothingOpen',
    says: 'No case is closed, and none with a decision withdrawn, while somebody still has something to do.',
    onEdge: ({ event, before, after }) =>
      after === undefined ||
      !(event.type === 'case.closed' || (event.type === 'case.withdrawn' && before.told.decisions.length > 0)) ||
      before.told.open.length === 0,
  },
  {
    id: 'case.endedHearsNothing',
    says: 'A case that has ended hears nothing more.',
    onEdge: ({ before, after }) => after === undefined || !ended.includes(before.file.state.process),
  },
]

/** Whether everything of some kinds that the events left open is owed in the file, with its day. */
function areOwed(...kinds: readonly Open['kind'][]): (edge: Edge) => boolean {
  return ({ after }) =>
    after === undefined ||
    after.told.open.every((open) => !kinds.includes(open.kind) || after.file.content.owed.some(isFor(open)))
}

function isFor({ kind, childRef, measure }: Open): (owed: OwedInFile) => boolean {
  return ({ duty, metOn }) =>
    metOn === null &&
    duty.kind === kind &&
    (childRef === undefined || duty.childRef === childRef) &&
    (measure === undefined || duty.measure === measure) &&
    /^\d{4}-\d\d-\d\d$/.test(duty.dueOn)
}

function areDoneByTheirEvents({ before, event, after }: Edge): boolean {
  if (after === undefined) return true
  const isGone = event.type === 'child.corrected' && event.child === null ? event.childRef : undefined
  const kept = before.file.content.owed.filter(({ duty }) => isGone === undefined || duty.childRef !== isGone)
  return kept.every((owed, index) => {
    const now = after.file.content.owed[index]
    if (now === undefined || JSON.stringify(now.duty) !== JSON.stringify(owed.duty)) return false
    if (owed.metOn === now.metOn) return true
    if (now.metOn === null) return owed.duty.kind === 'assessment' && mayUndo.includes(event.type)
    return owed.metOn === null && doneBy[owed.duty.kind]?.includes(event.type) === true
  })
}
