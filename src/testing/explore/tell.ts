import type { CaseEvent } from '../../case/case-event.schema.js'
import type { ChildFact } from '../../facts/facts.schema.js'
import { dayOf } from '../../kernel/calendar-day.js'
import type { Policy } from '../../policy/policy.schema.js'
import type { CaseType } from '../../words/codes.schema.js'
import { ageOfOwnParty, childIsParty } from './data/parties.js'
import { carries, isChildOn, isStricter, mayConcern, type Open, type Told } from './told.js'

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>
type Frame = { readonly caseType: CaseType; readonly asks: (told: Told, made: Of<'decision.made'>) => boolean }

/** What has been told of a case when it has just been opened. */
export function toldAtOpening(policy: Policy | readonly Policy[], openedOn: string): Told {
  return {
    policy,
    screening: undefined,
    children: [],
    units: [],
    coordination: undefined,
    answers: {},
    measures: {},
    alternatives: [],
    signature: undefined,
    proposal: undefined,
    decisions: [],
    isDecided: false,
    open: [],
    promised: [],
    factsOn: openedOn,
    roundOn: openedOn,
    on: openedOn,
  }
}

/** What has been told after one more event. */
export function tell(told: Told, event: CaseEvent, frame: Frame): Told {
  const on = dayOf(event.at)
  const step = steps[event.type] as ((told: Told, event: CaseEvent, frame: Frame) => Partial<Told>) | undefined
  const change = step?.(told, event, frame) ?? {}
  const facts = aboutFacts.includes(event.type) ? { factsOn: on } : {}
  return { ...told, ...change, ...facts, on }
}

/** The events that change what a decision rests on. */
const aboutFacts: readonly string[] = [
  'children.screened',
  'child.registered',
  'child.corrected',
  'child.left',
  'unit.involved',
]

const steps: { readonly [Type in CaseEvent['type']]?: (told: Told, event: Of<Type>, frame: Frame) => Partial<Told> } = {
  'children.screened': screened,
  'child.registered': (told, { child, at }) => ({
    children: [...told.children, child],
    open: [...told.open, ...foundLate(told, child, dayOf(at))],
  }),
  'child.corrected': (told, { childRef, child, at }) => ({
    children: told.children.flatMap((before) => (before.childRef === childRef ? (child ?? []) : before)),
    open:
      child === null
        ? told.open.filter((open) => open.childRef !== childRef)
        : [...told.open, ...foundLate(told, child, dayOf(at))],
    ...(child === null && { decisions: told.decisions.map((made) => without(made, childRef)) }),
  }),
  'child.left': (told, { childRef }) => ({ children: told.children.filter((child) => child.childRef !== childRef) }),
  'unit.involved': ({ units, coordination }, { unit, needsCoordination }) => ({
    units: [...units, unit],
    coordination: needsCoordination ?? coordination,
  }),
  'assessment.answered': answered,
  'assessment.signed': signed,
  'assessment.reopened': () => ({ signature: undefined }),
  'decision.proposed': (_, { decision, at }) => ({ proposal: { decision, on: dayOf(at) } }),
  'proposal.returned': () => ({ proposal: undefined }),
  'decision.made': decided,
  'decision.notified': (told, { appealInfo, recipients = [] }) => ({
    open: told.open.filter(
      ({ kind, childRef }) =>
        kind !== 'notification' || appealInfo === 'no' || (childRef !== undefined && !recipients.includes(childRef)),
    ),
  }),
  'decision.reconsidered': (told, { at }) => ({
    isDecided: false,
    signature: undefined,
    proposal: undefined,
    roundOn: dayOf(at),
    open: told.open.filter(({ kind }) => kind !== 'reconsideration'),
  }),
  'child.informed': (told, event) => done(told, { kind: 'feedback', childRef: event.childRef }),
  'measure.reported': (told, { childRef, measure, status }) =>
    status === 'done' || status === 'cancelled' ? done(told, { kind: 'measure', childRef, measure }) : {},
  'followUp.held': (told, { next }) =>
    next === 'reassess' && told.isDecided ? { open: [...told.open, { kind: 'reconsideration' }] } : {},
  'sip.considered': (told, { childRef, needed }) =>
    needed === 'yes' ? { open: [...told.open, { kind: 'sip', childRef }] } : {},
  'sip.established': (told, { childRef }) => done(told, { kind: 'sip', childRef }),
  'sip.declined': (told, { childRef }) => done(told, { kind: 'sip', childRef }),
  'policy.replaced': (_, { policy }) => ({ policy }),
}

/** That a child may be concerned after all is a reason to look at the decision again. */
function screened(told: Told, event: Of<'children.screened'>, { caseType }: Frame): Partial<Told> {
  const { type, at, by, eventId, ...screening } = event
  const frame = { on: dayOf(at), caseType }
  const isFoundLate = told.isDecided && !mayConcern(told, frame) && mayConcern({ ...told, screening }, frame)
  return {
    screening,
    coordination: screening.needsCoordination ?? told.coordination,
    ...(isFoundLate && { open: [...told.open, { kind: 'reconsideration' as const }] }),
  }
}

function done({ open }: Told, { kind, childRef, measure }: Open): Partial<Told> {
  return {
    open: open.filter(
      (each) => each.kind !== kind || each.childRef !== childRef || (measure !== undefined && each.measure !== measure),
    ),
  }
}

/** A child who counts, and was not known of or less affected, when the decision of this round had been made. */
function foundLate(told: Told, child: ChildFact, on: string): readonly Open[] {
  const before = told.children.find(({ childRef }) => childRef === child.childRef)
  const affectedBefore = before !== undefined && isChildOn(before, on) ? before.affected : 'none'
  const isLate = told.isDecided && isChildOn(child, on) && isStricter(child.affected, affectedBefore)
  return isLate ? [{ kind: 'reconsideration', childRef: child.childRef }] : []
}

function without(made: Told['decisions'][number], gone: string): Told['decisions'][number] {
  return { ...made, children: made.children.filter(({ childRef }) => childRef !== gone) }
}

function answered(told: Told, { answers = {}, children = [], alternatives }: Of<'assessment.answered'>): Partial<Told> {
  const parts = [{ childRef: '', answers }, ...children]
  const merged = parts.map(({ childRef, answers: given = {} }) => [
    childRef,
    { ...told.answers[childRef], ...(given as object) },
  ])
  const promised = children.flatMap(({ childRef, measures }) =>
    measures === undefined ? [] : [[childRef, measures.map(({ id }) => id)]],
  )
  return {
    answers: { ...told.answers, ...Object.fromEntries(merged) },
    measures: { ...told.measures, ...Object.fromEntries(promised) },
    ...(alternatives && { alternatives: alternatives.map(({ outcome }) => outcome) }),
  }
}

/** What is signed for: the decision that comes with it, else the one made, else the one proposed. */
function signed(told: Told, { by, decision, document }: Of<'assessment.signed'>): Partial<Told> {
  const made = told.isDecided ? told.decisions.at(-1)?.decision : undefined
  const outcome = (decision ?? made ?? told.proposal?.decision)?.outcome
  const answersSigned = { by, outcomes: [...(outcome ? [outcome] : []), ...told.alternatives], isDocument: false }
  const from = document === undefined ? answersSigned : { by, outcomes: document.outcomes, isDocument: true }
  const named = document?.children.map((child) => (typeof child === 'string' ? child : child.childRef))
  const children = told.children.filter(({ childRef }) => named?.includes(childRef) ?? true)
  const signature = { ...from, children }
  const open = told.open.filter(({ kind, decision: index = -1 }) => {
    const owedFor = told.decisions[index]
    return kind !== 'assessment' || owedFor === undefined || !carries(signature, { ...owedFor.decision, ...owedFor })
  })
  // What is promised in an assessment that comes after its decision is owed as though it had come before.
  const late = told.isDecided ? newMeasures(told) : []
  return { signature, open: [...open, ...late], promised: [...told.promised, ...late.map(nameOf)] }
}

/** The party is told, and each born child who is concerned; what was promised is owed, and an assessment left out. */
function decided(told: Told, event: Of<'decision.made'>, frame: Frame): Partial<Told> {
  const { decision } = event
  const children = told.children.filter((child) => isChildOn(child, decision.on))
  const decisions = [...told.decisions, { decision, children }]
  const { caseType } = frame
  const concerned = mayConcern(told, { on: decision.on, caseType })
    ? children.filter(({ affected, expected }) => affected !== 'none' && expected !== true)
    : []
  const open: Open[] = [
    { kind: 'notification' },
    ...children
      .filter((child) => childIsParty.includes(caseType) && isParty(child, decision.on))
      .map(({ childRef }): Open => ({ kind: 'notification', childRef })),
    ...concerned.map(({ childRef }): Open => ({ kind: 'feedback', childRef })),
    ...newMeasures(told),
  ]
  const promised = [...told.promised, ...newMeasures(told).map(nameOf)]
  const isOwed = frame.asks(told, event) && !carries(told.signature, { outcome: decision.outcome, children })
  const assessment: Open[] = isOwed ? [{ kind: 'assessment', decision: told.decisions.length }] : []
  return { decisions, isDecided: true, promised, open: [...told.open, ...open, ...assessment] }
}

/** A child the matter is about, or may be, who is old enough to act for itself. */
function isParty({ affected, birthDate }: ChildFact, on: string): boolean {
  if (birthDate === undefined || !['direct', 'unclear'].includes(affected)) return false
  return `${Number(birthDate.slice(0, 4)) + ageOfOwnParty}${birthDate.slice(4)}` <= on
}

/** What was promised for the first time; what was promised before is owed or reported already. */
function newMeasures({ measures, promised }: Told): readonly Open[] {
  const all = Object.entries(measures).flatMap(([childRef, ids]) =>
    ids.map((measure): Open => ({ kind: 'measure', childRef, measure })),
  )
  return all.filter((open) => !promised.includes(nameOf(open)))
}

const nameOf = ({ childRef, measure }: Open): string => `${childRef} ${measure}`
