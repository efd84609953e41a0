import { assessmentOf } from '../../../case/content.js'
import { checkDecision } from '../../../decision/check-decision.js'
import type { Facts } from '../../../facts/facts.schema.js'
import type { Edge, Invariant } from '../invariant.js'
import { negative } from '../told.js'
import { type DecisionSent, decisionSent, everyDecision } from './decision-sent.js'

/** Matters in which help may never wait for a form, and the decisions that help, spelled out. */
const helpNeverWaits = {
  matters: ['economicAssistance', 'housing', 'partnerViolence'],
  outcomes: ['approval', 'interim'],
}

/** What holds for every decision: its day, its hands, urgency, help and what is granted. */
export const decisions: readonly Invariant[] = [
  {
    id: 'decision.dated',
    says: 'A decision is dated neither before the facts, the proposal or the round it rests on, nor after it is recorded.',
    onEdge: everyDecision(({ event, told }) => {
      const { on } = event.decision
      const before = [told.factsOn, told.roundOn, told.proposal?.on ?? told.factsOn]
      return before.every((day) => day <= on) && on <= event.at.slice(0, 10)
    }),
  },
  {
    id: 'decision.authority',
    says: 'A decision is made by somebody who may decide in that forum.',
    onEdge: everyDecision(({ event, signing }) => signing.decide[event.decision.forum].includes(event.by.role)),
  },
  {
    id: 'decision.secondReader',
    says: 'Where a second person reads a decision it is another person, and where the policy asks for one there is one.',
    onEdge: everyDecision(({ event: { by, decision }, signing }) => {
      const reader = decision.secondReader
      if (reader === undefined) return !signing.secondReader.includes(decision.outcome)
      return reader.id.toLowerCase() !== by.id.toLowerCase()
    }),
  },
  {
    id: 'decision.urgentOnlyHelps',
    says: 'No decision against somebody goes through as urgent.',
    onEdge: everyDecision(
      ({ event, isNegative, asked }) => event.decision.urgent === undefined || !isNegative || !asked.waits,
    ),
  },
  {
    id: 'decision.helpNeverWaits',
    says: 'Help with food, home and safety is never refused for want of an assessment.',
    onEdge: isHelpGiven,
  },
  {
    id: 'decision.grantedIsExecutable',
    says: 'What a partial rejection grants may be carried out at once, also while the refusal waits.',
    onEdge: isGrantedExecutable,
  },
  {
    id: 'decision.sameWithoutFile',
    says: 'What a case file lets through, the stateless call lets through for the same facts.',
    onEdge: (edge) => {
      const sent = decisionSent(edge)
      if (sent === undefined || !sent.isMade) return true
      const { event, told } = sent
      const decision = { ...event.decision, by: event.by }
      const assessment = assessmentOf(edge.before.file.content)
      return checkDecision({ policy: told.policy, facts: factsTold(sent), assessment, decision }).allowed
    },
  },
  {
    id: 'decision.amounts',
    says: 'Nothing is called an approval that grants less than was applied for, nor a rejection that grants something.',
    onEdge: everyDecision(({ event: { decision } }) =>
      (decision.lines ?? []).every(({ applied, granted }) =>
        decision.outcome === 'approval' ? granted >= applied : decision.outcome !== 'rejection' || granted === 0,
      ),
    ),
  },
]

/** The facts as the events told them, sent by a host that has no case file. */
function factsTold({ world: { caseType, unit, openedOn }, told, event: { decision } }: DecisionSent): Facts {
  const { screening, children, units, coordination, open, decisions: made, roundOn, isDecided } = told
  const others = units.filter((other) => other !== unit)
  const owed = open.filter(({ kind }) => kind === 'assessment')
  const before = isDecided ? made.slice(0, -1) : made
  return {
    caseType,
    unit,
    childrenLinked: 'unknown',
    ...screening,
    ...(others.length > 0 && { unitsInvolved: 'several' as const }),
    ...(coordination !== undefined && { needsCoordination: coordination as 'yes' }),
    ...(before.length > 0 && {
      reconsideredAt: `${roundOn}T00:00:00Z`,
      earlierNegativeDecisions: before.filter((each) => negative.includes(each.decision.outcome)).length,
    }),
    openDuties: owed.map(() => ({
      kind: 'assessment',
      dueOn: decision.on,
      basis: [],
      ownLimit: true,
      status: 'upcoming',
    })),
    children,
    openedOn,
  }
}

function isHelpGiven(edge: Edge): boolean {
  const sent = decisionSent(edge)
  if (sent === undefined || sent.isMade) return true
  const { outcome } = sent.event.decision
  const isHelp = helpNeverWaits.matters.includes(edge.world.caseType) && helpNeverWaits.outcomes.includes(outcome)
  const isForm = ({ code, severity }: Edge['issues'][number]) =>
    severity === 'blocking' && /^(assessment|child|children|views|bal|alternative|consequence|duty)\./.test(code)
  return !isHelp || !edge.issues.some(isForm)
}

function isGrantedExecutable(edge: Edge): boolean {
  const { event, before, world } = edge
  if (event.type !== 'decision.made' || event.decision.outcome !== 'partialRejection') return true
  const decision = { ...event.decision, by: event.by }
  const facts: Facts = { caseType: world.caseType, childrenLinked: 'unknown', children: [] }
  const { executable } = checkDecision({ policy: before.told.policy, facts, decision })
  const granted = (decision.lines ?? []).flatMap(({ granted: amount }, line) => (amount > 0 ? [line] : []))
  return JSON.stringify(executable) === JSON.stringify(granted)
}
