import { z } from 'zod'
import { RuleConsequence } from '../../words/requirement.schema.js'
import { Text } from '../../words/scalars.schema.js'
import { Rule, When } from '../policy.schema.js'

/** The parts of a rule that have columns of their own. */
const groups = { when: When.shape, then: RuleConsequence.shape }

/** One column of a decision table: one field of a rule. */
export interface Column {
  readonly name: string
  /** The part of the rule the field is in; the rule itself where it is in none. */
  readonly group: keyof typeof groups | undefined
  /** Whether a cell holds one code or day, several codes, or a text to be kept to the letter. */
  readonly kind: 'code' | 'codes' | 'text'
  /** Whether no rule can do without the field. */
  readonly isRequired: boolean
}

/** The columns in their order: that of the schema of a rule, so that a new fact or field has its column at once. */
export const tableColumns: readonly Column[] = Object.entries(Rule.shape).flatMap(([name, schema]) =>
  isGroup(name)
    ? Object.entries(groups[name]).map(([inner, innerSchema]) => columnOf(inner, innerSchema, name))
    : [columnOf(name, schema, undefined)],
)

function isGroup(name: string): name is keyof typeof groups {
  return Object.hasOwn(groups, name)
}

function columnOf(name: string, schema: z.ZodType, group: Column['group']): Column {
  const isRequired = !(schema instanceof z.ZodOptional)
  const held = isRequired ? schema : schema.unwrap()
  const kind = held instanceof z.ZodArray ? 'codes' : held === Text ? 'text' : 'code'
  return { name, group, kind, isRequired }
}
