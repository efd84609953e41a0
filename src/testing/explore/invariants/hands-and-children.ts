import type { CaseEvent } from '../../../case/case-event.schema.js'
import type { Edge, Invariant } from '../invariant.js'
import { concern, isChildOn, negative } from '../told.js'

/** What only a person does, whatever it says. */
const onlyPeople: readonly CaseEvent['type'][] = [
  'assessment.signed',
  'child.informed',
  'decision.reconsidered',
  'followUp.held',
  'policy.replaced',
  'case.closed',
  'investigation.extended',
]

/** Who may do what, and what may be said of children. */
export const handsAndChildren: readonly Invariant[] = [
  {
    id: 'hand.system',
    says: 'An integration never says that no child is concerned, signs, informs, decides against somebody, or ends a case.',
    onEdge: ({ event, after }) => after === undefined || event.by.role !== 'system' || isForSystem(event),
  },
  {
    id: 'hand.signer',
    says: 'An assessment is signed by somebody who may sign it; where nobody knows whether there are children, fewer may.',
    onEdge: isSignedByASigner,
  },
  {
    id: 'children.noWithAChild',
    says: 'That there are no children is not accepted while a child who counts is registered.',
    onEdge: ({ event, before, after }) =>
      after === undefined ||
      event.type !== 'children.screened' ||
      event.childrenLinked !== 'no' ||
      !before.told.children.some((child) => isChildOn(child, before.on)),
  },
  {
    id: 'signature.endsWithReopening',
    says: 'A signature does not outlive that the assessment is opened again or the matter is looked at anew.',
    onEdge: ({ event, after }) =>
      after === undefined ||
      !['assessment.reopened', 'decision.reconsidered'].includes(event.type) ||
      (after.file.state.assessment !== 'signed' && !after.file.content.signed && !after.file.content.document),
  },
]

function isForSystem(event: CaseEvent): boolean {
  if (event.type === 'children.screened') return event.childrenLinked !== 'no' && event.affected !== 'none'
  if (event.type === 'child.registered' || event.type === 'child.corrected') return event.child?.affected !== 'none'
  if (event.type === 'decision.made') return !negative.includes(event.decision.outcome)
  return !onlyPeople.includes(event.type)
}

function isSignedByASigner({ event, before, after, world }: Edge): boolean {
  if (after === undefined || event.type !== 'assessment.signed') return true
  const { linked } = concern(before.told, { on: before.on, caseType: world.caseType })
  const isHousehold = linked === 'unknown' && world.caseType !== 'boardItem'
  const { sign, signHousehold } = world.rulesOn(before.told.policy, before.on).signing
  return (isHousehold ? signHousehold : sign).includes(event.by.role)
}
