/** Inputs as large as a host should let through, 256 KiB of JSON, each made to be as slow as it can be. */
import { type Entry, entries, sealed } from './entries.js'
import { called, type Seen } from './judge.js'
import { knownPlaces } from './mutate.js'
import { changedAt, isOpen, type Place, valueAt, withTexts } from './places.js'

/** Bytes of one request, as JSON. */
export const largest = 256 * 1024

/** The longest text that is taken in. */
const longestText = 20_000

/** What makes an input large: no shape at all, the texts of a case, its children and lists, or the rules of a policy. */
export const largeKinds = ['shapeless', 'texts', 'entries', 'rules'] as const

/** One large input of an entry. */
export interface Large {
  readonly kind: (typeof largeKinds)[number]
  readonly what: string
  readonly given: readonly unknown[]
}

/** What a call of a large input took: the fastest of several, since other processes only make it slower. */
export interface Timed extends Large {
  readonly entry: string
  readonly milliseconds: number
  readonly seen: Seen
}

function bytesOf(given: unknown): number {
  const text = JSON.stringify(given, (_, value: unknown) => (sealed.has(value) ? null : value))
  return Buffer.byteLength(text ?? '')
}

/** Texts that are hard for somebody: for scanners of markup, of numbers, of words, and of texts that are alike. */
const fillers: readonly (readonly [string, (at: number) => string])[] = [
  ['words', (at) => `Barnet som är nummer ${at} trivs på skolan vid ån och vill gärna bo kvar där. `],
  ['the same words', () => 'Barnet trivs på skolan och vill gärna bo kvar. '],
  ['almost identity numbers', (at) => `2015-0115 150115 2381 201501152380 ${at} `],
  ['opened markup', () => '<p <<p <!-- &amp &#x '],
  ['digits', () => '1501152380'],
  ['spaces', () => '        '],
  ['letters without end', () => 'aaaaaaaaaaaaaaaa'],
  ['signs', () => '!?.,;:-–”„"\'()[]'],
  ['marks that combine', () => 'e\u0301\u0301\u0301o\u0308'],
  ['stock phrases', () => 'Barnets bästa har beaktats. Barnperspektivet har beaktats i beslutet. '],
]

function filled(filler: (at: number) => string, length: number): string {
  let text = ''
  for (let at = 0; text.length < length; at++) text += filler(at)
  return text.slice(0, length)
}

/** Every text that a person wrote made as long as goes into the whole. */
function longTexts(right: readonly unknown[], filler: (at: number) => string): readonly unknown[] {
  const isWritten = (text: string) => text.includes(' ')
  let count = 0
  withTexts(right, (old) => (isWritten(old) ? String(++count) : old), sealed)
  if (count === 0) return right
  const room = largest - bytesOf(right)
  const bytesEach = Buffer.byteLength(filled(filler, 1000)) / 1000
  const length = Math.min(longestText, Math.floor(room / bytesEach / count))
  let index = 0
  return withTexts(
    right,
    (old) => (isWritten(old) ? filled((at) => filler(at + 1000 * index++), Math.max(length, 1)) : old),
    sealed,
  ) as readonly unknown[]
}

/** A list made as long as goes into the whole, each entry with references of its own. */
function manyEntries(right: readonly unknown[], place: Place): readonly unknown[] {
  const list = valueAt(right, place) as readonly unknown[]
  const each = Math.max(bytesOf(list[0] ?? null), 1)
  const count = Math.max(1, Math.min(500, Math.floor((largest - bytesOf(right)) / (each + 8))))
  const entriesOf = Array.from({ length: count }, (_, index) => renamed(list[index % Math.max(list.length, 1)], index))
  return changedAt(right, place, () => entriesOf) as readonly unknown[]
}

function renamed(entry: unknown, index: number): unknown {
  if (typeof entry === 'string') return entry
  if (!isOpen(entry, sealed) || Array.isArray(entry)) return entry
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      ['childRef', 'id', 'caseRef'].includes(key) ? `${String(value)}-${index}` : value,
    ]),
  )
}

/** The same children in all places where children are listed, so that the whole still hangs together. */
function manyChildren(right: readonly unknown[]): readonly unknown[] {
  const lists = knownPlaces(right).open.filter(
    (place) => ['children', 'registerChildren'].includes(String(place.at(-1))) && Array.isArray(valueAt(right, place)),
  )
  const each = lists.reduce(
    (sum, place) => sum + bytesOf((valueAt(right, place) as readonly unknown[])[0] ?? null) + 12,
    0,
  )
  if (lists.length === 0) return right
  const count = Math.max(1, Math.min(500, Math.floor((largest - bytesOf(right)) / each)))
  return lists.reduce<readonly unknown[]>((given, place) => {
    const [first] = valueAt(right, place) as readonly unknown[]
    const children = Array.from({ length: count }, (_, index) =>
      typeof first === 'string' ? `${first}-${index}` : renamed(first, index),
    )
    return changedAt(given, place, () => children) as readonly unknown[]
  }, right)
}

/** Whole arguments of 256 KiB that have nothing to do with what is asked for. */
const shapeless: readonly (readonly [string, unknown])[] = [
  ['one text', 'å'.repeat(largest / 2)],
  ['a list of numbers', Array.from({ length: largest / 2 }, () => 1)],
  ['a list of objects', Array.from({ length: 499 }, (_, index) => ({ [`k${index}`]: 'x'.repeat(500) }))],
  [
    'unknown keys',
    Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`key-number-${index}`, 'x'.repeat(10)])),
  ],
  ['nested lists', JSON.parse('['.repeat(2000) + ']'.repeat(2000))],
]

/** Functions for whoever writes a policy: nobody waits for them in a case. */
const rulesOnly = ['definePolicy', 'fromTable', 'toTable', 'policyOn', 'comparePolicies', 'runExamples']

/** The large inputs of one entry. */
export function largeInputs(entry: Entry): readonly Large[] {
  const first = entry.right.slice(0, entry.name === 'record' || entry.name === 'whyNot' ? 40 : 4)
  const ofCase: Large['kind'] = rulesOnly.includes(entry.name) ? 'rules' : 'entries'
  const built = first.flatMap((right, number): Large[] => {
    const lists = knownPlaces(right).open.filter((place) => Array.isArray(valueAt(right, place)))
    return [
      ...fillers.map(
        ([name, filler]): Large => ({
          kind: ofCase === 'rules' ? 'rules' : 'texts',
          what: `${number}, long texts: ${name}`,
          given: longTexts(right, filler),
        }),
      ),
      ...lists.map(
        (place): Large => ({
          kind: ofCase,
          what: `${number}, many entries: ${place.join('.')}`,
          given: manyEntries(right, place),
        }),
      ),
      { kind: ofCase, what: `${number}, many children`, given: manyChildren(right) },
    ]
  })
  const others = shapeless.flatMap(([name, value]) =>
    (entry.right[0] ?? []).map(
      (_, index): Large => ({
        kind: 'shapeless',
        what: `argument ${index}: ${name}`,
        given: (entry.right[0] ?? []).with(index, value),
      }),
    ),
  )
  return [...built.filter(({ given }) => bytesOf(given) > largest / 4), ...others]
}

/** Each large input of the entries, called several times. */
export function timeLarge(chosen: readonly Entry[] = entries, rounds = 3): readonly Timed[] {
  return chosen
    .filter(({ takesCodesOnly, name }) => takesCodesOnly !== true && !name.startsWith('parse('))
    .flatMap((entry) =>
      largeInputs(entry).map((large): Timed => {
        const times = Array.from({ length: rounds }, () => called(entry, large.given))
        const sorted = times.toSorted((one, other) => one.milliseconds - other.milliseconds)
        const seen = sorted[0] as Seen
        return { ...large, entry: entry.name, milliseconds: seen.milliseconds, seen }
      }),
    )
}
