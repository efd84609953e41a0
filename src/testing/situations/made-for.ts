import { unsettledChildren } from '../../assessment/unsettled-children.js'
import type { Decision, Facts } from '../../facts/facts.schema.js'
import type { PlannedDecision } from '../../facts/planned-decision.schema.js'
import { countsOn, situationOf } from '../../facts/situation.js'
import type { Outcome } from '../../words/codes.schema.js'
import { isNegative } from '../../words/outcomes.js'
import { attempts, childWhoLeft, milder } from './data/parts.js'
import { childThen } from './facts-then.js'
import type { SituationValues } from './situation-values.js'

type Standing = SituationValues['assessment']

/** What an assessment was made for, which may be other than what is decided. */
export interface Made {
  readonly facts: Facts
  readonly decision: PlannedDecision
  /** Other outcomes it looked at. */
  readonly alsoFor: readonly Outcome[]
}

/** What an assessment was made for; `undefined` where there was nothing else to make it for. */
export function madeFor(standing: Standing, facts: Facts, { on, outcome, forum }: Decision): Made | undefined {
  const then = factsBefore(standing, facts, on)
  if (then === undefined) return undefined
  const other = isNegative(outcome) ? 'approval' : 'rejection'
  const isForOther = standing === 'signedForOther' || standing === 'mindChanged' || standing === 'documentForOther'
  return {
    facts: settled(then, on),
    decision: { on, outcome: isForOther ? other : outcome, forum },
    alsoFor: standing === 'mindChanged' ? [outcome] : [],
  }
}

function factsBefore(standing: Standing, facts: Facts, on: string): Facts | undefined {
  switch (standing) {
    case 'childTooFew':
    case 'documentChildTooFew':
      return withoutLastChild(facts, on)
    case 'childWhoLeft':
      return {
        ...facts,
        childrenLinked: 'yes',
        children: [...facts.children, childThen(childWhoLeft, facts.children.length, on)],
      }
    case 'worseAffected':
      return lessAffected(facts)
    case 'signedBeforeGraver': {
      const { impact: _, ...before } = facts
      return before
    }
    default:
      return sinceThen(standing, facts, on)
  }
}

/** What is known by the time of the decision and was not, or had not happened, when the assessment was made. */
export function sinceThen(standing: Standing, facts: Facts, on: string): Facts {
  switch (standing) {
    case 'signedBeforeGraver':
    case 'draftTooShallow':
      return { ...facts, impact: 'intrusive' }
    case 'signedBeforeReconsideration':
      return { ...facts, reconsideredAt: `${on}T09:00:00Z` }
    case 'signedSinceReconsideration':
      return { ...facts, reconsideredAt: `${on}T07:00:00Z` }
    default:
      return facts
  }
}

function withoutLastChild(facts: Facts, on: string): Facts | undefined {
  const last = facts.children.findLastIndex((child) => countsOn(child, on))
  if (last < 0) return undefined
  const children = facts.children.filter((_, index) => index !== last)
  return children.some((child) => countsOn(child, on)) ? { ...facts, children } : { ...facts, ...attempts, children }
}

function lessAffected(facts: Facts): Facts | undefined {
  const children = facts.children.map((child) => ({ ...child, affected: milder[child.affected] ?? child.affected }))
  return children.some(({ affected }, index) => affected !== facts.children[index]?.affected)
    ? { ...facts, children }
    : undefined
}

/** What a signature asks to be known of the children: where it is not, attempts to find out were made. */
function settled(facts: Facts, on: string): Facts {
  return unsettledChildren(situationOf(facts, on)).length > 0 ? { ...facts, ...attempts } : facts
}
