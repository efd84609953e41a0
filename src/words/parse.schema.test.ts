import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Issue } from './issue.schema.js'
import { parse, parseInside } from './parse.schema.js'
import { Day, Instant, Reference, Text } from './scalars.schema.js'

const Child = z.strictObject({
  childRef: Reference,
  birthDate: Day.optional(),
  affected: z.enum(['direct', 'indirect']),
  reason: Text.optional(),
})

const Sample = z
  .strictObject({
    kind: z.literal('sample'),
    at: Instant,
    children: z.array(Child).max(3),
    needs: z.union([z.array(z.enum(['food', 'rent'])), z.literal('unknown')]).optional(),
    count: z.number().int().min(0).optional(),
    free: z.record(z.string(), z.number()).optional(),
    sized: z.union([z.strictObject({ size: z.number() }), z.strictObject({ weight: z.number() })]).optional(),
  })
  .refine((sample) => sample.count !== 13, { path: ['count'], params: { problem: 'unlucky' } })
  .refine((sample) => sample.count !== 14)

const child = { childRef: 'child-1', affected: 'direct' }
const sample = { kind: 'sample', at: '2026-11-02T10:00:00Z', children: [child] }

function issuesOf(json: unknown): readonly Issue[] {
  const result = parse(Sample, json)
  return result.ok ? [] : result.issues
}

function placesOf(json: unknown): string[] {
  return issuesOf(json).map(
    (issue) => `${issue.path?.join('/')} ${issue.code === 'input.invalid' ? issue.params.problem : issue.code}`,
  )
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough)
}

describe('what is taken in', () => {
  it('is a frozen copy that shares nothing with what was sent', () => {
    const sent = structuredClone(sample)
    const result = parse(Sample, sent)
    sent.children.length = 0
    expect(result).toEqual({ ok: true, value: sample })
    expect(result.ok && isFrozenThrough(result.value)).toBe(true)
  })

  it('is the same object when it came in before', () => {
    const first = parse(Sample, sample)
    const second = parse(Sample, first.ok && first.value)
    expect(second.ok && second.value).toBe(first.ok && first.value)
  })

  it('is judged by the schema also when it came in through another one', () => {
    const loose = parse(z.record(z.string(), z.unknown()), { kind: 'other' })
    expect(placesOf(loose.ok && loose.value)).toContain('kind notACode')
  })

  it('keeps what a schema makes of it, frozen too', () => {
    const Changing = z.strictObject({ name: z.string().trim(), depth: z.string().default('simple') })
    const result = parse(Changing, { name: ' a ' })
    expect(result).toEqual({ ok: true, value: { name: 'a', depth: 'simple' } })
    expect(result.ok && Object.isFrozen(result.value)).toBe(true)
  })

  it('loses the keys that a stripping schema drops', () => {
    expect(parse(z.object({ a: z.number() }), { a: 1, b: 2 })).toEqual({ ok: true, value: { a: 1 } })
  })

  it('may be a single value', () => {
    expect(parse(Day, '2026-02-28').ok).toBe(true)
    expect(parse(Day, '2026-02-29').ok).toBe(false)
  })

  it('has no property that was undefined', () => {
    const result = parse(Sample, { ...sample, count: undefined })
    expect(result.ok && 'count' in result.value).toBe(false)
  })
})

describe('what is refused', () => {
  it.each([
    { that: 'a missing field', json: { ...sample, at: undefined }, places: ['at missing'] },
    { that: 'a missing code', json: { ...sample, kind: undefined }, places: ['kind missing'] },
    {
      that: 'a missing field of a list entry',
      json: { ...sample, children: [child, {}] },
      places: ['children/1/childRef missing', 'children/1/affected missing'],
    },
    { that: 'a wrong type', json: { ...sample, children: 'Anna' }, places: ['children wrongType'] },
    { that: 'null where a value is asked', json: { ...sample, count: null }, places: ['count wrongType'] },
    {
      that: 'a code that is not in the list',
      json: { ...sample, children: [{ ...child, affected: 'Anna' }] },
      places: ['children/0/affected notACode'],
    },
    {
      that: 'a text that is too short',
      json: { ...sample, children: [{ ...child, childRef: '' }] },
      places: ['children/0/childRef tooSmall'],
    },
    {
      that: 'a list that is too long',
      json: { ...sample, children: [child, child, child, child] },
      places: ['children tooLarge'],
    },
    { that: 'a negative count', json: { ...sample, count: -1 }, places: ['count tooSmall'] },
    { that: 'half a count', json: { ...sample, count: 0.5 }, places: ['count wrongType'] },
    {
      that: 'a day that does not exist',
      json: { ...sample, children: [{ ...child, birthDate: '2026-02-29' }] },
      places: ['children/0/birthDate format'],
    },
    { that: 'an unknown key', json: { ...sample, Anna: 1 }, places: ['<unknown> unknownKey'] },
    {
      that: 'an unknown key further in',
      json: { ...sample, children: [{ ...child, Anna: 1, Bo: 2 }] },
      places: ['children/0/<unknown> unknownKey'],
    },
    {
      that: 'a wrong value under a free key',
      json: { ...sample, free: { Anna: 'x' } },
      places: ['free/<unknown> wrongType'],
    },
    {
      that: 'a wrong code in one alternative of a union',
      json: { ...sample, needs: ['food', 'Anna'] },
      places: ['needs/1 notACode'],
    },
    { that: 'a code that no alternative has', json: { ...sample, needs: 'Anna' }, places: ['needs notACode'] },
    { that: 'a type that no alternative has', json: { ...sample, sized: 4 }, places: ['sized wrongType'] },
    { that: 'an object that no alternative has', json: { ...sample, sized: { Anna: 4 } }, places: ['sized notACode'] },
    { that: 'a rule that its author named', json: { ...sample, count: 13 }, places: ['count unlucky'] },
    { that: 'a rule without a name', json: { ...sample, count: 14 }, places: [' other'] },
    {
      that: 'every fault at once, in the order of the schema',
      json: { Anna: 1, count: -1, children: [{}], kind: 'x' },
      places: [
        'kind notACode',
        'at missing',
        'children/0/childRef missing',
        'children/0/affected missing',
        'count tooSmall',
        '<unknown> unknownKey',
      ],
    },
    { that: 'what is no object at all', json: 'Anna', places: [' wrongType'] },
    { that: 'nothing', json: undefined, places: [' notPlain'] },
    { that: 'what is not plain', json: { ...sample, at: new Date(0) }, places: [' notPlain'] },
    { that: 'a text without exact bytes', json: { ...sample, kind: '\ud800' }, places: [' text'] },
    {
      that: 'a list longer than any case',
      json: { ...sample, children: Array(501).fill(child) },
      places: [' tooLarge'],
    },
    { that: 'a key that reaches the prototype', json: JSON.parse('{"__proto__": {}}'), places: [' notPlain'] },
  ])('$that', ({ json, places }) => {
    expect(placesOf(json)).toEqual(places)
  })

  it('is too deep where a schema would let it pass', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    const result = parse(z.unknown(), deep)
    expect(result.ok ? [] : result.issues.map((issue) => issue.params.problem)).toEqual(['tooDeep'])
  })

  it('is told with 50 faults at most, the first ones', () => {
    const result = parse(z.array(Child), Array(100).fill({ ...child, affected: 'x' }))
    const issues = result.ok ? [] : result.issues
    expect(issues.map((issue) => issue.path)).toEqual(Array.from({ length: 50 }, (_, index) => [index, 'affected']))
  })

  it('carries what every input.invalid has: it blocks, and nobody but the developer can mend it', () => {
    expect(issuesOf({ ...sample, count: -1 })).toEqual([
      {
        code: 'input.invalid',
        severity: 'blocking',
        path: ['count'],
        params: { problem: 'tooSmall' },
        who: [],
        resolvedBy: [],
        basis: [],
      },
    ])
  })

  it('is told in frozen data, like everything that crosses the border', () => {
    expect(isFrozenThrough(issuesOf({ ...sample, count: -1 }))).toBe(true)
    expect(isFrozenThrough(issuesOf(undefined))).toBe(true)
  })

  it('includes what makes a rule of the schema fail with an exception', () => {
    const Throwing = z.strictObject({ a: z.string() }).refine((value) => {
      throw new Error(value.a)
    })
    const result = parse(Throwing, { a: 'Anna' })
    expect(result.ok ? [] : result.issues.map((issue) => issue.params)).toEqual([{ problem: 'other' }])
  })
})

describe('an identity number', () => {
  const number = '20130501-2385'

  it('blocks wherever it stands, each place told', () => {
    expect(
      placesOf({
        ...sample,
        children: [
          { ...child, reason: `Anna ${number} bor hos` },
          { ...child, childRef: number },
        ],
      }),
    ).toEqual(['children/0/reason text.identityNumber', 'children/1/childRef text.identityNumber'])
    expect(issuesOf({ ...sample, children: [{ ...child, reason: number }] })[0]?.severity).toBe('blocking')
  })

  it('is told beside the other faults', () => {
    expect(placesOf({ ...sample, at: number })).toEqual(['at format', 'at text.identityNumber'])
  })

  it('is never repeated, not even as a key', () => {
    expect(placesOf({ ...sample, free: { [number]: 1 } })).toEqual(['free/<unknown> text.identityNumber'])
  })
})

describe('where code may not be generated, as under a strict content security policy', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    z.config({ jitless: false })
  })

  it('the same is taken in and refused', () => {
    const generate = vi.fn(function refuse() {
      throw new EvalError('refused')
    })
    // zod has found out already that it may generate code here, so it has to be told that it may not.
    z.config({ jitless: true })
    vi.stubGlobal('Function', generate)
    const Fresh = z.strictObject({ kind: z.literal('sample'), count: z.number().optional() })
    expect(parse(Fresh, { kind: 'sample' })).toEqual({ ok: true, value: { kind: 'sample' } })
    const refused = parse(Fresh, { kind: 'x', Anna: 1 })
    expect(refused.ok ? [] : refused.issues.map(({ path }) => path)).toEqual([['kind'], ['<unknown>']])
    expect(generate).toHaveBeenCalled()
  })
})

describe('a part of something larger', () => {
  it('is told with the path from the top', () => {
    const result = parseInside(Sample, { ...sample, count: -1, kind: 'Anna' }, ['policy', 0])
    expect(result.ok ? [] : result.issues.map((issue) => issue.path)).toEqual([
      ['policy', 0, 'kind'],
      ['policy', 0, 'count'],
    ])
    expect(parseInside(Sample, () => 1, ['facts'])).toMatchObject({ issues: [{ path: ['facts'] }] })
  })
})

describe('nothing that was sent is ever told', () => {
  const canary = 'Anna Andersson 20130501-2385'
  // Anything at all, with the canary in every text and every key that is not the schema's own.
  const names = fc.constantFrom(
    'kind',
    'at',
    'children',
    'needs',
    'count',
    'free',
    'sized',
    'childRef',
    'affected',
    'size',
  )
  const text = fc.constantFrom(canary, `${canary}!`, `${canary}\0`, `${canary}\ud800`)
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.integer(),
      fc.constant(null),
      fc.constant(undefined),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(fc.oneof(names, names, text), tie('value'), { maxKeys: 6 }),
  }))
  const schemas = [
    Sample,
    z.discriminatedUnion('kind', [
      Sample,
      z.strictObject({ kind: z.literal('other'), free: z.record(z.enum(['a', 'b']), z.unknown()) }),
    ]),
    z.record(Reference.regex(/^ref-/), Child),
    z.array(z.union([Child, Text.max(5), z.tuple([z.number(), Day])])),
    z.intersection(z.looseObject({ kind: z.string().max(3) }), z.looseObject({ at: Instant })),
    z.map(z.string(), z.string()),
    z.unknown().superRefine((value, context) => {
      context.addIssue({ code: 'custom', path: [canary], message: canary, params: { problem: canary, value } })
    }),
  ]

  it('in any issue, whatever was sent and whatever the schema', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.constantFrom(...schemas), anything.value, (schema, sent) => {
        const result = parse(schema, sent)
        if (result.ok) return
        refused += 1
        expect(JSON.stringify(result.issues)).not.toMatch(/Anna|Andersson|20130501/)
      }),
      { numRuns: 5_000 },
    )
    expect(refused).toBeGreaterThan(2_500)
  })

  it('nor does anything end in an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemas),
        fc.anything({ withDate: true, withMap: true, withBigInt: true }),
        (schema, sent) => {
          expect(typeof parse(schema, sent).ok).toBe('boolean')
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
