import { z } from 'zod'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { type PlainCopy, plainCopy } from '../kernel/plain-copy.js'
import type { Result } from '../kernel/result.js'
import { bounds, mostIssues } from './bounds.js'
import { identityNumberPaths } from './identity-number.js'
import { issueOf } from './issue.js'
import type { Issue } from './issue.schema.js'
import { outlineOf, type SchemaOutline } from './schema-outline.schema.js'

/** A place in what was sent. */
type Path = readonly PropertyKey[]

/** A schema made ready: compiled where the platform allows code to be generated, and what is known of it. */
interface Door {
  readonly schema: z.ZodType
  readonly outline: SchemaOutline
  /** Values that came through here before: frozen, so that they would again. */
  readonly passed: WeakSet<object>
}

/** How a fault that its author did not name is reported. */
const otherProblem = 'other'

/** A problem that the author of a schema named in `params`: a code, nothing that was sent. */
const problemCode = /^[a-z][A-Za-z]{0,40}$/

const doors = new WeakMap<z.ZodType, Door>()

/** Copies that were made here and came out as they are: plain and frozen for good, so that they need no other. */
const taken = new WeakSet<object>()

/**
 * Takes in what somebody sent: the only door for data of which nothing is known.
 *
 * What comes out is plain, deep-frozen and what the schema says, and shares nothing with what was sent. What is refused
 * is refused with every reason at once, in the order of the schema, 50 at most: `input.invalid` with the path of known
 * names only and a `problem` (`unknownKey` `missing` `wrongType` `notACode` `tooSmall` `tooLarge` `format` `tooDeep`
 * `notPlain` `text` `other`, or one that the schema names), and `text.identityNumber` for each text that holds an
 * identity number. No value, unknown key or message of a schema is ever in an issue. Never throws on data.
 *
 * @param schema - compiled at first use and kept.
 * @param json - anything at all; data that came through here before is the same object again.
 * @example
 * ```ts
 * import { Facts, parse } from 'barnkonsekvens'
 *
 * const facts = parse(Facts, { caseType: 'housing', childrenLinked: 'maybe', children: [] })
 * facts.ok // => false
 * facts.ok ? [] : facts.issues.map((issue) => issue.path) // => [['childrenLinked']]
 * ```
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
): Result<DeepReadonly<z.output<Schema>>, Issue> {
  return parseInside(schema, json, [])
}

/**
 * The same for one part of something larger.
 *
 * @param prefix - where the part lies, by names of our own; every path starts with it.
 */
export function parseInside<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
  prefix: readonly (string | number)[],
): Result<DeepReadonly<z.output<Schema>>, Issue> {
  const door = doorOf(schema)
  if (isObject(json) && door.passed.has(json)) return { ok: true, value: json as DeepReadonly<z.output<Schema>> }
  const read = readThrough<Schema>(door, json, prefix, identityNumbers)
  if (read.ok && isObject(read.value)) door.passed.add(read.value)
  return read
}

/**
 * The same without looking for identity numbers, for a reader that stores nothing and has a rule of its own for them.
 */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
  prefix: readonly (string | number)[],
): Result<DeepReadonly<z.output<Schema>>, Issue> {
  return readThrough<Schema>(doorOf(schema), json, prefix, () => [])
}

function readThrough<Schema extends z.ZodType>(
  door: Door,
  json: unknown,
  prefix: readonly (string | number)[],
  look: (copy: unknown, door: Door) => readonly Issue[],
): Result<DeepReadonly<z.output<Schema>>, Issue> {
  const copy: PlainCopy = isObject(json) && taken.has(json) ? { ok: true, value: json } : plainCopy(json, bounds)
  if (!copy.ok) return { ok: false, issues: deepFreeze([invalid([...prefix], copy.problem)]) }
  const { issues, value } = judged(door, copy.value)
  const found = [...issues, ...look(copy.value, door)]
  if (found.length === 0) return { ok: true, value: kept(door, value) as DeepReadonly<z.output<Schema>> }
  const shown = found.slice(0, mostIssues)
  return { ok: false, issues: deepFreeze(prefix.length === 0 ? shown : shown.map((issue) => below(prefix, issue))) }
}

/** One issue for each text that holds an identity number. */
function identityNumbers(copy: unknown, door: Door): readonly Issue[] {
  return identityNumberPaths(copy).map((path) => issueOf('text.identityNumber', { path: named(path, door) }))
}

function doorOf(schema: z.ZodType): Door {
  const known = doors.get(schema)
  if (known !== undefined) return known
  const door: Door = { schema: z.compile(schema), outline: outlineOf(schema), passed: new WeakSet() }
  doors.set(schema, door)
  return door
}

/** What the schema says of a copy: nothing against it and the value, or all that is. */
function judged(door: Door, copy: unknown): { issues: Issue[]; value?: unknown } {
  try {
    // Where the schema changes nothing the copy itself is the value, and building it again would be waste.
    if (door.outline.keepsInput && z.validate(door.schema, copy)) return { issues: [], value: copy }
    const result = door.schema.safeParse(copy)
    if (result.success) return { issues: [], value: door.outline.keepsInput ? copy : result.data }
    return { issues: withoutEchoes(result.error.issues.flatMap((issue) => issuesOf(issue, [], copy, door))) }
  } catch {
    // A refinement threw. What it threw may quote what was sent, so only the refusal goes on.
    return { issues: [invalid([], otherProblem)] }
  }
}

/** Leaves out what zod goes on to say of a value that is missing or of the wrong type, such as its length. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const settled = new Set<string>()
  return issues.filter(({ path, params: { problem } }) => {
    const place = JSON.stringify(path)
    if (settled.has(place)) return problem === 'unknownKey'
    if (problem === 'wrongType' || problem === 'missing') settled.add(place)
    return true
  })
}

/** The value for good: a copy that the schema left alone is remembered, one that it built anew is frozen first. */
function kept(door: Door, value: unknown): unknown {
  if (!isObject(value)) return value
  if (door.outline.keepsInput) {
    taken.add(value)
    return value
  }
  const copy = plainCopy(value, bounds)
  return copy.ok ? copy.value : value
}

function issuesOf(issue: z.core.$ZodIssue, above: Path, copy: unknown, door: Door): Issue[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const branch = branchMeant(issue.errors)
    if (branch !== undefined) return branch.flatMap((error) => issuesOf(error, path, copy, door))
  }
  const place = named(path, door)
  if (issue.code === 'unrecognized_keys') place.push('<unknown>')
  return [invalid(place, problemOf(issue, valueAt(copy, path)))]
}

/** The one alternative of a union that has the right shape: its faults lie further in. */
function branchMeant(errors: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const fitting = errors.filter((branch) =>
    branch.every((error) => error.path.length > 0 || error.code === 'unrecognized_keys'),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'unknownKey'
    case 'invalid_type':
      return value === undefined ? 'missing' : 'wrongType'
    case 'invalid_value':
      return value === undefined ? 'missing' : 'notACode'
    case 'too_small':
      return 'tooSmall'
    case 'too_big':
      return 'tooLarge'
    case 'invalid_format':
    case 'not_multiple_of':
      return 'format'
    case 'invalid_union':
      return value === undefined ? 'missing' : unionProblem(issue.errors)
    case 'custom':
      return namedProblem(issue.params?.problem)
    default:
      return otherProblem
  }
}

/** Why no alternative of a union fits: the wrong type for all, or a code that none of them has. */
function unionProblem(errors: readonly z.core.$ZodIssue[][]): string {
  const atTop = errors.flat().filter((error) => error.path.length === 0)
  return atTop.length > 0 && atTop.every((error) => error.code === 'invalid_type') ? 'wrongType' : 'notACode'
}

function namedProblem(problem: unknown): string {
  return typeof problem === 'string' && problemCode.test(problem) ? problem : otherProblem
}

/** A path in which every name that is not the schema's own is hidden. */
function named(path: Path, door: Door): (string | number)[] {
  return path.map((part) =>
    typeof part === 'number' || (typeof part === 'string' && door.outline.names.has(part)) ? part : '<unknown>',
  )
}

function valueAt(copy: unknown, path: Path): unknown {
  let value = copy
  for (const part of path) {
    if (!isObject(value) || !Object.hasOwn(value, part)) return undefined
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part]
  }
  return value
}

function invalid(path: (string | number)[], problem: string): Issue {
  return issueOf('input.invalid', { path, params: { problem } })
}

function below(prefix: readonly (string | number)[], issue: Issue): Issue {
  return issue.path === undefined || issue.path.length === 0
    ? { ...issue, path: prefix }
    : { ...issue, path: [...prefix, ...issue.path] }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
