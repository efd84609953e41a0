import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Looking } from '../../src/testing/explore/explore.js'
import { about } from '../../src/testing/explore/invariants/about-the-search.js'
import { invariants } from '../../src/testing/explore/invariants/all.js'
import { type BrokenRule, brokenRules } from './broken-rules.js'

const usual = {
  theme: 'gate',
  policy: 'boras.forsorjningsenheten',
  caseType: 'economicAssistance',
  outcomes: ['rejection'],
} as const

/** Explores with the library as it then is, until something does not hold; the shortest way there, told. */
async function firstBroken(rule: Partial<BrokenRule>) {
  const { theme, policy, caseType, outcomes, isCompared } = { ...usual, ...rule }
  const { explore } = await import('../../src/testing/explore/explore.js')
  const { invariants: looked } = await import('../../src/testing/explore/invariants/all.js')
  const { storyOf, wayTo } = await import('../../src/testing/explore/story-of.js')
  const { worldOf } = await import('../../src/testing/explore/worlds.js')
  const { policies } = await import('../../src/policy/named-policies.js')
  const judging = policies[policy as keyof typeof policies]
  const looking: Looking = { mostStates: 4000, invariants: looked, compareEvery: isCompared ? 1 : 0, stopAtFirst: true }
  const found = explore(worldOf(theme, { policy: judging, caseType, outcomes }), looking)
  const [first] = found.broken
  if (first === undefined) return undefined
  return { id: first.invariant.id, story: storyOf(wayTo(found, first), first.invariant) }
}

/** The name of the file that a story is kept in. */
const fileOf = ({ then }: BrokenRule): string =>
  then
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')

afterEach(() => {
  vi.resetModules()
})

it('has for everything that must hold a broken rule that it finds out', () => {
  const looked = [...invariants, ...Object.values(about)].map(({ id }) => id)
  const caught = new Set(brokenRules.map(({ caughtBy }) => caughtBy))
  expect(looked.filter((id) => !caught.has(id))).toEqual([])
  expect(new Set(looked).size).toBe(looked.length)
})

describe('A rule that is broken on purpose is found out', () => {
  it.each(brokenRules)('$then', async (rule) => {
    const path = `../../src/${rule.module}.js`
    vi.resetModules()
    vi.doMock(path, async (importOriginal) => {
      const actual = await importOriginal<Record<string, never>>()
      return { ...actual, ...rule.by(actual) }
    })
    const found = await firstBroken(rule)
    vi.doUnmock(path)
    expect(found?.id).toBe(rule.caughtBy)
    await expect(found?.story).toMatchFileSnapshot(`stories/${fileOf(rule)}.txt`)
  })
})
