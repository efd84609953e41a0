/** A text, and where it lies. */
export interface PlacedText {
  readonly text: string
  readonly place: string
}

/** A key or an index, and what lies there. */
type Entry = readonly [key: string | number, value: unknown]

/** A name that a programmer gave a field. Anything else may be a person's name, and is not repeated. */
const fieldName = /^[a-z][A-Za-z0-9_]{0,39}$/

/** What an error says without listing it among its own keys; its stack is apart. */
const saidByErrors = ['name', 'message', 'cause', 'errors']

/** A line of a stack that names a place in code, and with it folders that may be called after a developer. */
const frames = /^\s+at .*$/gmu

/**
 * Every text in a value: strings, keys, numbers as they are written, what errors say, and the content of a JSON text.
 *
 * Lists, objects, maps and sets are looked through to the end, each once. No kind is passed over in silence.
 *
 * @param isSecret - whether a key must not be repeated in a place.
 * @throws Error where something cannot be looked through, such as a function, or where there is nothing at all.
 */
export function textsOf(subject: unknown, isSecret: (key: string) => boolean): readonly PlacedText[] {
  if (subject === undefined) throw new Error('toBeFreeOfPersonalData: there is nothing to look through.')
  const texts: PlacedText[] = []
  const seen = new Set<object>()
  visit(unpacked(subject), 'the top')
  return texts

  function visit(value: unknown, place: string): void {
    if (typeof value === 'object' && value !== null) visitObject(value, place)
    else if (typeof value === 'function' || typeof value === 'symbol') throw unreadable(place)
    else texts.push({ text: String(value), place })
  }

  function visitObject(value: object, place: string): void {
    if (seen.has(value)) return
    seen.add(value)
    for (const [key, inside] of entriesOf(value, place)) {
      const isIndex = typeof key === 'number'
      const isShown = isIndex || (fieldName.test(key) && !isSecret(key))
      const name = isShown ? String(key) : '<key>'
      const below = place === 'the top' ? name : `${place}.${name}`
      if (!isIndex) texts.push({ text: key, place: `the key ${below}` })
      if (inside !== undefined) visit(inside, below)
    }
  }
}

/** A text that holds JSON is looked through as what it holds, so that a hash in it is known as one. */
function unpacked(subject: unknown): unknown {
  if (typeof subject !== 'string' || !/^\s*[[{]/u.test(subject)) return subject
  try {
    return JSON.parse(subject) as unknown
  } catch {
    return subject
  }
}

/** What lies in an object, told by its tag: under Jest the objects of a test are of another realm. */
function entriesOf(value: object, place: string): readonly Entry[] {
  switch (Object.prototype.toString.call(value)) {
    case '[object Array]':
    case '[object Set]':
    case '[object Map]':
      return [...(value as Iterable<unknown>)].map((inside, index) => [index, inside])
    case '[object Error]':
      return [...Object.entries(value), ...saidBy(value as Error & Record<string, unknown>), ...asJson(value)]
    case '[object Object]':
      return [...Object.entries(value).filter(([key]) => key !== 'toJSON'), ...asJson(value)]
    default: {
      const json = asJson(value)
      if (typeof json[0]?.[1] !== 'string') throw unreadable(place)
      return json
    }
  }
}

function saidBy(error: Error & Record<string, unknown>): readonly Entry[] {
  const stack = typeof error.stack === 'string' ? error.stack.replaceAll(frames, '') : undefined
  return [...saidByErrors.map((key): Entry => [key, error[key]]), ['stack', stack]]
}

/** What an object says of itself where it is written as JSON, which its own keys need not show. */
function asJson(value: object & { readonly toJSON?: unknown }): readonly Entry[] {
  return typeof value.toJSON === 'function' ? [['toJSON', value.toJSON() as unknown]] : []
}

function unreadable(place: string): Error {
  return new Error(`toBeFreeOfPersonalData: what lies at ${place} cannot be looked through; give its JSON.`)
}
