import type { Facts } from 'barnkonsekvens'
import { children } from '../../examples/household.js'

/** The household as a stateless host would send it. */
export const factsOfHousehold: Facts = { caseType: 'economicAssistance', childrenLinked: 'yes', children }
