import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aPolicy, aRule } from '../../test/fixtures/matter.js'
import { builtInPolicies } from './data/built-in.js'
import { policyFields } from './data/policy-fields.js'
import { Policy } from './policy.schema.js'
import { policyJsonSchema } from './policy-json-schema.schema.js'

type Node = { readonly [keyword: string]: unknown }

/** What a reader of JSON Schema makes of it: zod's own, going the other way. */
const reader = z.fromJSONSchema(JSON.parse(JSON.stringify(policyJsonSchema())))
const isAccepted = (policy: unknown) => reader.safeParse(policy).success

/** Every field with its path and its description, down to what is the same in every facts. */
function fieldsIn(node: Node, path: readonly string[] = []): [string, unknown][] {
  const { properties = {} } = (node.items ?? node) as { properties?: { [name: string]: Node } }
  return Object.entries(properties).flatMap(([name, field]): [string, unknown][] => {
    const at = [...path, name]
    return [[at.join('.'), field.description], ...fieldsIn(field, at)]
  })
}

describe('the JSON Schema of a policy', () => {
  it('is of the draft that editors read, has a name, and is frozen plain data', () => {
    const { $schema, $id, title, type, additionalProperties } = policyJsonSchema()
    expect({ $schema, $id, title, type, additionalProperties }).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:barnkonsekvens:policy',
      title: 'A policy of barnkonsekvens',
      type: 'object',
      additionalProperties: false,
    })
    expect(Object.isFrozen(policyJsonSchema().properties)).toBe(true)
    expect(policyJsonSchema()).toBe(policyJsonSchema())
  })

  it('knows the fields that the schema knows', () => {
    expect(Object.keys(policyJsonSchema().properties as object)).toEqual(Object.keys(Policy.shape))
  })

  it('says of every field that an author meets what it means', () => {
    const isMet = ([path]: [string, unknown]) => !/^(examples\.facts|wording\.(thresholds|words))\./.test(path)
    const met = fieldsIn(policyJsonSchema()).filter(isMet)
    expect(met.filter(([, description]) => description === undefined).map(([path]) => path)).toEqual([])
    expect(Object.fromEntries(met)).toEqual(policyFields)
  })

  it.each(builtInPolicies.map((policy) => [policy.id, policy]))('accepts %s', (_, policy) => {
    expect(isAccepted(policy)).toBe(true)
  })

  it('accepts a policy that says everything', () => {
    const rule = aRule({ from: '2026-01-01', to: '2026-12-31', when: { unit: ['A'], outcome: ['rejection'] } })
    const adopted = { by: 'Nämnden', on: '2026-01-12', reference: '§ 4' }
    const statements = [{ id: 'S1', says: 'Tyst.', status: 'statedIntention', basis: ['fl-32'] }] as const
    const wording = { thresholds: { minContentWords: 6, copyWarn: 0.8 }, words: { phrases: ['barnets bästa'] } }
    const policy = aPolicy({ rules: [rule], adopted, statements, wording, accepts: ['document'], overridable: [] })
    expect(Policy.safeParse(policy).success).toBe(true)
    expect(isAccepted({ ...policy, wording: { ...wording, words: {} } })).toBe(true)
  })

  it.each<[string, object]>([
    ['an unknown field', { rule: [] }],
    ['an unknown field in a rule', { rules: [{ ...aRule(), priority: 1 }] }],
    ['an unknown fact', { rules: [aRule({ when: { income: ['low'] } as never })] }],
    ['an unknown code', { rules: [aRule({ when: { outcome: ['refusal'] } as never })] }],
    ['an unknown code of what follows', { rules: [aRule({ then: { need: 'must' } as never })] }],
    ['an empty list of codes', { rules: [aRule({ when: { outcome: [] } })] }],
    ['a day that does not exist', { inForceFrom: '2026-02-30' }],
    ['an empty id', { id: '' }],
    ['a missing field', { examples: undefined }],
    ['a reference to itself', { $schema: './policy.schema.json' }],
  ])('refuses %s', (_, change) => {
    const policy = JSON.parse(JSON.stringify({ ...aPolicy({ rules: [aRule()] }), ...change }))
    expect(isAccepted(aPolicy({ rules: [aRule()] }))).toBe(true)
    expect(isAccepted(policy)).toBe(false)
    expect(Policy.safeParse(policy).success).toBe(false)
  })
})
