import { isUnder18 } from '../kernel/calendar-day.js'
import type { Affected } from '../words/codes.schema.js'
import type { ChildFact, Facts } from './facts.schema.js'

/** The facts as they stand on the day of a decision: who counts as a child, and what follows for the whole. */
export interface Situation {
  readonly facts: Facts
  /** The day of the decision. */
  readonly on: string
  /** The children who count that day: under 18 or expected. */
  readonly children: readonly ChildFact[]
  readonly childrenLinked: 'yes' | 'no' | 'unknown'
  readonly affected: Affected
}

/** From the strictest to the mildest: what counts for the whole is the strictest of the children. */
const strictness: readonly Affected[] = ['direct', 'indirect', 'unclear', 'none']

/** Whether `one` asks more care than `other`: direct before indirect before unclear before none. */
export function isStricter(one: Affected, other: Affected): boolean {
  return strictness.indexOf(one) < strictness.indexOf(other)
}

/** Whether a child counts on a day: before its 18th birthday, or still expected. */
export function countsOn(child: ChildFact, day: string): boolean {
  return child.expected === true || (child.birthDate !== undefined && isUnder18(child.birthDate, day))
}

/** Whether a child may be concerned: nobody has settled that there is none, or that none is affected. */
export function mayConcernChild(situation: Pick<Situation, 'childrenLinked' | 'affected'>): boolean {
  return situation.childrenLinked !== 'no' && situation.affected !== 'none'
}

/**
 * Derives who counts and how children are affected, on the day of the decision; a child born later is expected on it.
 *
 * The children given decide, the strictest first. Where none is given the host's own words count, and a missing
 * `affected` is `unclear`. Children of whom none counts any more mean no and none, unless the host says that it does
 * not know of all: unknown is never "no".
 *
 * @basis crc-art-1
 */
export function situationOf(facts: Facts, on: string): Situation {
  const children = facts.children.filter((child) => countsOn(child, on)).map((child) => asItWasOn(child, on))
  return { facts, on, children, ...linked(facts, children) }
}

/** A child born after the day was expected on it: what nobody could ask it then is not asked. */
function asItWasOn(child: ChildFact, on: string): ChildFact {
  if (child.birthDate === undefined || child.birthDate <= on) return child
  const { birthDate: _, ...rest } = child
  return { ...rest, expected: true }
}

function linked(facts: Facts, children: readonly ChildFact[]): Pick<Situation, 'childrenLinked' | 'affected'> {
  if (children.length > 0) {
    const given = children.map((child) => child.affected)
    return { childrenLinked: 'yes', affected: strictness.find((code) => given.includes(code)) ?? 'unclear' }
  }
  if (isAboutGroups(facts)) return { childrenLinked: 'yes', affected: facts.affected ?? 'unclear' }
  const allGrownUp = facts.children.length > 0 && facts.childrenLinked !== 'unknown'
  if (allGrownUp || facts.childrenLinked === 'no') return { childrenLinked: 'no', affected: 'none' }
  return { childrenLinked: facts.childrenLinked, affected: facts.affected ?? 'unclear' }
}

/** A board item that affects children is about groups of them: that no single child is linked to it says nothing. */
function isAboutGroups({ caseType, childrenLinked, affected = 'none' }: Facts): boolean {
  return caseType === 'boardItem' && childrenLinked === 'no' && affected !== 'none'
}

/** The number of negative decisions in the six months before, for the household or any child who counts. */
export function earlierNegativeDecisions(situation: Situation): number | 'unknown' {
  const counts = [situation.facts, ...situation.children].map((holder) => holder.earlierNegativeDecisions ?? 0)
  const known = Math.max(...counts.map((count) => (count === 'unknown' ? 0 : count)))
  return counts.includes('unknown') && known < 2 ? 'unknown' : known
}

/** Whether the decision is about care or treatment of the child; not said means no, except in a child investigation. */
export function careOfChild(facts: Facts): 'yes' | 'no' | 'unknown' {
  return facts.careOfChild ?? (facts.caseType === 'childInvestigation' ? 'unknown' : 'no')
}
