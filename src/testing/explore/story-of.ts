import type { CaseEvent, CaseOpened } from '../../case/case-event.schema.js'
import type { ChildPatch } from '../../checklist/assessment.schema.js'
import { eventText } from '../../text/event-text.js'
import { roleText } from '../../text/role-text.js'
import type { Broken, Explored } from './explore.js'
import type { Edge } from './invariant.js'
import { opening, send } from './send.js'
import { always, type Letter } from './world.js'

/** The way to where something does not hold: everything that was sent, in order, and what came of the last. */
export interface Way {
  readonly opened: CaseOpened
  /** What happened before anything was explored, and on the way. */
  readonly events: readonly CaseEvent[]
  readonly last: Edge | undefined
}

/** Goes the way to a state once more, and sends what broke it. */
export function wayTo({ world, reached }: Explored, { state, letter }: Broken): Way {
  const letters: number[] = []
  for (let at = state; at > 0; at = reached[at]?.from ?? 0) letters.unshift(reached[at]?.letter ?? 0)
  let place = opening({ ...world, beginning: [] })
  const opened = place.file.content.opened
  const events: CaseEvent[] = []
  const sendNext = (next: Letter): Edge | undefined => {
    const edge = send(world, place, next)
    if (edge === undefined) return undefined
    events.push(edge.event)
    if (edge.after !== undefined) place = edge.after
    return edge
  }
  for (const event of world.beginning) sendNext(always('', event))
  for (const number of letters) {
    const next = world.alphabet[number]
    if (next === undefined) place = { ...place, on: world.days[world.days.indexOf(place.on) + 1] ?? place.on }
    else sendNext(next)
  }
  const lastLetter = letter === undefined ? undefined : world.alphabet[letter]
  return { opened, events, last: lastLetter && sendNext(lastLetter) }
}

/**
 * The way told for a person to read: a line an event, with the day, who did it and what came of it, and then what should
 * have held. Codes, days and references only.
 */
export function storyOf({ opened, events, last }: Way, { says, id }: Broken['invariant']): string {
  const lines = events.map(
    (event) => `${lineOf(event)}: ${event === last?.event && last.after === undefined ? 'refused' : 'accepted'}`,
  )
  const reasons = last?.issues.filter(({ severity }) => severity === 'blocking').map(({ code }) => code) ?? []
  return [
    `${id}`,
    '',
    `${lineOf(opened)}: accepted`,
    ...lines,
    ...(reasons.length > 0 ? [`  because of ${[...new Set(reasons)].join(', ')}`] : []),
    '',
    `What should have held: ${says}`,
    '',
  ].join('\n')
}

function lineOf(event: CaseEvent | CaseOpened): string {
  const details = detailsOf(event)
  const what = [eventText(event.type, 'en'), ...(details.length > 0 ? [`(${details.join(', ')})`] : [])].join(' ')
  return `${event.at.slice(0, 10)}  ${what}, ${roleText(event.by.role, 'en')}`
}

/** What of an event one has to know to follow: whom it is about and with which codes. */
function detailsOf(event: CaseEvent | CaseOpened): readonly string[] {
  switch (event.type) {
    case 'case.opened':
      return [event.policy.id, event.caseType]
    case 'children.screened':
      return [
        event.childrenLinked,
        ...(event.affected ? [event.affected] : []),
        ...(event.unknownAfter ? ['after attempts'] : []),
      ]
    case 'child.registered':
      return [event.child.childRef, event.child.affected]
    case 'child.corrected':
      return [event.childRef, event.child === null ? 'registered in error' : event.child.affected]
    case 'assessment.answered':
      return answersTold(event)
    case 'assessment.signed':
      return [...(event.document ? ['a document'] : []), ...(event.decision ? [`for ${event.decision.outcome}`] : [])]
    case 'decision.proposed':
    case 'decision.made':
      return decisionTold(event)
    case 'decision.notified':
      return [`how to appeal: ${event.appealInfo}`]
    case 'followUp.held':
      return [event.next]
    case 'investigation.extended':
      return [`to ${event.to}`]
    case 'measure.reported':
      return [event.childRef, event.measure, event.status]
    default:
      return 'childRef' in event ? [event.childRef] : []
  }
}

function answersTold(event: Extract<CaseEvent, { type: 'assessment.answered' }>): readonly string[] {
  const { answers = {}, children = [], alternatives = [], carried } = event
  const parts = [{ childRef: 'the case', answers, measures: [] }, ...children]
  return [
    ...parts.flatMap(partTold),
    ...(alternatives.length > 0 ? [`alternatives: ${alternatives.map(({ outcome }) => outcome).join(' and ')}`] : []),
    ...(carried ? [`${counted(carried.answers, 'answer')} carried over`] : []),
  ]
}

type Part = Pick<ChildPatch, 'childRef' | 'answers' | 'measures'>

function partTold({ childRef, answers = {}, measures = [] }: Part): readonly string[] {
  const given = Object.entries(answers)
  const cleared = given.filter(([, value]) => value === null).map(([item]) => item)
  const answered = given.filter(([, value]) => value !== null).map(([item]) => item)
  const told = [
    ...(answered.length > 0 ? [`answers ${counted(answered, 'item')}`] : []),
    ...(cleared.length > 0 ? [`clears ${counted(cleared, 'item')}`] : []),
    ...(measures.length > 0 ? [`promises ${counted(measures, 'measure')}`] : []),
  ]
  return told.length > 0 ? [`${childRef} ${told.join(' and ')}`] : []
}

const counted = ({ length }: readonly unknown[], what: string): string => `${length} ${what}${length === 1 ? '' : 's'}`

function decisionTold({
  decision,
  at,
}: Extract<CaseEvent, { type: 'decision.made' | 'decision.proposed' }>): readonly string[] {
  const { outcome, urgent, secondReader, on } = decision
  return [
    outcome,
    ...(urgent ? ['as urgent'] : []),
    ...(secondReader ? [`read by ${secondReader.id}`] : []),
    ...(on === at.slice(0, 10) ? [] : [`dated ${on}`]),
  ]
}
