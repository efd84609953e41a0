import type { ChildFact } from '../facts/facts.schema.js'
import { countsOn, isStricter } from '../facts/situation.js'
import { addDays, dayOf } from '../kernel/calendar-day.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { type OwedInFile, roundOf } from './content.js'
import { limitsOn } from './limits-on.js'
import { own } from './owed-in-file.js'

/** A child found, or found to be more affected, after the decision: it was made without that child, and is looked at again. */
export function leavesReconsideration(context: CaseContext, event: CaseEvent): readonly OwedInFile[] {
  if (context.content.decision === null) return []
  const child = newlyAffected(context, event)
  const on = dayOf(event.at)
  if (child === undefined || !countsOn(child, on)) return []
  const dueOn = addDays(on, limitsOn(context, on).reconsiderationDays)
  return [
    own('reconsideration', dueOn, ['crc-art-3', 'fl-37'], {
      round: roundOf(context.content),
      childRef: child.childRef,
    }),
  ]
}

function newlyAffected({ content }: CaseContext, event: CaseEvent): ChildFact | undefined {
  const isNew = event.type === 'child.registered'
  if ((!isNew && event.type !== 'child.corrected') || event.child === null) return undefined
  const { child } = event
  const before = content.children.find(({ childRef }) => childRef === child.childRef)
  return isStricter(child.affected, before?.affected ?? 'none') ? child : undefined
}
