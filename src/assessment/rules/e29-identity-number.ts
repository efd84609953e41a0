import { hasIdentityNumber } from '../../words/identity-number.js'
import { issueOf } from '../../words/issue.js'
import { visibleText } from '../../words/visible-text.js'
import type { Rule } from '../rule.js'
import { textsIn } from '../text/texts-in.js'

/**
 * E29: a text with a personal identity number in it, also in an answer that no longer applies, and also where the
 * number is cut by markup. The issue never repeats the number.
 */
export const identityNumber: Rule = ({ assessment }) => {
  const { answers, children, alternatives } = assessment
  // Most assessments hold no ten digits in any text, and then there is no place to tell.
  if (![answers, children, alternatives].some(mayHoldNumber)) return []
  return textsIn(assessment)
    .filter(({ text }) => holdsNumber(text))
    .map(({ text: _, ...place }) => issueOf('text.identityNumber', { rule: 'E29', ...place }))
}

/** Whether any text has as many digits as the shortest identity number. */
function mayHoldNumber(value: unknown): boolean {
  if (typeof value === 'string') return hasTenDigits(value)
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (mayHoldNumber((value as Readonly<Record<string, unknown>>)[key])) return true
  return false
}

function hasTenDigits(text: string): boolean {
  // A character reference may stand for a digit.
  return text.includes('&') || (aDigit.test(text) && text.replaceAll(notDigits, '').length >= 10)
}

const aDigit = /\d/u
const notDigits = /\D+/gu

function holdsNumber(text: string): boolean {
  return hasIdentityNumber(text) || hasIdentityNumber(visibleText(text))
}
