import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'
import { faceCodes, openCodes, surveyContent, surveyGroups } from './data/child-survey.js'

const groups = surveyGroups.map(({ code }) => code)
const ages = surveyGroups.map(({ toAge }) => toAge)

type Item = (typeof surveyContent)['items'][number]
type CodeOf<Some extends Item> = Some['type'] extends 'open' ? (typeof openCodes)[number] : (typeof faceCodes)[number]
/** The answers by item id; an item that is left out counts as `noAnswer`. */
type Answers = { -readonly [Some in Item as Some['id']]?: CodeOf<Some> | undefined }

const byItem = Object.fromEntries(
  surveyContent.items.map(({ id, type }) => [id, z.enum(type === 'open' ? openCodes : faceCodes).optional()]),
)

/** The items that only the LSS variant asks. */
const lssItems = surveyContent.items.filter(({ variant }) => variant === 'lss').map(({ id }) => id)

/**
 * One child's answers. No field says who the child is, and none takes what it drew or wrote: that stays with those who
 * read it. Exactly one of `ageBand` and `age` (whole years) is given.
 */
export const SurveyAnswer = z
  .strictObject({
    ageBand: z.enum(groups).optional(),
    age: z
      .number()
      .int()
      .min(0)
      .max(Math.max(...ages))
      .optional(),
    variant: z.enum(['core', 'lss']),
    answers: z.strictObject(byItem) as unknown as z.ZodType<Answers, Answers>,
  })
  .refine(({ ageBand, age }) => (ageBand === undefined) !== (age === undefined), {
    path: ['age'],
    params: { problem: 'contradiction' },
  })
  .refine(({ variant, answers }) => variant === 'lss' || lssItems.every((id) => answers[id] === undefined), {
    path: ['variant'],
    params: { problem: 'contradiction' },
  })
/** One child's answers. */
export type SurveyAnswer = DeepReadonly<z.infer<typeof SurveyAnswer>>
