import { deepFreeze } from '../kernel/deep-freeze.js'
import { childSurvey, type SurveyGroup, type SurveyItemId } from './child-survey.js'
import { faceCodes, openCodes, surveyGroups } from './data/child-survey.js'
import { suppression } from './data/suppression.js'
import { readRows } from './read-rows.schema.js'
import { suppress } from './suppress.js'
import { SurveyAnswer } from './survey-answer.schema.js'

/** How many children gave one of the answers. */
export type AnswerCount =
  | { readonly code: string; readonly count: number; readonly share: number }
  | { readonly code: string; readonly count: 'hidden' }

/** One item: how many answered what, or that those who were asked are too few. */
export type ItemSummary =
  | { readonly item: SurveyItemId; readonly kind: 'tooFew'; readonly below: number }
  | {
      readonly item: SurveyItemId
      readonly kind: 'reported'
      /** The answers that the shares are of; who would rather not say is one of them. */
      readonly of: number
      readonly counts: readonly AnswerCount[]
    }

/** The children of one group of ages: what they answered, or that they are too few. */
export type GroupSummary =
  | { readonly group: SurveyGroup; readonly kind: 'tooFew'; readonly below: number }
  | {
      readonly group: SurveyGroup
      readonly kind: 'reported'
      readonly answers: number
      readonly items: readonly ItemSummary[]
    }

/** What children answered, in groups that are never put together. */
export interface SurveySummary {
  /** All answers; left out where a group is too few, since it would tell how many. */
  readonly answers?: number
  readonly groups: readonly GroupSummary[]
}

/**
 * What children answered to the survey: how many gave each answer, without average or score.
 *
 * Those under 12 and the older ones are told apart and never together. A group of fewer than 10 answers tells nothing,
 * nor does an item that fewer were asked, or all but fewer. Counts of 1–4 are hidden, with as many others as it takes.
 * An item that is left out counts as `noAnswer`.
 *
 * @param answers - one for each child.
 * @returns `share` is of `of`, from 0 to 1.
 * @throws LibraryError `input.invalid` with the number of the answer and the field.
 * @example
 * ```ts
 * import { summariseSurvey } from 'barnkonsekvens/audit'
 *
 * const said = (listened: 'yes' | 'no') => ({ age: 13, variant: 'core', answers: { listened } }) as const
 * const answers = [...Array(9).fill(said('yes')), ...Array(6).fill(said('no'))]
 * const { groups } = summariseSurvey(answers)
 * groups[0] // => { group: 'under12', kind: 'tooFew', below: 10 }
 * const older = groups[1]?.kind === 'reported' ? groups[1].items : []
 * const listened = older.find(({ item }) => item === 'listened')
 * listened?.kind === 'reported' ? listened.counts[0] : undefined // => { code: 'yes', count: 9, share: 0.6 }
 * ```
 */
export function summariseSurvey(answers: readonly SurveyAnswer[]): SurveySummary {
  const read = readRows(SurveyAnswer, answers)
  const groups = surveyGroups.map(({ code }) =>
    groupSummary(
      code,
      read.filter((answer) => groupOf(answer) === code),
    ),
  )
  const isWhole = groups.every(({ kind }) => kind === 'reported')
  return deepFreeze({ ...(isWhole && { answers: read.length }), groups })
}

function groupOf({ ageBand, age = 0 }: SurveyAnswer): SurveyGroup | undefined {
  return ageBand ?? surveyGroups.find(({ fromAge, toAge }) => age >= fromAge && age <= toAge)?.code
}

function groupSummary(group: SurveyGroup, answers: readonly SurveyAnswer[]): GroupSummary {
  if (answers.length < suppression.leastAnswers) return { group, ...tooFew }
  return {
    group,
    kind: 'reported',
    answers: answers.length,
    items: childSurvey.items.map((item) => itemSummary(item, answers)),
  }
}

function itemSummary(item: (typeof childSurvey)['items'][number], answers: readonly SurveyAnswer[]): ItemSummary {
  const asked = item.variant === 'lss' ? answers.filter(({ variant }) => variant === 'lss') : answers
  const others = answers.length - asked.length
  // Beside the answers of the group, those of the asked would tell how many the others are.
  const isOthersFew = others > 0 && others < suppression.leastAnswers
  if (asked.length < suppression.leastAnswers || isOthersFew) return { item: item.id, ...tooFew }
  const codes = item.type === 'open' ? openCodes : faceCodes
  const counts = codes.map((code) => asked.filter(({ answers: said }) => (said[item.id] ?? 'noAnswer') === code).length)
  return { item: item.id, kind: 'reported', of: asked.length, counts: countsTold(codes, counts, asked.length) }
}

function countsTold(codes: readonly string[], counts: readonly number[], of: number): readonly AnswerCount[] {
  const [told = []] = suppress([counts]).cells
  return codes.map((code, index) => {
    const count = told[index] ?? 'hidden'
    return count === 'hidden' ? { code, count } : { code, count, share: count / of }
  })
}

const tooFew = { kind: 'tooFew', below: suppression.leastAnswers } as const
