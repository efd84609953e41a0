import type { Arbitrary } from 'fast-check'
import type { Decision, DecisionLine } from '../../facts/facts.schema.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import { provisionsInForce } from '../../law/provisions-in-force.js'
import type { Forum, Outcome, Role } from '../../words/codes.schema.js'
import { valueLists } from '../../words/data/value-lists.js'
import { aHand } from '../builders.js'
import { arbitraryWords as words } from '../data/arbitrary-words.js'
import type { FastCheck } from './fast-check.js'

/** Which decisions are generated; whatever comes where it is not said. */
export interface DecisionChoice {
  readonly outcomes?: readonly Outcome[] | undefined
  readonly forum?: Forum | undefined
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly on?: string | undefined
}

/** Help that cannot wait is granted or given for the time being. */
const mayBeUrgent: readonly Outcome[] = ['approval', 'interim']

const officials: readonly Role[] = ['caseworker', 'decisionMaker', 'manager']

/** How much is granted of what is applied for, in whole per cent; for other outcomes no money is told of. */
const grantedPercent: { readonly [Code in Outcome]?: readonly [number, number] } = {
  approval: [100, 100],
  partialRejection: [1, 99],
  rejection: [0, 0],
}

/** A decision as it would be made on whatever day it comes to, so that it rests on what is in force then. */
export function anyDecisionOn(fc: FastCheck, choice: DecisionChoice = {}): Arbitrary<(on: string) => Decision> {
  const { outcomes = valueLists.outcome, forum } = choice
  return fc
    .record({
      outcome: fc.constantFrom(...outcomes),
      forum: forum === undefined ? anyForum(fc) : fc.constant(forum),
      official: fc.constantFrom(...officials),
      isRead: fc.boolean(),
      isUrgent: fc.boolean(),
      urgent: fc.constantFrom(...words.urgent),
      provisions: fc.array(fc.nat(), { maxLength: 3 }),
      lines: fc.option(fc.array(anyLine(fc), { minLength: 1, maxLength: 3 }), { nil: undefined }),
    })
    .map(({ outcome, forum: where, official, isRead, isUrgent, urgent, provisions, lines }) => {
      const share = grantedPercent[outcome]
      return (on: string) =>
        deepFreeze({
          decisionRef: 'beslut-1',
          on,
          outcome,
          forum: where,
          by: aHand(where === 'official' ? official : 'board'),
          // Another hand than any that decides.
          ...(isRead && { secondReader: aHand('manager', { id: 'enhetschef-2' }) }),
          provisions: inForce(provisions, on),
          ...(lines !== undefined && share !== undefined && { lines: lines.map((line) => lineWith(line, share)) }),
          ...(isUrgent && mayBeUrgent.includes(outcome) && { urgent: { reason: urgent } }),
        } satisfies Decision)
    })
}

/** A decision of every outcome, in every forum, on the day or on some day. */
export function anyDecision(fc: FastCheck, choice: DecisionChoice = {}): Arbitrary<Decision> {
  const day = choice.on === undefined ? fc.constantFrom(...words.days) : fc.constant(choice.on)
  return fc.tuple(anyDecisionOn(fc, choice), day).map(([decisionOn, on]) => decisionOn(on))
}

/** Most decisions are an official's. */
function anyForum(fc: FastCheck): Arbitrary<Forum> {
  const official = fc.constant<Forum>('official')
  return fc.oneof({ weight: 3, arbitrary: official }, { weight: 1, arbitrary: fc.constantFrom(...valueLists.maker) })
}

interface Line {
  readonly need: string
  /** In hundreds of SEK, so that a share in whole per cent is whole too. */
  readonly hundreds: number
  readonly place: number
}

function anyLine(fc: FastCheck): Arbitrary<Line> {
  return fc.record({
    need: fc.constantFrom(...valueLists.ebNeed),
    hundreds: fc.integer({ min: 1, max: 120 }),
    place: fc.nat(98),
  })
}

function lineWith({ need, hundreds, place }: Line, [least, most]: readonly [number, number]): DecisionLine {
  return { need, applied: hundreds * 100, granted: hundreds * (least + (place % (most - least + 1))) }
}

function inForce(places: readonly number[], on: string): readonly string[] {
  const ids = provisionsInForce(on).map(({ id }) => id)
  return [...new Set(places.flatMap((place) => ids[place % ids.length] ?? []))]
}
