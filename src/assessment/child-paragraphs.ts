import type { Assessment } from '../checklist/assessment.schema.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import { visibleText } from '../words/visible-text.js'
import { paragraphOrder } from './data/paragraph-order.js'
import { readDraft } from './read-draft.js'

/** One piece of what the caseworker wrote, with the item it answers. */
export interface ParagraphPart {
  readonly item: string
  readonly text: string
}

/** The ready paragraph about one child for the decision document. */
export interface ChildParagraph {
  readonly childRef: string
  /** The pieces in order, markup removed. */
  readonly parts: readonly ParagraphPart[]
  /** The pieces as one paragraph. */
  readonly text: string
}

/**
 * The paragraph about each child for the decision: what the caseworker wrote, put in order, nothing invented.
 *
 * How the child is affected, what it said or why it was not heard, what is judged best for it and why that gives way
 * where it does, and last the passage written for the decision. Markup is removed; no word is added or changed.
 *
 * @returns one paragraph per child, in the assessment's order; a child about whom nothing was written has an empty text.
 * @throws LibraryError `input.invalid` for anything but an assessment.
 * @basis fl-32
 * @example
 * ```ts
 * import { childParagraphs } from 'barnkonsekvens'
 *
 * const child = { childRef: 'barn-1', areas: [], consequences: [], measures: [] }
 * const answers = { 'dec.childParagraph': 'Elias slutar i fotbollen i april.' }
 * const [paragraph] = childParagraphs({ answers: {}, alternatives: [], children: [{ ...child, answers }] })
 * paragraph?.text // => 'Elias slutar i fotbollen i april.'
 * ```
 */
export function childParagraphs(assessment: Assessment): readonly ChildParagraph[] {
  const read = readDraft(assessment)
  if (!read.ok) throw invalidInput(read.issues)
  const paragraphs = read.value.children.map(({ childRef, answers }) => {
    const parts = paragraphOrder.flatMap((item): ParagraphPart[] => {
      const text = writtenText(answers[item])
      return text === '' ? [] : [{ item, text }]
    })
    return { childRef, parts, text: parts.map((part) => part.text).join(' ') }
  })
  return deepFreeze(paragraphs)
}

function writtenText(answer: unknown): string {
  return typeof answer === 'string' ? visibleText(answer).replaceAll(/\s+/gu, ' ').trim() : ''
}
