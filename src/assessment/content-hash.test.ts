import { describe, expect, it } from 'vitest'
import type { Assessment } from '../checklist/assessment.schema.js'
import { contentHash } from './content-hash.js'

const part = (childRef: string, areas: readonly string[] = []) => ({
  childRef,
  answers: { 'views.heard': 'direct' },
  areas: areas.map((area) => ({ area, answers: {} })),
  consequences: [],
  measures: [],
})
const given = (children: readonly ReturnType<typeof part>[]) =>
  ({ answers: {}, children, alternatives: [] }) as unknown as Assessment

describe('what an assessment says', () => {
  it('is the same in whatever order children and areas were begun', () => {
    const one = given([part('B1', ['health', 'family']), part('B2')])
    expect(contentHash(given([part('B2'), part('B1', ['family', 'health'])]))).toBe(contentHash(one))
  })

  it('is another where a child, an area or an answer is another', () => {
    const hashes = [
      given([part('B1', ['health'])]),
      given([part('B2', ['health'])]),
      given([part('B1', ['family'])]),
      given([part('B1')]),
      given([{ ...part('B1', ['health']), answers: { 'views.heard': 'declined' } }]),
    ].map(contentHash)
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
