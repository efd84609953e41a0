import type { Arbitrary } from 'fast-check'
import type { ChildFact, Facts } from '../../facts/facts.schema.js'
import { addDays, addMonths } from '../../kernel/calendar-day.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { CaseType } from '../../words/codes.schema.js'
import { valueLists } from '../../words/data/value-lists.js'
import { arbitraryWords as words } from '../data/arbitrary-words.js'
import type { FastCheck } from './fast-check.js'

/** Which facts are generated: of what kind of matter, and on which day; whatever comes where it is not said. */
export interface FactsChoice {
  readonly caseType?: CaseType | undefined
  /** The day from which ages are counted, `YYYY-MM-DD`. */
  readonly on?: string | undefined
}

/** Full years at which something changes: the child can be heard alone, acts for itself, or counts no more. */
const agesOfChange = [0, 1, 3, 13, 15, 18] as const

/** Days from the youngest who is born to one who has come of age for a while. */
const mostDaysOld = 7000

/** One child, of any age and on both sides of every age that matters on the day; some are expected. */
export function anyChild(fc: FastCheck, { on = words.usualDay }: Pick<FactsChoice, 'on'> = {}): Arbitrary<ChildFact> {
  const birthDate = fc.oneof(
    fc.integer({ min: 0, max: mostDaysOld }).map((days) => addDays(on, -days)),
    fc
      .tuple(fc.constantFrom(...agesOfChange), fc.constantFrom(-1, 0, 1))
      .map(([age, days]) => addDays(addMonths(on, -12 * age), days))
      .filter((day) => day <= on),
  )
  const born = fc.record({
    birthDate,
    living: fc.constantFrom(...valueLists.living.filter((code) => code !== 'unborn')),
  })
  const expected = fc.constant({ expected: true, living: 'unborn' } as const)
  const known = fc.record(
    {
      affected: fc.constantFrom(...valueLists.affected),
      reason: fc.constantFrom(...words.reasons),
      earlierNegativeDecisions: countOrUnknown(fc),
      protectedIdentity: fc.constantFrom(...valueLists.yesNoUnknown),
    },
    { requiredKeys: ['affected'], noNullPrototype: true },
  )
  const age = fc.oneof({ weight: 6, arbitrary: born }, { weight: 1, arbitrary: expected })
  return fc.tuple(age, known, fc.constantFrom(...words.reasons)).map(([either, more, reason]) =>
    deepFreeze({
      childRef: 'barn-1',
      ...either,
      ...more,
      // Where a child is said not to be affected, it is said why.
      ...(more.affected === 'none' && { reason }),
    } as ChildFact),
  )
}

/** How many, or that nobody knows. */
function countOrUnknown(fc: FastCheck): Arbitrary<number | 'unknown'> {
  return fc.oneof(fc.nat(3), fc.constant('unknown' as const))
}

/** What is known of a matter beside its children; each of it may be missing. */
function anyCircumstances(fc: FastCheck) {
  const { yesNoUnknown } = valueLists
  return fc.record(
    {
      unitsInvolved: fc.constantFrom('one', 'several', 'unknown'),
      needsCoordination: fc.constantFrom(...yesNoUnknown),
      careOfChild: fc.constantFrom(...yesNoUnknown),
      impact: fc.constantFrom(...valueLists.impact, 'unknown'),
      housingRisk: fc.constantFrom(...valueLists.housingRisk, 'unknown'),
      refusedNeeds: fc.oneof(fc.subarray([...valueLists.ebNeed], { maxLength: 4 }), fc.constant('unknown' as const)),
      earlierNegativeDecisions: countOrUnknown(fc),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
}

/** Whether there are children, how they are affected as a whole, and what was done to find out. */
export function anyScreening(fc: FastCheck) {
  const said = fc.record(
    {
      childrenLinked: fc.constantFrom(...valueLists.yesNoUnknown),
      affected: fc.constantFrom(...valueLists.affected),
      unknownAfter: fc.subarray([...words.attempts], { minLength: 1 }),
    },
    { requiredKeys: ['childrenLinked'], noNullPrototype: true },
  )
  return fc.tuple(said, anyCircumstances(fc), fc.constantFrom(...words.reasons)).map(([screening, more, reason]) => {
    const isNo = screening.childrenLinked === 'no' || screening.affected === 'none'
    return { ...screening, ...more, ...(isNo && { reason }) }
  })
}

/** What only a host without a case file has to tell: earlier rounds, and what they left owing. */
function anyHistory(fc: FastCheck, on: string) {
  const daysBefore = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(on, -days))
  const owed = daysBefore(200).map((dueOn) => ({
    kind: 'assessment' as const,
    dueOn,
    basis: ['crc-art-3'],
    ownLimit: true,
    status: 'overdue' as const,
  }))
  return fc.record(
    {
      openDuties: fc.array(owed, { maxLength: 1 }),
      reconsideredAt: daysBefore(10).map((day) => `${day}T08:00:00Z`),
      openedOn: daysBefore(400),
      followUpOverdue: fc.constantFrom('yes', 'no'),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
}

/** Everything a host may know of a matter: no, one or several children, and whatever else is told or not. */
export function anyFacts(fc: FastCheck, { caseType, on = words.usualDay }: FactsChoice = {}): Arbitrary<Facts> {
  return fc
    .record({
      caseType: caseType === undefined ? fc.constantFrom(...valueLists.caseType) : fc.constant(caseType),
      unit: fc.option(fc.constantFrom(...words.units), { nil: undefined }),
      screening: anyScreening(fc),
      children: fc.array(anyChild(fc, { on }), { maxLength: 3 }),
      history: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: anyHistory(fc, on) }),
    })
    .map(({ caseType: kind, unit, screening, children, history }) =>
      deepFreeze({
        caseType: kind,
        ...(unit !== undefined && { unit }),
        ...screening,
        children: children.map((child, index) => ({ ...child, childRef: `barn-${index + 1}` })),
        ...history,
      } as Facts),
    )
}
