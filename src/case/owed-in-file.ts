import { readMatter } from '../assessment/read-matter.js'
import { owedMeasures } from '../decision/owed.js'
import { countsOn } from '../facts/situation.js'
import { addDays, ageOn, dayOf } from '../kernel/calendar-day.js'
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

function measuresOf({ content, policies }: CaseContext, { decision, by }: Deciding): readonly Duty[] {
  const facts = factsOf(content, decision.on)
  const matter = readMatter({ policy: policies, facts, decision: { ...decision, by } })
  const assessment = answersGivenIn(content)
  if (!matter.ok) return []
  const promised = owedMeasures({ ...matter.value, decision: { ...decision, by }, assessment })
  return promised.filter((duty) => !content.owed.some((before) => isSameMeasure(before.duty, duty)))
}

/** What an earlier round promised stays owed as it was, or was reported: the draft that it left does not promise it again. */
function isSameMeasure(before: OwedInFile['duty'], { childRef, measure }: Duty): boolean {
  return before.kind === 'measure' && before.childRef === childRef && before.measure === measure
}

/** From 15 a child acts for itself where the matter is its own: it is told as a party is. */
function childrenWhoAct({ content: { opened, children } }: CaseContext, day: string): string[] {
  if (!childIsParty.includes(opened.caseType)) return []
  return children
    .filter(
      (child) => countsOn(child, day) && child.birthDate !== undefined && ageOn(child.birthDate, day) >= ageOfOwnParty,
    )
    .map(({ childRef }) => childRef)
}

/** What other events leave owing: a plan that is needed, and a new assessment that a follow-up asks for. */
export function owedByEvent(context: CaseContext, event: CaseEvent): readonly OwedInFile[] {
  const on = dayOf(event.at)
  const round = roundOf(context.content)
  const { sipDays, reconsiderationDays } = limitsOn(context, on)
  if (event.type === 'sip.considered' && event.needed === 'yes') {
    return [
      own('sip', addDays(on, sipDays), ['sol2025-10-8', 'sol2001-2-7', 'hsl-16-4'], {
        round,
        childRef: event.childRef,
      }),
    ]
  }
  if (event.type === 'followUp.held' && event.next === 'reassess') {
    return [own('reconsideration', addDays(on, reconsiderationDays), ['crc-art-3', 'fl-37'], { round })]
  }
  return []
}

/** Something owed by a day of the library's or policy's own. */
export function own(
  kind: Duty['kind'],
  dueOn: string,
  basis: readonly string[],
  { round, childRef }: { readonly round: number; readonly childRef?: string },
): OwedInFile {
  const duty = { kind, dueOn, basis, ownLimit: true, ...(childRef !== undefined && { childRef }) }
  return { duty, round, metOn: null }
}

function withoutStatus({ status: _, ...duty }: Duty): Omit<Duty, 'status'> {
  return duty
}
