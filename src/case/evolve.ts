import type { ChildFact } from '../facts/facts.schema.js'
import { dayOf } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { type CaseContent, type Investigation, lastDecision, type Screening } from './content.js'
import { leavesReconsideration } from './found-after-decision.js'
import { owedByDecision, owedByEvent } from './owed-in-file.js'
import { patchAssessment } from './patch-assessment.js'
import { replacedPolicies } from './replaced-policy.js'
import { signedBy } from './sign-in-file.js'
import { metBy } from './what-meets.js'

type Step<Type extends CaseEvent['type']> = (
  context: CaseContext,
  event: Extract<CaseEvent, { type: Type }>,
) => Partial<CaseContent>

const nothing = (): Partial<CaseContent> => ({})

/** What each event changes in the content, beside what it leaves owing and what it does of that. */
const steps: { readonly [Type in CaseEvent['type']]: Step<Type> } = {
  'children.screened': (
    { content: { coordination, earlierDecisions, decision } },
    { type, at, by, eventId, ...screening },
  ) =>
    changedFacts(at, {
      screening: screening satisfies Screening,
      decisionsWhenScreened: earlierDecisions.length + (decision === null ? 0 : 1),
      coordination: {
        ...coordination,
        needsCoordination: screening.needsCoordination ?? coordination.needsCoordination,
      },
    }),
  'child.registered': ({ content }, { at, child }) => changedFacts(at, { children: [...content.children, child] }),
  'child.corrected': ({ content }, { at, childRef, child }) =>
    changedFacts(at, {
      children: replaced(content.children, childRef, child),
      // To a child that was registered in error nothing is owed.
      ...(child === null && { owed: content.owed.filter(({ duty }) => duty.childRef !== childRef) }),
    }),
  'child.left': ({ content }, { at, childRef }) =>
    changedFacts(at, {
      children: replaced(content.children, childRef, null),
      leftChildren: [...content.leftChildren, ...content.children.filter((child) => child.childRef === childRef)],
    }),
  'unit.involved': (
    { content: { opened, coordination } },
    { at, unit, needsCoordination = coordination.needsCoordination },
  ) =>
    changedFacts(at, {
      coordination: {
        ...coordination,
        // The case's own unit is no other.
        units: [...new Set([...coordination.units, unit])].filter((each) => each !== opened.unit),
        needsCoordination,
        involvedOn: dayOf(at),
      },
    }),
  'jointReview.held': ({ content }, { at }) => ({ coordination: { ...content.coordination, reviewedOn: dayOf(at) } }),
  'investigation.opened': (_, { at }) => ({ investigation: begun(at) }),
  'investigation.extended': ({ content }, { to }) => changedInvestigation(content, { extendedTo: to }),
  'investigation.completed': ({ content }, { at, followUp }) =>
    changedInvestigation(content, { completedOn: dayOf(at), followUp: followUp ?? 'unknown' }),
  'assessment.answered': ({ content }, patch) => ({ assessment: patchAssessment(content.assessment, patch) }),
  'assessment.signed': (context, event) => signedBy(context, event),
  'assessment.reopened': () => ({ signed: null, document: null }),
  'decision.proposed': (_, { decision, by, at }) => ({ proposal: { decision, by, at } }),
  'proposal.returned': () => ({ proposal: null }),
  'decision.made': (context, event) => ({
    decision: { ...event.decision, by: event.by },
    owed: [...context.content.owed, ...owedByDecision(context, event)],
  }),
  'decision.notified': ({ content }, { at, appealInfo, recipients = [], receivedOn = dayOf(at), lssPlans = [] }) => ({
    notices: [
      ...content.notices,
      { at, receivedOn, recipients, appealInfo, lssPlans, decidedOn: lastDecision(content)?.on ?? dayOf(at) },
    ],
  }),
  'decision.appealed': ({ content }, { at, appellant = null, receivedOn = dayOf(at) }) => ({
    appeals: [...content.appeals, { appellant, receivedOn }],
  }),
  'decision.reconsidered': ({ content }, { at, matter = content.matter }) => ({
    matter,
    earlierDecisions:
      content.decision === null ? content.earlierDecisions : [...content.earlierDecisions, content.decision],
    reconsideredAt: at,
    // After an interim decision the investigation goes on, and so does its time.
    investigation: content.decision?.outcome === 'interim' ? content.investigation : begun(at, content.investigation),
    decision: null,
    proposal: null,
    signed: null,
    document: null,
  }),
  'child.informed': nothing,
  'measure.reported': nothing,
  'followUp.held': nothing,
  'sip.considered': nothing,
  'sip.established': nothing,
  'sip.declined': nothing,
  'policy.replaced': (context, event) => ({ policy: replacedPolicies(context, event).policy }),
  'case.withdrawn': () => ({ ended: true }),
  'case.closed': () => ({ ended: true }),
}

/** What a machine remembers after an event that was accepted. The event is one that was read; nothing is checked here. */
export function evolve(context: CaseContext, event: CaseEvent): CaseContext {
  const step = steps[event.type] as Step<CaseEvent['type']>
  const changed = { ...context.content, ...step(context, event as never), lastAt: event.at }
  const policies = event.type === 'policy.replaced' ? replacedPolicies(context, event).versions : context.policies
  const next: CaseContext = { content: changed, policies }
  const owed = [...changed.owed, ...owedByEvent(next, event), ...leavesReconsideration(context, event)]
  return deepFreeze({ content: { ...changed, owed: metBy(next, event, owed) }, policies })
}

function begun(at: string, before: Investigation | null = null): Investigation {
  const openedOn = dayOf(at)
  return {
    openedOn,
    firstOpenedOn: before?.firstOpenedOn ?? openedOn,
    extendedTo: null,
    completedOn: null,
    followUp: 'unknown',
  }
}

function changedInvestigation({ investigation }: CaseContent, change: Partial<Investigation>): Partial<CaseContent> {
  return investigation === null ? {} : { investigation: { ...investigation, ...change } }
}

function changedFacts(at: string, change: Partial<CaseContent>): Partial<CaseContent> {
  return { ...change, factsChangedAt: at }
}

function replaced(children: readonly ChildFact[], childRef: string, child: ChildFact | null): readonly ChildFact[] {
  return children.flatMap((before) => (before.childRef === childRef ? (child ?? []) : before))
}
