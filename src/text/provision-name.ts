import type { Locale } from '../words/locale.js'
import { actTexts } from './data/acts.js'
import { labelOf } from './label-of.js'

/** The parts of an id such as `sol2001-11-1a`, `lss-6a` or `crc-art-3`. */
const inAct = /^([a-z]+\d*)-(?:(\d+)-)?(\d+)([a-z]?)$/
const inConvention = /^crc-art-(\d+)$/

/**
 * A provision named inside a sentence, with the number of its Act. Says nothing of when it is in force.
 *
 * @returns the id itself for a provision of another Act.
 */
export function provisionName(id: string, locale: Locale): string {
  const article = inConvention.exec(id)?.[1]
  if (article !== undefined) {
    return locale === 'sv'
      ? `artikel ${article} i barnkonventionen`
      : `article ${article} of the Convention on the Rights of the Child`
  }
  const [, prefix, chapter, section = '', letter = ''] = inAct.exec(id) ?? []
  const act = labelOf(actTexts, prefix, locale)
  if (act === undefined) return id
  const number = letter === '' ? section : `${section} ${letter}`
  if (locale === 'sv') return `${chapter === undefined ? '' : `${chapter} kap. `}${number} § ${act}`
  return `${chapter === undefined ? '' : `chapter ${chapter}, `}section ${number} of ${act}`
}
