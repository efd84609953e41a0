import { visibleText } from '../../words/visible-text.js'

/** What stands for a number in a normal text. */
export const aNumber = '<tal>'
/** What stands for a name in a normal text. */
export const aName = '<namn>'

/** A text as the rules about wording compare it: what words it has, not how it is written. */
export interface NormalText {
  /** Its tokens in order, in lower case; numbers and names as placeholders. */
  readonly words: readonly string[]
  /** Which of them opened a sentence with a capital letter, and so may be names that nobody gave. */
  readonly openings: ReadonlySet<number>
}

/** Runs of letters with the hyphens inside them, runs of digits, and what ends a sentence. */
const parts = /\p{L}(?:[\p{L}\p{M}]|-(?=\p{L}))*|\p{Nd}+|[.!?:;](?= )|\n/gu

const letter = /^\p{L}/u
const digit = /^\p{Nd}/u
const lowerCase = /\p{Ll}/u
const otherHyphens = /[\u2010\u2011]/g

/**
 * Normalises a text that may hold markup: NFC, in sentences, in tokens, in lower case.
 *
 * A number becomes `<tal>`. A token that is one of the names given, also with a genitive s, becomes `<namn>`, as does a
 * token with a capital first letter that is not first in its sentence. In a text written in capitals throughout they
 * tell no name.
 *
 * @param text - as it is stored.
 * @param names - from `nameTokens`.
 */
export function normalise(text: string, names: ReadonlySet<string>): NormalText {
  const words: string[] = []
  const openings = new Set<number>()
  eachWord(text, names, (word, isOpening) => {
    if (isOpening) openings.add(words.length)
    words.push(word)
    return true
  })
  return { words, openings }
}

/**
 * Goes through the words of a text as it is normalised, for as long as it is asked to.
 *
 * @param visit - is told each word, and whether it opened a sentence with a capital letter; answers whether to go on.
 */
export function eachWord(
  text: string,
  names: ReadonlySet<string>,
  visit: (word: string, isOpening: boolean) => boolean,
): void {
  const seen = plain(text)
  let opens = true
  let hasLowerCase: boolean | undefined
  const tellsNames = (): boolean => {
    hasLowerCase ??= lowerCase.test(seen)
    return hasLowerCase
  }
  parts.lastIndex = 0
  for (let match = parts.exec(seen); match !== null; match = parts.exec(seen)) {
    const [part] = match
    let word = aNumber
    let isCapital = false
    if (isLetters(part)) {
      word = part.toLowerCase()
      isCapital = word.charCodeAt(0) !== part.charCodeAt(0)
      if ((isCapital && !opens && tellsNames()) || isNamed(word, names)) word = aName
    } else if (!isDigits(part)) {
      opens = true
      continue
    }
    if (!visit(word, isCapital && opens && word !== aName)) return
    opens = false
  }
}

/** Every token of every name, in lower case: a person may be written with first name, surname or both. */
export function nameTokens(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => tokensOf(name)))
}

/** The tokens of a phrase, in lower case, cut as in a text. */
export function tokensOf(phrase: string): string[] {
  return (plain(phrase).match(parts) ?? [])
    .filter((part) => isLetters(part) || isDigits(part))
    .map((part) => (isDigits(part) ? aNumber : part.toLowerCase()))
}

function plain(text: string): string {
  return visibleText(text).replace(otherHyphens, '-')
}

// A part is told by its first character; nearly all are ASCII, which needs no pattern.

function isLetters(part: string): boolean {
  const code = part.charCodeAt(0)
  return code < 0x80 ? code > 0x40 : letter.test(part)
}

function isDigits(part: string): boolean {
  const code = part.charCodeAt(0)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : digit.test(part)
}

function isNamed(word: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  return names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)))
}
