import { hasVisibleText } from '../words/visible-text.js'

/** Whether a value says something: a text has visible characters, a list an entry, a number or code is there. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return hasVisibleText(value)
  if (Array.isArray(value)) return value.some(isFilled)
  return true
}
