import { z } from 'zod'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { LibraryError } from '../kernel/library-error.js'
import { policyFields } from './data/policy-fields.js'
import { Policy } from './policy.schema.js'

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** The same while it is being made. */
type Draft = Record<string, unknown>

/** A name and no address: it is the same wherever the file lies. */
const id = 'urn:barnkonsekvens:policy'

let made: JsonSchema | undefined

/**
 * The shape of a policy as a JSON Schema (draft 2020-12), for editors that check and complete a policy file.
 *
 * It says which fields there are, their codes and what they mean. It does not say all that `definePolicy` does: what
 * holds between fields (the facts of an example, periods, provisions, rules that contradict each other) is checked
 * there alone, and so is how much one policy may hold. The file `schemas/policy.schema.json` is the same.
 *
 * @returns plain data, frozen; the same object every time.
 * @example
 * ```ts
 * import { policyJsonSchema } from 'barnkonsekvens'
 *
 * policyJsonSchema().$schema // => 'https://json-schema.org/draft/2020-12/schema'
 * policyJsonSchema().required // => expect.arrayContaining(['id', 'rules', 'examples'])
 * ```
 */
export function policyJsonSchema(): JsonSchema {
  made ??= deepFreeze(schemaOfPolicies())
  return made
}

function schemaOfPolicies(): JsonSchema {
  // A copy, since zod puts the same object wherever a schema is used again, and a description is of one place.
  const { $schema, ...shape } = JSON.parse(JSON.stringify(z.toJSONSchema(Policy))) as Draft
  for (const [path, description] of Object.entries(policyFields)) describe(shape, path, description)
  return {
    $schema,
    $id: id,
    title: 'A policy of barnkonsekvens',
    description:
      'When an assessment is required, how deep, what waits for it, and who may sign. definePolicy checks more.',
    ...shape,
  }
}

/** Puts a description at the field that a path names. */
function describe(shape: Draft, path: string, description: string): void {
  const field = path.split('.').reduce<Draft | undefined>((above, name) => fieldsOf(above)[name], shape)
  if (field === undefined) throw new LibraryError('policy.fieldUnknown', { path })
  field.description = description
}

/** The fields of an object, or of the entries of a list. */
function fieldsOf(schema: Draft | undefined): { readonly [name: string]: Draft } {
  const object = (schema?.items ?? schema) as { properties?: { [name: string]: Draft } } | undefined
  return object?.properties ?? {}
}
