import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { Day, Reference, Text } from '../words/scalars.schema.js'
import { type Answers, answersOf, Measure } from './answers.schema.js'

const duplicate = { params: { problem: 'duplicate' } }

/** Whether no two records of a list go by the same key. */
function unique<Entry>(keyOf: (entry: Entry) => string) {
  return (list: readonly Entry[]): boolean => new Set(list.map(keyOf)).size === list.length
}

/**
 * One consequence of one alternative for one child. In a draft what is not yet known may be left out; what the depth
 * requires is then reported as missing.
 */
export const Consequence = z.strictObject({
  id: Reference,
  alternative: Reference,
  area: z.enum(valueLists.area).optional(),
  direction: z.enum(valueLists.direction).optional(),
  horizon: z.enum(valueLists.horizon).optional(),
  severity: z.enum(valueLists.severity).optional(),
  description: Text.optional(),
})
/** One consequence of one alternative for one child. */
export type Consequence = DeepReadonly<z.infer<typeof Consequence>>

/** A text that is honestly the same for several children: which item, shared with whom, and why. */
const SharedText = z.strictObject({ item: z.string().max(60), sharedWith: z.array(Reference).min(1), reason: Text })

const area = z.enum(valueLists.area)
const view = z.strictObject({ childRef: Reference, value: z.enum(valueLists.yesPartlyNo) })

function child(change: 'whole' | 'patch') {
  const lists = {
    areas: z.array(z.strictObject({ area, answers: answersOf('child×area', change) })).refine(
      unique<{ area: string }>((entry) => entry.area),
      duplicate,
    ),
    consequences: z.array(Consequence).refine(
      unique<{ id: string }>(({ id }) => id),
      duplicate,
    ),
    measures: z.array(Measure).refine(
      unique<{ id: string }>(({ id }) => id),
      duplicate,
    ),
  }
  const patch = {
    areas: lists.areas.optional(),
    consequences: lists.consequences.optional(),
    measures: lists.measures.optional(),
  }
  return { whole: lists, patch }[change]
}

const alternative = z.strictObject({
  id: Reference,
  outcome: Outcome,
  chosen: z.boolean(),
  answers: answersOf('alternative', 'whole'),
  matchesView: z.array(view),
})

const alternatives = z.array(alternative).refine(
  unique<{ id: string }>(({ id }) => id),
  duplicate,
)

/**
 * What was carried over from an earlier assessment: where it comes from, and which answers, each with the day of the
 * original answer. `carryOver` makes it; an answer given anew is no longer in it.
 */
export const Carried = z.strictObject({
  from: z.strictObject({
    /** The day the earlier assessment was signed. */
    on: Day,
    /** The children it was signed for. */
    children: z.array(Reference),
    /** The housing risk it was signed with; absent where none was known. */
    housingRisk: z.enum(valueLists.housingRisk).optional(),
  }),
  answers: z.array(
    z.strictObject({
      item: z.string().max(60),
      childRef: Reference.optional(),
      area: area.optional(),
      answeredOn: Day,
    }),
  ),
})
/** What was carried over from an earlier assessment. */
export type Carried = DeepReadonly<z.infer<typeof Carried>>

/**
 * A child impact assessment as the caseworker fills it in: answers by item for the case and for each child, with the
 * rights areas, consequences and measures of the child and the alternatives of the case. An answer to an item that
 * the checklist does not have, or that facts or events answer, is refused.
 */
export const Assessment = z.strictObject({
  answers: answersOf('case', 'whole'),
  children: z
    .array(
      z.strictObject({
        childRef: Reference,
        answers: answersOf('child', 'whole'),
        ...child('whole'),
        sharedTexts: z.array(SharedText).optional(),
      }),
    )
    .refine(
      unique<{ childRef: string }>((part) => part.childRef),
      duplicate,
    ),
  alternatives,
  carried: Carried.optional(),
})

/** What one child's part of an assessment holds. */
export interface AssessedChild {
  readonly childRef: string
  readonly answers: Answers
  readonly areas: readonly { readonly area: (typeof valueLists.area)[number]; readonly answers: Answers }[]
  readonly consequences: readonly Consequence[]
  readonly measures: readonly DeepReadonly<z.infer<typeof Measure>>[]
  readonly sharedTexts?: readonly DeepReadonly<z.infer<typeof SharedText>>[] | undefined
}

/** One possible decision that the assessment has looked at. Exactly one is chosen. */
export interface Alternative {
  readonly id: string
  readonly outcome: Outcome
  readonly chosen: boolean
  readonly answers: Answers
  readonly matchesView: readonly DeepReadonly<z.infer<typeof view>>[]
}

/** A child impact assessment as the caseworker fills it in. */
export interface Assessment {
  readonly answers: Answers
  readonly children: readonly AssessedChild[]
  readonly alternatives: readonly Alternative[]
  readonly carried?: Carried | undefined
}

/**
 * A change to an assessment: answers merge by item, children by `childRef`, areas by area; `null` clears an answer, and
 * the other lists are replaced whole. What is absent stays; an answer given anew is no longer carried over.
 */
export const AssessmentPatch = z.strictObject({
  answers: answersOf('case', 'patch').optional(),
  children: z
    .array(
      z.strictObject({
        childRef: Reference,
        answers: answersOf('child', 'patch').optional(),
        ...child('patch'),
        sharedTexts: z.array(SharedText).optional(),
      }),
    )
    .optional(),
  alternatives: alternatives.optional(),
  carried: Carried.optional(),
})

/** A change to an assessment. */
export type AssessmentPatch = {
  readonly answers?: { readonly [itemId: string]: Answers[string] | null } | undefined
  readonly children?: readonly ChildPatch[] | undefined
  readonly alternatives?: readonly Alternative[] | undefined
  readonly carried?: Carried | undefined
}

/** A change to one child's part; `answers` and `areas` merge, the other lists are replaced. */
export interface ChildPatch extends Partial<Omit<AssessedChild, 'childRef' | 'answers' | 'areas'>> {
  readonly childRef: string
  readonly answers?: { readonly [itemId: string]: Answers[string] | null } | undefined
  readonly areas?:
    | readonly {
        readonly area: AssessedChild['areas'][number]['area']
        readonly answers: NonNullable<AssessmentPatch['answers']>
      }[]
    | undefined
}
