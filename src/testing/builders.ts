import type { Opening } from '../case/opening.schema.js'
import type { ChildFact, Decision } from '../facts/facts.schema.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { national } from '../policy/named-policies.js'
import type { Role } from '../words/codes.schema.js'
import type { Hand } from '../words/hand.schema.js'
import { handIds } from './data/hand-ids.js'

/**
 * One child of nine who lives with its guardians and whom the decision is about, or as the test says. With
 * `expected: true` it has no birth date and is unborn. What a test says is not looked at: it may be wrong on purpose.
 *
 * @example
 * ```ts
 * import { aChild } from 'barnkonsekvens/testing'
 *
 * aChild({ affected: 'indirect' }).birthDate // => '2017-05-04'
 * aChild({ expected: true }).living // => 'unborn'
 * ```
 */
export function aChild(change: Partial<ChildFact> = {}): ChildFact {
  const age = change.expected === true ? ({ living: 'unborn' } as const) : born
  return deepFreeze({ childRef: 'barn-1', ...age, affected: 'direct', protectedIdentity: 'no', ...change })
}

const born = { birthDate: '2017-05-04', living: 'permanent' } as const

/**
 * A rejection that an official makes on 2 November 2026, or as the test says.
 *
 * @example
 * ```ts
 * import { aDecision, aHand } from 'barnkonsekvens/testing'
 *
 * aDecision({ outcome: 'approval', by: aHand('manager') }).by.role // => 'manager'
 * ```
 */
export function aDecision(change: Partial<Decision> = {}): Decision {
  const by = aHand('decisionMaker')
  return deepFreeze({
    decisionRef: 'beslut-1',
    on: '2026-11-02',
    outcome: 'rejection',
    forum: 'official',
    by,
    provisions: ['fl-32'],
    ...change,
  })
}

/**
 * A hand in a role: the same one each time, so that two roles are two persons.
 *
 * @example
 * ```ts
 * import { aHand } from 'barnkonsekvens/testing'
 *
 * aHand('caseworker') // => { id: 'handlaggare-1', role: 'caseworker' }
 * ```
 */
export function aHand(role: Role, change: Partial<Omit<Hand, 'role'>> = {}): Hand {
  return deepFreeze({ id: handIds[role], role, ...change })
}

/**
 * A case opened by a caseworker on 19 October 2026 under the national policy, or as the test says.
 *
 * @example
 * ```ts
 * import { openCase } from 'barnkonsekvens'
 * import { anOpening } from 'barnkonsekvens/testing'
 *
 * openCase(anOpening({ caseType: 'housing' })).ok // => true
 * ```
 */
export function anOpening(change: Partial<Opening> = {}): Opening {
  return Object.freeze({
    caseId: 'arende-1',
    matter: 'Ansökan om bistånd',
    policy: national,
    caseType: 'other',
    unit: 'enhet-1',
    receivedOn: '2026-10-19',
    by: aHand('caseworker'),
    at: '2026-10-19T09:00:00+02:00',
    ...change,
  })
}
