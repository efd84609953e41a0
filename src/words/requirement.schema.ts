import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { AddOn, Depth, RuleStatus } from './codes.schema.js'
import { ProvisionId, Reference } from './scalars.schema.js'

/** Whether an assessment is required, recommended or not needed. */
export const Need = z.enum(['required', 'recommended', 'none'])
/** One of the codes for the need of an assessment. */
export type Need = z.infer<typeof Need>

/** What waits: `block` holds the decision back, `owe` lets it through and leaves a dated duty. */
export const Gate = z.enum(['block', 'owe'])
/** One of the gate codes. */
export type Gate = z.infer<typeof Gate>

/** When the assessment is due: from the opening, before a proposal, or before the decision. */
export const Due = z.enum(['opening', 'proposal', 'decision'])
/** One of the due codes. */
export type Due = z.infer<typeof Due>

/** The facts a rule may ask about. */
export const Field = z.enum([
  'caseType',
  'outcome',
  'childrenLinked',
  'affected',
  'forum',
  'unit',
  'unitsInvolved',
  'needsCoordination',
  'careOfChild',
  'impact',
  'refusedNeeds',
  'housingRisk',
  'earlierNegativeDecisions',
  'lawPeriod',
])
/** The name of a fact a rule may ask about. */
export type Field = z.infer<typeof Field>

/** What follows when a rule fires. Absent `gate`: it follows from the outcome. */
export const RuleConsequence = z.strictObject({
  need: Need,
  depth: Depth.optional(),
  gate: Gate.optional(),
  due: Due.optional(),
  addOns: z.array(AddOn).optional(),
})
/** What follows when a rule fires. */
export type RuleConsequence = DeepReadonly<z.infer<typeof RuleConsequence>>

/** One condition of a rule, with the verdict on it. `got` is null where an optional fact was not given. */
export const ConditionVerdict = z.strictObject({
  field: z.union([Field, z.literal('decisionDay')]),
  wanted: z.array(z.string()),
  got: z.union([z.string(), z.array(z.string()), z.null()]),
  held: z.enum(['met', 'unmet', 'unknown']),
})
/** One condition of a rule, with the verdict on it. */
export type ConditionVerdict = DeepReadonly<z.infer<typeof ConditionVerdict>>

/** One rule, with the verdict on every condition, so that a reader sees why it fired or did not. */
export const RuleVerdict = z.strictObject({
  ruleId: Reference,
  policyId: Reference,
  conditions: z.array(ConditionVerdict),
  then: RuleConsequence,
  status: RuleStatus,
  basis: z.array(ProvisionId),
})
/** One rule, with the verdict on every condition. */
export type RuleVerdict = DeepReadonly<z.infer<typeof RuleVerdict>>

/** What law and policy ask before a decision. Depth, gate and due are absent when the need is none. */
export const Requirement = z.strictObject({
  need: Need,
  depth: Depth.optional(),
  gate: Gate.optional(),
  due: Due.optional(),
  addOns: z.array(AddOn),
  fired: z.array(RuleVerdict),
  notFired: z.array(RuleVerdict),
  unknown: z.array(Field),
})
/** What law and policy ask before a decision, with every rule's verdict. */
export type Requirement = DeepReadonly<z.infer<typeof Requirement>>
