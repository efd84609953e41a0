import type { ChildFact, Facts } from '../../../facts/facts.schema.js'
import type { SituationValues } from '../situation-values.js'

/** A child as it stands on the day of the decision. */
export interface ChildThen extends Omit<ChildFact, 'childRef' | 'birthDate' | 'expected'> {
  /** In how many days it turns 18: 0 on the day itself, negative where it has. An expected child has none. */
  readonly turns18In?: number
}

/** What is known of the children of a household, with the children as they stand on the day. */
export interface HouseholdThen extends Pick<Facts, 'childrenLinked' | 'reason' | 'unknownAfter'> {
  readonly children: readonly ChildThen[]
}

const years = (count: number): number => Math.round(count * 365.25)
const nine: ChildThen = { turns18In: years(8.5), living: 'permanent', affected: 'direct', protectedIdentity: 'no' }
const fourteen: ChildThen = { ...nine, turns18In: years(3.5), living: 'shared', affected: 'indirect' }
const notAffected = { affected: 'none', reason: 'Barnet bor hos sin andra förälder och märker inget.' } as const

/** The households of the situations. Invented; last checked 2026-11-25. */
export const households: { readonly [Of in SituationValues['household']]: HouseholdThen } = {
  oneDirect: { childrenLinked: 'yes', children: [nine] },
  oneIndirect: { childrenLinked: 'yes', children: [{ ...nine, affected: 'indirect' }] },
  oneUnclear: { childrenLinked: 'yes', children: [{ ...nine, affected: 'unclear' }] },
  oneNotAffected: { childrenLinked: 'yes', children: [{ ...nine, ...notAffected }] },
  two: { childrenLinked: 'yes', children: [nine, fourteen] },
  twoOneNotAffected: { childrenLinked: 'yes', children: [nine, { ...fourteen, ...notAffected }] },
  expected: { childrenLinked: 'yes', children: [{ living: 'unborn', affected: 'indirect', protectedIdentity: 'no' }] },
  turns18Tomorrow: { childrenLinked: 'yes', children: [{ ...nine, turns18In: 1 }] },
  turns18Today: { childrenLinked: 'yes', children: [{ ...nine, turns18In: 0 }] },
  protectedIdentity: { childrenLinked: 'yes', children: [{ ...nine, protectedIdentity: 'yes' }] },
  noChildren: { childrenLinked: 'no', children: [], reason: 'Den sökande bor ensam och har inga barn.' },
  unknown: { childrenLinked: 'unknown', children: [] },
  unknownAfterAttempts: {
    childrenLinked: 'unknown',
    children: [],
    unknownAfter: ['Frågan ställdes vid två samtal utan svar.', 'Folkbokföringen visar inga barn på adressen.'],
  },
  grownUpAndUnknown: { childrenLinked: 'unknown', children: [{ ...nine, turns18In: -1 }] },
  notRegistered: { childrenLinked: 'yes', children: [] },
}
