import { termFinder } from '../../assessment/text/term-finder.js'
import { hasIdentityNumber, identityNumberPaths } from '../../words/identity-number.js'
import { listed, type Matched } from './matched.js'
import { textsOf } from './texts-of.js'

/** Whether no text in anything at all holds an identity number or one of the words that a test names. */
export function toBeFreeOfPersonalData(subject: unknown, ...words: string[]): Matched {
  const finders = words.map(finderOf)
  const isSecret = (key: string) => hasIdentityNumber(key) || finders.some((holds) => holds(key))
  const found = textsOf(subject, isSecret).flatMap(({ text, place }) => [
    ...(identityNumberPaths(text).length > 0 ? [`an identity number at ${place}`] : []),
    ...finders.flatMap((holds, index) => (holds(text) ? [`word ${index + 1} of ${words.length} at ${place}`] : [])),
  ])
  const looked = words.length === 0 ? 'an identity number' : 'an identity number or a word that was named'
  const message = () =>
    found.length > 0
      ? `expected to be free of personal data, but found ${listed(found.slice(0, mostPlaces))}${more(found.length)}.`
      : `expected ${looked} to be found, but there is none.`
  return { pass: found.length === 0, message }
}

/** A message names no more places than a person reads. */
const mostPlaces = 10

function more(count: number): string {
  return count > mostPlaces ? ` and in ${count - mostPlaces} more places` : ''
}

/** A term without a word in it would never be found, and what is to be found never missed. */
function finderOf(word: unknown, index: number): (text: string) => boolean {
  if (typeof word !== 'string' || !/[\p{L}\p{N}]/u.test(word)) {
    throw new Error(`toBeFreeOfPersonalData: word ${index + 1} holds no letter and no digit.`)
  }
  return termFinder([word])
}
