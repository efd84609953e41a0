/** Every text in something that is more than a code, a day or a reference. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => (key === 'policy' ? [] : textsOf(inside)))
}
