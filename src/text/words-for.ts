import { LibraryError } from '../kernel/library-error.js'
import { plainCopy } from '../kernel/plain-copy.js'

/** Far above anything that is told in words: the longest list has an entry for each child. */
const limits = { depth: 8, nodes: 10_000, items: 500, characters: 20_000 }

/**
 * The words for something that may have come from anywhere, such as a browser: written from a plain copy of it.
 *
 * @throws LibraryError `input.invalid` for what has not the shape that is written of. What went wrong is not told, since
 * it may quote what was given.
 */
export function wordsFor<Given, Words>(given: Given, write: (given: Given) => Words): Words {
  const copy = plainCopy(given, limits)
  try {
    if (copy.ok) return write(copy.value as Given)
  } catch {
    // Told below, in our own words.
  }
  throw new LibraryError('input.invalid', { paths: [[]] })
}
