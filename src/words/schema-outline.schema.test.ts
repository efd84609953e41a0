import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Day, Instant, ProvisionId } from './scalars.schema.js'
import { outlineOf } from './schema-outline.schema.js'

describe('whether what passes comes out as it went in', () => {
  const inner = z.strictObject({ a: z.string() })

  it.each<[string, z.ZodType]>([
    ['a strict object', inner],
    ['a loose one', z.looseObject({ a: inner })],
    [
      'lists, records, tuples and unions of such',
      z.union([z.array(inner), z.record(z.string(), inner), z.tuple([inner])]),
    ],
    ['days, instants and ids', z.strictObject({ day: Day, at: Instant, id: ProvisionId.optional() })],
    ['rules', inner.refine((value) => value.a !== '').nullable()],
    ['codes', z.enum(['a']).or(z.literal([1, 2]))],
    ['numbers in bounds', z.number().int().min(0).max(3)],
    ['a discriminated union', z.discriminatedUnion('a', [z.strictObject({ a: z.literal('x') })])],
    ['a partial and a shortened object', inner.extend({ b: z.string() }).omit({ a: true }).partial()],
  ])('holds for %s', (_, schema) => {
    expect(outlineOf(schema).keepsInput).toBe(true)
  })

  it.each<[string, z.ZodType]>([
    ['an object that drops keys', z.object({ a: z.string() })],
    ['one further in', z.strictObject({ list: z.array(z.object({})) })],
    ['a default', z.strictObject({ a: z.string().default('x') })],
    ['a prefault', z.string().prefault('x')],
    ['a catch', z.string().catch('x')],
    ['a transform', z.string().transform(Number)],
    ['a preprocess', z.preprocess(String, z.string())],
    ['coercion', z.coerce.number()],
    ['trimming', z.string().trim()],
    ['lower case', z.strictObject({ a: z.string().min(1).toLowerCase() })],
    ['a URL that is written anew', z.url({ normalize: true })],
    ['one that is not known yet', z.lazy(() => z.string())],
    ['dates', z.date()],
  ])('does not hold for %s', (_, schema) => {
    expect(outlineOf(schema).keepsInput).toBe(false)
  })
})

describe('the names that a schema gives a place', () => {
  it('are its keys at every level and the codes that may be keys', () => {
    const schema = z.strictObject({
      outer: z.array(z.strictObject({ inner: z.string() }).optional()),
      byCode: z.record(z.enum(['red', 'green']), z.union([z.number(), z.strictObject({ deep: z.literal('end') })])),
      later: z.lazy(() => z.strictObject({ lazy: z.string() })),
    })
    expect([...outlineOf(schema).names].sort()).toEqual([
      'byCode',
      'deep',
      'end',
      'green',
      'inner',
      'later',
      'lazy',
      'outer',
      'red',
    ])
  })

  it('are found in a schema that holds itself', () => {
    const Tree: z.ZodType = z.strictObject({ leaf: z.string(), branches: z.array(z.lazy(() => Tree)) })
    expect([...outlineOf(Tree).names].sort()).toEqual(['branches', 'leaf'])
  })
})
