import { carryingTexts, exemptTexts, type Thresholds, thresholds } from '../data/thresholds.js'
import { wordLists } from '../data/word-lists.js'
import { type Vocabulary, vocabularyOf } from './vocabulary.js'

/** Everything the rules about wording go by; an organisation may make its own from longer lists. */
export interface TextRules {
  readonly vocabulary: Vocabulary
  readonly thresholds: Thresholds
  /** Items whose wording can stop the signature. */
  readonly carryingTexts: ReadonlySet<string>
  /** Items that may hold as little as a name or a role. */
  readonly exemptTexts: ReadonlySet<string>
}

/** The built-in lists and thresholds, made ready once. */
export const textRules: TextRules = /* @__PURE__ */ builtIn()

function builtIn(): TextRules {
  return {
    vocabulary: vocabularyOf(wordLists),
    thresholds,
    carryingTexts: new Set(carryingTexts),
    exemptTexts: new Set(exemptTexts),
  }
}
