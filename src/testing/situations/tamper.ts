import type { Answers } from '../../checklist/answers.schema.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import { tampering } from './data/parts.js'

/** An assessment without one of the texts that were asked for; `undefined` where there is none. */
export function withoutText(assessment: Assessment): Assessment | undefined {
  return withText(assessment, () => undefined)
}

/**
 * An assessment with one of its texts written anew: what it says of the first child, and where it is about no single
 * child the first text about the case.
 *
 * @returns `undefined` where there is no text.
 */
export function withText(
  assessment: Assessment,
  written: (text: string) => string | undefined,
): Assessment | undefined {
  const [child, ...others] = assessment.children
  const ofChild = child && rewritten(child.answers, (item) => item === tampering.childText, written)
  if (child !== undefined && ofChild !== undefined)
    return { ...assessment, children: [{ ...child, answers: ofChild }, ...others] }
  const ofCase = rewritten(assessment.answers, () => true, written)
  return ofCase && { ...assessment, answers: ofCase }
}

function rewritten(
  answers: Answers,
  isMeant: (item: string) => boolean,
  written: (text: string) => string | undefined,
): Answers | undefined {
  const found = Object.entries(answers).find(([item, value]) => isMeant(item) && isText(value))
  if (found === undefined) return undefined
  const [item, text] = found as [string, string]
  const { [item]: _, ...rest } = answers
  const now = written(text)
  return now === undefined ? rest : { ...rest, [item]: now }
}

/** A text has more than one word; a code or a day has not. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.includes(' ')
}
