/** Takes a plan at its word: makes the first step into an event with a right payload, records it, and asks again. */
import {
  type Alternative,
  type AssessedChild,
  type Assessment,
  type CaseFile,
  type Explanation,
  explain,
  type Hand,
  type OpenItem,
  type PlanStep,
  type ProposedDecision,
  type Role,
  record,
} from 'barnkonsekvens'
import { itemById } from '../../src/checklist/items.js'
import { afterTalking, children, firstAttempt } from '../case/filing.js'

const caseAnswers: Assessment['answers'] = {
  ...(firstAttempt.answers as Assessment['answers']),
  'dec.sufficient': 'yes',
  'screening.depthReason': 'Ett enstaka belopp, och båda barnen har hörts två gånger under hösten.',
  'fu.date': '2027-02-15',
  'eb.discretion': 'tested',
  'eb.emergencyText': 'Mat och el prövades för veckorna hos fadern; skåpen är fyllda och räkningen är betald.',
}

/** What the household's own assessment says of its children, and the same of any other in words of its own. */
function answersAbout(childRef: string): Assessment['answers'] {
  const parts = [...(firstAttempt.children ?? []).slice(1), ...(afterTalking.children ?? [])]
  const own = parts.find((part) => part.childRef === childRef)?.answers as Assessment['answers'] | undefined
  return {
    'child.affectedHow': `${childRef} lämnar kören på torsdagar och tappar kontakten med sångläraren i kyrkan.`,
    'views.informed': 'yes',
    'views.heard': 'direct',
    'views.date': '2026-11-02',
    'views.content': `${childRef} säger: ”Jag sjunger helst stämmorna med de andra altarna på torsdagar.”`,
    'views.weight': 'great',
    'bal.bestInterest': `För ${childRef} vore det bäst att sjunga vidare terminen ut tillsammans med altarna.`,
    'bal.aligned': 'partly',
    'bal.overridingReason': `${childRef} kan sjunga i skolans kör utan avgift; terminsavgiften ryms i normens fritidspost.`,
    'dec.childParagraph': `${childRef} tycker om stämsången; skolans kör har plats och sångläraren vet om bytet.`,
    ...own,
  }
}

const areaAnswers: Assessment['answers'] = {
  'area.relevance': 'yes',
  'area.situation': 'Har en enda aktivitet utanför skolan och träffar sina kamrater där varje vecka.',
}

const alternativeAnswers: Assessment['answers'] = {
  'alt.description': 'Avgiften prövas mot normens fritidspost, och föreningens friplatser vägs in.',
  'alt.rejectedReason': 'Det hade gett en säker plats i laget, men samma plats finns utan avgift i föreningen.',
}

/** Only what was asked is answered; what is not known here fails the test, so that no answer is made up. */
function value(answers: Assessment['answers'], item: string): Assessment['answers'] {
  const given = answers[item]
  if (given === undefined) throw new Error(`the household has no answer to ${item}`)
  return { [item]: given }
}

/** A patch that gives the answers a plan asks for to a draft, and touches nothing that stands in it. */
export function answersTo(items: readonly OpenItem[], draft: Assessment, outcome: ProposedDecision['outcome']): object {
  const ordered = [...items].sort((one, other) => rank(one) - rank(other))
  const patched = ordered.reduce((before, item) => withAnswer(before, item, outcome), draft)
  const begun = items.length === 0 ? children.map(({ childRef }) => ({ childRef })) : []
  const changed = patched.children.filter((part) => !draft.children.includes(part))
  return { answers: patched.answers, children: [...begun, ...changed], alternatives: patched.alternatives }
}

/** A consequence is one of an alternative, and a measure is for a consequence: they come in this order. */
const rank = ({ item }: OpenItem): number =>
  ['alt.list', 'cons.area', 'dec.measures'].indexOf(item) + (item === 'dec.measures' ? 9 : 0)

function withAnswer(
  draft: Assessment,
  { item, childRef, outcome }: OpenItem,
  goal: ProposedDecision['outcome'],
): Assessment {
  if (item === 'alt.list') return { ...draft, alternatives: listed(draft.alternatives, outcome, goal) }
  const scope = itemById.get(item)?.scope
  if (scope === 'case') return { ...draft, answers: { ...draft.answers, ...value(caseAnswers, item) } }
  if (scope === 'alternative') {
    const alternatives = draft.alternatives.map((each) => ({
      ...each,
      answers: { ...value(alternativeAnswers, item), ...each.answers },
    }))
    return { ...draft, alternatives }
  }
  if (childRef === undefined) throw new Error(`${item} is asked of no child`)
  const ref = childRef
  const before = draft.children.find((part) => part.childRef === ref)
  const empty: AssessedChild = { childRef: ref, answers: {}, areas: [], consequences: [], measures: [] }
  const after = ofChild(before ?? empty, item, draft)
  const others = draft.children.filter((part) => part.childRef !== ref)
  return { ...draft, children: [...others, after] }
}

/** One alternative more: the outcome that is asked for, and where alternatives are asked for, the decision itself. */
function listed(
  before: readonly Alternative[],
  asked: Alternative['outcome'] | undefined,
  goal: Alternative['outcome'],
) {
  const add = (list: readonly Alternative[], outcome: Alternative['outcome'], chosen: boolean) =>
    list.some((each) => each.outcome === outcome)
      ? list
      : [...list, { id: outcome, outcome, chosen, answers: {}, matchesView: [] }]
  const withGoal =
    asked === undefined
      ? add(
          before,
          goal,
          before.every(({ chosen }) => !chosen),
        )
      : before
  return add(withGoal, asked ?? (goal === 'approval' ? 'rejection' : 'approval'), false)
}

function ofChild(part: AssessedChild, item: string, { alternatives }: Assessment): AssessedChild {
  const { scope, storedAs } = itemById.get(item) ?? {}
  if (scope === 'child×area') {
    const areas = part.areas.length > 0 ? part.areas : [{ area: 'leisure' as const, answers: {} }]
    return {
      ...part,
      areas: areas.map(({ area, answers }) => ({ area, answers: { ...value(areaAnswers, item), ...answers } })),
    }
  }
  if (scope === 'consequence') {
    const alternative = alternatives.find(({ chosen }) => chosen)?.id ?? 'proposal'
    const description = `${part.childRef} byter till skolans kör, på samma dag och med samma lärare som i våras.`
    const consequence = {
      id: `${part.childRef}-k1`,
      alternative,
      area: 'leisure',
      direction: 'unchanged',
      horizon: 'medium',
      description,
    } as const
    return part.consequences.some(({ id }) => id === consequence.id)
      ? part
      : { ...part, consequences: [...part.consequences, consequence] }
  }
  if (storedAs === 'measures') return { ...part, measures: [...part.measures, measureFor(part)] }
  return { ...part, answers: { ...part.answers, ...value(answersAbout(part.childRef), item) } }
}

function measureFor({ childRef, consequences, measures }: AssessedChild): AssessedChild['measures'][number] {
  const what = `Handläggaren ringer körledaren om ${childRef} den 20 november och bokar platsen i skolans kör.`
  const addresses = consequences.map(({ id }) => id)
  return {
    id: `m${measures.length}`,
    what,
    addresses,
    responsible: 'handläggaren',
    dueOn: '2026-11-20',
    status: 'planned',
  }
}

const attempts = { childrenLinked: 'unknown', unknownAfter: ['Ringt den sökande tre gånger utan svar.'] }

/** What a step is recorded as. What it cannot know (which child there is, what was said) is the household's. */
export function eventOf(step: PlanStep, { content }: CaseFile, decision: ProposedDecision): Record<string, unknown> {
  const { type, childRef, measure, recipients, items = [] } = step
  const by: Hand = { id: `hand-${step.who[0]}`, role: step.who[0] as Role }
  const draft = content.signed ?? content.assessment
  const payloads: Readonly<Record<string, object>> = {
    'children.screened': { ...content.screening, ...attempts },
    'child.registered': { child: children[0] },
    'assessment.reopened': { reason: 'Underlaget har ändrats.' },
    'assessment.answered': answersTo(items, draft, decision.outcome),
    'assessment.signed': content.decision === null ? { decision } : {},
    'decision.made': { decision },
    'decision.reconsidered': { reason: 'Nya uppgifter.' },
    'decision.notified': { appealInfo: 'yes', ...(recipients && { recipients }) },
    'child.informed': { childRef },
    'measure.reported': { childRef, measure, status: 'done' },
    'followUp.held': { result: 'Barnen spelar fotboll på friplats.', next: 'stands' },
    'sip.established': { childRef },
  }
  return { type, by, ...payloads[type] }
}

/** What is asked of a plan: the decision, or nothing for whatever comes next in the case. */
export interface Aim {
  readonly on: string
  readonly goal?: ProposedDecision | undefined
}

export const planOf = (file: CaseFile, aim: Aim): Explanation['plan'] => explain(file, aim).plan

/** One step that was taken: the plan it was the first of, the event, and the file after it. */
export interface Taken {
  readonly plan: readonly PlanStep[]
  readonly event: Record<string, unknown>
  readonly file: CaseFile
}

/** The event of the first step, a minute after the file's last moment where that is on the day. */
export function firstEvent(file: CaseFile, [step]: readonly PlanStep[], { on, goal }: Aim): Record<string, unknown> {
  if (step === undefined) throw new Error('a plan has a step')
  const { decision: made, proposal } = file.content
  const { by: _, ...standing } = {
    by: undefined,
    ...(made ?? proposal?.decision ?? { outcome: 'rejection', forum: 'official', provisions: [] }),
  }
  const decision = (goal ?? { ...standing, on }) as ProposedDecision
  return { at: laterThan(file, on), ...eventOf(step, file, decision) }
}

export function laterThan({ content }: CaseFile, day: string): string {
  const morning = `${day}T08:00:00Z`
  return Date.parse(content.lastAt) < Date.parse(morning) ? morning : content.lastAt
}

/** Whether the goal has been reached: the decision asked for, or the closing. */
export function isThere({ content, trail, state }: CaseFile, { goal }: Aim): boolean {
  if (goal === undefined) return state.process === 'closed'
  const last = trail.at(-1)?.event
  return last?.type === 'decision.made' && content.decision?.outcome === goal.outcome && content.decision.on === goal.on
}

/** Follows the plan until the goal, or until there is none; every step of it has to be accepted. */
export function follow(start: CaseFile, aim: Aim, atMost: number): readonly Taken[] {
  const taken: Taken[] = []
  let file = start
  while (!isThere(file, aim)) {
    const plan = planOf(file, aim)
    if (plan === undefined) break
    if (taken.length === atMost) throw new Error(`not there after ${taken.map(({ event }) => event.type).join()}`)
    const event = firstEvent(file, plan, aim)
    const recorded = record(file, event)
    if (!recorded.ok) {
      const codes = recorded.issues
        .filter(({ severity }) => severity === 'blocking')
        .map(({ code, item, childRef, params }) => [code, item, childRef, JSON.stringify(params)].join(' '))
      throw new Error(
        `${String(event.type)} is refused after ${taken.map((each) => each.event.type).join()}: ${codes.join('; ')}`,
      )
    }
    file = recorded.value.file
    taken.push({ plan, event, file })
  }
  return taken
}

/** Every answer the household has that is not given in a file; with alternatives, areas and measures, or without. */
function everything({ content }: CaseFile, parts: 'simple' | 'alternatives' | 'full'): readonly OpenItem[] {
  const draft = content.signed ?? content.assessment
  const ofCase = Object.keys(caseAnswers).filter((item) => draft.answers[item] === undefined)
  const ofChildren = content.children.flatMap(({ childRef }) => {
    const part = draft.children.find((each) => each.childRef === childRef)
    const answers = Object.keys(answersAbout(childRef)).filter((item) => part?.answers[item] === undefined)
    const areas = part?.areas.length ? [] : Object.keys(areaAnswers)
    const rest = [
      ...(part?.consequences.length ? [] : ['cons.area']),
      ...(part?.measures.length ? [] : ['dec.measures']),
    ]
    return [...answers, ...(parts === 'full' ? [...areas, ...rest] : [])].map((item) => ({ item, childRef }))
  })
  const alternatives =
    parts === 'simple' || draft.alternatives.length > 0 ? [] : ['alt.list', ...Object.keys(alternativeAnswers)]
  return [...ofCase.map((item) => ({ item })), ...ofChildren, ...alternatives.map((item) => ({ item }))]
}

/** Every event that does something owed in a file, right for it or not: none changes a fact, an outcome or an answer. */
export function dutifulEvents(file: CaseFile, aim: Aim): readonly Record<string, unknown>[] {
  const { content } = file
  const isUnsettled = content.children.length === 0 && (content.screening?.childrenLinked ?? 'unknown') === 'unknown'
  const isUnregistered = content.children.length === 0 && content.screening?.childrenLinked !== 'no'
  const owed = content.owed.filter(({ metOn }) => metOn === null).map(({ duty }) => duty)
  const who: readonly Role[] = ['manager']
  const recipients = owed.flatMap(({ kind, childRef }) => (kind === 'notification' && childRef ? [childRef] : []))
  const each = (type: PlanStep['type'], kind: string): PlanStep[] =>
    owed
      .filter((duty) => duty.kind === kind)
      .map(({ childRef, measure }) => ({ type, who, ...(childRef && { childRef }), ...(measure && { measure }) }))
  const answering = (['simple', 'alternatives', 'full'] as const).map((parts) => ({
    type: 'assessment.answered' as const,
    who,
    items: everything(file, parts),
  }))
  const steps: readonly PlanStep[] = [
    ...(['investigation.opened', 'decision.reconsidered', 'assessment.reopened', 'assessment.signed'] as const).map(
      (type) => ({ type, who }),
    ),
    ...(isUnsettled ? [{ type: 'children.screened' as const, who }] : []),
    ...(isUnregistered ? [{ type: 'child.registered' as const, who }] : []),
    ...answering,
    { type: 'decision.made', who },
    { type: 'decision.notified', who, recipients },
    ...each('child.informed', 'feedback'),
    ...each('measure.reported', 'measure'),
    ...each('sip.established', 'sip'),
    { type: 'followUp.held', who },
    { type: 'case.closed', who },
  ]
  return steps.map((step) => firstEvent(file, [step], aim))
}

/** The fewest dutiful events to a goal, found by trying all of them in every order; nothing where it takes more. */
export function fewest(
  start: CaseFile,
  aim: Aim,
  atMost: number,
): { readonly events?: number; readonly files: number } {
  const seen = new Set<string>()
  let reached: readonly CaseFile[] = [start]
  for (let events = 1; events <= atMost; events += 1) {
    const next: CaseFile[] = []
    for (const file of reached) {
      for (const event of dutifulEvents(file, aim)) {
        const recorded = record(file, event)
        if (!recorded.ok) continue
        if (isThere(recorded.value.file, aim)) return { events, files: seen.size }
        const { state, content } = recorded.value.file
        const key = JSON.stringify([state, content])
        if (!seen.has(key)) next.push(recorded.value.file)
        seen.add(key)
      }
    }
    reached = next
  }
  return { files: seen.size }
}
