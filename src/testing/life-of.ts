import type { ChildFact } from '../facts/facts.schema.js'
import { ageOn } from '../kernel/calendar-day.js'
import { lives } from './data/lives.js'

/** How old a child is, as far as it matters for what can be said of it. */
export type Stage = 'unborn' | 'infant' | 'child' | 'teenager'

/** What is told of one invented child: pieces of sentences that the answers are made of. */
export interface Life {
  /** What the child does; follows on "the child". */
  readonly everyday: string
  /** What the decision settles; begins with "whether". */
  readonly stake: string
  /** What the child says or shows, as whole sentences. */
  readonly says: string
  /** What is best for it; an infinitive. */
  readonly best: string
  /** What softens a refusal, as a whole sentence. */
  readonly relief: string
  /** An adult outside the family who knows the child. */
  readonly teller: string
}

/** The first age, in full years, that is no longer of a stage. */
const stageEnds: readonly (readonly [Stage, number])[] = [
  ['infant', 3],
  ['child', 13],
]

/** How old a child is on a day. */
export function stageOf({ birthDate, living }: ChildFact, on: string): Stage {
  if (birthDate === undefined || living === 'unborn') return 'unborn'
  const age = ageOn(birthDate, on)
  return stageEnds.find(([, end]) => age < end)?.[0] ?? 'teenager'
}

/**
 * What is told of one of several children on a day: of each something else, for as long as there are lives.
 *
 * Once every life has been told, the pieces are put together anew, so that more siblings still differ.
 *
 * @param childRef - one of the children; any other is told of as the first.
 */
export function lifeOf(children: readonly ChildFact[], childRef: string | undefined, on: string): Life {
  const index = Math.max(
    children.findIndex((child) => child.childRef === childRef),
    0,
  )
  const child = children[index]
  const stage = child === undefined ? 'child' : stageOf(child, on)
  const before = children.slice(0, index).filter((other) => stageOf(other, on) === stage).length
  return pieced(lives[stage], before)
}

function pieced(told: readonly Life[], index: number): Life {
  const round = Math.floor(index / told.length)
  const pick = <Piece extends keyof Life>(piece: Piece, shift: number): Life[Piece] =>
    (told[(index + round * shift) % told.length] as Life)[piece]
  return {
    everyday: pick('everyday', 0),
    stake: pick('stake', 1),
    says: pick('says', 2),
    best: pick('best', 1),
    relief: pick('relief', 2),
    teller: pick('teller', 1),
  }
}
