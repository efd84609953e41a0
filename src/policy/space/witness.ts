import type { Facts } from '../../facts/facts.schema.js'
import type { PlannedDecision } from '../../facts/planned-decision.schema.js'
import { situationOf } from '../../facts/situation.js'
import { ruleInput } from '../rule-input.js'
import type { Box, Code } from './box.js'
import { startOf } from './day-starts.js'
import { childrenIn, type FactSpace } from './fact-space.js'
import type { FreeField } from './field-codes.js'
import { codesAmong, listIn } from './list-axis.js'

/** Facts and the frame of a decision. */
export interface Witness {
  readonly facts: Facts
  readonly decision: PlannedDecision
}

/** How many decisions each code stands for. */
const counts: Readonly<Record<string, number>> = { none: 0, one: 1, several: 2 }

/** Facts and a decision that lie in a box; the first that can be written, with as little told as the box allows. */
export function witnessIn(space: FactSpace, box: Box): Witness {
  const code = (field: FreeField): Code => (box[field] ?? space.axes.get(field) ?? [])[0] ?? null
  const told = (field: FreeField) => {
    const codes = box[field]
    return codes === undefined || codes.includes(null) ? {} : { [field]: codes[0] }
  }
  const earlier = box.earlierNegativeDecisions?.[0]
  const needs = listIn(box)
  const decided = (box.decisionDay ?? space.starts).at(-1)
  const facts = {
    caseType: code('caseType'),
    ...childrenIn(box),
    children: [],
    reason: 'No child.',
    ...told('careOfChild'),
    ...told('unit'),
    ...told('unitsInvolved'),
    ...told('needsCoordination'),
    ...told('impact'),
    ...told('housingRisk'),
    ...(typeof needs !== 'undefined' && needs !== null && { refusedNeeds: needs }),
    ...(typeof earlier === 'string' && { earlierNegativeDecisions: counts[earlier] ?? 'unknown' }),
    ...(box.openedOn && { openedOn: box.openedOn[0] }),
  }
  const decision = { on: decided, outcome: code('outcome'), forum: code('forum') }
  return { facts, decision } as unknown as Witness
}

/** The one point of the space at which facts and a decision lie: a box with one code on each axis. */
export function pointOf(space: FactSpace, { facts, decision }: Witness): Box {
  const input: Readonly<Record<string, unknown>> = ruleInput(situationOf(facts, decision.on), decision)
  const on = (axis: string): Code => {
    const among = codesAmong(axis)
    if (among !== undefined)
      return [input.refusedNeeds].flat().some((code) => among.includes(String(code))) ? 'yes' : 'no'
    if (axis === 'decisionDay') return startOf(space.starts, decision.on)
    if (axis === 'openedOn') return startOf(space.starts, facts.openedOn ?? decision.on)
    const codes = space.axes.get(axis) ?? []
    const code = input[axis] as Code
    // Only a unit can have a code that no rule names: it is any other unit, which comes first.
    return codes.includes(code) ? code : (codes[0] ?? null)
  }
  return Object.fromEntries([...space.axes.keys()].map((axis) => [axis, [on(axis)]]))
}
