import type { ChildFact } from '../facts/facts.schema.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import type { CaseContent, Screening } from './content.js'
import { patchAssessment } from './patch-assessment.js'
import { signedBy } from './sign-in-file.js'
import { verdictOn } from './verdict-on.js'

type Step<Type extends CaseEvent['type']> = (
  context: CaseContext,
  event: Extract<CaseEvent, { type: Type }>,
) => Partial<CaseContent>

/** What each event changes in the content; an event that is only kept in the trail changes nothing. */
const steps: { readonly [Type in CaseEvent['type']]: Step<Type> } = {
  'children.screened': (_, { type, at, by, eventId, ...screening }) =>
    changedFacts(at, { screening: screening satisfies Screening }),
  'child.registered': ({ content }, { at, child }) => changedFacts(at, { children: [...content.children, child] }),
  'child.corrected': ({ content }, { at, childRef, child }) =>
    changedFacts(at, { children: replaced(content.children, childRef, child) }),
  'child.left': ({ content }, { at, childRef }) =>
    changedFacts(at, { children: replaced(content.children, childRef, null) }),
  'investigation.opened': () => ({}),
  'assessment.answered': ({ content }, patch) => ({ assessment: patchAssessment(content.assessment, patch) }),
  'assessment.signed': (context, event) => signedBy(context, event),
  'assessment.reopened': () => ({ signed: null, document: null }),
  'decision.proposed': (_, { decision, by, at }) => ({ proposal: { decision, by, at } }),
  'proposal.returned': () => ({ proposal: null }),
  'decision.made': (context, event) => ({
    decision: { ...event.decision, by: event.by },
    owed: verdictOn(context, event).owed,
  }),
  'decision.notified': (_, { at }) => ({ notifiedAt: at }),
  'case.withdrawn': () => ({ ended: true }),
}

/** The content after an event that was accepted. The event is one that has been read; nothing is checked here. */
export function evolve(context: CaseContext, event: CaseEvent): CaseContent {
  const step = steps[event.type] as Step<CaseEvent['type']>
  return deepFreeze({ ...context.content, ...step(context, event as never), lastAt: event.at })
}

function changedFacts(at: string, change: Partial<CaseContent>): Partial<CaseContent> {
  return { ...change, factsChangedAt: at }
}

function replaced(children: readonly ChildFact[], childRef: string, child: ChildFact | null): readonly ChildFact[] {
  return children.flatMap((before) => (before.childRef === childRef ? (child ?? []) : before))
}
