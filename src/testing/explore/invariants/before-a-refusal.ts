import { hasVisibleText } from '../../../words/visible-text.js'
import type { Edge, Invariant } from '../invariant.js'
import { areSigned, isChildOn, isSignedFor, type Told } from '../told.js'
import { decisionSent, everyWaitingRefusal } from './decision-sent.js'

/** What carries an assessment: a text for each, about every child. */
const carryingTexts = ['child.affectedHow', 'bal.bestInterest', 'dec.childParagraph']

/** What has to be there before a decision that goes against somebody, where the rules let it wait. */
export const beforeARefusal: readonly Invariant[] = [
  {
    id: 'refusal.signedFirst',
    says: 'A decision against somebody is not made before an assessment has been signed, where the rules ask for one.',
    onEdge: everyWaitingRefusal(({ signature }) => signature !== undefined),
  },
  {
    id: 'refusal.everyChild',
    says: 'A decision against somebody rests on a signature for every child who counts, as affected as the child now is.',
    onEdge: everyWaitingRefusal(({ signature, children }) => signature === undefined || areSigned(signature, children)),
  },
  {
    id: 'refusal.thisOutcome',
    says: 'A decision against somebody rests on a signature for that outcome, and not on one for a decision that helps.',
    onEdge: everyWaitingRefusal(
      ({ signature, event }) => signature === undefined || isSignedFor(signature, event.decision.outcome),
    ),
  },
  {
    id: 'refusal.deepEnough',
    says: 'A decision against somebody rests on an assessment as deep as the rules ask.',
    onEdge: (edge) => isDeepEnough(edge),
  },
  {
    id: 'refusal.askedFirst',
    says: 'A decision against somebody waits until somebody has asked whether there are children, and is told so.',
    onEdge: (edge) => isAskedFirst(edge),
  },
  {
    id: 'refusal.unknownIsNotNo',
    says: 'While nobody knows whether there are children, a decision against somebody waits until an attempt to find out has been told of, and is told so.',
    onEdge: (edge) => isFoundOutFirst(edge),
  },
  {
    id: 'refusal.household',
    says: 'Where nobody knows whether there are children, a decision against somebody rests on a signature of one who may sign for that.',
    onEdge: everyWaitingRefusal(
      ({ isHousehold, signature, signing }) =>
        !isHousehold || signature === undefined || signing.signHousehold.includes(signature.by.role),
    ),
  },
  {
    id: 'refusal.oldDebtFirst',
    says: 'A decision against somebody waits while the assessment of an earlier decision is still owed.',
    onEdge: (edge) => {
      const sent = decisionSent(edge)
      const isRefusal = sent?.isMade === true && sent.isNegative
      return !isRefusal || !edge.before.told.open.some(({ kind }) => kind === 'assessment')
    },
  },
  {
    id: 'signature.answered',
    says: 'Nothing is signed, or decided against somebody, before the texts that carry the assessment are written for every child.',
    onEdge: (edge) => isSaidOfEveryChild(edge, (answers) => carryingTexts.every((item) => isWritten(answers[item]))),
  },
  {
    id: 'signature.heard',
    says: 'Nothing is signed, or decided against somebody, before it is told how every child was heard, or why it was not.',
    onEdge: (edge) =>
      isSaidOfEveryChild(edge, ({ 'views.heard': heard, 'views.notHeardText': why }) =>
        heard === 'notHeard' ? isWritten(why) : isWritten(heard),
      ),
  },
]

function isWritten(value: unknown): boolean {
  return typeof value === 'string' && hasVisibleText(value)
}

/** Asked of what is signed here, and of what a decision that waits rests on: not of a document from elsewhere. */
function isSaidOfEveryChild(edge: Edge, isSaid: (answers: Told['answers'][string]) => boolean): boolean {
  const { before, event, after } = edge
  if (after === undefined) return true
  const sent = decisionSent(edge)
  const isHeld = sent?.isNegative === true && sent.asked.waits
  const rests = isHeld && sent.signature?.isDocument === false
  const signs = event.type === 'assessment.signed' && event.document === undefined
  if (!rests && !signs) return true
  const on = sent?.event.decision.on ?? before.on
  return before.told.children
    .filter((child) => isChildOn(child, on) && child.affected !== 'none')
    .every(({ childRef }) => isSaid(before.told.answers[childRef] ?? {}))
}

function isDeepEnough(edge: Edge): boolean {
  const depths = ['simple', 'full', 'extended']
  return everyWaitingRefusal(({ asked }) => {
    const signed = edge.before.file.content.signed?.signed
    return signed === undefined || depths.indexOf(signed.basis.depth) >= depths.indexOf(asked.depth)
  })(edge)
}

function isAskedFirst(edge: Edge): boolean {
  const sent = decisionSent(edge)
  const { told } = edge.before
  const isAsked = told.screening !== undefined || told.children.length > 0
  return !sent?.isNegative || isAsked || isRefusedFor(edge, 'children.notScreened')
}

function isFoundOutFirst(edge: Edge): boolean {
  const sent = decisionSent(edge)
  const isOpen = sent?.isNegative === true && sent.asked.waits && sent.isHousehold && !hasTried(sent.told)
  return !isOpen || isRefusedFor(edge, 'children.unsettled')
}

/** Refused and, where a decision can come at all, for this reason among them. */
function isRefusedFor({ before, issues, after }: Edge, reason: string): boolean {
  const isOrdered = ['investigating', 'proposed'].includes(before.file.state.process)
  return after === undefined && (!isOrdered || issues.some(({ code }) => code === reason))
}

function hasTried({ screening }: Told): boolean {
  const attempts = screening?.unknownAfter
  return Array.isArray(attempts) && attempts.some(isWritten)
}
