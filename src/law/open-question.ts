import { deepFreeze } from '../kernel/deep-freeze.js'
import { type OpenQuestion, unsettled } from './data/unsettled.js'

/** Every open question in what the library computes or cites, with what it does meanwhile. Frozen. */
export const openQuestions: readonly OpenQuestion[] = deepFreeze(unsettled)

const byId: ReadonlyMap<string, OpenQuestion> = new Map(openQuestions.map((entry) => [entry.id, entry]))

/**
 * What is not settled, by the id that a deadline names, and what the library does as long as it is open.
 *
 * @param id - such as one of a deadline's `unsettled`.
 * @returns `undefined` for an id that is none.
 * @example
 * ```ts
 * import { investigationDeadline, openQuestion } from 'barnkonsekvens/law'
 *
 * const { unsettled } = investigationDeadline({ openedOn: '2026-08-25' })
 * unsettled // => ['nextWeekday']
 * unsettled.map((id) => openQuestion(id)?.concerns.includes('investigation')) // => [true]
 * ```
 */
export function openQuestion(id: string): OpenQuestion | undefined {
  return byId.get(id)
}
