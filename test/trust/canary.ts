import { inspect } from 'node:util'
import type { Issue } from 'barnkonsekvens'
import { messageFor } from 'barnkonsekvens/text'
import { type Entry, sealed } from './entries.js'
import { thrownSecret } from './hostile.js'
import type { Seen } from './judge.js'
import { knownPlaces, type Mutated } from './mutate.js'
import { changedAt, isOpen, type Place, plain, withTexts } from './places.js'
import type { Seeded } from './seeded.js'

/** A name and an identity number with a check digit that is right; nobody has either. */
export const canary = thrownSecret

/** The name alone: a text that is taken in, since nothing tells that it is a name. */
export const named = 'Kanarie Fågelsång'

/** What none may see, however it is written. */
const needles = [
  'kanarie',
  'fågels',
  'fa\u030agels',
  'f%c3%a5gels',
  'f\\u00e5gels',
  '150115-2381',
  '1501152381',
  '150115%2d2381',
]

/** How often any of the canary is in a text. */
export function hitsIn(text: string): number {
  const low = text.toLowerCase()
  return needles.filter((needle) => low.includes(needle)).length
}

/** Keys whose value is a reference that the host made: opaque, or the host has broken the rule and not the library. */
const references: ReadonlySet<unknown> = new Set([
  ...['childRef', 'caseRef', 'caseId', 'id', 'unit', 'units', 'delegation', 'decisionRef', 'documentRef', 'eventId'],
  ...['system', 'version', 'alternative', 'measure', 'appellant', 'recipients', 'recipient', 'sharedWith', 'signedBy'],
  ...['registerChildren', 'addresses', 'includes', 'method', 'policyId', 'ruleId', 'policyVersion', 'methodVersion'],
])

/** Whether a text is a reference: by its key, or by that of the list it is in. */
export function isReference(place: Place): boolean {
  const keys = place.filter((step) => typeof step === 'string')
  const last = place.at(-1)
  if (typeof last === 'number') return references.has(keys.at(-1)) || keys.at(-1) === 'children'
  return references.has(last)
}

/** Whether a text is one that a person wrote, and no code or day: it has a space in it. */
const isWritten = (text: string): boolean => text.includes(' ')

type Planting = (right: readonly unknown[], random: Seeded) => Mutated

const everyText: Planting = (right) => ({
  given: withTexts(right, () => canary, sealed) as unknown[],
  what: 'the canary in every text',
})

const someTexts: Planting = (right, random) => ({
  given: withTexts(right, (old) => (random.onceIn(3) ? canary : old), sealed) as unknown[],
  what: 'the canary in a third of the texts',
})

const everyNonReference: Planting = (right) => ({
  given: withTexts(right, (old, place) => (isReference(place) ? old : named), sealed) as unknown[],
  what: 'the name in every text but references',
})

/** Every text that a person wrote says the name, and one thing else is wrong: the refusal comes from further in. */
const everyWritten: Planting = (right, random) => {
  const given = withTexts(
    right,
    (old, place) => (isWritten(old) && !isReference(place) ? `${old} ${named}` : old),
    sealed,
  )
  const { all } = knownPlaces(right)
  const place = random.pick(all)
  if (isReference(place)) return { given: given as unknown[], what: 'the name in every written text' }
  const wrong = random.pick([named, null, 7, [named], { [named]: named }, '2026-02-30'])
  return {
    given: changedAt(given, place, () => wrong) as unknown[],
    what: `the name written, and ${place.join('.')} wrong`,
  }
}

const oneText: Planting = (right, random) => {
  const { all } = knownPlaces(right)
  const place = random.pick(all)
  return { given: changedAt(right, place, () => canary) as unknown[], what: `the canary at ${place.join('.')}` }
}

const everyKey: Planting = (right) => ({
  given: right.map((part) => withKeys(part, () => true)),
  what: 'the canary as a key of every object',
})

const someKeys: Planting = (right, random) => ({
  given: right.map((part) => withKeys(part, () => random.onceIn(4))),
  what: 'the canary as a key of some objects',
})

/** A copy in which objects have an unknown key: the canary, with the canary in it. */
function withKeys(value: unknown, isChosen: () => boolean): unknown {
  if (!isOpen(value, sealed)) return value
  if (Array.isArray(value)) return value.map((part) => withKeys(part, isChosen))
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withKeys(part, isChosen)]))
  return isChosen() ? Object.defineProperty(copy, canary, { value: { [canary]: [canary] }, ...plain }) : copy
}

/** Values that say the canary when they are turned to text. */
const speaking: readonly (() => unknown)[] = [
  () => new Error(canary, { cause: canary }),
  () => Symbol(canary),
  () => Object.defineProperty(() => canary, 'name', { value: canary }),
  () => new Map([[canary, canary]]),
  () => ({ toString: () => canary, toJSON: () => canary, [inspect.custom]: () => canary }),
  () => [canary, [canary]],
  () => ({ [canary]: canary }),
  () => ({ code: canary, message: canary, path: [canary] }),
  () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error(canary)
        },
      },
    ),
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error(canary)
        },
      },
    ),
  () =>
    Object.defineProperty({}, canary, {
      enumerable: true,
      get: () => {
        throw new Error(canary)
      },
    }),
  () => `${canary}${'x'.repeat(20_001)}`,
  () => `${canary}\ud800`,
  () => `${canary}\u0000`,
]

const oneValue: Planting = (right, random) => {
  const place = random.pick(knownPlaces(right).all)
  return {
    given: changedAt(right, place, random.pick(speaking)) as unknown[],
    what: `a speaking value at ${place.join('.')}`,
  }
}

const plantings: readonly Planting[] = [
  ...[everyText, someTexts, everyNonReference, everyWritten, everyWritten, everyWritten],
  ...[oneText, oneText, oneText, everyKey, someKeys, oneValue, oneValue],
]

/** Arguments with the canary in them. */
export function planted(entry: Entry, random: Seeded): Mutated {
  const right = random.pick(entry.right)
  return random.pick(plantings)(right, random)
}

/** Everything that somebody may see, log or send of a refusal. */
export function tracesOf({ error, issues, value, outcome }: Seen): string {
  const told = Array.isArray(issues) ? issues : []
  const answer = outcome === 'refused' && value !== undefined ? [JSON.stringify(value), shown(value)] : []
  return [
    ...(error === undefined ? [] : tracesOfError(error)),
    JSON.stringify(told),
    ...answer,
    ...told.flatMap(words),
  ].join('\n')
}

function shown(value: unknown): string {
  return inspect(value, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null })
}

function tracesOfError(error: unknown): readonly string[] {
  const { message, stack, cause } = error as Error
  return [
    String(error),
    message,
    String(stack),
    shown(cause),
    shown(error),
    JSON.stringify(error),
    JSON.stringify({ ...(error as object) }),
  ]
}

function words(issue: Issue): readonly string[] {
  return (['sv', 'en'] as const).flatMap((locale) => Object.values(messageFor(issue, locale)))
}
