import type { Reading } from '../../checklist/reading.js'
import type { Judging } from '../judging.js'
import { namesAdult, namesNobody } from './about-adults.js'
import { givesAgeOrRoutine } from './age-reason.js'
import { stemsOf } from './content-stems.js'
import { contentBeside, contentWords, plainlyHoldsMore } from './content-words.js'
import { nameTokens, normalise } from './normal-text.js'
import { quotes, reports } from './own-words.js'
import { phrasesOf } from './phrases.js'
import { similaritySet } from './similarity.js'
import { type TextRules, textRules } from './text-rules.js'

/** Reads texts for the rules of one run, each text once. */
export interface TextReader {
  readonly rules: TextRules
  /** How many words of a text say something. */
  readonly contentCount: (text: string) => number
  /** Whether more words than a number say something: as `contentCount`, but without reading more than is needed. */
  readonly saysMoreThan: (text: string, words: number) => boolean
  /** The words by which a text is compared with another. */
  readonly similaritySet: (text: string) => ReadonlySet<string>
  readonly givesAgeOrRoutine: (text: string) => boolean
  /** The beginnings of the words that say something. */
  readonly contentStems: (text: string) => ReadonlySet<string>
  /** How many words say something beside a vague phrase; `undefined` when there is none. */
  readonly contentBesideVague: (text: string) => number | undefined
  /** How many words say something beside parental responsibility, of anything but adults; `undefined` without it. */
  readonly contentBesideDuty: (text: string) => number | undefined
  /** Whether a text of at least a number of tokens speaks of an adult and names neither a child nor anybody else. */
  readonly isAboutAdults: (text: string, least: number) => boolean
  /** Whether a text quotes the child or says what it said or showed. */
  readonly givesOwnWords: (text: string) => boolean
}

const noPhrases = /* @__PURE__ */ phrasesOf([])

/** The reader of each reading, so that the rules share what they have read; it lives no longer than the reading. */
const readers = new WeakMap<Reading, { readonly names: readonly string[] | undefined; readonly reader: TextReader }>()

/** The reader that all rules of one run share. */
export function textReader(reading: Reading, { context, texts = textRules }: Judging): TextReader {
  const known = readers.get(reading)
  if (known !== undefined && known.names === context.names && known.reader.rules === texts) return known.reader
  const reader = readerOf(context.names ?? [], texts)
  readers.set(reading, { names: context.names, reader })
  return reader
}

/**
 * A reader for one run.
 *
 * @param names - of the persons in the case, so that a name is not taken for a word.
 */
export function readerOf(names: readonly string[], rules: TextRules): TextReader {
  const tokens = nameTokens(names)
  const { vocabulary } = rules
  const normal = remembering((text) => normalise(text, tokens))
  const contentCount = remembering((text) => contentWords(normal(text), vocabulary).length)
  const vague = { phrases: vocabulary.vaguePhrases, uncounted: noPhrases }
  const duty = { phrases: vocabulary.parentalWords, uncounted: vocabulary.adultWords }
  return {
    rules,
    contentCount,
    saysMoreThan: (text, words) => plainlyHoldsMore(text, tokens, words, vocabulary) || contentCount(text) > words,
    similaritySet: remembering((text) => similaritySet(normal(text), vocabulary)),
    givesAgeOrRoutine: (text) => givesAgeOrRoutine(normal(text), vocabulary),
    contentStems: remembering((text) => stemsOf(contentWords(normal(text), vocabulary))),
    contentBesideVague: (text) => contentBeside(vague, normal(text), vocabulary),
    contentBesideDuty: (text) => contentBeside(duty, normal(text), vocabulary),
    isAboutAdults: (text, least) =>
      namesNobody(text, tokens, least, vocabulary) && namesAdult(normal(text), vocabulary),
    givesOwnWords: (text) => quotes(text) || reports(normal(text), vocabulary),
  }
}

/** A function of a text that works out each text once. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}
