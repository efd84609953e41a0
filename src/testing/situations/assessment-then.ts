import type {
  DocumentAssessment,
  GivenAssessment,
  SignedAssessment,
} from '../../assessment/signed-assessment.schema.js'
import { isHousehold } from '../../assessment/signer-issues.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import { emptyAssessment } from '../../checklist/empty-assessment.js'
import type { Decision, Facts } from '../../facts/facts.schema.js'
import { situationOf } from '../../facts/situation.js'
import { addDays } from '../../kernel/calendar-day.js'
import type { ReadyPolicy } from '../../policy/define-policy.js'
import { aHand } from '../builders.js'
import { tampering } from './data/parts.js'
import { type Made, madeFor, sinceThen } from './made-for.js'
import type { Prepare, Prepared } from './prepared.js'
import { byWrongHand, resigned } from './signature-then.js'
import type { SituationValues } from './situation-values.js'
import { withoutText, withText } from './tamper.js'

type Standing = SituationValues['assessment']

/** A matter as it is decided. */
export interface Deciding {
  readonly ready: ReadyPolicy
  readonly facts: Facts
  readonly decision: Decision
}

/** What a decision is made with: an assessment or none, and the facts with what came since it was made. */
export interface AssessmentThen {
  readonly assessment?: GivenAssessment | DocumentAssessment
  readonly facts: Facts
}

/**
 * The assessment of a situation, as it has come about: made for what was known then, signed or not, and what happened
 * since.
 *
 * @returns `undefined` where it cannot be: no child could be missing, or nothing is asked that could be answered.
 */
export function assessmentThen(standing: Standing, deciding: Deciding, prepare: Prepare): AssessmentThen | undefined {
  const { ready, decision } = deciding
  const facts = sinceThen(standing, deciding.facts, decision.on)
  if (standing === 'absent') return { facts }
  if (standing === 'empty') return { facts, assessment: emptyAssessment }
  const made = madeFor(standing, deciding.facts, decision)
  if (made === undefined) return undefined
  if (isOfDocument(standing)) return withDocument(standing, facts, ready, made)
  const prepared = prepare(ready, made)
  if (prepared === undefined) return standing === 'inOrder' ? { facts } : undefined
  const assessment = treated(standing, prepared, ready)
  return assessment && { facts, assessment }
}

/** What was done with a complete assessment. */
function treated(standing: Standing, { complete, signed }: Prepared, ready: ReadyPolicy): GivenAssessment | undefined {
  const { shallow, added, stockPhrase, identityNumber } = tampering
  const signedOver = (content: Assessment | undefined) => content && resigned(signed(0), content)
  const phrased = (): SignedAssessment | undefined => signedOver(withText(complete, () => stockPhrase))
  switch (standing) {
    case 'incomplete':
      return withoutText(complete)
    case 'unsigned':
      return complete
    case 'draftTooShallow':
      return { ...complete, answers: { ...complete.answers, ...shallow } }
    case 'signedIncomplete':
      return signedOver(withoutText(complete))
    case 'contentChanged': {
      const content = withText(complete, (text) => text + added)
      return content && { ...content, signed: signed(0).signed }
    }
    case 'identityNumber':
      return signedOver(withText(complete, (text) => text + identityNumber))
    case 'stockPhrase':
      return phrased()
    case 'overriddenPhrase':
      return answeredFor(phrased())
    case 'signedByWrongHand':
      return byWrongHand(signed(0), ready)
    case 'signedAfterDecision':
      return signed(1)
    default:
      return signed(0)
  }
}

/** The signer answers for the stock phrase. */
function answeredFor(assessment: SignedAssessment | undefined): SignedAssessment | undefined {
  const { override } = tampering
  return assessment && { ...assessment, signed: { ...assessment.signed, overrides: [override] } }
}

function isOfDocument(standing: Standing): boolean {
  return standing.startsWith('document')
}

/** Where documents are not accepted there is one such situation: nobody looks at what else is wrong with it. */
function withDocument(standing: Standing, facts: Facts, ready: ReadyPolicy, made: Made): AssessmentThen | undefined {
  if (standing !== 'document' && !ready.acceptsDocuments) return undefined
  return { facts, assessment: documentThen(standing, ready, made) }
}

function documentThen(standing: Standing, { signing }: ReadyPolicy, { facts, decision }: Made): DocumentAssessment {
  const { on, outcome } = decision
  const situation = situationOf(facts, on)
  const [role = 'manager'] = isHousehold(situation) ? signing.signHousehold : signing.sign
  return {
    kind: 'document',
    documentRef: 'dokument-1',
    signedBy: aHand(role),
    signedOn: addDays(on, standing === 'documentAfterDecision' ? 1 : 0),
    children: situation.children.map(({ childRef, affected }) => ({ childRef, affected })),
    outcomes: [outcome],
  }
}
