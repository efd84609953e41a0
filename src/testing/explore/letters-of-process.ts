import type { ChildFact } from '../../facts/facts.schema.js'
import type { Policy } from '../../policy/policy.schema.js'
import type { TrailEntry } from '../../trail/trail-entry.schema.js'
import { handOf, said } from './data/world.js'
import { always, type Letter, type World } from './world.js'

const unit = { type: 'unit.involved', unit: 'enhet-2' } as const

/** Early in the morning of an event's day: before everything else that day. */
const earlier = (event: TrailEntry['event'] | undefined): string => `${String(event?.at).slice(0, 11)}04:00:00Z`

/** How a case begins and ends. */
export function processLetters(): readonly Letter[] {
  return [
    always('investigation opened', { type: 'investigation.opened' }),
    always('case withdrawn', { type: 'case.withdrawn', reason: said.reason }),
    always('case closed', { type: 'case.closed' }),
    always('case closed by system', { type: 'case.closed', by: handOf('system') }),
    {
      name: 'unit involved before the last event',
      event: ({ file }) => ({ ...unit, at: earlier(file.trail.at(-1)?.event) }),
    },
  ]
}

/** What follows a decision: it is told, followed up, appealed and looked at again. */
export function afterwardsLetters({ rounds, children }: Pick<World, 'rounds' | 'children'>): readonly Letter[] {
  const recipients = children.map(({ childRef }) => childRef)
  return [
    always('notified', { type: 'decision.notified', appealInfo: 'yes', recipients }),
    always('notified without how to appeal', { type: 'decision.notified', appealInfo: 'no' }),
    ...children.flatMap(informedLetters),
    {
      name: 'reconsidered',
      event: ({ content }) =>
        // A further round would be one more than is explored.
        content.earlierDecisions.length + 1 < rounds
          ? { type: 'decision.reconsidered', reason: said.reason }
          : undefined,
    },
    always('appealed', { type: 'decision.appealed' }),
    always('reconsidered by system', { type: 'decision.reconsidered', reason: said.reason, by: handOf('system') }),
  ]
}

function informedLetters({ childRef }: ChildFact): readonly Letter[] {
  return [
    always(`${childRef} informed`, { type: 'child.informed', childRef }),
    always(`${childRef} informed by system`, { type: 'child.informed', childRef, by: handOf('system') }),
  ]
}

/** What was promised: each measure is reported, and the follow-up held with each result. */
export function promiseKeptLetters(): readonly Letter[] {
  const followedUp = (next: string) => ({ type: 'followUp.held', result: said.result, next }) as const
  return [
    { name: 'measure done', event: ({ content }) => measureReported(content.owed) },
    always('followed up', followedUp('stands')),
    always('followed up: assess anew', followedUp('reassess')),
  ]
}

type Owed = Parameters<Letter['event']>[0]['content']['owed']

function measureReported(owed: Owed) {
  const measure = owed.find(({ duty, metOn }) => duty.kind === 'measure' && metOn === null)?.duty
  if (measure === undefined) return undefined
  return { type: 'measure.reported', childRef: measure.childRef, measure: measure.measure, status: 'done' } as const
}

/** Coordination with others: units, the joint review, and a plan for a child. */
export function coordinationLetters({ childRef }: ChildFact): readonly Letter[] {
  return [
    always('unit involved', { type: 'unit.involved', unit: 'enhet-2', needsCoordination: 'yes' }),
    always('joint review', { type: 'jointReview.held', units: ['enhet-1', 'enhet-2'] }),
    always('plan needed', { type: 'sip.considered', childRef, needed: 'yes' }),
    always('plan established', { type: 'sip.established', childRef }),
    always('plan declined', { type: 'sip.declined', childRef, reason: said.reason }),
  ]
}

/** How long an investigation takes, where the law sets a time for it. */
export function investigationLetters({ days }: Pick<World, 'days'>): readonly Letter[] {
  const to = `${Number(days[0]?.slice(0, 4)) + 2}-01-31`
  return [
    always('investigation extended', { type: 'investigation.extended', to, reason: said.reason }),
    always('investigation extended by system', {
      type: 'investigation.extended',
      to,
      reason: said.reason,
      by: handOf('system'),
    }),
    always('investigation completed', { type: 'investigation.completed', followUp: 'no' }),
  ]
}

/** Other rules from now on, and a unit that takes part. */
export function replacementLetters(policy: Policy, before: Policy | readonly Policy[]): readonly Letter[] {
  const replaced = (by: Policy | readonly Policy[], name: string): Letter =>
    always(name, { type: 'policy.replaced', policy: by, reason: said.reason })
  return [replaced(policy, 'policy replaced'), replaced(before, 'policy put back')]
}
