import * as library from 'barnkonsekvens'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const exported: Readonly<Record<string, unknown>> = library

/** Every schema that a user can import, by its name. */
const schemas = Object.entries(exported).flatMap(([name, value]): [string, z.ZodType][] =>
  value instanceof z.ZodType ? [[name, value]] : [],
)

describe('the schemas that are exported', () => {
  it('are there', () => {
    expect(schemas.length).toBeGreaterThan(30)
    expect(schemas.map(([name]) => name)).toEqual(expect.arrayContaining(['Facts', 'Decision', 'Assessment', 'Policy']))
  })

  it.each(schemas)('%s compiles as a whole, with nothing left to the slower way', (_, schema) => {
    expect(() => z.compile(schema, { strict: true })).not.toThrow()
  })

  it('would be told of one that does not compile', () => {
    const slow = z.strictObject({ inside: z.array(z.string().refine(async () => true)) })
    expect(() => z.compile(slow, { strict: true })).toThrow()
  })
})
