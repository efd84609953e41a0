/** A small alphabet of events with which any order of a case can be tried, right or wrong. */
import { boras } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { afterTalking, children, decisionMaker, firstAttempt, rejection } from './filing.js'
import { fullyAnswered } from './life/a-life.js'

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
const expected = { childRef: 'B4', expected: true, living: 'unborn', affected: 'indirect' }
const system = { id: 'folkbokforing', role: 'system' }

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
  fullyAnswered,
  { type: 'child.registered', child: expected },
  { type: 'child.registered', by: system, child: { ...third, childRef: 'B5', affected: 'none', reason: 'Okänd.' } },
  { type: 'child.corrected', childRef: 'B2', child: null, reason: 'Fel hushåll.' },
  {
    type: 'child.corrected',
    childRef: 'B4',
    child: { childRef: 'B4', birthDate: '2026-11-01', living: 'permanent', affected: 'indirect' },
    reason: 'Fött.',
  },
  { type: 'children.screened', childrenLinked: 'yes', needsCoordination: 'no', earlierNegativeDecisions: 1 },
  { type: 'unit.involved', unit: 'forsorjningsenheten', needsCoordination: 'no' },
  { type: 'unit.involved', by: system, unit: 'vuxen' },
  { type: 'measure.reported', childRef: 'B1', measure: 'avbetalning', status: 'done' },
  {
    type: 'measure.reported',
    childRef: 'B2',
    measure: 'fritidskort',
    status: 'cancelled',
    reason: 'Kortet behövs inte.',
  },
  { type: 'decision.notified', appealInfo: 'no' },
  { type: 'sip.considered', childRef: 'B2', needed: 'no', reason: 'Skolan och vården är redan överens.' },
  { type: 'policy.replaced', policy: boras.forsorjningsenheten, reason: 'Åter till enhetens regler.' },
  ...decisions.map((decision) => ({ type: 'decision.proposed', decision })),
  ...decisions.map((decision) => ({ type: 'decision.made', by: decisionMaker, decision })),
  ...decisions.map((decision) => ({ type: 'assessment.signed', decision })),
]

/** Where an event lies in the alphabet, by its type and the outcome it is about. */
const at = (type: string, outcome?: string): number => {
  const found = alphabet.findIndex(
    (event) =>
      event.type === type && (outcome === undefined || ('decision' in event && event.decision?.outcome === outcome)),
  )
  if (found < 0) throw new Error(`no ${type} in the alphabet`)
  return found
}

const answering = alphabet.indexOf(fullyAnswered)
const outcomes = decisions.map(({ outcome }) => outcome as string)

/** The full answers are for a rejection; for other outcomes what has been answered is signed. */
const decidedOn = (outcome: string) => [
  ...(outcome === 'rejection' ? [answering] : []),
  at('assessment.signed', outcome),
  at('decision.made', outcome),
]

const allTold = [at('decision.notified'), at('child.informed'), at('child.informed') + 1]
const measures = alphabet.flatMap(({ type }, index) => (type === 'measure.reported' ? [index] : []))

/** What is done before a case is closed, as far as it is owed. */
export const ending = [...allTold, ...measures, at('followUp.held'), at('case.closed')]

/** Events that belong together: with them a case comes further than by chance. */
const stretches: readonly (readonly number[])[] = [
  ...outcomes.map((outcome) => [at('decision.proposed', outcome), at('decision.made', outcome)]),
  ...outcomes.map(decidedOn),
  ...outcomes.map((outcome) => [at('decision.reconsidered'), ...decidedOn(outcome)]),
  [...allTold, at('followUp.held')],
  ending,
  // The next round of a rejection, and an assessment that is still owed when it begins.
  [at('decision.reconsidered'), ...decidedOn('rejection')],
  [at('decision.made', 'approval'), at('decision.reconsidered'), ...decidedOn('rejection')],
  [at('assessment.reopened'), at('assessment.signed', 'approval')],
]

const one = fc.nat(alphabet.length - 1).map((event) => [event])

/** Sequences of events, most of them in an order in which a case gets somewhere. */
export const sequences = fc
  .array(fc.oneof({ weight: 2, arbitrary: one }, { weight: 1, arbitrary: fc.constantFrom(...stretches) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.flat().slice(0, 40))

/** The usual beginning of a case, so that sequences reach the later states too. */
export const beginning = [alphabet[0], alphabet[1], alphabet[5], alphabet[6], alphabet[10], alphabet[11]].flatMap(
  (event) => event ?? [],
)
