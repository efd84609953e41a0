import { z } from 'zod'
import type { DeepReadonly } from '../kernel/deep-readonly.js'

const count = z.number().int().min(1).max(1000)
const share = z.number().min(0.5).max(1)
/** Words and phrases as they stand in a text: letters, digits, spaces and hyphens, so that none is read as a pattern. */
const phrases = z.array(
  z
    .string()
    .max(200)
    .regex(/^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u),
)

/** The thresholds of the validator that an organisation sets for itself; what is absent keeps the built-in number. */
export const WordingThresholds = z
  .strictObject({
    minContentWords: count,
    siblingSame: share,
    siblingWarn: share,
    copyWarn: share,
    ageReasonWords: count,
    strawWords: count,
    uniformChoices: count,
    minSeconds: z.number().int().min(1).max(86_400),
    adultTextWords: count,
    parentalWords: count,
  })
  .partial()

/** Words that an organisation adds to the built-in lists; nothing can be taken out of those. */
export const WordingWords = z
  .strictObject({
    /** Phrases that assure without saying anything. */
    phrases,
    stopWords: phrases,
    childWords: phrases,
    pronouns: phrases,
    adultWords: phrases,
    parentalWords: phrases,
    vaguePhrases: phrases,
    reportingVerbs: phrases,
    /** Phrases that give age or routine as a reason. */
    agePhrases: phrases,
  })
  .partial()

/** What the validator's rules about wording go by beside the built-in lists and thresholds. */
export const Wording = z.strictObject({ thresholds: WordingThresholds.optional(), words: WordingWords.optional() })
/** What the validator's rules about wording go by beside the built-in lists and thresholds. */
export type Wording = DeepReadonly<z.infer<typeof Wording>>
