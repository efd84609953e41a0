/** Forges histories in every way there is a list of, and tells what was seen of it. */
import { type Checkpoint, replay, verifyTrail } from 'barnkonsekvens'
import { placeEdits, singleEdits } from '../trail/single-edits.js'
import { type History, policiesFor } from './history.js'
import type { Family } from './impossible/family.js'
import { impossible } from './impossible.js'
import { possible } from './possible.js'
import { rechained, type Trail } from './rechain.js'
import { unjudged } from './unjudged.js'

/** Which of many to try: every so manieth, beginning with the given one. */
export interface Part {
  readonly every: number
  readonly from: number
}

/** All of them. */
export const whole: Part = { every: 1, from: 0 }

/** How many forgeries were tried, and which of them did not go as they should. */
export interface Tried {
  readonly tried: number
  readonly wrong: readonly string[]
}

/** What the host has kept elsewhere of a history: how far it has come. */
export function checkpointOf({ trail }: Pick<History, 'trail'>): Checkpoint {
  const { seq, hash } = trail.at(-1) as Trail[number]
  return { caseId: String(trail[0]?.event?.caseId), seq, head: hash }
}

/** Every edit of one place, hashes left as they were: seen against the checkpoint; and alone, but for the end cut off. */
export function tryEdits(history: History, other: History, part: Part = whole): Tried {
  const checkpoint = checkpointOf(history)
  const wrong: string[] = []
  let tried = 0
  for (const { what, trail } of every(singleEdits(history.trail, other.trail), part)) {
    tried += 1
    if (verifyTrail(trail, { checkpoint }).ok) wrong.push(what)
    const isCut = what === `${history.trail.length - 1} dropped`
    if (verifyTrail(trail).ok !== isCut) wrong.push(`${what}, without a checkpoint`)
  }
  return { tried, wrong }
}

/** Histories that cannot have been, with hashes that are right: each refused when replayed, with nothing kept elsewhere. */
export function tryImpossible(history: History, part: Part = whole): Tried {
  const options = { policies: policiesFor(history) }
  return tryFamilies(impossible, history, part, (trail) => !replay(trail, options).ok)
}

/** Histories that could have been: each replayed without a fault, and seen against the checkpoint only. */
export function tryPossible(history: History, part: Part = whole): Tried {
  const options = { policies: policiesFor(history) }
  const checkpoint = checkpointOf(history)
  const isAsListed = (trail: Trail) =>
    replay(trail, options).ok && verifyTrail(trail).ok && !verifyTrail(trail, { checkpoint }).ok
  return tryFamilies(possible, history, part, isAsListed)
}

/** Tries so many of each family, another part of each, so that one with few forgeries has its turn. */
function tryFamilies(
  families: readonly Family[],
  { trail }: History,
  { every: step, from }: Part,
  isRight: (forged: Trail) => boolean,
): Tried {
  const some = families.flatMap(({ forges, of }, family) =>
    [...every(of(trail).entries(), { every: step, from: from + family })].map(([index, forged]) => ({
      what: `${forges}, ${index}`,
      forged,
    })),
  )
  return { tried: some.length, wrong: some.filter(({ forged }) => !isRight(forged)).map(({ what }) => what) }
}

/** What came of edits with hashes made right: how many were refused, and of those that were not, why. */
export interface Anew extends Tried {
  readonly refused: number
  /** How many were replayed, by why they could be. */
  readonly unseen: Readonly<Record<string, number>>
}

/** Every edit of one place, with hashes made right again: refused, or in a place that is on the list of what is not judged. */
export function tryAnew(history: History, part: Part = whole): Anew {
  const options = { policies: policiesFor(history) }
  const checkpoint = checkpointOf(history)
  const unseen: Record<string, number> = {}
  const wrong: string[] = []
  let [tried, refused] = [0, 0]
  for (const { what, trail } of every(placeEdits(history.trail), part)) {
    const forged = rechainedIfAble(trail as Trail)
    if (forged === undefined || JSON.stringify(forged) === JSON.stringify(history.trail)) continue
    tried += 1
    if (verifyTrail(forged, { checkpoint }).ok) wrong.push(`${what}, with a checkpoint`)
    if (!replay(forged, options).ok) {
      refused += 1
      continue
    }
    const reason = unjudged.find(({ places }) => places.test(placeOf(what)))
    if (reason === undefined) wrong.push(what)
    else unseen[reason.why] = (unseen[reason.why] ?? 0) + 1
  }
  return { tried, wrong, refused, unseen }
}

/** The trail chained anew; `undefined` where an edit left nothing that can be hashed. */
function rechainedIfAble(trail: Trail): Trail | undefined {
  try {
    return rechained(trail)
  } catch {
    return undefined
  }
}

/** Where an edit was made, whatever entry and place in a list: `3.event.units.0 changed` is in `event.units.#`. */
function placeOf(what: string): string {
  const [place = ''] = what.split(' ')
  return what.endsWith('given a version')
    ? 'schemaVersion'
    : place.replace(/^\d+\./, '').replaceAll(/\.\d+(?=\.|$)/g, '.#')
}

function* every<Each>(all: Iterable<Each>, { every: step, from }: Part): Generator<Each> {
  let index = 0
  for (const each of all) if (index++ % step === from % step) yield each
}
