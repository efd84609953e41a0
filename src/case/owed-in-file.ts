import { readMatter } from '../assessment/read-matter.js'
import { owedAfterDecision, owedMeasures } from '../decision/owed.js'
import type { ChildFact } from '../facts/facts.schema.js'
import { countsOn } from '../facts/situation.js'
import { ageOn, dayOf } from '../kernel/calendar-day.js'
import { basisOn } from '../law/in-force.js'
import { ownLimit } from '../law/own-limit.js'
import type { Duty } from '../words/duty.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { answersGivenIn, type OwedInFile, roundOf } from './content.js'
import { ageOfOwnParty, childIsParty } from './data/parties.js'
import { factsOf } from './facts-of.js'
import { limitsOn } from './limits-on.js'
import { type Deciding, verdictOn } from './verdict-on.js'

/** What a decision leaves owing in a file: what `checkDecision` says, each measure, and notice to children who are parties. */
export function owedByDecision(context: CaseContext, event: Deciding): readonly OwedInFile[] {
  const decision = { ...event.decision, by: event.by }
  const { owed } = verdictOn(context, event)
  const notice = owed.find(({ kind }) => kind === 'notification')
  const duties = [
    ...owed.map(withoutStatus),
    ...(notice === undefined
      ? []
      : childrenWhoAct(context, decision.on).map((childRef) => ({ ...withoutStatus(notice), childRef }))),
    ...measuresOf(context, event).map(withoutStatus),
  ]
  return duties.map((duty) => ({ duty, round: roundOf(context.content), metOn: null }))
}

function measuresOf(
  { content, policies }: CaseContext,
  { decision, by }: Pick<Deciding, 'decision' | 'by'>,
): readonly Duty[] {
  const facts = factsOf(content, decision.on)
  const matter = readMatter({ policy: policies, facts, decision: { ...decision, by } })
  const assessment = answersGivenIn(content)
  if (!matter.ok) return []
  const promised = owedMeasures({ ...matter.value, decision: { ...decision, by }, assessment })
  return promised.filter((duty) => !content.owed.some((before) => isSameMeasure(before.duty, duty)))
}

/**
 * What an earlier round promised stays owed as it was, or was reported: the draft that it left does not promise it again.
 * With another day it is another promise.
 */
function isSameMeasure(before: OwedInFile['duty'], { childRef, measure, dueOn }: Duty): boolean {
  const isOfSameChild = before.kind === 'measure' && before.childRef === childRef
  return isOfSameChild && before.measure === measure && before.dueOn === dueOn
}

/** From 15 a child acts for itself where the matter is its own: it is told as a party is, and a sibling is not. */
function childrenWhoAct({ content: { opened, children } }: CaseContext, day: string): string[] {
  if (!childIsParty.includes(opened.caseType)) return []
  const isParty = ({ affected, birthDate }: ChildFact): boolean =>
    (affected === 'direct' || affected === 'unclear') &&
    birthDate !== undefined &&
    ageOn(birthDate, day) >= ageOfOwnParty
  return children.filter((child) => countsOn(child, day) && isParty(child)).map(({ childRef }) => childRef)
}

/** What other events leave owing: a plan that is needed, a new assessment that a follow-up asks for, promises made late. */
export function owedByEvent(context: CaseContext, event: CaseEvent): readonly OwedInFile[] {
  if (event.type === 'assessment.signed') return promisedLate(context)
  const on = dayOf(event.at)
  const round = roundOf(context.content)
  const { sipDays, reconsiderationDays } = limitsOn(context, on)
  if (event.type === 'sip.considered' && event.needed === 'yes') {
    const { childRef } = event
    return [own('sip', { on, days: sipDays, round, childRef }, ['sol2025-10-8', 'sol2001-2-7', 'hsl-16-4'])]
  }
  // Where the next round has begun already, that is the new assessment.
  if (event.type === 'followUp.held' && event.next === 'reassess' && context.content.decision !== null) {
    return [own('reconsideration', { on, days: reconsiderationDays, round }, ['crc-art-3', 'fl-37'])]
  }
  return []
}

/** What an assessment promises that is signed after its decision: it is owed as though it had stood before. */
function promisedLate(context: CaseContext): readonly OwedInFile[] {
  const { content, policies } = context
  const { decision } = content
  if (decision === null) return []
  const { by, ...made } = decision
  const round = roundOf(content)
  const matter = readMatter({ policy: policies, facts: factsOf(content, decision.on), decision })
  const after = matter.ok ? owedAfterDecision({ ...matter.value, decision, assessment: answersGivenIn(content) }) : []
  const isPromised = content.owed.some(({ duty, round: other }) => duty.kind === 'followUp' && other === round)
  const followUps = isPromised ? [] : after.filter(({ kind }) => kind === 'followUp')
  const duties = [...measuresOf(context, { decision: made, by }), ...followUps]
  return duties.map((duty) => ({ duty: withoutStatus(duty), round, metOn: null }))
}

/** Something owed within days of the library's or the policy's own, counted from the day of an event. */
export function own(
  kind: Duty['kind'],
  {
    on,
    days,
    round,
    childRef,
  }: { readonly on: string; readonly days: number; readonly round: number; readonly childRef?: string },
  basis: readonly string[],
): OwedInFile {
  const duty = { kind, ...ownLimit(on, days), basis: basisOn(basis, on), ...(childRef !== undefined && { childRef }) }
  return { duty, round, metOn: null }
}

function withoutStatus({ status: _, ...duty }: Duty): Omit<Duty, 'status'> {
  return duty
}
