import { visibleText } from '../../words/visible-text.js'

const words = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Finds any of some terms in a text: whole words in a row, also with a final genitive s, in whatever case, whatever
 * stands between the words.
 *
 * JavaScript's own `\b` knows only a to z and would see a border inside `Björk`; here a word is letters and digits of
 * every alphabet.
 *
 * @param terms - as a person writes them: a street with its number, the name of a school. One without a word finds
 *   nothing.
 * @returns whether a reader of a text would see one of the terms.
 */
export function termFinder(terms: readonly string[]): (text: string) => boolean {
  const patterns = terms.flatMap((term) => patternOf(term) ?? [])
  if (patterns.length === 0) return () => false
  const any = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})s?(?![\\p{L}\\p{M}\\p{N}])`, 'iu')
  return (text) => any.test(visibleText(text))
}

/** The words of a term with anything but words between; letters and digits mean nothing else in a pattern. */
function patternOf(term: string): string | undefined {
  return visibleText(term).match(words)?.join('[^\\p{L}\\p{M}\\p{N}]+')
}
