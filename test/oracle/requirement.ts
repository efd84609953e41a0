/** What the hand-typed tables share. Nothing here is taken from the policy data. */
import { assessmentRequirement, type Facts, type Policy, type Requirement } from 'barnkonsekvens'

/** Facts with children affected in the ways given; no child where there is none. */
export function factsWith(affected: readonly string[], more: Partial<Record<keyof Facts, unknown>> = {}): Facts {
  const children = affected.map((how, index) => ({
    childRef: `barn-${index + 1}`,
    birthDate: '2015-06-15',
    living: 'shared',
    affected: how,
    ...(how === 'none' && { reason: 'Bor hos den andra föräldern och märker inget.' }),
  }))
  return { caseType: 'economicAssistance', childrenLinked: 'yes', children, ...more } as Facts
}

export interface Asked {
  readonly policy: Policy
  readonly facts: Facts
  readonly on?: string
  readonly outcome?: string
  readonly forum?: string
}

/** The requirement on a day; a rejection by an official on 2 November 2026 where nothing else is said. */
export function ask({
  policy,
  facts,
  on = '2026-11-02',
  outcome = 'rejection',
  forum = 'official',
}: Asked): Requirement {
  return assessmentRequirement({ policy, facts, decision: { on, outcome, forum } as never })
}

/** The requirement as the tables tell it. */
export function told({ fired, need, depth, gate, due }: Requirement) {
  return { fired: fired.map((rule) => rule.ruleId), need, depth, gate, due }
}
