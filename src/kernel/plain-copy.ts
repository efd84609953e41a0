/** How much one copy takes in. */
export interface CopyLimits {
  /** Levels of nesting; a list or object at the top is the first. */
  readonly depth: number
  /** Values of every kind, counted together. */
  readonly nodes: number
  /** Entries of one list. */
  readonly items: number
  /** UTF-16 units of one text or key. */
  readonly characters: number
}

/**
 * Why a value is not taken in: nested too deep, too much of it, not plain JSON data, or holding a text that has no
 * exact bytes (a lone surrogate) or U+0000, which databases refuse.
 */
export type CopyProblem = 'tooDeep' | 'tooLarge' | 'notPlain' | 'text'

/** The copy, or the first reason against it. */
export type PlainCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: CopyProblem }

/** What one walk has seen so far. `problem` is set once, by whoever gives up. */
interface Walk {
  readonly limits: CopyLimits
  nodes: number
  problem: CopyProblem | undefined
}

/**
 * A deep-frozen copy of plain JSON data, for input of which nothing is known.
 *
 * Every property is read once, so that neither a getter nor a proxy can answer otherwise later. Taken in are null,
 * booleans, finite numbers, well-formed texts without U+0000, lists without holes, and plain objects, also those of
 * another realm (an iframe, a test runner's vm). A property that is `undefined` is left out. Refused is all else, with
 * the keys `__proto__`, `constructor` and `prototype`; a cycle is too deep.
 *
 * Never throws, whatever it is given.
 *
 * @param value - anything at all.
 * @param limits - how deep and how much; the work done never exceeds them.
 */
export function plainCopy(value: unknown, limits: CopyLimits): PlainCopy {
  const walk: Walk = { limits, nodes: 1, problem: undefined }
  const copy = attempt(value, walk)
  return copy === undefined ? { ok: false, problem: walk.problem ?? 'notPlain' } : { ok: true, value: copy }
}

/** The copy, or `undefined` also where a getter or a proxy throws: what it throws is not ours to pass on. */
function attempt(value: unknown, walk: Walk): unknown {
  try {
    return copyOf(value, walk, 1)
  } catch {
    return undefined
  }
}

/** The copy of one value; `undefined`, which no copy is, means refused. */
function copyOf(value: unknown, walk: Walk, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return textOf(value, walk)
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : undefined
    case 'object':
      return value === null ? null : structureOf(value, walk, depth)
    default:
      return undefined
  }
}

function textOf(text: string, walk: Walk): string | undefined {
  if (text.length > walk.limits.characters) return refuse(walk, 'tooLarge')
  return text.isWellFormed() && !text.includes('\0') ? text : refuse(walk, 'text')
}

function structureOf(value: object, walk: Walk, depth: number): object | undefined {
  if (depth > walk.limits.depth) return refuse(walk, 'tooDeep')
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return objectOf(value, walk, depth)
  if (Array.isArray(value)) return listOf(value, walk, depth)
  return isForeignPlain(value, prototype) ? objectOf(value, walk, depth) : undefined
}

function listOf(list: readonly unknown[], walk: Walk, depth: number): readonly unknown[] | undefined {
  const { length } = list
  if (length > walk.limits.items) return refuse(walk, 'tooLarge')
  if (hasTooMany(walk, length)) return undefined
  const copy: unknown[] = []
  for (let index = 0; index < length; index++) {
    const item = copyOf(list[index], walk, depth + 1)
    if (item === undefined) return undefined
    copy.push(item)
  }
  return Object.freeze(copy)
}

function objectOf(value: object, walk: Walk, depth: number): object | undefined {
  const keys = Object.keys(value)
  if (hasTooMany(walk, keys.length)) return undefined
  const copy: Record<string, unknown> = {}
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string
    if (isReserved(key) || textOf(key, walk) === undefined) return undefined
    const property: unknown = (value as Record<string, unknown>)[key]
    if (property === undefined) continue
    const item = copyOf(property, walk, depth + 1)
    if (item === undefined) return undefined
    copy[key] = item
  }
  return Object.freeze(copy)
}

/** The keys that reach an object's prototype in code that merges or sets by path. */
function isReserved(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype'
}

/** Whether an object is plain in its own realm: its prototype is the last one and carries what `Object`'s does. */
function isForeignPlain(value: object, prototype: unknown): boolean {
  return (
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype as object, 'isPrototypeOf') &&
    Object.prototype.toString.call(value) === '[object Object]'
  )
}

/** Counts values before they are read, so that a huge list or object costs nothing. */
function hasTooMany(walk: Walk, more: number): boolean {
  walk.nodes += more
  if (walk.nodes <= walk.limits.nodes) return false
  walk.problem = 'tooLarge'
  return true
}

function refuse(walk: Walk, problem: CopyProblem): undefined {
  walk.problem = problem
  return undefined
}
