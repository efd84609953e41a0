/** The texts of a trail: what somebody wrote in their own words, and not a code, a reference, a day or a hash. */
export function textsOf(value: unknown): readonly string[] {
  return [...new Set(stringsIn(value))].filter((text) => text.trim().includes(' '))
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
