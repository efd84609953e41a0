/** A small alphabet of events with which any order of a case can be tried, right or wrong. */
import { boras } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { afterTalking, children, decisionMaker, firstAttempt, rejection } from './filing.js'

const lines = [{ need: 'leisure', applied: 2400, granted: 2400 }]
const decisions = [
  rejection,
  { ...rejection, outcome: 'approval', lines },
  { ...rejection, outcome: 'partialRejection', lines: [{ need: 'leisure', applied: 2400, granted: 400 }] },
  { ...rejection, outcome: 'termination', lines: [] },
  { ...rejection, outcome: 'interim', lines: [] },
]
const [first, second] = children
const third = { childRef: 'B3', birthDate: '2008-11-01', living: 'contact', affected: 'direct' }

/** Events without time: the test sends each a minute after the last. */
export const alphabet = [
  { type: 'investigation.opened' },
  { type: 'children.screened', childrenLinked: 'yes' },
  { type: 'children.screened', childrenLinked: 'unknown' },
  { type: 'children.screened', childrenLinked: 'unknown', unknownAfter: ['Ringt den sökande tre gånger utan svar.'] },
  { type: 'children.screened', childrenLinked: 'no', reason: 'Den sökande bor ensam.' },
  { type: 'child.registered', child: first },
  { type: 'child.registered', child: second },
  { type: 'child.registered', child: third },
  { type: 'child.left', childRef: 'B2', reason: 'Har flyttat.' },
  { type: 'child.corrected', childRef: 'B1', child: { ...first, affected: 'direct' }, reason: 'Gäller barnet.' },
  { type: 'assessment.answered', ...firstAttempt },
  { type: 'assessment.answered', ...afterTalking },
  { type: 'assessment.answered', children: [{ childRef: 'B1', answers: { 'views.heard': null } }] },
  { type: 'assessment.signed', decision: rejection },
  { type: 'assessment.signed' },
  { type: 'assessment.reopened', reason: 'Nya uppgifter.' },
  { type: 'proposal.returned', reason: 'Underlaget räcker inte.' },
  { type: 'decision.notified', appealInfo: 'yes' },
  { type: 'decision.appealed' },
  { type: 'decision.reconsidered', reason: 'Nya uppgifter.' },
  { type: 'decision.reconsidered', reason: 'Ny ansökan.', matter: 'Ansökan om fotbollsskor' },
  { type: 'child.informed', childRef: 'B1' },
  { type: 'child.informed', childRef: 'B2', notGivenReason: 'Barnet är fyra månader; föräldern får veta.' },
  { type: 'measure.reported', childRef: 'B1', measure: 'M1', status: 'done' },
  { type: 'followUp.held', result: 'Barnet spelar fotboll igen.', next: 'stands' },
  { type: 'followUp.held', result: 'Barnet har slutat.', next: 'reassess' },
  { type: 'sip.considered', childRef: 'B1', needed: 'yes' },
  { type: 'sip.established', childRef: 'B1' },
  { type: 'sip.declined', childRef: 'B1', reason: 'Vårdnadshavaren tackade nej.' },
  { type: 'unit.involved', unit: 'barn-och-unga', needsCoordination: 'yes' },
  { type: 'jointReview.held', units: ['forsorjningsenheten', 'barn-och-unga'] },
  { type: 'policy.replaced', policy: boras.stadsrevisionen, reason: 'Nya regler.' },
  { type: 'investigation.extended', to: '2027-06-30', reason: 'Utlåtande väntas.' },
  { type: 'investigation.completed' },
  { type: 'case.closed' },
  { type: 'case.withdrawn', reason: 'Återkallad.' },
  ...decisions.map((decision) => ({ type: 'decision.proposed', decision })),
  ...decisions.map((decision) => ({ type: 'decision.made', by: decisionMaker, decision })),
]

/** Sequences of events, most of them in an order in which a case gets somewhere. */
export const sequences = fc.array(fc.nat(alphabet.length - 1), { minLength: 1, maxLength: 14 })

/** The usual beginning of a case, so that sequences reach the later states too. */
export const beginning = [alphabet[0], alphabet[1], alphabet[5], alphabet[6], alphabet[10], alphabet[11]].flatMap(
  (event) => event ?? [],
)
