/** Where something lies in what a function is called with; the first step is the number of the argument. */
export type Place = readonly (string | number)[]

/** Puts nothing at a place: the key is gone. */
export const absent = Symbol('absent')

/** Whether a value is a list or object that one may look into: plain data, and not a live file. */
export function isOpen(value: unknown, sealed: ReadonlySet<unknown>): value is object {
  if (typeof value !== 'object' || value === null || sealed.has(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

/** Every place in plain data, that of the whole first. What is sealed is one place, and is not looked into. */
export function placesIn(value: unknown, sealed: ReadonlySet<unknown> = new Set(), above: Place = []): Place[] {
  if (!isOpen(value, sealed)) return [above]
  const inner = Object.entries(value).flatMap(([key, part]) =>
    placesIn(part, sealed, [...above, Array.isArray(value) ? Number(key) : key]),
  )
  return [above, ...inner]
}

export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>(own, value)
}

/** What an object has of its own under a name; reading `__proto__` otherwise would reach further. */
function own(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return (value as Readonly<Record<string | number, unknown>>)[step]
}

/** A copy in which something else lies at a place; all that is not on the way to it is shared. */
export function changedAt(value: unknown, place: Place, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = place
  if (step === undefined) return change(value)
  const inner = own(value, step)
  const changed = changedAt(inner, rest, change)
  if (Array.isArray(value))
    return changed === absent ? value.toSpliced(Number(step), 1) : withEntry(value, step, changed)
  const copy = { ...(value as object) }
  if (changed === absent) Reflect.deleteProperty(copy, step)
  else Object.defineProperty(copy, step, { value: changed, ...plain })
  return copy
}

/** An own property as data has it, also where its name is `__proto__`. */
export const plain = { enumerable: true, configurable: true, writable: true } as const

function withEntry(list: readonly unknown[], index: string | number, value: unknown): unknown[] {
  const copy = [...list]
  copy[Number(index)] = value
  return copy
}

/** A copy in which every text is another: `textFor` gives it, or the old one. */
export function withTexts(
  value: unknown,
  textFor: (old: string, place: Place) => string,
  sealed: ReadonlySet<unknown> = new Set(),
  place: Place = [],
): unknown {
  if (typeof value === 'string') return textFor(value, place)
  if (!isOpen(value, sealed)) return value
  if (Array.isArray(value)) return value.map((part, index) => withTexts(part, textFor, sealed, [...place, index]))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withTexts(part, textFor, sealed, [...place, key])]),
  )
}
