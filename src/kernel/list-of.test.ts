import { describe, expect, it } from 'vitest'
import { listOf } from './list-of.js'

describe('what is in a list', () => {
  it('is given as it is, up to as many as are asked for', () => {
    const entry = {}
    expect(listOf([entry, 1], 2)).toEqual([entry, 1])
    expect(listOf([entry, 1], 2)?.[0]).toBe(entry)
    expect(listOf([entry, 1], 1)).toBeUndefined()
  })

  it.each([undefined, null, 'ab', { length: 1, 0: 'a' }, new Set(['a'])])(
    'is nothing for %s, which is no list',
    (given) => {
      expect(listOf(given, 9)).toBeUndefined()
    },
  )

  it('is nothing for a list that throws, is longer than it can be, or has no length', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(listOf(proxy, 9)).toBeUndefined()
    expect(listOf(new Array(2 ** 32 - 1), 100_000)).toBeUndefined()
    expect(listOf(new Proxy([], { get: (_, key) => (key === 'length' ? 'many' : null) }), 9)).toBeUndefined()
  })

  it('takes each entry once', () => {
    let reads = 0
    const counting = Object.defineProperty(['a'], 0, { enumerable: true, get: () => reads++ })
    expect(listOf(counting, 9)).toEqual([0])
    expect(reads).toBe(1)
  })
})
