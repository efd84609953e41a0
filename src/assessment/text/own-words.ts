import { visibleText } from '../../words/visible-text.js'
import { quotedWords } from '../data/thresholds.js'
import { type NormalText, tokensOf } from './normal-text.js'
import { holdsPhrase } from './phrases.js'
import type { Vocabulary } from './vocabulary.js'

/** What stands between two quotation marks of any kind, in pairs from the first on. */
const quotation = /[”“"»«„]([^”“"»«„]*)[”“"»«„]/gu

/** Whether a text quotes somebody in two words or more. */
export function quotes(text: string): boolean {
  for (const [, quoted = ''] of visibleText(text).matchAll(quotation)) {
    if (tokensOf(quoted).length >= quotedWords) return true
  }
  return false
}

/** Whether a text says that somebody said or showed something. */
export function reports({ words }: NormalText, { reportingVerbs }: Vocabulary): boolean {
  return holdsPhrase(words, reportingVerbs)
}
