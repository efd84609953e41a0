import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { full, quick } from './explorations.js'
import { type Counted, nameOf, outcomeOf } from './explored.js'

const kept = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Record<string, Counted>
const sum = (names: readonly string[], of: keyof Counted): number =>
  names.reduce((all, name) => all + (kept[name]?.[of] ?? 0), 0)

describe('Every order of events, right and wrong', () => {
  it.each(quick.map((exploration) => ({ exploration, name: nameOf(exploration) })))(
    'keeps what must hold, in as many states as before: $name',
    { timeout: 300_000 },
    ({ exploration, name }) => {
      const { stories, complete, compared, states, edges } = outcomeOf(exploration)
      expect(stories).toEqual([])
      expect(complete).toBe(true)
      expect(compared).toBeGreaterThan(0)
      expect({ states, edges }).toEqual(kept[name])
    },
  )

  it('is explored in at least 5 000 states with the tests, and in at least 100 000 in the full proof', () => {
    expect(sum(quick.map(nameOf), 'states')).toBeGreaterThanOrEqual(5000)
    expect(sum(full.map(nameOf), 'states')).toBeGreaterThanOrEqual(100_000)
    expect(sum(full.map(nameOf), 'edges')).toBeGreaterThanOrEqual(2_000_000)
    expect(full.map(nameOf).filter((name) => kept[name] === undefined)).toEqual([])
  })
})
