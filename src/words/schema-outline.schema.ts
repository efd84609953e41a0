import type { z } from 'zod'

/** What is worth knowing of a schema before it is used. */
export interface SchemaOutline {
  /** Every name that the schema itself gives a place: a path may hold these, and no other. */
  readonly names: ReadonlySet<string>
  /** Whether what passes comes out exactly as it went in: no default, no transform, no key dropped. */
  readonly keepsInput: boolean
}

/** The kinds of schema that answer yes or no and change nothing. */
const unchanging: ReadonlySet<string> = new Set([
  'any',
  'array',
  'boolean',
  'custom',
  'enum',
  'intersection',
  'literal',
  'never',
  'nonoptional',
  'null',
  'nullable',
  'number',
  'optional',
  'readonly',
  'record',
  'string',
  'template_literal',
  'tuple',
  'undefined',
  'union',
  'unknown',
])

/** Formats whose check writes the value anew. */
const rewriting: ReadonlySet<unknown> = new Set(['url'])

/** A schema or one of its checks, as zod keeps it. */
type Definition = Readonly<Record<string, unknown>>

/** Reads a schema through and through, once. */
export function outlineOf(schema: z.ZodType): SchemaOutline {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  let keepsInput = true
  const waiting: unknown[] = [schema]
  while (waiting.length > 0) {
    const part = waiting.pop()
    if (seen.has(part)) continue
    seen.add(part)
    const definition = definitionOf(part)
    if (definition === undefined) continue
    if (changes(definition)) keepsInput = false
    for (const name of namesIn(definition)) names.add(name)
    waiting.push(...partsOf(definition))
  }
  return { names, keepsInput }
}

function definitionOf(part: unknown): Definition | undefined {
  if (typeof part !== 'object' || part === null || !('_zod' in part)) return undefined
  return (part._zod as { readonly def: Definition }).def
}

function changes(definition: Definition): boolean {
  if ('check' in definition && definition.type === undefined) return definition.check === 'overwrite'
  if (definition.coerce === true || rewriting.has(definition.format)) return true
  // An object that neither refuses nor keeps unknown keys drops them.
  if (definition.type === 'object') return definition.catchall === undefined
  return !unchanging.has(String(definition.type))
}

/** The keys of an object, and the codes of an enum, which may be the keys of a record. */
function namesIn(definition: Definition): string[] {
  if (definition.type === 'object') return Object.keys(definition.shape as object)
  if (definition.type === 'enum') return Object.values(definition.entries as object).map(String)
  if (definition.type === 'literal') return (definition.values as readonly unknown[]).map(String)
  return []
}

/** Everything a definition holds that may be a schema: itself, in a list, or by name. */
function partsOf(definition: Definition): unknown[] {
  const parts = Object.values(definition).flatMap((part) => (Array.isArray(part) ? part : [part]))
  if (definition.type === 'object') parts.push(...Object.values(definition.shape as object))
  if (definition.type === 'lazy') parts.push((definition.getter as () => unknown)())
  return parts
}
