/**
 * Every edit of one place of a stored trail: what somebody could do to it with a text editor, once.
 *
 * Pure, and knows nothing of entries but that they have an `event` and a number `seq`: give it any history and one of
 * another case. Each edit makes a trail that differs from the one given, and each is detected against a checkpoint of
 * its last entry. Without one, the last entry can be dropped. Entries that were not edited are shared, so treat what
 * comes as read-only.
 */

/** A stored trail with one edit, and which it is. */
export interface Edit {
  readonly what: string
  readonly trail: readonly unknown[]
}

type Path = readonly (string | number)[]
type Holder = Readonly<Record<string, unknown>> | readonly unknown[]

/** Every edit of one place in one entry, and every entry dropped, repeated, moved or taken from the other case. */
export function* singleEdits(trail: readonly unknown[], other: readonly unknown[]): Generator<Edit> {
  yield* placeEdits(trail)
  yield* orderEdits(trail)
  yield* foreignEdits(trail, other)
}

/** Each value of each entry, at every depth, changed, emptied and deleted; a key or an item added to each holder. */
export function* placeEdits(trail: readonly unknown[]): Generator<Edit> {
  for (const [seq, entry] of trail.entries()) {
    for (const path of placesOf(entry)) {
      const edited = (how: string, edit: (holder: Holder, key: string | number) => Holder): Edit => ({
        what: `${seq}.${path.join('.')} ${how}`,
        trail: trail.with(seq, editedAt(entry, path, edit)),
      })
      const value = valueAt(entry, path)
      for (const [how, changed] of otherValues(value))
        yield edited(how, (holder, key) => withValue(holder, key, changed))
      yield edited('deleted', without)
      if (isHolder(value))
        yield edited('added to', (holder, key) => withValue(holder, key, withValue(value, keyToAdd(value), 1)))
    }
    yield { what: `${seq} added to`, trail: trail.with(seq, { ...(entry as object), added: 1 }) }
    if (!Object.hasOwn(entry as object, 'schemaVersion'))
      yield { what: `${seq} given a version`, trail: trail.with(seq, { ...(entry as object), schemaVersion: 2 }) }
  }
}

/** Each entry dropped, repeated at and moved to every place, and swapped with each other, as it was and renumbered. */
export function* orderEdits(trail: readonly unknown[]): Generator<Edit> {
  for (const [one, entry] of trail.entries()) {
    yield* alsoRenumbered(`${one} dropped`, trail.toSpliced(one, 1))
    for (let place = 0; place <= trail.length; place++)
      yield* alsoRenumbered(`${one} repeated at ${place}`, trail.toSpliced(place, 0, entry))
    // One place further is the same as changing places with a neighbour.
    for (const place of trail.keys())
      if (Math.abs(place - one) > 1)
        yield* alsoRenumbered(`${one} moved to ${place}`, trail.toSpliced(one, 1).toSpliced(place, 0, entry))
    for (let two = one + 1; two < trail.length; two++)
      yield* alsoRenumbered(`${one} and ${two} swapped`, trail.with(one, trail[two]).with(two, entry))
  }
}

/** Each entry of another case put in the place of each, and between them; its event too, in the place of another's. */
export function* foreignEdits(trail: readonly unknown[], other: readonly unknown[]): Generator<Edit> {
  const known = new Set(trail.map(textOf))
  for (const [seq, foreign] of other.entries()) {
    if (known.has(textOf(foreign))) continue
    const { event, salt } = foreign as { readonly event: unknown; readonly salt: unknown }
    for (let place = 0; place <= trail.length; place++) {
      yield* alsoRenumbered(`${seq} of another case put in at ${place}`, trail.toSpliced(place, 0, foreign))
      const entry = trail[place] as { readonly event: unknown } | undefined
      if (entry === undefined) continue
      yield* alsoRenumbered(`${place} replaced by ${seq} of another case`, trail.with(place, foreign))
      if (event !== null && textOf(event) !== textOf(entry.event))
        yield {
          what: `${place} given the content of ${seq} of another case`,
          trail: trail.with(place, { ...entry, event, salt }),
        }
    }
  }
}

/** The trail as it is, and once more with its numbers put right where they were not. */
function* alsoRenumbered(what: string, trail: readonly unknown[]): Generator<Edit> {
  yield { what, trail }
  if (trail.some((entry, seq) => (entry as { readonly seq: unknown }).seq !== seq))
    yield { what: `${what}, renumbered`, trail: trail.map((entry, seq) => ({ ...(entry as object), seq })) }
}

/** The path to every value inside, holders before what they hold. */
function placesOf(value: unknown, above: Path = []): readonly Path[] {
  if (!isHolder(value)) return []
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [...keys].flatMap((key) => {
    const path = [...above, key]
    return [path, ...placesOf(valueAt(value, [key]), path)]
  })
}

/** Other values a place could have: one of the same kind, and empty ones; none that is the same again. */
function otherValues(value: unknown): readonly (readonly [string, unknown])[] {
  const others: (readonly [string, unknown])[] = [
    ['changed', otherOfKind(value)],
    ['made null', null],
    ['made an empty text', ''],
  ]
  return others.filter(([, other]) => textOf(other) !== textOf(value))
}

function otherOfKind(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return otherText(value)
  if (Array.isArray(value)) return value.toReversed()
  return isHolder(value) ? {} : 'x'
}

/** A text that could stand in the same place: an instant stays an instant, a hash a hash. */
function otherText(text: string): string {
  const lastDigit = /\d(?=\D*$)/
  return lastDigit.test(text) ? text.replace(lastDigit, (digit) => String((Number(digit) + 1) % 10)) : `${text}x`
}

function editedAt(holder: unknown, path: Path, edit: (holder: Holder, key: string | number) => Holder): Holder {
  const [key = '', ...rest] = path
  if (rest.length === 0) return edit(holder as Holder, key)
  return withValue(holder as Holder, key, editedAt(valueAt(holder, [key]), rest, edit))
}

function withValue(holder: Holder, key: string | number, value: unknown): Holder {
  if (Array.isArray(holder)) return holder.toSpliced(Number(key), 1, value)
  return { ...holder, [key]: value }
}

function without(holder: Holder, key: string | number): Holder {
  if (Array.isArray(holder)) return holder.toSpliced(Number(key), 1)
  return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key))
}

function keyToAdd(holder: Holder): string | number {
  return Array.isArray(holder) ? holder.length : 'added'
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value)
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string {
  return JSON.stringify(value)
}
