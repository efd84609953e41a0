import type { Assessment } from '../../checklist/assessment.schema.js'
import { itemById } from '../../checklist/items.js'

/** Where in an assessment something stands: which item it answers, about which child, and its path. */
interface TextPlace {
  readonly item?: string
  readonly childRef?: string
  readonly path: readonly (string | number)[]
}

/** One text of an assessment, as it is stored, and where it stands. */
export interface PlacedText extends TextPlace {
  readonly text: string
}

/** What is code, day or reference in a record, and so no text. */
const notText: ReadonlySet<string> = new Set([
  ...['id', 'childRef', 'alternative', 'area', 'direction', 'horizon', 'severity', 'outcome', 'chosen', 'dueOn'],
  ...['status', 'item', 'sharedWith', 'addresses', 'provision', 'matchesView'],
])

/**
 * Every text of an assessment: of the case, each child, area, consequence, measure, alternative and shared text. Also
 * one that answers an item which no longer applies: it is still stored and can still be read.
 */
export function textsIn({ answers, children, alternatives }: Assessment): readonly PlacedText[] {
  return [
    ...inside(answers, { path: ['answers'] }),
    ...children.flatMap((child, index) => inside(child, { childRef: child.childRef, path: ['children', index] })),
    ...alternatives.flatMap((alternative, index) => inside(alternative, { path: ['alternatives', index] })),
  ]
}

/** Every text in a value and the values inside it. */
function inside(value: unknown, place: TextPlace): PlacedText[] {
  if (typeof value === 'string') return [{ ...place, text: value }]
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => inside(entry, { ...place, path: [...place.path, index] }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => (holdsText(key) ? inside(entry, below(place, key)) : []))
}

/** Whether a text can stand under a key: not where a code or a day does. */
function holdsText(key: string): boolean {
  const type = itemById.get(key)?.type
  return !(notText.has(key) || type === 'date' || type?.startsWith('choice:') || type?.startsWith('list:'))
}

/** One step further in; the first step below `answers`, or into a record, says which item it is. */
function below({ item, ...place }: TextPlace, key: string): TextPlace {
  const path = [...place.path, key]
  const found = item ?? itemNamed(key)
  return { ...place, path, ...(found !== undefined && { item: found }) }
}

/** The item that a key stands for: every item id has a dot, and records lie under a name of their own. */
function itemNamed(key: string): string | undefined {
  if (key === 'measures') return 'dec.measures'
  if (key === 'description') return 'cons.description'
  return key.includes('.') ? key : undefined
}
