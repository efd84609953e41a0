/** The numbers that the validator's rules compare with. An organisation may set its own. */
export interface Thresholds {
  /** Fewer content words than this say nothing; exactly this many are questioned. */
  readonly minContentWords: number
  /** The similarity from which two siblings' texts count as the same. */
  readonly siblingSame: number
  /** The similarity from which two siblings' texts are questioned. */
  readonly siblingWarn: number
  /** The similarity from which a text counts as copied from an earlier assessment. */
  readonly copyWarn: number
  /** Fewer content words than this do not outweigh age or routine as a reason. */
  readonly ageReasonWords: number
  /** An alternative described in at most this many words, with drawbacks only, may be a straw man. */
  readonly strawWords: number
  /** From this many choices on, all at the first code of their lists, the answers look uniform. */
  readonly uniformChoices: number
  /** Texts all saved within this many seconds look like one sitting. */
  readonly minSeconds: number
  /** From this many tokens on, a text about adults only is questioned. */
  readonly adultTextWords: number
  /** Fewer other content words than this leave parental responsibility as the whole reason. */
  readonly parentalWords: number
}

/** The built-in thresholds. Source: the canonical method, part E; last checked 2026-11-25. */
export const thresholds: Thresholds = {
  minContentWords: 3,
  siblingSame: 0.9,
  siblingWarn: 0.75,
  copyWarn: 0.95,
  ageReasonWords: 8,
  strawWords: 12,
  uniformChoices: 8,
  minSeconds: 120,
  adultTextWords: 25,
  parentalWords: 10,
}

/** The four texts that carry the assessment: only in these does a rule about wording stop the signature. */
export const carryingTexts: readonly string[] = ['child.affectedHow', 'views.notHeardText', 'bal.bestInterest', 'dec.childParagraph']

/** Texts that hold a reference, a role or a name, and may be as short as that. */
export const exemptTexts: readonly string[] = ['child.ref', 'fb.by', 'fu.responsible', 'dv.protectionRef', 'dv.trustedAdult']

/** Texts in which parental responsibility may be given as a reason. */
export const dutyTexts: readonly string[] = ['bal.overridingReason', 'lss.parentalNorm']

/** The lists of measures in which a vague one is questioned. */
export const measureLists: readonly string[] = ['dec.measures', 'board.measures']

/** How many letters from its beginning make a word the same as another in two texts. Fixed by the method. */
export const stemLetters = 6

/** How many words between quotation marks make a quotation. Fixed by the method. */
export const quotedWords = 2
