import type { CaseEvent } from '../../../case/case-event.schema.js'
import type { ChildFact } from '../../../facts/facts.schema.js'
import type { Signing } from '../../../policy/policy.schema.js'
import { type AskedByRules, askedBy } from '../asked-by.js'
import type { Edge } from '../invariant.js'
import { concern, isChildOn, negative, type Signature, type Told } from '../told.js'
import type { World } from '../world.js'

export type DecisionMade = Extract<CaseEvent, { type: 'decision.made' }>

/** A decision that somebody tried to make, with what it is judged by. */
export interface DecisionSent {
  readonly world: World
  readonly event: DecisionMade
  readonly told: Told
  readonly isMade: boolean
  readonly isNegative: boolean
  readonly asked: AskedByRules
  /** Who may do what on that day. */
  readonly signing: Signing
  /** The children who count on its day. */
  readonly children: readonly ChildFact[]
  readonly signature: Signature | undefined
  /** Whether it is unknown if there are children at all, and none is known. */
  readonly isHousehold: boolean
}

/** The decision of an edge; undefined where something else was sent. */
export function decisionSent({ world, before: { told }, event, after }: Edge): DecisionSent | undefined {
  if (event.type !== 'decision.made') return undefined
  const { decision } = event
  const { caseType } = world
  const children = told.children.filter((child) => isChildOn(child, decision.on))
  const { linked } = concern(told, { on: decision.on, caseType })
  return {
    world,
    event,
    told,
    isMade: after !== undefined,
    isNegative: negative.includes(decision.outcome),
    asked: asksOf(world, told, event),
    signing: world.rulesOn(told.policy, decision.on).signing,
    children,
    signature: told.signature,
    isHousehold: linked === 'unknown' && children.length === 0 && caseType !== 'boardItem',
  }
}

/** What the rules ask of a decision in a world. */
export function asksOf(
  world: Pick<World, 'caseType' | 'unit' | 'rulesOn'>,
  told: Told,
  { decision }: DecisionMade,
): AskedByRules {
  const { caseType, unit } = world
  const { on, outcome, forum } = decision
  return askedBy(world.rulesOn(told.policy, on).layers, told, { on, outcome, forum, caseType, unit })
}

/** Whether a decision against somebody, made where the rules say that it waits, fulfils something. */
export function everyWaitingRefusal(fulfils: (sent: DecisionSent) => boolean): (edge: Edge) => boolean {
  return (edge) => {
    const sent = decisionSent(edge)
    return sent === undefined || !sent.isMade || !sent.isNegative || !sent.asked.waits || fulfils(sent)
  }
}

/** Whether every decision that was made fulfils something. */
export function everyDecision(fulfils: (sent: DecisionSent) => boolean): (edge: Edge) => boolean {
  return (edge) => {
    const sent = decisionSent(edge)
    return sent === undefined || !sent.isMade || fulfils(sent)
  }
}
