import { type Entry, sealed } from './entries.js'
import { hostileValues, reservedKeys, reservedTypes, thrownSecret } from './hostile.js'
import { absent, changedAt, isOpen, type Place, placesIn, valueAt } from './places.js'
import type { Seeded } from './seeded.js'

/** Arguments that were right once, and what was done to them. */
export interface Mutated {
  readonly given: readonly unknown[]
  readonly what: string
}

interface Known {
  readonly all: readonly Place[]
  /** Those of lists and objects, into which something can be put. */
  readonly open: readonly Place[]
}

const known = new WeakMap<readonly unknown[], Known>()

/** The places of a list of arguments, looked up once; that of the list itself is none. */
export function knownPlaces(right: readonly unknown[]): Known {
  const before = known.get(right)
  if (before !== undefined) return before
  const all = placesIn(right, sealed).filter((place) => place.length > 0)
  const found = { all, open: all.filter((place) => isOpen(valueAt(right, place), sealed)) }
  known.set(right, found)
  return found
}

type Mutation = (right: readonly unknown[], random: Seeded) => Mutated

const at = (place: Place): string => place.map((step) => (step === '' ? '""' : step)).join('.')

function hostileAt(right: readonly unknown[], place: Place, random: Seeded): Mutated {
  const [name, make] = random.pick(hostileValues)
  return { given: changedAt(right, place, make) as unknown[], what: `${at(place)}: ${name}` }
}

const somewhere: Mutation = (right, random) => hostileAt(right, random.pick(knownPlaces(right).all), random)

const wholeArgument: Mutation = (right, random) => hostileAt(right, [random.below(Math.max(right.length, 1))], random)

const fewer: Mutation = (right, random) => {
  const count = random.below(right.length + 1)
  return { given: right.slice(0, count), what: `${count} arguments` }
}

const gone: Mutation = (right, random) => {
  const place = random.pick(knownPlaces(right).all)
  return { given: changedAt(right, place, () => absent) as unknown[], what: `${at(place)}: gone` }
}

const added: Mutation = (right, random) => {
  const { open, all } = knownPlaces(right)
  const place = [...random.pick(open.length > 0 ? open : all), random.pick([...reservedKeys, 'unknown', thrownSecret])]
  if (!isOpen(valueAt(right, place.slice(0, -1)), sealed)) return somewhere(right, random)
  if (Array.isArray(valueAt(right, place.slice(0, -1)))) return somewhere(right, random)
  return hostileAt(right, place, random)
}

/** A property that throws, or answers otherwise when it is read again. */
const accessor: Mutation = (right, random) => {
  const place = random.pick(knownPlaces(right).all)
  // An argument itself is handed over as it is: nothing can throw before the call.
  if (place.length < 2) return somewhere(right, random)
  const old = valueAt(right, place)
  const doesThrow = random.onceIn(2)
  let reads = 0
  const get = (): unknown => {
    if (doesThrow) throw new Error(thrownSecret)
    reads += 1
    return reads % 2 === 1 ? old : thrownSecret
  }
  const step = place.at(-1) as string | number
  const given = changedAt(right, place.slice(0, -1), (holder) => {
    if (!isOpen(holder, sealed)) return holder
    const copy: object = Array.isArray(holder) ? [...holder] : { ...holder }
    return Object.defineProperty(copy, step, { enumerable: true, configurable: true, get })
  })
  return { given: given as unknown[], what: `${at(place)}: a property that ${doesThrow ? 'throws' : 'shifts'}` }
}

const many: Mutation = (right, random) => {
  const lists = knownPlaces(right).open.filter((place) => Array.isArray(valueAt(right, place)))
  if (lists.length === 0) return somewhere(right, random)
  const place = random.pick(lists)
  const count = random.pick([2, 20, 500, 501])
  const given = changedAt(right, place, (old) => {
    const list = old as readonly unknown[]
    return Array.from({ length: count }, (_, index) => list[index % Math.max(list.length, 1)])
  })
  return { given: given as unknown[], what: `${at(place)}: ${count} entries` }
}

const otherType: Mutation = (right, random) => {
  const types = knownPlaces(right).all.filter((place) => place.at(-1) === 'type')
  if (types.length === 0) return somewhere(right, random)
  const type = random.pick(reservedTypes)
  return { given: changedAt(right, random.pick(types), () => type) as unknown[], what: `type: ${JSON.stringify(type)}` }
}

const swapped: Mutation = (right, random) => {
  const { all } = knownPlaces(right)
  const [one, other] = [random.pick(all), random.pick(all)]
  const given = changedAt(right, one, () => valueAt(right, other))
  return { given: given as unknown[], what: `${at(one)}: what is at ${at(other)}` }
}

const frozen: Mutation = (right, random) => {
  const whole = right.map((part) => (isOpen(part, sealed) ? Object.freeze(structuredCopy(part)) : part))
  return { given: whole, what: `frozen (${random.below(2)})` }
}

/** A copy of the first level: what is below is shared, since nothing here changes it. */
function structuredCopy(part: object): object {
  return Array.isArray(part) ? [...part] : { ...part }
}

/** Each as often as it stands here. */
const mutations: readonly Mutation[] = [
  ...[somewhere, somewhere, somewhere, somewhere, somewhere, wholeArgument, gone, gone, added, added],
  ...[accessor, accessor, many, otherType, swapped, swapped, frozen, fewer],
]

/** Arguments of a function with one thing wrong in them, sometimes two. */
export function mutated(entry: Entry, random: Seeded): Mutated {
  const right = random.pick(entry.right)
  if (knownPlaces(right).all.length === 0) return wholeArgument(right, random)
  const first = random.pick(mutations)(right, random)
  if (!random.onceIn(5) || first.given.length === 0) return first
  const place = random.pick(knownPlaces(right).all)
  return secondAt(first, place, random)
}

function secondAt(first: Mutated, place: Place, random: Seeded): Mutated {
  try {
    const holders = place.map((_, index) => valueAt(first.given, place.slice(0, index)))
    if (!holders.every(isSmall)) return first
    const second = hostileAt(first.given, place, random)
    return { given: second.given, what: `${first.what}; ${second.what}` }
  } catch {
    // What was put there first throws when it is copied.
    return first
  }
}

/** Whether a list or object may be copied: what was put there first may be as long as a list can be. */
function isSmall(holder: unknown): boolean {
  return isOpen(holder, sealed) && !(Array.isArray(holder) && holder.length > 1000)
}
