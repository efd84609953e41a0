import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainCopy } from './plain-copy.js'

const limits = { depth: 32, nodes: 10_000, items: 500, characters: 20_000 }

function problemOf(value: unknown): string | undefined {
  const copy = plainCopy(value, limits)
  return copy.ok ? undefined : copy.problem
}

function copyOf(value: unknown): unknown {
  const copy = plainCopy(value, limits)
  if (!copy.ok) throw new Error(copy.problem)
  return copy.value
}

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value }
  return value
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough)
}

/** An array that answers as if it held more than memory could. */
function hugeList(length: number): unknown {
  return new Proxy([], { get: (_, key) => (key === 'length' ? length : 1) })
}

describe('what is taken in', () => {
  it('is any JSON value, copied and frozen through and through', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const copy = plainCopy(value, limits)
        if (!copy.ok) return
        expect(JSON.stringify(copy.value)).toBe(JSON.stringify(value))
        expect(isFrozenThrough(copy.value)).toBe(true)
      }),
    )
  })

  it('shares nothing with what was given', () => {
    const given = { children: [{ childRef: 'a' }] }
    const copy = copyOf(given)
    given.children[0] = { childRef: 'b' }
    expect(copy).toEqual({ children: [{ childRef: 'a' }] })
  })

  it('leaves out a property that is undefined', () => {
    expect(Object.keys(copyOf({ a: undefined, b: 1 }) as object)).toEqual(['b'])
  })

  it('includes an object without a prototype, which becomes an ordinary one', () => {
    expect(copyOf(Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 })
  })

  it('includes plain data of another realm, and what it gives has this one as its home', () => {
    const foreign = runInContext('({ list: [1, { a: "b" }], text: "ö" })', createContext({}))
    const copy = copyOf(foreign) as { list: unknown[] }
    expect(copy).toEqual({ list: [1, { a: 'b' }], text: 'ö' })
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(copy.list).toBeInstanceOf(Array)
  })

  it('includes a property whose key only looks dangerous', () => {
    expect(problemOf({ proto: 1, toString: 'x', hasOwnProperty: 2 })).toBeUndefined()
  })

  it('is read once, so that a getter cannot answer otherwise later', () => {
    let reads = 0
    const given = {
      get outcome() {
        reads += 1
        return reads === 1 ? 'approval' : 'rejection'
      },
    }
    expect(copyOf(given)).toEqual({ outcome: 'approval' })
    expect(reads).toBe(1)
  })
})

describe('the limits', () => {
  it.each([
    { that: '32 levels are taken', value: nested(32), problem: undefined },
    { that: '33 levels are too deep', value: nested(33), problem: 'tooDeep' },
    { that: 'a list of 500 is taken', value: Array(500).fill(1), problem: undefined },
    { that: 'a list of 501 is too large', value: Array(501).fill(1), problem: 'tooLarge' },
    { that: 'a text of 20,000 is taken', value: 'x'.repeat(20_000), problem: undefined },
    { that: 'a text of 20,001 is too large', value: 'x'.repeat(20_001), problem: 'tooLarge' },
    { that: 'a key of 20,001 is too large', value: { ['x'.repeat(20_001)]: 1 }, problem: 'tooLarge' },
    {
      that: '10,000 values are taken',
      value: { a: Array(20).fill(Array(498).fill(1)), b: Array(17).fill(0) },
      problem: undefined,
    },
    {
      that: '10,001 values are too large',
      value: { a: Array(20).fill(Array(498).fill(1)), b: Array(18).fill(0) },
      problem: 'tooLarge',
    },
  ])('$that', ({ value, problem }) => {
    expect(problemOf(value)).toBe(problem)
  })

  it('hold however the values are spread', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, null]))
    expect(problemOf(many)).toBe('tooLarge')
  })

  it('cost nothing to reach: a million levels, a list that claims four thousand million entries', () => {
    expect(problemOf(nested(1_000_000))).toBe('tooDeep')
    expect(problemOf(hugeList(4_294_967_295))).toBe('tooLarge')
  })

  it('end a cycle', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    expect(problemOf(cycle)).toBe('tooDeep')
  })
})

describe('what is refused', () => {
  class Case {
    caseId = 'a'
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const revokedList = Proxy.revocable([], {})
  revokedList.revoke()
  const fail = (): never => {
    throw new Error('Anna Andersson')
  }
  const throwing = Object.defineProperty({}, 'name', { enumerable: true, get: fail })

  it.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['a regular expression', /a/],
    ['a typed array', new Uint8Array(2)],
    ['a boxed text', new String('a')],
    ['an error', new Error('x')],
    ['a promise', Promise.resolve(1)],
    ['an instance of a class', new Case()],
    ['an object that inherits', Object.create({ inherited: 1 })],
    ['an object that inherits from one without a prototype', Object.create(Object.create(null))],
    ['a date of another realm', runInContext('new Date(0)', createContext({}))],
    ['a list with holes', new Array(2)],
    ['a list with undefined', [undefined]],
    ['a key that reaches the prototype', JSON.parse('{"__proto__": {"isAdmin": true}}')],
    ['the key constructor', JSON.parse('{"constructor": 1}')],
    ['the key prototype', { prototype: 1 }],
    ['a getter that throws', throwing],
    ['a revoked proxy', revoked.proxy],
    ['a revoked proxy of a list', revokedList.proxy],
    ['a proxy that throws at its keys', new Proxy({}, { ownKeys: fail })],
  ])('%s', (_, value) => {
    expect(problemOf(value)).toBe('notPlain')
    expect(problemOf({ inside: [value] })).toBe('notPlain')
  })

  it.each([
    ['a lone high surrogate', '\ud800'],
    ['a lone low surrogate', 'a\udc00b'],
    ['surrogates the wrong way round', '\udc00\ud800'],
    ['U+0000', 'a\0'],
    ['a lone surrogate in a long text', `${'ö”'.repeat(2_000)}\ud800`],
  ])('a text with %s, as a value and as a key', (_, text) => {
    expect(problemOf(text)).toBe('text')
    expect(problemOf([{ a: text }])).toBe('text')
    expect(problemOf({ [text]: 1 })).toBe('text')
  })

  it('is nothing that is well-formed: a pair of surrogates is one character', () => {
    expect(problemOf('👧 ö ”')).toBeUndefined()
  })

  it('pollutes nothing', () => {
    problemOf(JSON.parse('{"__proto__": {"polluted": 1}, "a": {"constructor": {"prototype": {"polluted": 1}}}}'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('never ends in an exception, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          expect(typeof plainCopy(value, limits).ok).toBe('boolean')
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
