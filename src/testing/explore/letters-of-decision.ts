import type { ProposedDecision } from '../../facts/facts.schema.js'
import type { Outcome } from '../../words/codes.schema.js'
import { handOf, line, said } from './data/world.js'
import { always, type Frame, type Letter, type Said } from './world.js'

/** How much of what is applied for an outcome grants, where it is about that at all. */
const grantedShare: { readonly [Code in Outcome]?: number } = { approval: 1, partialRejection: 0.5, rejection: 0 }

/** A decision of a day with an outcome; read by a second person where the policy asks for one. */
export function decisionOf({ signing, forum }: Frame, outcome: Outcome, on: string): ProposedDecision {
  const share = grantedShare[outcome]
  return {
    on,
    outcome,
    forum,
    provisions: [],
    ...(share !== undefined && { lines: [{ ...line, granted: line.applied * share }] }),
    ...(signing.secondReader.includes(outcome) && { secondReader: handOf('manager', 2) }),
  }
}

/** Everything that may be proposed, and that a proposal is sent back. */
export function proposalLetters(world: Frame): readonly Letter[] {
  return [
    ...world.outcomes.map(
      (outcome): Letter => ({
        name: `proposed ${outcome}`,
        event: ({ on }) => ({ type: 'decision.proposed', decision: decisionOf(world, outcome, on) }),
      }),
    ),
    always('proposal returned', { type: 'proposal.returned', reason: said.reason }),
  ]
}

/** Every outcome as somebody who may would decide it. */
export function decisionLetters(world: Frame): readonly Letter[] {
  return world.outcomes.map((outcome) => decided(world, outcome, outcome, {}))
}

/** The same in the ways in which it may be wrong: as urgent, by an integration, read by the same hand, too early, by half. */
export function crookedDecisionLetters(world: Frame): readonly Letter[] {
  return world.outcomes.flatMap((outcome) => [
    decided(world, outcome, `${outcome} as urgent`, { urgent: { reason: said.urgent } }),
    decided(world, outcome, `${outcome} by system`, {}, { by: handOf('system') }),
    decided(world, outcome, `${outcome} read by the same hand`, { secondReader: decider(world) }),
    decided(world, outcome, `${outcome} dated at the opening`, { on: world.openedOn }),
    decided(world, outcome, `${outcome} that grants half`, { lines: [{ ...line, granted: line.applied / 2 }] }),
  ])
}

function decided(world: Frame, outcome: Outcome, name: string, change: object, more: object = {}): Letter {
  return {
    name: `decided ${name}`,
    event: ({ on }): Said => ({
      type: 'decision.made',
      by: decider(world),
      decision: { ...decisionOf(world, outcome, on), ...change },
      ...more,
    }),
  }
}

function decider({ signing, forum }: Frame) {
  return handOf(signing.decide[forum].find((role) => role !== 'system') ?? 'caseworker')
}
