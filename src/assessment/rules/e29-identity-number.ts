import type { Reading } from '../../checklist/reading.js'
import { hasIdentityNumber } from '../../words/identity-number.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import { visibleText } from '../../words/visible-text.js'
import type { Rule } from '../rule.js'

/** One text of the assessment: which item it answers, about which child, and where it lies. */
interface Place {
  readonly item?: string
  readonly childRef?: string
  readonly path: readonly (string | number)[]
}

/** What is code, day or reference in an assessment, and so no text. */
const notText: ReadonlySet<string> = new Set([
  ...['id', 'childRef', 'alternative', 'area', 'direction', 'horizon', 'severity', 'outcome', 'chosen', 'dueOn'],
  ...['status', 'item', 'sharedWith', 'addresses', 'provision', 'matchesView'],
])

/**
 * E29: a text with a personal identity number in it, also in an answer that no longer applies, and also where the
 * number is cut by markup. The issue never repeats the number.
 */
export const identityNumber: Rule = ({ assessment }: Reading) =>
  // Most assessments hold no ten digits in any text, and then there is no place to tell.
  [assessment.answers, assessment.children, assessment.alternatives].some(mayHoldNumber) ? found(assessment) : []

const found = (assessment: Reading['assessment']): Issue[] => [
  ...inside(assessment.answers, { path: ['answers'] }),
  ...assessment.children.flatMap((child, index) =>
    inside(child, { childRef: child.childRef, path: ['children', index] }),
  ),
  ...assessment.alternatives.flatMap((alternative, index) => inside(alternative, { path: ['alternatives', index] })),
]

/** Whether any text has as many digits as the shortest identity number. */
function mayHoldNumber(value: unknown): boolean {
  if (typeof value === 'string') return hasTenDigits(value)
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (mayHoldNumber((value as Readonly<Record<string, unknown>>)[key])) return true
  return false
}

function hasTenDigits(text: string): boolean {
  // A character reference may stand for a digit.
  return text.includes('&') || (aDigit.test(text) && text.replaceAll(notDigits, '').length >= 10)
}

const aDigit = /\d/u
const notDigits = /\D+/gu

/** Every identity number in a value and the values inside it. */
function inside(value: unknown, place: Place): Issue[] {
  if (typeof value === 'string') return holdsNumber(value) ? [issue(place)] : []
  if (Array.isArray(value))
    return value.flatMap((entry, index) => inside(entry, { ...place, path: [...place.path, index] }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => (notText.has(key) ? [] : inside(entry, below(place, key))))
}

/** One step further in; the first step below `answers`, or into a record, says which item it is. */
function below({ item, ...place }: Place, key: string): Place {
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

function holdsNumber(text: string): boolean {
  return hasIdentityNumber(text) || hasIdentityNumber(visibleText(text))
}

function issue(place: Place): Issue {
  return issueOf('text.identityNumber', { rule: 'E29', ...place })
}
