import { canonicalJson } from '../../kernel/canonical-json.js'
import { behaveAlike } from './behave-alike.js'
import type { Edge, Invariant, Place } from './invariant.js'
import { about } from './invariants/about-the-search.js'
import { keyOf } from './key-of.js'
import { opening, send } from './send.js'
import { withoutWayToAnEnd } from './way-to-an-end.js'
import type { World } from './world.js'

/** How far to go, and what to look for. */
export interface Looking {
  readonly mostStates: number
  readonly invariants: readonly Invariant[]
  /** Every how many times that a state is reached another way the two files are compared; never where it is 0. */
  readonly compareEvery: number
  /** Whether to stop as soon as something does not hold. */
  readonly stopAtFirst?: boolean | undefined
  readonly onProgress?: ((so: Progress) => void) | undefined
}

/** How far a search has come. */
export interface Progress {
  readonly states: number
  readonly edges: number
  readonly waiting: number
}

/** How a state was reached first: from which, and by which letter; past the alphabet it is the next day. */
export interface Reached {
  readonly from: number
  readonly letter: number
}

/** What does not hold: in which state, and what was sent to it where that is what broke it. */
export interface Broken {
  readonly invariant: Pick<Invariant, 'id' | 'says'>
  readonly state: number
  readonly letter: number | undefined
}

/** Everything that was found out about a world. */
export interface Explored {
  readonly world: World
  readonly states: number
  readonly edges: number
  /** Whether every state was reached that can be reached. */
  readonly complete: boolean
  /** How many pairs of files with one key were compared. */
  readonly compared: number
  readonly reached: readonly Reached[]
  readonly broken: readonly Broken[]
}

/** The search while it goes on. */
interface Search {
  readonly world: World
  readonly looking: Looking
  readonly index: Map<string, number>
  readonly reached: Reached[]
  /** Where each state leads, save by what gives a new reason to decide again: no case is to need one to come to its end. */
  readonly leadsTo: number[][]
  readonly ended: Set<number>
  readonly broken: Map<string, Broken>
  /** The files that are looked at now, and those that come next: the states with the highest numbers. */
  layer: readonly Place[]
  next: Place[]
  edges: number
  again: number
  compared: number
}

/**
 * Breadth first over `record` itself: every event of the alphabet is sent to every state, once for each key, and
 * everything that has to hold is looked for at each event and in each state. What is found first is the shortest.
 */
export function explore(world: World, looking: Looking): Explored {
  const first = opening(world)
  const search: Search = {
    world,
    looking,
    index: new Map(),
    reached: [],
    leadsTo: [],
    ended: new Set(),
    broken: new Map(),
    layer: [],
    next: [],
    edges: 0,
    again: 0,
    compared: 0,
  }
  arrive(search, first, { from: -1, letter: -1 })
  let expanded = 0
  while (search.next.length > 0 && search.index.size < looking.mostStates) {
    search.layer = search.next
    search.next = []
    for (const place of search.layer) {
      if (isDone(search)) break
      expand(search, place, expanded++)
    }
    if (isDone(search)) break
    looking.onProgress?.({ states: search.index.size, edges: search.edges, waiting: search.next.length })
  }
  const complete = search.next.length === 0 && !isDone(search)
  const stuck = withoutWayToAnEnd(search.leadsTo, search.index.size, search.ended)
  if (stuck !== undefined) breaks(search, about.canEnd, stuck, undefined)
  const { edges, compared, reached } = search
  return { world, states: search.index.size, edges, complete, compared, reached, broken: [...search.broken.values()] }
}

/** Sends everything to one state. */
function expand(search: Search, place: Place, state: number): void {
  const { world, looking, broken } = search
  const { content, state: at } = place.file
  if (at.process === 'closed' || at.process === 'withdrawn' || goesOnOutside(world, place)) search.ended.add(state)
  const before = canonicalJson(content)
  const leadsTo: number[] = []
  const edges: Edge[] = []
  world.alphabet.forEach((letter, number) => {
    const edge = send(world, place, letter)
    if (edge === undefined) return
    search.edges++
    edges.push(edge)
    if (!edge.isAnswered) breaks(search, about.answers, state, number)
    for (const invariant of looking.invariants) {
      if (!broken.has(invariant.id) && invariant.onEdge?.(edge) === false) breaks(search, invariant, state, number)
    }
    if (edge.after === undefined) return
    const next = arrive(search, edge.after, { from: state, letter: number })
    if (isToBeReconsidered(place) || !isToBeReconsidered(edge.after)) leadsTo.push(next)
  })
  for (const invariant of looking.invariants) {
    const isBroken = !broken.has(invariant.id) && invariant.inState?.({ world, place, edges }) === false
    if (isBroken) breaks(search, invariant, state, undefined)
  }
  if (canonicalJson(content) !== before) breaks(search, about.changesNothing, state, undefined)
  const tomorrow = world.days[world.days.indexOf(place.on) + 1]
  if (tomorrow !== undefined)
    leadsTo.push(arrive(search, { ...place, on: tomorrow }, { from: state, letter: world.alphabet.length }))
  search.leadsTo[state] = leadsTo
}

const isDone = ({ looking, broken }: Search): boolean => looking.stopAtFirst === true && broken.size > 0

/** Whether the way on is one more decision than is looked at. */
function goesOnOutside({ rounds }: World, place: Place): boolean {
  return isToBeReconsidered(place) && place.told.isDecided && place.told.decisions.length >= rounds
}

function isToBeReconsidered({ file }: Place): boolean {
  return file.content.owed.some(({ duty, metOn }) => duty.kind === 'reconsideration' && metOn === null)
}

function breaks({ broken }: Search, invariant: Broken['invariant'], state: number, letter: number | undefined): void {
  const { id, says } = invariant
  if (!broken.has(id)) broken.set(id, { invariant: { id, says }, state, letter })
}

/** The number of a state: a new one waits to be looked at, one that was reached before may be compared. */
function arrive(search: Search, place: Place, reached: Reached): number {
  const { index, looking } = search
  const key = `${place.on} ${keyOf(place.file)}`
  const known = index.get(key)
  if (known === undefined) {
    const number = index.size
    index.set(key, number)
    search.reached.push(reached)
    search.next.push(place)
    return number
  }
  const other = stillHere(search, known)
  if (other !== undefined && looking.compareEvery > 0 && search.again++ % looking.compareEvery === 0) {
    search.compared++
    if (!behaveAlike(search.world, place, other)) breaks(search, about.alike, reached.from, reached.letter)
  }
  return known
}

/** The file that a state was first reached by, where it is still at hand. */
function stillHere({ index, layer, next }: Search, state: number): Place | undefined {
  const firstOfNext = index.size - next.length
  return state >= firstOfNext ? next[state - firstOfNext] : layer[state - firstOfNext + layer.length]
}
