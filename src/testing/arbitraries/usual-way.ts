import type { CaseFile } from '../../case/case-file.js'
import { whyNot } from '../../case/why-not.js'
import type { ChildFact, Decision } from '../../facts/facts.schema.js'
import { dutyKinds } from '../../words/data/duty-kinds.js'
import { blocks } from '../../words/issue.js'
import { aHand } from '../builders.js'
import { arbitraryWords as words } from '../data/arbitrary-words.js'
import { answersFor } from './answering.js'
import { eventAt } from './event.js'
import type { Here, Said } from './letters.js'

/** What may be met on the usual way. */
interface Traveller {
  readonly child: ChildFact
  readonly decisionOn: (on: string) => Decision
  /** Whether the case goes on with another round once nothing is owed. */
  readonly goesOn: boolean
}

/** The event with which somebody who does what is asked would go on: with it a case comes further than by chance. */
export function usualNext(here: Here, traveller: Traveller): Said {
  const { content } = here.file
  if (content.investigation === null) return { type: 'investigation.opened' }
  if (content.screening === null) return { type: 'children.screened', childrenLinked: 'yes' }
  if (content.children.length + content.leftChildren.length === 0)
    return { type: 'child.registered', child: traveller.child }
  return content.decision === null ? towardsDecision(here, traveller) : towardsEnd(here, traveller)
}

function towardsDecision(here: Here, { decisionOn }: Traveller): Said {
  const { by, ...own } = decisionOn(here.on)
  const { proposal } = here.file.content
  if (proposal === null) return { type: 'decision.proposed', decision: own }
  const made: Said = { type: 'decision.made', by, decision: { ...proposal.decision, on: here.on } }
  return isPossible(here, made) ? made : towardsSignature(here, { ...own, by })
}

function towardsSignature(here: Here, decision: Decision): Said {
  const signing = (['caseworker', 'manager'] as const).map(
    (role): Said => ({ type: 'assessment.signed', by: aHand(role) }),
  )
  const signed = signing.find((said) => isPossible(here, said))
  return signed ?? { type: 'assessment.answered', ...answersFor(here, decision, 'whole') }
}

/** First what is owed, in the order in which it came to be. */
function towardsEnd(here: Here, { decisionOn, goesOn }: Traveller): Said {
  const open = openDuties(here.file)[0]
  if (open === undefined)
    return goesOn ? { type: 'decision.reconsidered', reason: words.reasons[1] } : { type: 'case.closed' }
  const { kind, childRef, measure } = open
  switch (kind) {
    case 'notification':
      return { type: 'decision.notified', appealInfo: 'yes' }
    case 'feedback':
      return { type: 'child.informed', childRef }
    case 'measure':
      return { type: 'measure.reported', childRef, measure, status: 'done' }
    case 'followUp':
      return { type: 'followUp.held', result: words.results[0], next: 'stands' }
    case 'sip':
      return { type: 'sip.established', childRef }
    case 'assessment':
      return towardsSignature(here, decisionOn(here.on))
    default:
      return { type: 'decision.reconsidered', reason: words.reasons[1] }
  }
}

function openDuties({ content }: CaseFile) {
  return content.owed
    .filter(({ duty, metOn }) => metOn === null && dutyKinds[duty.kind].holdsClosing)
    .map(({ duty }) => duty)
}

function isPossible(here: Here, said: Said): boolean {
  return !blocks(whyNot(here.file, eventAt(here, said)))
}
