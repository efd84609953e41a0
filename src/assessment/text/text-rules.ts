import type { ReadyPolicy } from '../../policy/define-policy.js'
import type { Wording } from '../../policy/wording.schema.js'
import { carryingTexts, exemptTexts, type Thresholds, thresholds } from '../data/thresholds.js'
import { type WordLists, wordLists } from '../data/word-lists.js'
import { anAge } from './age-reason.js'
import { aNumber, tokensOf } from './normal-text.js'
import { type Vocabulary, vocabularyOf } from './vocabulary.js'

/** Everything the rules about wording go by: the built-in lists and thresholds with what a policy adds or sets. */
export interface TextRules {
  readonly vocabulary: Vocabulary
  readonly thresholds: Thresholds
  /** Items whose wording can stop the signature. */
  readonly carryingTexts: ReadonlySet<string>
  /** Items that may hold as little as a name or a role. */
  readonly exemptTexts: ReadonlySet<string>
}

/** The built-in lists and thresholds, made ready once. */
export const textRules: TextRules = /* @__PURE__ */ withWording([])

const ofPolicy = new WeakMap<ReadyPolicy, TextRules>()

/** The lists and thresholds that go with a policy, made ready once for each. */
export function textRulesOf(ready: ReadyPolicy): TextRules {
  if (ready.wording.length === 0) return textRules
  const known = ofPolicy.get(ready)
  if (known !== undefined) return known
  const rules = withWording(ready.wording)
  ofPolicy.set(ready, rules)
  return rules
}

/** What several policies say of wording, the nearest first: it sets the thresholds; the lists of all are added. */
function withWording(wordings: readonly Wording[]): TextRules {
  return {
    vocabulary: vocabularyOf(wordings.reduce(extended, wordLists)),
    thresholds: Object.assign({}, thresholds, ...wordings.map((wording) => wording.thresholds).reverse()),
    carryingTexts: new Set(carryingTexts),
    exemptTexts: new Set(exemptTexts),
  }
}

function extended(lists: WordLists, { words = {} }: Wording): WordLists {
  const { agePhrases = [], ...rest } = words
  const longer = Object.entries(rest).map(([list, added = []]) => [list, [...lists[list as keyof WordLists], ...added]])
  const patterns = agePhrases.map((phrase) => `\\b${tokensOf(phrase).join(' ').replaceAll(aNumber, anAge)}\\b`)
  return { ...lists, ...Object.fromEntries(longer), agePatterns: [...lists.agePatterns, ...patterns] }
}
