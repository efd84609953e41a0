import { describe, expect, it } from 'vitest'
import { hitsIn, tracesOf } from './canary.js'
import { entries } from './entries.js'
import { kept, toldOf } from './kept.js'
import { prototypeChanges, prototypesNow } from './prototypes.js'

const before = prototypesNow()

describe('the bad inputs that are kept', () => {
  it('are three hundred at the least, no two alike, and some for every function that takes data', () => {
    expect(kept.length).toBeGreaterThanOrEqual(300)
    expect(new Set(kept.map(({ entry, wrong }) => `${entry.name}: ${wrong}`)).size).toBe(kept.length)
    const names = new Set(kept.map(({ entry }) => entry.name))
    const without = entries.filter(({ name }) => !names.has(name) && !name.startsWith('parse('))
    // These answer `undefined` to what they do not know.
    expect(without.map(({ name }) => name)).toEqual(['openQuestion', 'itemText', 'partText'])
  })

  it.each(kept.map((each) => [each.entry.name, each.wrong, each] as const))('%s refuses %s', (_, __, each) => {
    const { seen, told } = toldOf(each)
    expect([seen.outcome, told]).toEqual(['refused', each.told])
    expect(hitsIn(tracesOf(seen))).toBe(0)
    expect(prototypeChanges(before)).toEqual([])
  })
})
