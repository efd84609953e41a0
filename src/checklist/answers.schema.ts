import { z } from 'zod'
import { exclusiveCodes, type ListName, valueLists } from '../words/data/value-lists.js'
import { Day, ProvisionId, Reference, Text } from '../words/scalars.schema.js'
import type { Item, Scope } from './item.js'
import { items } from './items.js'

const measureFields = {
  id: Reference,
  what: Text,
  responsible: Text.optional(),
  dueOn: Day.optional(),
  status: z.enum(valueLists.measureStatus).optional(),
  reason: Text.optional(),
}

/** A measure that softens one or more consequences for a child; `addresses` holds their ids. */
export const Measure = z.strictObject({ ...measureFields, addresses: z.array(Reference).min(1) })

/** The records an item of type `records:…` can hold among the answers; the others have a place of their own. */
const records: Readonly<Record<string, z.ZodType>> = {
  boardMeasure: z.strictObject({ ...measureFields, cost: z.number().int().min(0).optional() }),
  boardAlternative: z.strictObject({
    id: Reference,
    description: Text,
    direction: z.enum(valueLists.direction),
    effects: Text,
    chosen: z.boolean(),
  }),
}

const codesOf = (list: string): z.ZodType => z.enum(valueLists[list as ListName])

/** A list answer: one code or more, none twice, and a code that stands alone with nothing beside it. */
function codeList(list: string): z.ZodType {
  const alone = exclusiveCodes[list as ListName] ?? []
  return z
    .array(z.enum(valueLists[list as ListName]))
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length)
    .refine((codes) => codes.length === 1 || !codes.some((code) => alone.includes(code)))
}

function valueSchema(item: Item): z.ZodType {
  const [kind, name = ''] = item.type.split(':')
  switch (kind) {
    case 'text':
      return Text
    case 'texts':
      return z.array(Text).min(1)
    case 'date':
      return Day
    case 'integer':
      return z.number().int().min(0)
    case 'references':
      return z.array(z.union([z.strictObject({ provision: ProvisionId }), z.strictObject({ other: Text })])).min(1)
    case 'choice':
      return codesOf(name)
    case 'list':
      return codeList(name)
    default:
      return z.array(records[name] ?? z.never()).min(1)
  }
}

/** Whether an item's answer lies among the `answers` of its scope, and not in a place or record of its own. */
function isAmongAnswers(item: Item, scope: Scope): boolean {
  const mayBeSaid = item.from === 'caseworker' || item.mayBeStated === true
  return item.scope === scope && mayBeSaid && item.storedAs === undefined
}

/**
 * The answers of one scope: every item a caseworker may answer there, by id. Anything else is refused: an item the
 * checklist does not have, one that the facts or an event answer (save one that may be stated and is then compared), a
 * code that may be recorded only later.
 */
export function answersOf(scope: Scope, change: 'whole' | 'patch') {
  const shape: Record<string, z.ZodType> = {}
  for (const item of items) {
    if (!isAmongAnswers(item, scope)) continue
    const value = valueSchema(item).refine((answer) => !item.laterCodes?.includes(String(answer)))
    shape[item.id] = (change === 'patch' ? value.nullable() : value).optional()
  }
  return z.strictObject(shape)
}

/** What a text, code, number, date or list of them an answer may be. */
export type AnswerValue = string | number | readonly (string | number | Readonly<Record<string, unknown>>)[]
/** Answers by item id. */
export type Answers = { readonly [itemId: string]: AnswerValue }
