import { z } from 'zod'
import { Facts } from '../facts/facts.schema.js'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Depth, Forum, Outcome, Role, RuleStatus } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { IssueCode } from '../words/issue.schema.js'
import { Due, type Field, Gate, Need, RuleConsequence } from '../words/requirement.schema.js'
import { Day, ProvisionId, Reference, Text } from '../words/scalars.schema.js'
import { Wording } from './wording.schema.js'

const yesNoUnknown = z.array(z.enum(valueLists.yesNoUnknown)).min(1)
const codes = <Codes extends readonly [string, ...string[]]>(list: Codes) =>
  z.array(z.enum([...list, 'unknown'])).min(1)

/** The codes a rule may want of each fact: a conjunction of `field: [codes]`, no expression language. */
export const When = z
  .strictObject({
    caseType: z.array(z.enum(valueLists.caseType)).min(1),
    outcome: z.array(Outcome).min(1),
    childrenLinked: yesNoUnknown,
    affected: z.array(z.enum(valueLists.affected)).min(1),
    forum: z.array(Forum).min(1),
    unit: z.array(Reference).min(1),
    unitsInvolved: z.array(z.enum(['one', 'several', 'unknown'])).min(1),
    needsCoordination: yesNoUnknown,
    careOfChild: yesNoUnknown,
    impact: codes(valueLists.impact),
    refusedNeeds: codes(valueLists.ebNeed),
    housingRisk: codes(valueLists.housingRisk),
    earlierNegativeDecisions: z.array(z.enum(['none', 'one', 'several', 'unknown'])).min(1),
    lawPeriod: z.array(z.enum(['beforeCrcAct', 'oldAct', 'newAct'])).min(1),
  } satisfies Record<Field, z.ZodType>)
  .partial()
/** The codes a rule wants of each fact it asks about. */
export type When = DeepReadonly<z.infer<typeof When>>

/** One rule of a policy: when all its conditions hold, what follows, and what it rests on. */
export const Rule = z.strictObject({
  id: Reference,
  when: When,
  /** First and last day of decision it applies to, both included. */
  from: Day.optional(),
  to: Day.optional(),
  then: RuleConsequence,
  status: RuleStatus,
  basis: z.array(ProvisionId),
  note: Text,
})
/** One rule of a policy. */
export type Rule = DeepReadonly<z.infer<typeof Rule>>

const roles = z.array(Role)

/** Who may do what: everybody else is refused. */
export const Signing = z.strictObject({
  /** May sign an assessment. */
  sign: roles,
  /** May sign at household level, where it is unknown whether there are children. */
  signHousehold: roles,
  /** May sign for a finding that is overridden. */
  override: roles,
  /** May decide, by forum. */
  decide: z.strictObject({ official: roles, committee: roles, board: roles, chair: roles }),
  /** Outcomes that ask a second reader with another hand. */
  secondReader: z.array(Outcome),
})
/** Who may do what. */
export type Signing = DeepReadonly<z.infer<typeof Signing>>

/** Days within which what is owed is due. They are the policy's own, not the law's. */
export const Limits = z.strictObject({
  /** An assessment that a decision left owing, from the decision or the opening. */
  owedAssessmentDays: z.number().int().min(1).max(365),
  /** Telling the party of the decision. */
  notificationDays: z.number().int().min(1).max(365),
  /** Telling each child of the decision. */
  feedbackDays: z.number().int().min(1).max(365),
  /** How long before its day a duty is due soon. */
  dueSoonDays: z.number().int().min(0).max(365),
  /** Looking again at a decision that was made without a child who was found later; 7 where it is not said. */
  reconsiderationDays: z.number().int().min(1).max(365).optional(),
  /** Establishing a coordinated individual plan that is needed; 30 where it is not said. The law says at once. */
  sipDays: z.number().int().min(1).max(365).optional(),
})
/** Days within which what is owed is due. */
export type Limits = DeepReadonly<z.infer<typeof Limits>>

/** A case that shows what the policy means: facts, decision, and the requirement that must follow. Run as a test. */
export const PolicyExample = z.strictObject({
  title: Text,
  facts: Facts,
  decision: z.strictObject({ on: Day, outcome: Outcome, forum: Forum }),
  requirement: z.strictObject({
    need: Need,
    depth: Depth.optional(),
    gate: Gate.optional(),
    due: Due.optional(),
    fired: z.array(Reference),
  }),
})
/** A case that shows what the policy means. */
export type PolicyExample = DeepReadonly<z.infer<typeof PolicyExample>>

/** What a document says that is no rule on assessments: where it is silent, what it counts, what it asks of others. */
export const Statement = z.strictObject({ id: Reference, says: Text, status: RuleStatus, basis: z.array(ProvisionId) })
/** What a document says that is no rule on assessments. */
export type Statement = DeepReadonly<z.infer<typeof Statement>>

/**
 * An organisation's rules as data: when an assessment is required, how deep, what waits for it, and who may sign.
 *
 * `signing` and `limits` may be left out where an included policy gives them.
 */
export const Policy = z.strictObject({
  id: Reference,
  version: Reference,
  inForceFrom: Day,
  inForceTo: Day.nullable(),
  appliesTo: z.enum(['decisionsFrom', 'casesOpenedFrom']),
  organisation: Text.min(1),
  source: z.strictObject({ document: Text.min(1), reference: Text.optional(), on: Day.optional() }),
  /** Who adopted it, when and under which reference; absent where nobody has. */
  adopted: z.strictObject({ by: Text.min(1), on: Day, reference: Text.min(1) }).optional(),
  includes: z.array(Reference),
  rules: z.array(Rule),
  statements: z.array(Statement).optional(),
  signing: Signing.optional(),
  limits: Limits.optional(),
  urgent: z.strictObject({ outcomes: z.array(Outcome).min(1) }).optional(),
  overridable: z.array(IssueCode).optional(),
  accepts: z.array(z.enum(['document'])).optional(),
  /** Word lists and thresholds of the validator, beside the built-in ones. */
  wording: Wording.optional(),
  examples: z.array(PolicyExample),
})
/** An organisation's rules as data. */
export type Policy = DeepReadonly<z.infer<typeof Policy>>
