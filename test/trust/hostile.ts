/** Values that no entry expects, by name. Each is made when asked for; one that cannot be changed is made once. */

/** What a hostile getter, trap or converter says when it throws: nobody may ever see it. */
export const thrownSecret = 'Kanarie Fågelsång 20150115-2381'

function refuse(): never {
  throw new Error(thrownSecret, { cause: thrownSecret })
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function nestedLists(levels: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

function nestedObjects(levels: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = { answers: value }
  return value
}

function cyclicObject(): unknown {
  const value: Record<string, unknown> = { type: 'case.closed' }
  value.self = value
  return value
}

function cyclicList(): unknown {
  const value: unknown[] = []
  value.push(value)
  return value
}

function throwingGetter(key: string): unknown {
  return Object.defineProperty({}, key, { enumerable: true, get: refuse })
}

/** A proxy of which one trap throws. */
function throwingProxy(trap: string, target: object = {}): unknown {
  return new Proxy(target, { [trap]: refuse })
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** A list that answers otherwise every time it is read. */
function shifting(): unknown {
  let reads = 0
  return new Proxy([1, 2, 3], {
    get: (_, key) => {
      reads += 1
      return key === 'length' ? reads : reads % 2 === 0 ? 'rejection' : 7
    },
  })
}

class Foreign {
  readonly outcome = 'approval'
  toJSON(): unknown {
    return { outcome: 'approval' }
  }
}

function ownKey(key: string, value: unknown = { polluted: true }): unknown {
  return Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Every kind of number, and what is almost one. */
const numbers: readonly (readonly [string, () => unknown])[] = [
  ...[0, -0, -1, 1.5, 2 ** 53, 1e21, Number.MAX_VALUE, Number.MIN_VALUE, Number.NaN].map(
    (value) => [Object.is(value, -0) ? '-0' : String(value), () => value] as const,
  ),
  ['Infinity', () => Number.POSITIVE_INFINITY],
  ['-Infinity', () => Number.NEGATIVE_INFINITY],
  ['a BigInt', () => 10n],
  ['a boxed number', () => Object(7)],
]

const texts: readonly (readonly [string, () => unknown])[] = [
  ['an empty text', () => ''],
  ['spaces', () => '   '],
  ['zero-width characters', () => '\u200b\u200d\ufeff\u2060'],
  ['a lone high surrogate', () => 'a\ud800b'],
  ['a lone low surrogate', () => 'a\udc00b'],
  ['U+0000', () => 'a\u0000b'],
  ['a byte order mark', () => '\ufeffrejection'],
  ['right-to-left override', () => '\u202erejection\u202c'],
  ['20,001 characters', once(() => 'x'.repeat(20_001))],
  ['a million characters', once(() => 'x'.repeat(1_000_000))],
  ['a long run of digits', once(() => '1'.repeat(20_000))],
  ['a long run of <', once(() => '<'.repeat(20_000))],
  ['a long run of spaces', once(() => ' '.repeat(20_000))],
  ['a long run of a and !', once(() => `${'a'.repeat(19_999)}!`)],
  ['many combining marks', once(() => `e${'\u0301'.repeat(19_000)}`)],
  ['an identity number', () => 'barnet 20150115-2381'],
  ['markup', () => '<img src=x onerror=alert(1)>'],
  ['a formula', () => '=HYPERLINK("http://x","y")'],
  ['a template', () => '$&{child} {{item}} [a|b]'],
  ['SQL', () => "'; drop table case; --"],
  ['a path', () => '../../etc/passwd'],
  ['a day that does not exist', () => '2026-02-30'],
  ['a day of five digits', () => '12026-01-01'],
  ['an instant without offset', () => '2026-11-02T10:00:00'],
  ['the last instant', () => '9999-12-31T23:59:59Z'],
  ['a code in capitals', () => 'REJECTION'],
  ['a boxed text', () => Object('rejection')],
]

const structures: readonly (readonly [string, () => unknown])[] = [
  ['an empty object', () => ({})],
  ['an empty list', () => []],
  ['a list of nothing', () => [undefined]],
  ['a list of null', () => [null]],
  ['a list with holes', () => new Array(3)],
  ['a list that claims to be as long as can be', () => new Array(2 ** 32 - 1)],
  ['501 entries', once(() => new Array(501).fill('x'))],
  ['100,001 entries', once(() => new Array(100_001).fill(null))],
  ['a list with a name', () => Object.assign(['x'], { outcome: 'rejection' })],
  ['10,001 keys', once(() => Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`k${index}`, index])))],
  ['a million nested lists', once(() => nestedLists(1_000_000))],
  ['2,000 nested lists', once(() => nestedLists(2000))],
  ['33 nested objects', once(() => nestedObjects(33))],
  ['100,000 nested objects', once(() => nestedObjects(100_000))],
  ['a cycle', cyclicObject],
  ['a list in itself', cyclicList],
  ['an object without prototype', () => Object.assign(Object.create(null), { outcome: 'rejection' })],
  ['an object that inherits', () => Object.create({ outcome: 'rejection', on: '2026-11-02' })],
  ['an instance of a class', () => new Foreign()],
  ['a frozen object', () => Object.freeze({ outcome: 'rejection' })],
  ['a sealed list', () => Object.seal(['x'])],
  ['256 KiB of nested data', once(() => Array.from({ length: 400 }, () => ({ text: 'å'.repeat(320) })))],
]

const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const

const exotic: readonly (readonly [string, () => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['false', () => false],
  ['a symbol', () => Symbol(thrownSecret)],
  ['a function', () => () => undefined],
  ['a class', () => Foreign],
  ['a Date', () => new Date(0)],
  ['an invalid Date', () => new Date(Number.NaN)],
  ['a Map', () => new Map([['outcome', 'rejection']])],
  ['a Set', () => new Set(['rejection'])],
  ['a WeakMap', () => new WeakMap()],
  ['a regular expression', () => /(a+)+$/],
  ['a promise', () => Promise.resolve('rejection')],
  ['an error', () => new Error(thrownSecret)],
  ['bytes', () => new Uint8Array(16)],
  ['a buffer', () => new ArrayBuffer(16)],
  [
    'a generator',
    () =>
      (function* () {
        yield 1
      })(),
  ],
  ['the global object', () => globalThis],
  ['the prototype of all objects', () => Object.prototype],
  ['a revoked proxy', () => revoked({})],
  ['a revoked proxy of a list', () => revoked([])],
  ...traps.map((trap) => [`a proxy whose ${trap} throws`, () => throwingProxy(trap)] as const),
  ...(['get', 'ownKeys', 'getPrototypeOf'] as const).map(
    (trap) => [`a proxy of a list whose ${trap} throws`, () => throwingProxy(trap, [])] as const,
  ),
  [
    'a proxy that has everything',
    () => new Proxy({}, { has: () => true, get: () => 'rejection', ownKeys: () => ['outcome'] }),
  ],
  [
    'a list that claims four thousand million entries',
    () => new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 32 - 1 : null) }),
  ],
  ['a list of negative length', () => new Proxy([], { get: (_, key) => (key === 'length' ? -1 : null) })],
  ['a list whose length is a text', () => new Proxy([], { get: (_, key) => (key === 'length' ? 'many' : null) })],
  ['a list that answers otherwise every time', shifting],
  ...(['type', 'outcome', 'on', 'children', 'policies', 'length', 'recordedAt', 'id'] as const).map(
    (key) => [`a getter of ${key} that throws`, () => throwingGetter(key)] as const,
  ),
  [
    'a converter that throws',
    () => ({ toString: refuse, valueOf: refuse, toJSON: refuse, [Symbol.toPrimitive]: refuse }),
  ],
  ['an iterator that throws', () => ({ length: 1, [Symbol.iterator]: refuse })],
  ['a thenable', () => ({ then: refuse })],
]

/** Names that reach further than data does. */
export const reservedKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toJSON',
  'then',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  '',
] as const

const poisoned: readonly (readonly [string, () => unknown])[] = [
  ...reservedKeys.map((key) => [`an own key ${key === '' ? 'without a name' : key}`, () => ownKey(key)] as const),
  ['__proto__ from JSON', () => JSON.parse('{"__proto__":{"polluted":true},"outcome":"rejection"}')],
  ['constructor.prototype from JSON', () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')],
]

/** Every hostile value: what it is, and how it is made. */
export const hostileValues: readonly (readonly [name: string, make: () => unknown])[] = [
  ...exotic,
  ...numbers,
  ...texts,
  ...structures,
  ...poisoned,
]

/** Names of events that are none: XState's own, those of prototypes, and what looks like one of ours. */
export const reservedTypes: readonly string[] = [
  ...['xstate.stop', 'xstate.init', 'xstate.error', 'xstate.promise.resolve', 'xstate.promise.reject'],
  ...['xstate.snapshot', 'xstate.done.state.decisionCase', 'xstate.done.actor.0', 'xstate.error.actor.0'],
  ...['xstate.after.1000.decisionCase', 'xstate.route', 'xstate.observable.complete', 'xstate.raise', '@xstate.event'],
  ...[
    'done.invoke.x',
    'error.platform.x',
    '*',
    'decision.*',
    '',
    ' ',
    '\u0000',
    '__proto__',
    'constructor',
    'prototype',
  ],
  ...[
    'toString',
    'valueOf',
    'hasOwnProperty',
    'isPrototypeOf',
    '__defineGetter__',
    '__lookupGetter__',
    'toJSON',
    'then',
  ],
  ...[
    'case.opened ',
    'CASE.CLOSED',
    'case_closed',
    'case.closed\u200b',
    'decision.unmade',
    'assessment',
    'always',
    'guard',
  ],
  ...['context', 'state.value', 'init', 'stop', 'null', 'undefined', 'NaN', '0'],
]
