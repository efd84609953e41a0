import { aNumber, type NormalText } from './normal-text.js'
import type { Vocabulary } from './vocabulary.js'

/** What stands for a number where a text is searched for age as a reason. */
export const anAge = '<ålder>'

/** Whether a text gives the child's age or a routine as a reason. */
export function givesAgeOrRoutine({ words }: NormalText, { agePattern }: Vocabulary): boolean {
  return agePattern.test(words.map((word) => (word === aNumber ? anAge : word)).join(' '))
}
