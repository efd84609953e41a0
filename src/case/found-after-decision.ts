import type { ChildFact } from '../facts/facts.schema.js'
import { countsOn, isStricter } from '../facts/situation.js'
import { dayOf } from '../kernel/calendar-day.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { type OwedInFile, roundOf } from './content.js'
import { limitsOn } from './limits-on.js'
import { own } from './owed-in-file.js'

/** A child found, or found to be more affected, after the decision: it was made without that child, and is looked at again. */
export function leavesReconsideration(context: CaseContext, event: CaseEvent): readonly OwedInFile[] {
  if (context.content.decision === null) return []
  const on = dayOf(event.at)
  const child = newlyAffected(context, event, on)
  if (child === undefined || !countsOn(child, on)) return []
  const days = limitsOn(context, on).reconsiderationDays
  const { childRef } = child
  return [own('reconsideration', { on, days, round: roundOf(context.content), childRef }, ['crc-art-3', 'fl-37'])]
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
