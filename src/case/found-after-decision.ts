import type { ChildFact } from '../facts/facts.schema.js'
import { countsOn, isStricter, mayConcernChild, situationOf } from '../facts/situation.js'
import { dayOf } from '../kernel/calendar-day.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { type CaseContent, type OwedInFile, roundOf } from './content.js'
import { factsOf } from './facts-of.js'
import { limitsOn } from './limits-on.js'
import { own } from './owed-in-file.js'

/** A child found, or found to be more affected, after the decision: it was made without that child, and is looked at again. */
export function leavesReconsideration(context: CaseContext, event: CaseEvent): readonly OwedInFile[] {
  const { content } = context
  if (content.decision === null) return []
  const on = dayOf(event.at)
  const days = limitsOn(context, on).reconsiderationDays
  const again = { on, days, round: roundOf(content) }
  const child = newlyAffected(context, event, on)
  const isFound = child !== undefined && countsOn(child, on)
  if (isFound) return [own('reconsideration', { ...again, childRef: child.childRef }, basis)]
  return isNoTakenBack(content, event) ? [own('reconsideration', again, basis)] : []
}

const basis = ['crc-art-3', 'fl-37']

/** That a child may be concerned after all, whether or not it is registered yet. */
function isNoTakenBack(content: CaseContent, event: CaseEvent): boolean {
  if (event.type !== 'children.screened') return false
  const { type, at, by, eventId, ...screening } = event
  return !mayConcern(content, dayOf(at)) && mayConcern({ ...content, screening }, dayOf(at))
}

function mayConcern(content: CaseContent, on: string): boolean {
  return mayConcernChild(situationOf(factsOf(content, on), on))
}

function newlyAffected({ content }: CaseContext, event: CaseEvent, on: string): ChildFact | undefined {
  const isNew = event.type === 'child.registered'
  if ((!isNew && event.type !== 'child.corrected') || event.child === null) return undefined
  const { child } = event
  const before = content.children.find(({ childRef }) => childRef === child.childRef)
  // One that was taken for grown up was not looked at either.
  const affectedBefore = before !== undefined && countsOn(before, on) ? before.affected : 'none'
  return isStricter(child.affected, affectedBefore) ? child : undefined
}
